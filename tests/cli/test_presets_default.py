"""``inglenook presets default``, and the chats that begin with it."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from inglenook.cli.arguments import Chat, Presets
from inglenook.cli.chat import chat
from inglenook.cli.command import parse
from inglenook.cli.presets import presets
from inglenook.engines.engine import PromptMessage
from inglenook.errors import PresetError, UsageError

if TYPE_CHECKING:
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.engines.scripted import Scripted


@pytest.fixture(autouse=True)
def no_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))


@pytest.fixture
def mine(rooms: TerminalRooms) -> TerminalRooms:
    """With a preset of one's own."""
    rooms.presets.create("Mine", "FROM x\nSYSTEM Play.\nPARAMETER top_k 7\n")
    return rooms


def default(rooms: TerminalRooms, *words: str) -> int:
    command = parse(["presets", "default", *words])
    assert isinstance(command, Presets)
    return presets(command, again(rooms))


def again(rooms: TerminalRooms) -> TerminalRooms:
    """As the next start of the program finds them."""
    return replace(rooms, settings=rooms.settings_file.read()[0])


def test_new_chats_begin_with_it_unless_another_is_named(
    mine: TerminalRooms, engine: Scripted, capsys: pytest.CaptureFixture[str]
) -> None:
    assert default(mine) == 0
    assert default(mine, "mine") == 0  # as it is called, whatever was typed
    assert default(mine, "--json") == 0
    out = capsys.readouterr().out.splitlines()
    assert out[:2] == ["New chats begin without a preset.", "New chats begin with the preset “Mine”."]
    assert json.loads(out[2]) == {"default": "Mine", "is_there": True}

    for command in (Chat(prompt="hi"), Chat(prompt="hi", preset=""), Chat(prompt="hi", preset="Precise")):
        chat(command, again(mine))
    assert [request.sampling.top_k for request in engine.requests] == [7, 40, engine.requests[2].sampling.top_k]
    assert engine.requests[0].messages == (PromptMessage("system", "Play."), PromptMessage("user", "hi"))
    assert engine.requests[1].messages == (PromptMessage("user", "hi"),)
    assert engine.requests[2].sampling.temperature < 0.8
    assert engine.loads[0][0].endswith(".gguf")  # the default's own model does not take the chosen one's place

    assert default(mine, "--none") == 0
    chat(Chat(prompt="hi"), again(mine))
    assert engine.requests[3].sampling.top_k == 40


def test_one_that_is_gone_is_told_and_none_holds(
    mine: TerminalRooms, engine: Scripted, capsys: pytest.CaptureFixture[str]
) -> None:
    default(mine, "Mine")
    mine.presets.delete("Mine")
    chat(Chat(prompt="hi"), again(mine))
    assert "begin with the preset “Mine”, which cannot be read any more: none holds" in capsys.readouterr().err
    assert engine.requests[0].sampling.top_k == 40
    assert default(mine) == 1
    assert "none holds" in capsys.readouterr().out


def test_what_cannot_be_chosen_changes_nothing(mine: TerminalRooms) -> None:
    default(mine, "Mine")
    with pytest.raises(PresetError, match="no preset"):
        default(mine, "Nobody")
    (mine.presets.folder / "Broken.Modelfile").write_text("FROM\n", encoding="utf-8")
    with pytest.raises(PresetError, match="broken"):
        default(mine, "Broken")
    with pytest.raises(UsageError):
        default(mine, "Mine", "--none")
    assert again(mine).settings.chat.preset == "Mine"
