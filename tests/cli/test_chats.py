"""``inglenook chats``."""

from __future__ import annotations

import contextlib
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from inglenook.cancel import Cancel
from inglenook.chats.chat_store import ChatStore
from inglenook.cli.arguments import Chats
from inglenook.cli.chats import chats
from inglenook.errors import CopyError, ReplayError, UsageError
from inglenook.inference.counting import Counting
from inglenook.inference.document_settling import DocumentSettling
from inglenook.inference.documents import DocumentTexts
from inglenook.inference.turn import Turns
from inglenook.inference.turn_request import TurnRequest
from inglenook.storage.backups import back_up
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from tests.cli.conftest import RunCommand

    from inglenook.cli.rooms import TerminalRooms
    from inglenook.engines.scripted import Scripted


@pytest.fixture
def store(rooms: TerminalRooms) -> ChatStore:
    """Two chats, "Tea" and "Tea and cake", the second one used last."""
    assert rooms.chats is not None
    for title in ("Tea", "Tea and cake"):
        chat = rooms.chats.create()
        rooms.chats.add(chat.id, parent_id=None, role="user", text=f"{title}\n\x1b[31mred")
    return rooms.chats


@pytest.mark.usefixtures("store")
def test_the_list_and_its_search(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    assert chats(Chats("list"), rooms) == 0
    head, *rows = capsys.readouterr().out.splitlines()
    assert head.split("  ")[0] == "NUMBER"
    assert [row.split("  ")[-1].strip() for row in rows] == ["Tea and cake", "Tea"]
    assert chats(Chats("list", search="cake", json=True), rooms) == 0
    assert [chat["title"] for chat in json.loads(capsys.readouterr().out)] == ["Tea and cake"]
    chats(Chats("list", search="coffee"), rooms)
    assert capsys.readouterr().out == "No chat has this in it.\n"


@pytest.mark.usefixtures("store")
def test_one_is_shown_without_steering_the_terminal(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    assert chats(Chats("show", chats=("tea",)), rooms) == 0
    shown = capsys.readouterr().out
    assert "## You\n\nTea\n\ufffd[31mred\n" in shown
    assert chats(Chats("show", chats=("cake",), json=True), rooms) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "Tea and cake"


def test_export_and_import_again(
    rooms: TerminalRooms, store: ChatStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "chats.json"
    export = Chats("export", everything=True, form="json", output=target)
    assert chats(export, rooms) == 0
    assert capsys.readouterr().out == f"{target}\n"
    with pytest.raises(UsageError, match="is there already"):
        chats(export, rooms)
    store.delete(store.chats()[0].id)
    assert chats(Chats("import", paths=(target,)), rooms) == 0
    assert capsys.readouterr().out == "Imported: 1 chat. There already: 1 chat.\n"
    assert {chat.title for chat in store.chats()} == {"Tea", "Tea and cake"}


@pytest.mark.usefixtures("store")
def test_several_go_into_a_folder(rooms: TerminalRooms, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert chats(Chats("export", everything=True, form="html", output=tmp_path / "out", json=True), rooms) == 0
    paths = json.loads(capsys.readouterr().out)["exported"]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["Tea and cake.html", "Tea.html"]
    assert len(paths) == 2


def test_a_broken_file_is_told_on_stderr(
    rooms: TerminalRooms, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.json").write_text("[{]", encoding="utf-8")
    assert chats(Chats("import", paths=(tmp_path / "bad.json",)), rooms) == 1
    captured = capsys.readouterr()
    assert captured.out == "Imported: 0 chats. There already: 0 chats.\n"
    assert "it is not JSON at line 1, column 3: conversation 1" in captured.err


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (Chats("show", chats=("coffee",)), "There is no chat “coffee”"),
        (Chats("show", chats=("e",)), "“e” fits 2 chats"),
        (Chats("export"), "or say --all"),
        (Chats("export", chats=("1",), everything=True), "or say --all"),
    ],
)
@pytest.mark.usefixtures("store")
def test_words_that_fit_no_chat(rooms: TerminalRooms, command: Chats, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        chats(command, rooms)


def test_the_real_command(inglenook: RunCommand) -> None:
    done = inglenook("chats", "list")
    assert (done.returncode, done.stdout, done.stderr) == (0, "There are no chats yet.\n", "")


@pytest.mark.usefixtures("store")
def test_the_newest_sound_copy_is_restored(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    assert chats(Chats("restore"), rooms) == 0
    assert "There are no copies yet" in capsys.readouterr().out
    with pytest.raises(CopyError, match="there are no copies yet"):
        chats(Chats("restore", copy="newest"), rooms)
    path = rooms.paths.database
    copy = back_up(path, 4)
    assert rooms.chats is not None
    rooms.chats.create()
    damaged = copy.with_name("inglenook-v4-29991231T000000Z.sqlite")
    damaged.write_bytes(b"rubbish")
    assert chats(Chats("restore", json=True), rooms) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [(each["name"], each["chats"], each["problem"] is None) for each in listed] == [
        (damaged.name, None, False),
        (copy.name, 2, True),
    ]
    assert chats(Chats("restore"), rooms) == 0
    assert f"{damaged.name} (damaged)" in capsys.readouterr().out
    with pytest.raises(UsageError, match="There is no copy “yesterday”"):
        chats(Chats("restore", copy="yesterday"), rooms)
    assert chats(Chats("restore", copy="newest", json=True), rooms) == 0
    done = json.loads(capsys.readouterr().out)
    assert done["restored"] == str(copy)
    with contextlib.closing(Database(path)) as database, contextlib.closing(Database(Path(done["put_aside"]))) as old:
        assert (len(ChatStore(database).chats()), len(ChatStore(old).chats())) == (2, 3)


def test_a_file_that_does_not_open_is_restored_by_name(home: Path, inglenook: RunCommand) -> None:
    assert inglenook("chats", "list").returncode == 0
    path = home / "inglenook.sqlite"
    copy = back_up(path, 4)
    path.write_bytes(b"rubbish")
    assert "inglenook chats restore" in inglenook("chats", "list").stderr
    done = inglenook("chats", "restore", copy.name)
    assert (done.returncode, done.stderr) == (0, "")
    assert "What stood there before is kept" in done.stdout
    assert inglenook("chats", "list").returncode == 0


@pytest.fixture
def answered(rooms: TerminalRooms) -> int:
    """The number of a chat whose answer the scripted engine gave."""
    assert rooms.chats is not None
    chat = rooms.chats.create()
    rooms.chats.add(chat.id, parent_id=None, role="user", text="How are you?")
    request = TurnRequest(chat.id, rooms.library.models()[0])
    documents = DocumentTexts(rooms.attachments)
    turns = Turns(
        rooms.chats, rooms.loaded, DocumentSettling(rooms.attachments, documents), Counting(rooms.loaded, documents)
    )
    list(turns.answer(request, Cancel()))
    return chat.id


def test_how_answers_came_about(rooms: TerminalRooms, answered: int, capsys: pytest.CaptureFixture[str]) -> None:
    show = Chats("show", chats=(str(answered),), details=True)
    assert chats(show, rooms) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("# Message 2\n\nModel\n  Name: ")
    assert "  Engine: scripted\n" in shown
    assert chats(replace(show, json=True), rooms) == 0
    (facts,) = json.loads(capsys.readouterr().out)
    assert (facts["number"], facts["completion_tokens"], facts["stop_reason"]) == (2, 2, "end")


def test_a_replay_says_whether_it_is_the_same(
    rooms: TerminalRooms, answered: int, engine: Scripted, capsys: pytest.CaptureFixture[str]
) -> None:
    replay = Chats("replay", chats=(str(answered),))
    assert chats(replay, rooms) == 0
    assert capsys.readouterr().out == "Fine, thanks.\n\nThe same, word for word.\n"
    engine.set_answers(["Fine, and you?"])
    assert chats(replace(replay, message=2, json=True), rooms) == 1
    result = json.loads(capsys.readouterr().out)
    assert (result["same"], result["word"], result["text"]) == (False, 2, "Fine, and you?")
    assert rooms.chats is not None
    assert len(rooms.chats.tree(answered)) == 4
    with pytest.raises(UsageError, match="from 1 to 2"):
        chats(replace(replay, message=3), rooms)
    with pytest.raises(ReplayError, match="Only an answer"):
        chats(replace(replay, message=1), rooms)
