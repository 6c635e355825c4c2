"""Files of every released format open, are copied first, and are never half changed."""

from __future__ import annotations

import contextlib
import re
import shutil
import sqlite3
import threading
from pathlib import Path

import pytest

from inglenook.chats.chat_store import ChatStore
from inglenook.chats.searching import ChatFilter, Searching
from inglenook.errors import NewerDatabaseError
from inglenook.storage.backups import KEPT, backups_of
from inglenook.storage.database import Database
from inglenook.storage.migrations import MIGRATIONS, Migration

DATABASES = Path(__file__).parent.parent / "data" / "databases"
NEXT = Migration(
    number=MIGRATIONS[-1].number + 1, name="colours", statements=("ALTER TABLE chats ADD COLUMN colour TEXT",)
)
BROKEN = Migration(
    number=NEXT.number + 1, name="broken", statements=("CREATE TABLE half (id)", "INSERT INTO nowhere VALUES (1)")
)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return Path(shutil.copy(DATABASES / "v1.sqlite", tmp_path / "inglenook.sqlite"))


def version_of(path: Path) -> int:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


def columns_of(path: Path) -> dict[str, list[str]]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
            "AND name NOT LIKE 'search!_%' ESCAPE '!'"  # what FTS5 keeps its index in
        ).fetchall()
        return {
            table: [row[1] for row in connection.execute(f"PRAGMA table_info({table})").fetchall()]
            for (table,) in tables
        }


def test_numbers_count_up_from_one() -> None:
    assert [migration.number for migration in MIGRATIONS] == list(range(1, len(MIGRATIONS) + 1))


def test_there_is_a_sample_of_every_format() -> None:
    assert {path.stem for path in DATABASES.glob("*.sqlite")} == {f"v{migration.number}" for migration in MIGRATIONS}


def test_a_new_file_has_the_shape_of_the_newest_sample(tmp_path: Path) -> None:
    """Fails when a released migration is edited instead of a new one added."""
    new = tmp_path / "new.sqlite"
    Database(new).close()
    assert columns_of(new) == columns_of(DATABASES / f"v{MIGRATIONS[-1].number}.sqlite")


def test_the_documentation_names_every_format_and_column(tmp_path: Path) -> None:
    new = tmp_path / "new.sqlite"
    Database(new).close()
    text = (Path(__file__).parent.parent.parent / "docs" / "schema.md").read_text("utf-8")
    formats = re.findall(r"^\| (\d+) \| (\w+) \|", text, flags=re.MULTILINE)
    assert formats == [(str(migration.number), migration.name) for migration in MIGRATIONS]
    for table, columns in columns_of(new).items():
        part = text.split(f"\n**{table}**")[1].split("\n**")[0]
        named = [name for row in re.findall(r"^\| (`.+?) \|", part, flags=re.MULTILINE) for name in row.split(", ")]
        assert sorted(name.strip("`") for name in named) == sorted(columns)


def test_opens_a_file_of_format_1(old: Path) -> None:
    with contextlib.closing(Database(old)) as database:
        assert database.integrity() is None
        chats = ChatStore(database)
        story, sky = chats.chats()
        assert (sky.title, sky.system_prompt, sky.model) == (
            "Why is the sky blue?",
            "Be brief.",
            "SmolLM2 135M Instruct",
        )
        question, answer = chats.branch(sky.id)
        assert question.text == "Why is the sky blue?\nGrüße 🌍"
        assert (answer.text, answer.thinking, answer.state) == ("Short waves scatter more.", "Rayleigh…", "complete")
        assert answer.details is not None
        assert (answer.details.seed, answer.details.thinking_s, answer.details.tokens_per_second) == (42, 0.125, 12)
        assert len(chats.tree(sky.id)) == 3
        assert chats.branch(story.id)[-1].state == "streaming"


