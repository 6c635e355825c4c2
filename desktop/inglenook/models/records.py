"""What is remembered of the models on this computer: a header is read once, an absent drive loses nothing."""

from __future__ import annotations

import json
import os
import threading
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from inglenook.models.facts_json import facts_from_json, facts_to_json
from inglenook.models.model import HubOrigin
from inglenook.models.source import SourceKind

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from inglenook.models.facts import Facts
    from inglenook.storage.database import Database

_KINDS: tuple[SourceKind, ...] = get_args(SourceKind)


@dataclass(frozen=True, slots=True)
class Record:
    """One model, as it was when it was looked at last."""

    path: Path  # of the first part
    source_path: Path | None  # the folder that it was found in; None: a single file that the user linked
    size_bytes: int  # of all parts, as they were when the header was read
    modified_ns: int  # the newest part's
    facts: Facts | None
    problem: str = ""  # why the facts are None, or why it cannot be used
    origin: str = ""  # in words
    projector: Path | None = None
    sha256: str = ""  # of the first part
    verified_at: float | None = None
    name: str = ""  # that the user gave it
    hub: HubOrigin | None = None
    wishes: str = ""  # JSON: what the user wants of it
    is_hidden: bool = False  # the user does not want it listed, though it lies in a folder that is looked through
    seen_at: float = 0.0


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """A folder that the user added, or an app's that was offered."""

    path: Path
    kind: SourceKind
    is_wanted: bool


