"""Files that are broken or mean: a sentence with the place, and nothing worse."""

from __future__ import annotations

import io
import json
import random
import zipfile
from typing import TYPE_CHECKING

import pytest

from inglenook.cancel import Cancel
from inglenook.chats.importing import json_pieces, message_tree
from inglenook.chats.importing.chat_files import find_chats

if TYPE_CHECKING:
    from pathlib import Path

    from tests.chats.importing.conftest import ReadChats

GOOD = json.dumps(
    {"title": "T", "mapping": {"a": {"message": {"author": {"role": "user"}, "content": {"parts": ["Hi"]}}}}}
)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", ": it is not JSON at line 1, column 1: an array or an object was expected."),
        (b"hello", ": it is not JSON at line 1, column 1: an array or an object was expected."),
        (b"[1]", ": conversation 1 was left out: it is none of the kinds of chats that Inglenook knows"),
        (b'{"a": 1}', ": its conversation was left out: it is none of the kinds"),
        (b"[\n  {},\n  {x}]", ": it is not JSON at line 3, column 4: conversation 2: expecting property name"),
        (b'[{"a": 1}\n{"b": 2}]', ": it is not JSON at line 2, column 1: after conversation 1: a comma or “]” was"),
        (b"[{}] x", ": it is not JSON at line 1, column 5: nothing was expected after the end."),
        (b'[{"a": NaN}]', ": it is not JSON at line 1, column 2: conversation 1: a number cannot be read"),
        (b'[{"a": ' + b"9" * 5000 + b"}]", ": it is not JSON at line 1, column 2: conversation 1: a number cannot"),
        (b"[" + b"[" * 100_000, ": it is not JSON at line 1, column 2: conversation 1: it is nested too deeply"),
        (b'["\xff"]', ": it is not UTF-8 text at byte 2."),
        (b'["\xc3', ": it ends in the middle of a character, at byte 3."),
        (b"PK\x03\x04 no", ": the zip archive is damaged"),
        (b"SQLite format 3\0 no", ": the database cannot be read"),
    ],
)
def test_the_place_is_told(read: ReadChats, content: bytes, sentence: str) -> None:
    chats, problems = read(content)
    assert not chats
    assert problems[-1].startswith(sentence)
    assert problems[-1].endswith(".")


def test_what_came_before_the_broken_place_is_taken(read: ReadChats) -> None:
    chats, problems = read(f"[{GOOD},\n{GOOD[:60]}".encode())
    assert len(chats) == 1
    assert problems[0].startswith(": it is not JSON at line 2, column ")


def test_a_zip_without_chats_and_one_with_a_bomb(read: ReadChats, monkeypatch: pytest.MonkeyPatch) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("chat.html", "")
    assert read(packed.getvalue(), "a.zip") == ([], [": there is no conversations.json in this zip archive."])
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("conversations.json", " " * 50_000_000)
    monkeypatch.setattr(json_pieces.read_text, "__kwdefaults__", {"largest": 10 * 2**20})
    assert read(packed.getvalue(), "b.zip")[1][0].startswith(": it is larger than 10 MiB")


def test_counts_are_bounded(read: ReadChats, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_pieces, "MOST_VALUES", 1000)
    assert read(b"[" + b"[]," * 1000 + b"1]")[1] == [
        ": it holds more than 1,000 values, which is more than is read at once."
    ]
    monkeypatch.undo()
    monkeypatch.setattr(message_tree, "MOST_MESSAGES", 2)
    many = {str(number): {"message": None} for number in range(3)}
    assert read([{"mapping": many}])[1] == [": conversation 1 was left out: it has more than 2 messages."]


def test_a_file_that_is_gone_and_a_folder_of_some(read: ReadChats, tmp_path: Path) -> None:
    assert "cannot be read: No such file" in read(None, "gone.json")[1][0]
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "1.conversation.json").write_text(
        json.dumps({"messages": [{"role": "user", "content": "Hi"}]}), encoding="utf-8"
    )
    (tmp_path / "notes.txt").write_text("no", encoding="utf-8")
    found = list(find_chats([tmp_path], Cancel()))
    assert [one.chat.title for one in found if one.chat] == ["Hi"]
    assert not [one.problem for one in found if one.problem]


@pytest.mark.parametrize("seed", range(40))
def test_a_file_with_wrong_bytes_never_does_more_than_speak(read: ReadChats, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  no secret
    content = bytearray(f"[{GOOD}, {GOOD}]".encode())
    for _ in range(chance.randint(1, 6)):
        content[chance.randrange(len(content))] = chance.choice(b'{}[],:"0nt\\\xff ')
    chats, problems = read(bytes(content))
    assert len(chats) <= 2
    assert all(problem.endswith(".") for problem in problems)


@pytest.mark.parametrize("moment", ["1e308", "-1e18", "9" * 60])
def test_a_moment_that_no_calendar_has_is_now(read: ReadChats, moment: str) -> None:
    chat = f'{{"title": "Far", "created_at": {moment}, "updated_at": {moment}, "messages": []}}'
    (found,), problems = read(f'{{"format": "inglenook-chats", "version": 1, "chats": [{chat}]}}'.encode())
    assert not problems
    assert 1e9 < found.created_at == found.updated_at < 1e11