def test_what_was_written_before_there_was_a_search_is_found(old: Path) -> None:
    with contextlib.closing(Database(old)) as database:
        texts = {row["text"] for row in database.connection().execute("SELECT text FROM search ORDER BY rowid")}
        assert {"in the trash", "why is the sky blue?\ngrusse 🌍", "short waves scatter more."} < texts
        assert "once upon" not in texts
        assert len(ChatStore(database).mend()) == 1
        assert [hit.chat.title for hit in Searching(database).search("upon", ChatFilter())] == ["Tell me a story"]


def test_migrates_after_a_copy(old: Path) -> None:
    with contextlib.closing(Database(old, migrations=(*MIGRATIONS, NEXT))) as database:
        assert database.connection().execute("SELECT colour FROM chats").fetchall()
        assert len(ChatStore(database).chats()) == 2
    assert version_of(old) == NEXT.number
    (copy,) = backups_of(old)
    assert copy.name.startswith("inglenook-v1-")
    assert version_of(copy) == 1
    assert list(copy.parent.iterdir()) == [copy]
    with contextlib.closing(Database(copy)) as database:
        assert len(ChatStore(database).chats()) == 2


def test_opening_a_present_file_makes_no_copy(tmp_path: Path) -> None:
    present = Path(shutil.copy(DATABASES / f"v{MIGRATIONS[-1].number}.sqlite", tmp_path / "inglenook.sqlite"))
    Database(present).close()
    assert backups_of(present) == []


def test_keeps_the_last_copies(old: Path) -> None:
    folder = old.parent / "backups"
    folder.mkdir()
    for day in range(10, 18):
        (folder / f"inglenook-v1-202601{day}T000000Z.sqlite").touch()
    (folder / "mine.sqlite").touch()
    Database(old, migrations=(*MIGRATIONS, NEXT)).close()
    copies = backups_of(old)
    assert len(copies) == KEPT
    assert copies[0].name == "inglenook-v1-20260112T000000Z.sqlite"
    assert version_of(copies[-1]) == 1
    assert (folder / "mine.sqlite").exists()


def test_a_migration_that_fails_leaves_the_step_before(old: Path) -> None:
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        Database(old, migrations=(*MIGRATIONS, NEXT, BROKEN))
    assert version_of(old) == NEXT.number
    with contextlib.closing(Database(old, migrations=(*MIGRATIONS, NEXT))) as database:
        assert database.connection().execute("SELECT name FROM sqlite_schema WHERE name = 'half'").fetchall() == []
        assert len(ChatStore(database).chats()) == 2


def test_two_at_once_migrate_once(old: Path) -> None:
    start = threading.Barrier(2)
    versions: list[int] = []

    def open_it() -> None:
        start.wait()
        with contextlib.closing(Database(old, migrations=(*MIGRATIONS, NEXT))) as database:
            versions.append(database.connection().execute("PRAGMA user_version").fetchone()[0])

    threads = [threading.Thread(target=open_it) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert versions == [NEXT.number, NEXT.number]
    assert len(backups_of(old)) == 1


def test_refuses_a_newer_file_and_leaves_every_byte(old: Path, tmp_path: Path) -> None:
    """Also what a newer Inglenook that was killed left in the log beside the file."""
    left = tmp_path / "left" / "inglenook.sqlite"
    left.parent.mkdir()
    with contextlib.closing(Database(old)) as database:
        with database.transaction() as connection:
            connection.execute("PRAGMA user_version = 99")
        for ending in ("", "-wal"):
            shutil.copy(f"{old}{ending}", f"{left}{ending}")
    before = {ending: Path(f"{left}{ending}").read_bytes() for ending in ("", "-wal")}
    assert before["-wal"]
    with pytest.raises(NewerDatabaseError, match=r"inglenook\.sqlite” were written by a newer .*format 99.* Update"):
        Database(left)
    assert {ending: Path(f"{left}{ending}").read_bytes() for ending in ("", "-wal")} == before
