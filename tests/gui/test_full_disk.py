"""A disk without room: sentences, nothing half-changed, and it goes on once there is room."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from tests.gui.talk import Talk

from inglenook.cancel import Cancel
from inglenook.chats.chat_store import ChatStore
from inglenook.chats.drafts import Drafts
from inglenook.chats.importing.chat_import import ChatImport
from inglenook.engines.scripted import Scripted, ScriptedAnswer
from inglenook.errors import CopyError, StorageError
from inglenook.storage.backups import back_up_today, backups_of
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine

LONG = " ".join(f"word{number:04}" for number in range(4000))  # 36 KB


class Disk:
    """A small volume that can be filled."""

    def __init__(self, place: Path) -> None:
        self._ballast = place / "ballast"

    def fill(self) -> None:
        """Leave nothing."""
        with contextlib.suppress(OSError), self._ballast.open("ab", buffering=0) as file:
            while True:
                file.write(bytes(4096))

    def free(self) -> None:
        """Have room again."""
        self._ballast.unlink()


@pytest.fixture
def disk(home: Path) -> Iterator[Disk]:
    if sys.platform != "linux":
        pytest.skip("only Linux mounts a volume that is in memory")
    home.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(home)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip(f"mounting is not permitted here: {mounted.stderr.decode().strip()}")
    yield Disk(home)
    subprocess.run(["umount", "--lazy", str(home)], check=True)


@pytest.fixture
def path(home: Path, disk: Disk) -> Path:
    assert disk
    return home / "inglenook.sqlite"


def stored(path: Path) -> list[tuple[str, str]]:
    """Every message: its text and its state."""
    with contextlib.closing(Database(path)) as database:
        assert database.integrity() is None
        chats = ChatStore(database)
        return [(message.text, message.state) for chat in chats.chats() for message in chats.tree(chat.id)]


def test_a_message_that_cannot_be_kept_is_not_sent(disk: Disk, path: Path, scripted: Callable[..., Person]) -> None:
    person = scripted("Fine.")
    person.ask("First")
    person.wait_for_answer("Fine.")
    disk.fill()
    question = "Second " * 700
    person.find_composer().setPlainText(question)
    person.wait_for(lambda: person.find_button("Send").isEnabled())
    person.click("Send")
    person.wait_for(lambda: "the disk is full" in person.notices())
    assert "Second" not in person.conversation()
    assert person.composed() == question
    disk.free()
    person.click("Send")
    person.wait_for(lambda: "Second" in person.conversation() and person.sees("Send"))
    person.wait_for(lambda: [state for _, state in stored(path)] == ["complete"] * 4)


def test_an_answer_goes_on_and_is_kept_once_there_is_room(
    disk: Disk, path: Path, scripted: Callable[..., Person]
) -> None:
    person = scripted(ScriptedAnswer(LONG, delay_s=0.0004))
    person.ask("Count")
    person.wait_for(lambda: "word0050" in person.conversation())
    disk.fill()
    person.wait_for(lambda: "the disk is full" in person.notices())
    person.wait_for_answer("word3999")
    assert "failed" not in person.notices()
    disk.free()
    person.wait_for(lambda: stored(path) == [("Count", "complete"), (LONG, "complete")])
    person.wait_for(lambda: "the disk is full" not in person.conversation())


def test_an_edit_that_cannot_be_kept_changes_nothing(
    disk: Disk, path: Path, open_window: Callable[[Engine], Person]
) -> None:
    engine = Scripted(["One.", "Two."])
    person = open_window(engine)
    talk = Talk(person, engine)
    talk.ask("Question")
    disk.fill()
    talk.click("Edit message", "Question")
    talk.editor().setPlainText("Changed " * 2000)
    talk.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person.wait_for(lambda: "the disk is full" in person.notices())
    assert talk.editor().toPlainText().startswith("Changed")
    assert stored(path) == [("Question", "complete"), ("One.", "complete")]
    disk.free()
    talk.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person.wait_for(lambda: "Two." in person.conversation() and person.sees("Send"))
    assert len(stored(path)) == 4


def test_what_is_being_written_is_kept_once_there_is_room(
    disk: Disk, path: Path, scripted: Callable[..., Person]
) -> None:
    def kept() -> list[str]:
        with contextlib.closing(Database(path)) as database:
            return [draft.text for draft in Drafts(database).read().values()]

    person = scripted("Fine.")
    person.ask("First")
    person.wait_for_answer("Fine.")
    disk.fill()
    draft = "half a thought " * 400
    person.find_composer().setPlainText(draft)
    person.wait_for(lambda: "the disk is full" in person.notices())
    assert person.composed() == draft
    disk.free()
    person.wait_for(lambda: kept() == [draft])


def test_an_import_is_there_whole_or_not_at_all(disk: Disk, path: Path, tmp_path: Path) -> None:
    message = {"id": 1, "parent": None, "role": "user", "text": LONG}
    chats = [{"title": f"Chat {number}", "created_at": number + 1.0, "messages": [message]} for number in range(4)]
    file = tmp_path / "chats.json"
    file.write_text(json.dumps({"format": "inglenook-chats", "version": 1, "chats": chats}), "utf-8")
    with contextlib.closing(Database(path)) as database:
        ChatStore(database).create()
        disk.fill()
        with pytest.raises(StorageError, match="the disk is full"):
            list(ChatImport(database).run([file], Cancel()))
        assert len(ChatStore(database).chats()) == 1
        disk.free()
        assert len(list(ChatImport(database).run([file], Cancel()))[-1].stored) == 4
    assert len(stored(path)) == 4


def test_no_copy_is_made_of_what_the_disk_has_no_room_for(disk: Disk, path: Path) -> None:
    with contextlib.closing(Database(path)) as database:
        ChatStore(database).create()
        disk.fill()
        with pytest.raises(CopyError, match="Free some space"):
            back_up_today(path, database.version)
        assert backups_of(path) == []
        ChatStore(database).chats()


def test_a_start_without_room_is_told(disk: Disk, path: Path) -> None:
    Database(path).close()
    disk.fill()
    with pytest.raises(StorageError, match="the disk is full"):
        Database(path)
    disk.free()
    Database(path).close()
