"""``inglenook chat --attach``."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.engines.pictures import png
from tests.engines.tiny_embedding import TinyBert

from inglenook.cli.arguments import Chat
from inglenook.cli.chat import chat
from inglenook.cli.command import parse
from inglenook.engines.scripted import SCRIPTED_MODEL, Scripted
from inglenook.errors import AttachmentError, LoadError, ModelFileError, PromptError, UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.cli.rooms import TerminalRooms

    from .conftest import RunCommand

FILLER = "The weather was mild and nothing much happened in the village that year.\n\n"
TREASURE = "The treasurer hid the golden kettle under the third oak."
QUESTION = "Where is the golden kettle?"


@pytest.fixture(autouse=True)
def piped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard input that is not a terminal, and empty."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text("It begins here. " + FILLER * 40 + TREASURE + "\n\n" + FILLER * 40, encoding="utf-8")
    return path


@pytest.fixture
def red(tmp_path: Path) -> Path:
    path = tmp_path / "red.png"
    path.write_bytes(png((200, 30, 30)))
    return path


@pytest.fixture
def engine() -> Scripted:
    return Scripted(["Under the oak."], info=replace(SCRIPTED_MODEL, context_window=256))


def test_words_become_a_command(report: Path) -> None:
    words = ["chat", "-p", "Hi", "--attach", str(report), "--attach", "b.pdf", "--attach-as", "passages"]
    command = parse([*words, "--look-up-with", "words"])
    assert isinstance(command, Chat)
    assert [path.name for path in command.attach] == ["report.txt", "b.pdf"]
    assert (command.attach_as, command.look_up_with) == ("passages", "words")


def test_what_fits_goes_before_the_question(rooms: TerminalRooms, engine: Scripted, tmp_path: Path) -> None:
    short = tmp_path / "short.txt"
    short.write_text(TREASURE, encoding="utf-8")
    assert chat(Chat(prompt=QUESTION, attach=(short,)), rooms) == 0
    assert engine.requests[0].messages[-1].text == (
        f'<document name="short.txt">\n{TREASURE}\n</document>\n\n{QUESTION}'
    )


def test_what_does_not_fit_is_refused_with_what_to_do(rooms: TerminalRooms, engine: Scripted, report: Path) -> None:
    with pytest.raises(PromptError, match=r"The files take 1,\d+ tokens, and there is room for \d+.*--attach-as cut"):
        chat(Chat(prompt=QUESTION, attach=(report,)), rooms)
    assert engine.requests == []


def test_it_is_cut_where_that_was_said(rooms: TerminalRooms, engine: Scripted, report: Path) -> None:
    chat(Chat(prompt=QUESTION, attach=(report,), attach_as="cut"), rooms)
    given = engine.requests[0].messages[-1].text
    assert "It begins here." in given
    assert "[…]" in given
    assert 150 < len(given.split()) < 256


def test_passages_are_looked_up_and_told(
    rooms: TerminalRooms, engine: Scripted, report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chat(Chat(prompt=QUESTION, attach=(report,), attach_as="passages", json=True), rooms)
    assert TREASURE in engine.requests[0].messages[-1].text
    passages = json.loads(capsys.readouterr().out)["passages"]
    assert {one["file"] for one in passages} == {"report.txt"}
    assert any(TREASURE in one["text"] for one in passages)


def test_passages_are_found_by_an_embedding_model(
    rooms: TerminalRooms, engine: Scripted, report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = TinyBert.random().write(tmp_path / "tiny.gguf")
    asked = Chat(prompt="goldenkettle", attach=(report,), attach_as="passages", look_up_with=str(model), json=True)
    chat(asked, rooms)
    assert TREASURE in engine.requests[0].messages[-1].text
    passages = json.loads(capsys.readouterr().out)["passages"]
    assert {one["found_by"] for one in passages} == {rooms.embedding.find(str(model)).name}
    engine.embedding_error = LoadError("It is damaged.")
    chat(replace(asked, prompt=QUESTION), rooms)
    printed = capsys.readouterr()
    assert {one["found_by"] for one in json.loads(printed.out)["passages"]} == {"words"}
    assert "looked up by their words, not by their meaning. It is damaged." in printed.err


def test_a_model_that_makes_no_vectors_is_refused_by_name(rooms: TerminalRooms, smol: Path, report: Path) -> None:
    with pytest.raises(ModelFileError, match="not an embedding model"):
        chat(Chat(prompt=QUESTION, attach=(report,), attach_as="passages", look_up_with=str(smol)), rooms)


def test_what_cannot_go_along_is_one_sentence(rooms: TerminalRooms, tmp_path: Path) -> None:
    with pytest.raises(AttachmentError, match=r"“gone\.txt” was not attached: it cannot be read"):
        chat(Chat(prompt="Hi", attach=(tmp_path / "gone.txt",)), rooms)
    with pytest.raises(UsageError, match="--no-template"):
        chat(Chat(prompt="Hi", attach=(tmp_path / "gone.txt",), raw=True), rooms)


@pytest.mark.parametrize(
    "engine", [Scripted(["A cat."], info=replace(SCRIPTED_MODEL, sees_images=True, context_window=4096))]
)
def test_pictures_go_with_the_question(rooms: TerminalRooms, engine: Scripted, red: Path, report: Path) -> None:
    assert chat(Chat(prompt="What is it?", attach=(red, report), images=(red,)), rooms) == 0
    (asked,) = engine.requests[0].messages
    assert asked.text.startswith('<document name="report.txt">')
    assert asked.text.endswith("What is it?")
    assert [image.data for image in asked.images] == [red.read_bytes()] * 2


def test_a_model_that_reads_text_only_says_so(rooms: TerminalRooms, engine: Scripted, red: Path) -> None:
    with pytest.raises(PromptError, match="reads text only: choose a model with a projector"):
        chat(Chat(prompt="What is it?", images=(red,)), rooms)
    assert engine.requests == []


def test_what_is_no_picture_for_a_terminal(rooms: TerminalRooms, tmp_path: Path, report: Path) -> None:
    web = tmp_path / "web.webp"
    web.write_bytes(b"RIFF\0\0\0\0WEBPVP8L" + bytes(4) + b"\x2f" + (99 | 49 << 14).to_bytes(4, "little"))
    with pytest.raises(AttachmentError, match="WebP is only read in the window"):
        chat(Chat(prompt="Hi", images=(web,)), rooms)
    with pytest.raises(UsageError, match=r"“report\.txt” is no picture"):
        chat(Chat(prompt="Hi", images=(report,)), rooms)
    with pytest.raises(UsageError, match="--no-template"):
        chat(Chat(prompt="Hi", images=(report,), raw=True), rooms)


def test_a_real_model_sees_a_picture(inglenook: RunCommand, smol_with_projector: Path, red: Path) -> None:
    words = ("chat", "-m", str(smol_with_projector), "-p", "What is it?", "-n", "4", "-c", "512", "--json")
    bare = json.loads(inglenook(*words).stdout)["prompt_tokens"]
    done = inglenook(*words, "--image", str(red))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["prompt_tokens"] >= bare + 64


def test_a_real_model_is_given_passages(inglenook: RunCommand, report: Path) -> None:
    words = ("chat", "-p", QUESTION, "--attach", str(report), "--attach-as", "passages", "-n", "8", "-c", "512")
    done = inglenook(*words, "--temp", "0", "--json")
    assert done.returncode == 0, done.stderr
    facts = json.loads(done.stdout)
    assert any(TREASURE in one["text"] for one in facts["passages"])
    assert facts["prompt_tokens"] < 512
