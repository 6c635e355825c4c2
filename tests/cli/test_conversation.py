"""``inglenook chat`` with a person at the terminal, the real engine answering."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from inglenook.chats.chat_store import ChatStore
from inglenook.cli.arguments import Chat
from inglenook.cli.chat import chat
from inglenook.errors import UsageError
from inglenook.paths import Paths
from inglenook.storage.database import Database

from .pseudo_terminal import PseudoTerminal

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.chats.message import Message
    from inglenook.cli.rooms import TerminalRooms

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals of this kind")

_PROMPT = ">"
_CTRL_C, _CTRL_D = "\x03", "\x04"


def _kept(home: Path) -> list[tuple[str, tuple[Message, ...]]]:
    database = Database(Paths.under(home).database)
    try:
        chats = ChatStore(database)
        return [(found.system_prompt, chats.branch(found.id)) for found in chats.chats()]
    finally:
        database.close()


def test_a_conversation_streams_stops_goes_on_and_is_kept(home: Path) -> None:
    with PseudoTerminal("chat", "--temp", "0", "-n", "500", "--system", "You are kind.") as terminal:
        terminal.wait_for("SmolLM2 135M Instruct answers.")
        terminal.wait_for(_PROMPT)
        terminal.type("Write a very long story\x1b\rabout a dragon.\r")  # Alt+Enter breaks the line
        terminal.wait_for(" and ")  # of the answer: nothing else says it
        terminal.type(_CTRL_C)
        assert "tokens per second" in terminal.wait_for("stopped")
        terminal.wait_for(_PROMPT)
        terminal.type("Say hello.\r")
        assert "first token after" in terminal.wait_for("prompt tokens from before")
        terminal.wait_for(_PROMPT)
        terminal.type(_CTRL_D)
        assert terminal.exit_code() == 0
    ((system, branch),) = _kept(home)
    assert system == "You are kind."
    assert [(message.role, message.state) for message in branch] == [
        ("user", "complete"),
        ("assistant", "stopped"),
        ("user", "complete"),
        ("assistant", "complete"),
    ]
    assert branch[0].text == "Write a very long story\nabout a dragon."
    assert all(message.text for message in branch)
    assert "+about a dragon." in (home / "history").read_text(encoding="utf-8")


def test_its_own_commands(home: Path) -> None:
    with PseudoTerminal("chat", "-n", "3") as terminal:
        for typed, answer in (
            ("/help\r", "Ctrl+C stops an answer."),
            ("/nonsense\r", "There is no /nonsense."),
            ("/model nope\r", "There is: SmolLM2 135M Instruct."),
            ("/system Be brief.\r", "The system prompt is set."),
            ("One\r", "tokens per second"),
            ("/new\r", "A new chat."),
            ("/system\r", "There is no system prompt now."),
            ("\x1b[200~Two\nlines\x1b[201~\r", "tokens per second"),  # pasted
            ("/model starter\r", "SmolLM2 135M Instruct answers."),
        ):
            terminal.wait_for(_PROMPT)
            terminal.type(typed)
            terminal.wait_for(answer)
        terminal.wait_for(_PROMPT)
        terminal.type(f"never mind{_CTRL_C}")
        terminal.wait_for(_PROMPT)
        terminal.type("/exit\r")
        assert terminal.exit_code() == 0
    assert [(system, branch[0].text) for system, branch in _kept(home)] == [("", "Two\nlines"), ("Be brief.", "One")]


def test_ctrl_c_during_one_answer_ends_the_command_quietly(home: Path) -> None:
    with PseudoTerminal("chat", "-p", "Write a very long story about a dragon.", "--temp", "0") as terminal:
        terminal.wait_for(" and ")
        terminal.type(_CTRL_C)
        assert terminal.exit_code() == 130
        assert "Traceback" not in terminal.wait_for("^C")
    assert _kept(home) == []


def test_it_needs_a_terminal_to_show_it_on(rooms: TerminalRooms, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    with pytest.raises(UsageError, match="needs a terminal"):
        chat(Chat(), rooms)
    with pytest.raises(UsageError, match="--json and --no-template need a prompt"):
        chat(Chat(json=True), rooms)
