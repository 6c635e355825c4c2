"""``inglenook chat --tools``: the model is told of them, its calls are told, and what cannot be used is refused."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

import pytest

from inglenook.cli.arguments import Chat
from inglenook.cli.chat import chat
from inglenook.cli.command import parse
from inglenook.engines.tools import EXAMPLE, compact
from inglenook.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.cli.rooms import TerminalRooms
    from inglenook.engines.scripted import Scripted


@pytest.fixture(autouse=True)
def piped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard input that is not a terminal, and empty."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))


def test_tools_go_to_the_model_and_its_calls_are_told(
    rooms: TerminalRooms, engine: Scripted, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "tools.json"
    file.write_text(EXAMPLE, encoding="utf-8")
    engine.set_answers(['<tool_call>\n{"name": "get_weather", "arguments": {"place": "Paris"}}\n</tool_call>'])
    command = parse(("chat", "-p", "Weather?", "--tools", str(file), "--json"))
    assert isinstance(command, Chat)
    assert chat(command, rooms) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["tool_calls"] == [{"name": "get_weather", "arguments": {"place": "Paris"}}]
    assert told["text"].startswith("```tool_call\n")
    assert engine.requests[0].tools == compact(EXAMPLE)

    assert chat(Chat(prompt="Weather?", tools=command.tools), rooms) == 0
    assert '"place": "Paris"' in capsys.readouterr().out


def test_a_presets_tools_hold_and_a_template_that_reads_none_is_told(
    rooms: TerminalRooms, engine: Scripted, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    preset = tmp_path / "mine.Modelfile"
    tools = f"FROM any-model\n# inglenook: tools {compact(EXAMPLE)}\n"
    preset.write_text(tools, encoding="utf-8")
    assert chat(Chat(prompt="Hi", preset=str(preset)), rooms) == 0
    assert engine.requests[-1].tools == compact(EXAMPLE)
    assert capsys.readouterr().err == ""
    preset.write_text(tools + 'TEMPLATE "{{ .Prompt }}"\n', encoding="utf-8")
    assert chat(Chat(prompt="Hi", preset=str(preset)), rooms) == 0
    assert "The template of “mine” reads no tools: the model is not told of them." in capsys.readouterr().err
    preset.write_text('FROM any-model\nTEMPLATE "{{ .Prompt }}"\n', encoding="utf-8")
    assert chat(Chat(prompt="Hi", preset=str(preset), tools=compact(EXAMPLE)), rooms) == 0
    assert "The template of “mine” reads no tools" in capsys.readouterr().err


def test_tools_that_cannot_be_used_are_told_with_their_line(tmp_path: Path) -> None:
    file = tmp_path / "tools.json"
    for content, words in (
        (b"[\n  {]", "line 2: This is no JSON"),
        (b"{}", "line 1: Tools are a list"),
        (b"\xff", "UTF-8"),
    ):
        file.write_bytes(content)
        with pytest.raises(UsageError, match=words):
            parse(("chat", "-p", "Hi", "--tools", str(file)))
    with pytest.raises(UsageError, match="cannot be read"):
        parse(("chat", "-p", "Hi", "--tools", str(tmp_path / "none.json")))
