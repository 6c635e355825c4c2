"""Our own JSON: what goes out comes back, and never twice."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING

import pytest
from tests.chats.sample_chats import rich_chat
from tests.engines.pictures import png

from inglenook.cancel import Cancel
from inglenook.chats.attachment_store import AttachmentStore
from inglenook.chats.chat_store import ChatStore
from inglenook.chats.documents.read_file import ReadFile
from inglenook.chats.exporting.chat_export import ChatExport
from inglenook.chats.importing import chat_import
from inglenook.chats.importing.chat_import import ChatImport, ImportStep
from inglenook.chats.organising import Organising
from inglenook.chats.trash import Trash
from inglenook.errors import CancelledError, StorageError
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Database]:
    with contextlib.closing(Database(tmp_path / "other" / "inglenook.sqlite")) as database:
        yield database


@pytest.fixture
def exported(chats: ChatStore, database: Database, tmp_path: Path) -> Path:
    """Two chats, one rich, and one empty with a preset and values of its own, but no prompt."""
    own_values = '{"top_k": 5, "stop": ["“END”"], "context_window": null}'
    empty = chats.create(None, preset="Größe", own_values=own_values)
    ids = [rich_chat(chats, Organising(database), AttachmentStore(database)).id, empty.id]
    path = tmp_path / "chats.json"
    list(ChatExport(chats, Organising(database), AttachmentStore(database)).run(ids, path, "json", Cancel()))
    return path


def _import(database: Database, path: Path) -> ImportStep:
    return list(ChatImport(database).run([path], Cancel()))[-1]


def test_what_was_exported_comes_back_equal(exported: Path, other: Database, tmp_path: Path) -> None:
    done = _import(other, exported)
    assert (len(done.stored), done.known, done.is_done) == (2, 0, True)
    rich, own = (ChatStore(other).chat(chat_id) for chat_id in done.stored)
    assert (rich.preset, rich.own_values, rich.inherits_prompt) == ("", "{}", False)
    assert (own.preset, own.inherits_prompt, own.system_prompt) == ("Größe", True, "")
    assert json.loads(own.own_values) == {"top_k": 5, "stop": ["“END”"], "context_window": None}
    again = tmp_path / "again.json"
    list(
        ChatExport(ChatStore(other), Organising(other), AttachmentStore(other)).run(
            done.stored, again, "json", Cancel()
        )
    )
    assert again.read_bytes() == exported.read_bytes()


def test_the_same_import_twice_makes_no_doubles(exported: Path, other: Database, database: Database) -> None:
    for there in (other, database):
        before = _import(other, exported) if there is other else None
        done = _import(there, exported)
        assert (done.stored, done.known, done.found) == ((), 2, 2)
        assert len(ChatStore(there).chats()) == 2
        assert before is None or len(before.stored) == 2


def test_a_chat_that_went_on_since_is_still_known(exported: Path, other: Database) -> None:
    first, _ = _import(other, exported).stored
    store = ChatStore(other)
    store.add(first, parent_id=None, role="user", text="More")
    store.rename(first, "Another name")
    assert _import(other, exported).known == 2
    assert store.chat(first).title == "Another name"


def test_a_chat_in_the_trash_is_imported_anew(exported: Path, other: Database) -> None:
    first, _ = _import(other, exported).stored
    ChatStore(other).delete(first)
    done = _import(other, exported)
    assert (len(done.stored), done.known) == (1, 1)


def test_a_cancel_while_reading_stores_nothing(exported: Path, other: Database) -> None:
    cancel = Cancel()
    steps = ChatImport(other).run([exported], cancel)
    next(steps)
    cancel.cancel()
    with pytest.raises(CancelledError):
        list(steps)
    assert _everything(other) == 0


def test_a_cancel_while_storing_stores_nothing(
    exported: Path, other: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat_import, "_BATCH_S", -1.0)  # one chat a transaction
    steps = ChatImport(other).run([exported], Cancel())
    assert [next(steps).file for _ in range(3)] == ["chats.json", "chats.json", ""]
    assert _everything(other) == 1
    assert ChatStore(other).chats() == ()
    steps.close()
    assert _everything(other) == 0
    assert Organising(other).folders() == ()


def test_an_import_under_way_does_not_lie_in_the_trash(
    exported: Path, other: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat_import, "_BATCH_S", -1.0)
    steps = ChatImport(other).run([exported], Cancel())
    for _ in range(3):
        next(steps)
    trash = Trash(other)
    assert (trash.chats(), trash.empty(), _everything(other)) == ((), 0, 1)
    assert len(list(steps)[-1].stored) == 2


def test_an_older_inglenook_that_empties_the_trash_meanwhile(
    exported: Path, other: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat_import, "_BATCH_S", -1.0)
    steps = ChatImport(other).run([exported], Cancel())
    for _ in range(3):
        next(steps)
    with other.transaction() as connection:
        connection.execute("DELETE FROM chats WHERE deleted_at IS NOT NULL")
    with pytest.raises(StorageError, match="Import again"):
        list(steps)
    assert _everything(other) == 0


def test_a_crash_while_storing_leaves_what_the_trash_takes_at_the_next_start(
    exported: Path, other: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat_import, "_BATCH_S", -1.0)

    def die(_self: ChatImport, _stored: object) -> None:
        """Nobody tidies up after a crash."""

    monkeypatch.setattr(ChatImport, "_take_back", die)
    steps = ChatImport(other).run([exported], Cancel())
    for _ in range(3):
        next(steps)
    steps.close()
    assert _everything(other) == 1
    Trash(other).empty_old()
    assert _everything(other) == 0
    assert len(_import(other, exported).stored) == 2


def _everything(database: Database) -> int:
    with database.reading() as connection:
        return connection.execute("SELECT count(*) FROM chats").fetchone()[0]


def test_an_imported_title_and_text_are_found(exported: Path, other: Database) -> None:
    _import(other, exported)
    assert [chat.title for chat in ChatStore(other).chats("old question")] == ["A/rich: chat?"]


def test_a_newer_format_is_refused_with_a_sentence(tmp_path: Path, other: Database) -> None:
    path = tmp_path / "new.json"
    path.write_text(json.dumps({"format": "inglenook-chats", "version": 2, "chats": [{}]}), encoding="utf-8")
    steps = list(ChatImport(other).run([path], Cancel()))
    (problem,) = [step.problem for step in steps if step.problem]
    assert "written by a newer Inglenook (version 2 of the format; this one knows 1)" in problem
    assert steps[-1].stored == ()


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ({"id": 1, "role": "robot", "text": "x"}, "“role” of message 1 is not system, user or assistant"),
        ({"id": 1, "role": "user", "text": 5}, "“text” of message 1 is not a text"),
        ({"id": 1, "parent": 1, "role": "user"}, "the parent of message 1 does not come before it"),
        ({"id": 1, "role": "user", "created_at": "now"}, "“created_at” of message 1 is not a number"),
        ({"id": 1, "role": "user", "answer": {"seed": 2**70}}, "“seed” of “answer” of message 1 is not a whole number"),
    ],
)
def test_a_broken_chat_is_told_and_the_next_one_taken(
    message: dict[str, object], words: str, tmp_path: Path, other: Database
) -> None:
    good = {"title": "Good", "created_at": 5, "messages": [{"id": 1, "role": "user", "text": "Hello"}]}
    chats = [{"title": "Bad", "messages": [message]}, good]
    path = tmp_path / "chats.json"
    path.write_text(json.dumps({"format": "inglenook-chats", "version": 1, "chats": chats}), encoding="utf-8")
    steps = list(ChatImport(other).run([path], Cancel()))
    assert [step.problem for step in steps if step.problem] == [
        f"“{path}”: conversation 1 (“Bad”) was left out: {words}."
    ]
    assert [chat.title for chat in ChatStore(other).chats()] == ["Good"]


def test_what_went_along_comes_back_and_is_not_believed(exported: Path, other: Database) -> None:
    whole = json.loads(exported.read_text("utf-8"))
    chat = whole["chats"][0]
    asked = next(message for message in chat["messages"] if "attachments" in message)
    asked["attachments"][0] |= {"name": "../../etc\nnotes.txt", "tokens": 10**9, "length": -4, "size_bytes": 10**15}
    asked["attachments"].append({"name": "gone", "kind": "text", "sha256": "nowhere"})
    answered = next(message for message in chat["messages"] if "passages" in message)
    answered["passages"].append({"name": "x", "sha256": asked["attachments"][0]["sha256"], "start": 10**6, "length": 5})
    exported.write_text(json.dumps(whole), "utf-8")
    stored = _import(other, exported).stored
    messages = ChatStore(other).tree(stored[0])
    (kept,) = next(message.attachments for message in messages if message.attachments)
    assert AttachmentStore(other).text(kept.sha256) == "```\nThe <kettle> holds 1.7 l. ß\n```"
    assert (kept.length, kept.reading) == (35, "passages")
    assert kept.tokens < 20
    assert "\n" not in kept.name
    assert [[one.found_by for one in message.passages] for message in messages if message.passages] == [["MiniLM"]]


def test_a_picture_comes_back_and_is_looked_at_first(
    chats: ChatStore, database: Database, other: Database, tmp_path: Path
) -> None:
    red = png((200, 30, 30))
    picture = AttachmentStore(database).keep(ReadFile("red.png", "image", len(red), red))
    chat = chats.create()
    chats.add(chat.id, parent_id=None, role="user", text="What is it?", attachments=(picture,))
    path = tmp_path / "chats.json"
    list(ChatExport(chats, Organising(database), AttachmentStore(database)).run([chat.id], path, "json", Cancel()))
    whole = json.loads(path.read_text("utf-8"))
    whole["chats"][0]["messages"][0]["attachments"][0]["reading"] = "cut"  # what a picture cannot be
    path.write_text(json.dumps(whole), "utf-8")
    (stored,) = _import(other, path).stored
    (message,) = ChatStore(other).tree(stored)
    assert message.attachments == (picture,)
    assert AttachmentStore(other).content(picture.sha256) == red
    whole["chats"][0]["contents"][picture.sha256] = {"base64": "bm8h"}
    path.write_text(json.dumps(whole), "utf-8")
    steps = list(ChatImport(other).run([path], Cancel()))
    assert any("not that of a picture that can be read" in step.problem for step in steps)


@pytest.mark.parametrize("values", [5, {"x": "y" * 70_000}])
def test_values_that_are_none_are_told(exported: Path, other: Database, values: object) -> None:
    whole = json.loads(exported.read_text("utf-8"))
    whole["chats"][0]["values"] = values
    exported.write_text(json.dumps(whole), "utf-8")
    steps = list(ChatImport(other).run([exported], Cancel()))
    assert any("values" in step.problem for step in steps)
    assert len(steps[-1].stored) == 1  # the other chat


@pytest.mark.parametrize(
    ("change", "problem"),
    [({"kind": "program"}, "kind"), ({"reading": 7}, "reading"), ({"kept": "all"}, "kept")],
)
def test_a_broken_attachment_is_told_with_its_place(
    exported: Path, other: Database, change: dict[str, object], problem: str
) -> None:
    whole = json.loads(exported.read_text("utf-8"))
    asked = next(message for message in whole["chats"][0]["messages"] if "attachments" in message)
    asked["attachments"][0] |= change
    exported.write_text(json.dumps(whole), "utf-8")
    steps = list(ChatImport(other).run([exported], Cancel()))
    assert any(problem in step.problem and "attachment 1" in step.problem for step in steps)
    assert len(steps[-1].stored) == 1  # the other chat
