"""One look at everything that is listed: what is there, what is away, and what the records do not say yet."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.models.model import Model
from inglenook.models.names import display_name
from inglenook.models.ollama_models import names_in
from inglenook.models.parts import parts_of
from inglenook.models.reading import found_at, printable, read_found
from inglenook.models.scanning import Look, fetched_name, origin_in
from inglenook.models.sources import is_drive_away
from inglenook.models.starter import STARTER_NOTE
from inglenook.sentence import mark, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.models.found import FoundModel
    from inglenook.models.model import State
    from inglenook.models.records import Record
    from inglenook.models.source import Source

_SEEN_ANEW_S = 24 * 60 * 60.0  # that a file is still there is not worth a write each time


class Listing:
    """Made for one look, by one thread."""

    def __init__(
        self, sources: Sequence[Source], starter: Path | None, records: Mapping[Path, Record], cancel: Cancel
    ) -> None:
        self._sources = sources
        self._starter = starter
        self._records = records
        self._cancel = cancel
        self._kept: set[Path] = set()  # found, or not known to be gone
        self.changed: list[Record] = []  # what the records do not say yet

    def known(self) -> Iterator[Model]:
        """All of the records; of the disk only the folders and the linked files are asked whether they are there."""
        by_path = {source.path: source for source in self._sources}
        for record in self._records.values():
            source = by_path.get(record.source_path) if record.source_path else None
            is_starter = record.path == self._starter
            if record.is_hidden or (record.source_path and source is None and not is_starter):
                continue
            if is_starter:
                yield model_of(record, None, self._starter)
            elif source is None:
                yield self._linked_as_known(record)
            elif source.is_there:
                yield model_of(record, source, self._starter)
            else:
                yield _away(record, source, self._starter)

    def scan(self) -> Iterator[Model]:
        """Every model as it is now; ``changed``, ``moved`` and ``gone`` are complete at the end."""
        look = Look(self._cancel)
        if self._starter is not None and os.path.isfile(self._starter):  # noqa: PTH113  never raises
            yield from self._take(found_at(self._starter, ""), None)
        for source in self._sources:
            yield from self._scan_source(source, look)
        for record in self._records.values():
            self._cancel.raise_if_set()
            if record.source_path is None and record.path not in self._kept:
                yield from self._scan_linked(record)

    def gone(self) -> list[Path]:
        """The files that were in folders and are there no more."""
        return [path for path in self._records if path not in self._kept]

    def moved(self) -> Iterator[tuple[Path, Path]]:
        """Files that went to another place within the folders: from where, to where. Size and time tell."""
        new = {(one.size_bytes, one.modified_ns): one.path for one in self.changed if one.path not in self._records}
        for path in self.gone():
            record = self._records[path]
            target = new.pop((record.size_bytes, record.modified_ns), None)
            if target is not None and (record.name or record.hub or record.sha256 or record.wishes):
                yield path, target

    @staticmethod
    def one(found: FoundModel, before: Record | None, source: Source | None, starter: Path | None) -> Record:
        """A single file as it is now."""
        if before is not None and before.origin:
            found = replace(found, origin=before.origin, projector=found.projector or before.projector)
        elif not found.origin:
            found = replace(found, origin=_origin(found.path, source, starter))
        return read_found(found, _source_path(found.path, source, starter), before)

    def _scan_source(self, source: Source, look: Look) -> Iterator[Model]:
        away = not source.is_there
        unreadable = len(look.unreadable)
        if not away:
            try:
                for found in look.models_in(source):
                    yield from self._take(found, source)
            except OSError:
                away = os.path.isdir(source.path) or source.kind != "own"  # noqa: PTH112  never raises
        lost = [source.path] if away else look.unreadable[unreadable:]
        for record in self._records.values() if lost else ():
            if record.source_path == source.path and record.path not in self._kept:
                folder = next((folder for folder in lost if record.path.is_relative_to(folder)), None)
                if folder is not None:
                    self._kept.add(record.path)
                    if not record.is_hidden:
                        yield _away(record, replace(source, path=folder), self._starter)

    def _scan_linked(self, record: Record) -> Iterator[Model]:
        try:
            found = found_at(record.path, record.origin)
        except OSError:
            self._kept.add(record.path)
            yield _missing(record)
            return
        yield from self._take(found, None)

    def _linked_as_known(self, record: Record) -> Model:
        if os.path.lexists(record.path):
            return model_of(record, None, self._starter)
        return _missing(record)

    def _take(self, found: FoundModel, source: Source | None) -> Iterator[Model]:
        if found.path in self._kept:  # the starter, or a file that two folders hold
            return
        self._cancel.raise_if_set()
        self._kept.add(found.path)
        before = self._records.get(found.path)
        if source is None:
            found = replace(found, origin=_origin(found.path, None, self._starter))
        record = read_found(found, _source_path(found.path, source, self._starter), before)
        if record != before or time.time() - record.seen_at > _SEEN_ANEW_S:
            self.changed.append(record)
        if not record.is_hidden:
            yield model_of(record, source, self._starter)


def model_of(record: Record, source: Source | None, starter: Path | None) -> Model:
    """The model as it is shown; without a source it is the starter or a single file."""
    is_starter = record.path == starter
    kind = "included" if is_starter else source.kind if source else "linked"
    parts = parts_of(record.path)
    if record.problem:
        parts = tuple(part for part in parts if os.path.lexists(part))
    return Model(
        name=record.name or _name(record),
        path=record.path,
        facts=record.facts,
        source=kind,
        origin=record.origin,
        size_bytes=record.size_bytes,
        files=parts,
        note=STARTER_NOTE if is_starter else "",
        state="broken" if record.problem else "ready",
        problem=record.problem,
        projector=record.projector,
        sha256=record.sha256,
        verified_at=record.verified_at,
        hub=record.hub,
        modified_ns=record.modified_ns,
        wishes=record.wishes,
    )


def _name(record: Record) -> str:
    names = names_in(record.origin)
    if names:
        return names[0]
    path = record.path if "_" not in record.path.name else record.path.with_name(fetched_name(record.path))
    return printable(display_name(path, record.facts))


def _origin(path: Path, source: Source | None, starter: Path | None) -> str:
    if path == starter:
        return mark("included")
    return say("a file") if source is None else origin_in(source, path.parent)


def _source_path(path: Path, source: Source | None, starter: Path | None) -> Path | None:
    if path == starter:
        return path.parent
    return source.path if source else None


def _away(record: Record, source: Source, starter: Path | None) -> Model:
    problem = say(
        "“{path}” cannot be looked at now: connect its drive, or take the folder off the list.", path=source.path
    )
    return replace(model_of(record, source, starter), state="away", problem=printable(problem))


def _missing(record: Record) -> Model:
    state: State = "away" if is_drive_away(record.path) else "missing"
    problem = say("“{path}” is not there any more: say where it lies now, or take it off the list.", path=record.path)
    if state == "away":
        problem = say("The drive of “{path}” is not there: connect it.", path=record.path)
    return replace(model_of(record, None, None), state=state, problem=printable(problem))
