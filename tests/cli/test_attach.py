"""``inglenook chat --attach``."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from inglenook.cli.arguments import Chat
from inglenook.cli.chat import chat
from inglenook.cli.command import parse
from inglenook.engines.scripted import SCRIPTED_MODEL, Scripted
from inglenook.errors import AttachmentError, PromptError, UsageError

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
def engine() -> Scripted:
    return Scripted(["Under the oak."], info=replace(SCRIPTED_MODEL, context_window=256))


def test_words_become_a_command(report: Path) -> None:
    command = parse(["chat", "-p", "Hi", "--attach", str(report), "--attach", "b.pdf", "--attach-as", "passages"])
    assert isinstance(command, Chat)
    assert [path.name for path in command.attach] == ["report.txt", "b.pdf"]
    assert command.attach_as == "passages"


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


def test_what_cannot_go_along_is_one_sentence(rooms: TerminalRooms, tmp_path: Path) -> None:
    with pytest.raises(AttachmentError, match=r"“gone\.txt” was not attached: it cannot be read"):
        chat(Chat(prompt="Hi", attach=(tmp_path / "gone.txt",)), rooms)
    with pytest.raises(UsageError, match="--no-template"):
        chat(Chat(prompt="Hi", attach=(tmp_path / "gone.txt",), raw=True), rooms)


def test_a_real_model_is_given_passages(inglenook: RunCommand, report: Path) -> None:
    words = ("chat", "-p", QUESTION, "--attach", str(report), "--attach-as", "passages", "-n", "8", "-c", "512")
    done = inglenook(*words, "--temp", "0", "--json")
    assert done.returncode == 0, done.stderr
    facts = json.loads(done.stdout)
    assert any(TREASURE in one["text"] for one in facts["passages"])
    assert facts["prompt_tokens"] < 512