class ModelRecords:
    """The tables model_files and model_sources. Safe from any thread; raises StorageError as the database does."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._facts: dict[str, Facts | None] = {}  # by their JSON: parsing thousands anew takes long

    def all(self) -> dict[Path, Record]:
        """Every model, by its path."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT * FROM model_files ORDER BY path").fetchall()
        with self._lock:
            known, self._facts = self._facts, {}
            for row in rows:
                text = row["facts"]
                if text is not None and text not in self._facts:
                    self._facts[text] = known[text] if text in known else facts_from_json(text)
            facts = self._facts
        return {record.path: record for record in (_record(row, facts) for row in rows)}

    def get(self, path: Path) -> Record | None:
        """One model."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT * FROM model_files WHERE path = ?", (_stored(path),)).fetchone()
        if row is None:
            return None
        text = row["facts"]
        return _record(row, {text: facts_from_json(text)} if text is not None else {})

    def put(self, records: Iterable[Record]) -> None:
        """What a look at the files found; what the user or the hub said of them stays.

        A checksum stays while size and time are the same.
        """
        rows = [
            {
                "path": _stored(record.path),
                "source_path": None if record.source_path is None else _stored(record.source_path),
                "size_bytes": record.size_bytes,
                "modified_ns": record.modified_ns,
                "facts": None if record.facts is None else facts_to_json(record.facts),
                "problem": record.problem or None,
                "origin": record.origin,
                "projector": None if record.projector is None else _stored(record.projector),
                "sha256": record.sha256 or None,
                "seen_at": time.time(),
            }
            for record in records
        ]
        if not rows:
            return
        with self._database.transaction() as connection:
            connection.executemany(
                """
                INSERT INTO model_files
                    (path, source_path, size_bytes, modified_ns, facts, problem, origin, projector, sha256, seen_at)
                VALUES
                    (:path, :source_path, :size_bytes, :modified_ns, :facts, :problem, :origin, :projector, :sha256,
                     :seen_at)
                ON CONFLICT (path) DO UPDATE SET
                    verified_at = iif(size_bytes = :size_bytes AND modified_ns = :modified_ns, verified_at, NULL),
                    sha256 = coalesce(
                        :sha256, iif(size_bytes = :size_bytes AND modified_ns = :modified_ns, sha256, NULL)
                    ),
                    source_path = :source_path, size_bytes = :size_bytes, modified_ns = :modified_ns, facts = :facts,
                    problem = :problem, origin = :origin, projector = :projector, seen_at = :seen_at
                """,
                rows,
            )

    def counts(self) -> dict[Path, int]:
        """How many models are listed of each folder."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT source_path, count(*) FROM model_files WHERE source_path IS NOT NULL AND NOT hidden "
                "GROUP BY source_path"
            ).fetchall()
        return {_path(row[0]): row[1] for row in rows}

    def set_name(self, path: Path, name: str) -> None:
        """The name that the user wants to see; empty for the file's own."""
        self._set(path, "name = ?", name or None)

    def set_hidden(self, path: Path, *, is_hidden: bool) -> None:
        """Whether it is left out of the lists."""
        self._set(path, "hidden = ?", int(is_hidden))

    def set_hub(self, path: Path, hub: HubOrigin) -> None:
        """Where it was downloaded from."""
        self._set(path, "hub = ?", json.dumps(asdict(hub), ensure_ascii=False))

    def set_wishes(self, path: Path, wishes: str) -> None:
        """What the user wants of it, as JSON; empty for nothing."""
        self._set(path, "wishes = ?", wishes or None)

    def set_checksum(self, path: Path, sha256: str, verified_at: float | None) -> None:
        """Of the first part as it is now; ``verified_at`` when it is the one that it should be."""
        self._set(path, "sha256 = ?, verified_at = ?", sha256, verified_at)

    def move(self, old: Path, new: Path) -> None:
        """What the user and the hub said of it, and the checksum, go over to the new path; the old one goes."""
        with self._database.transaction() as connection:
            connection.execute(
                """
                UPDATE model_files SET
                    (name, hub, sha256, verified_at, wishes) =
                    (SELECT
                        coalesce(o.name, model_files.name), coalesce(o.hub, model_files.hub),
                        coalesce(o.sha256, model_files.sha256), coalesce(o.verified_at, model_files.verified_at),
                        coalesce(o.wishes, model_files.wishes)
                    FROM model_files AS o WHERE o.path = ?)
                WHERE path = ? AND EXISTS (SELECT 1 FROM model_files AS o WHERE o.path = ?)
                """,
                (_stored(old), _stored(new), _stored(old)),
            )
            if old != new:
                connection.execute("DELETE FROM model_files WHERE path = ?", (_stored(old),))

    def forget(self, paths: Iterable[Path]) -> None:
        """Know nothing of these any more."""
        rows = [(_stored(path),) for path in paths]
        if rows:
            with self._database.transaction() as connection:
                connection.executemany("DELETE FROM model_files WHERE path = ?", rows)

    def sources(self) -> tuple[SourceRecord, ...]:
        """The added and the offered folders, in the order in which they came."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT * FROM model_sources ORDER BY added_at, path").fetchall()
        return tuple(
            SourceRecord(_path(row["path"]), row["kind"], bool(row["wanted"])) for row in rows if row["kind"] in _KINDS
        )

    def set_source(self, path: Path, kind: SourceKind, *, is_wanted: bool) -> None:
        """Look there from now on, or do not offer it again; then its models are forgotten."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO model_sources (path, kind, wanted, added_at) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (path) DO UPDATE SET kind = excluded.kind, wanted = excluded.wanted",
                (_stored(path), kind, int(is_wanted), time.time()),
            )
            if not is_wanted:
                connection.execute("DELETE FROM model_files WHERE source_path = ?", (_stored(path),))

    def forget_source(self, path: Path) -> None:
        """Know nothing of the folder and its models any more."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM model_sources WHERE path = ?", (_stored(path),))
            connection.execute("DELETE FROM model_files WHERE source_path = ?", (_stored(path),))

    def _set(self, path: Path, columns: str, *values: object) -> None:
        with self._database.transaction() as connection:
            connection.execute(
                f"UPDATE model_files SET {columns} WHERE path = ?",  # noqa: S608  the columns are written above
                (*values, _stored(path)),
            )


def _record(row: sqlite3.Row, facts: dict[str, Facts | None]) -> Record:
    return Record(
        path=_path(row["path"]),
        source_path=None if row["source_path"] is None else _path(row["source_path"]),
        size_bytes=row["size_bytes"],
        modified_ns=row["modified_ns"],
        facts=None if row["facts"] is None else facts[row["facts"]],
        problem=row["problem"] or "",
        origin=row["origin"],
        projector=None if row["projector"] is None else _path(row["projector"]),
        sha256=row["sha256"] or "",
        verified_at=row["verified_at"],
        name=row["name"] or "",
        hub=_hub(row["hub"]),
        wishes=row["wishes"] or "",
        is_hidden=bool(row["hidden"]),
        seen_at=row["seen_at"],
    )


def _hub(text: str | None) -> HubOrigin | None:
    try:
        return None if text is None else HubOrigin(**json.loads(text))
    except (ValueError, TypeError):  # of another shape than today's: it is only a memory
        return None


def _stored(path: Path) -> str | bytes:
    """A path with bytes that are no text, as Linux allows them, is kept as bytes."""
    text = os.fspath(path)
    try:
        text.encode()
    except UnicodeEncodeError:
        return os.fsencode(path)
    return text


def _path(stored: str | bytes) -> Path:
    return Path(os.fsdecode(stored))
