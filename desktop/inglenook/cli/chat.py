"""``inglenook chat``: one answer when there is a prompt, a conversation when a person sits at the terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from inglenook.cli.one_shot import answer_once
from inglenook.cli.text import is_terminal
from inglenook.errors import UsageError

if TYPE_CHECKING:
    from inglenook.cli.arguments import Chat
    from inglenook.cli.rooms import TerminalRooms

_MOST_PIPED = 16 * 2**20  # bytes; more than any context window holds


def chat(command: Chat, rooms: TerminalRooms) -> int:
    """Answer the prompt, or talk until the user leaves."""
    prompt = whole_prompt(command)
    if prompt is not None:
        if not prompt.strip():
            raise UsageError("There is no prompt: give one with -p, or on standard input.")
        return answer_once(command, rooms, prompt)
    if command.json or command.raw:
        raise UsageError("--json and --no-template need a prompt: give one with -p, or on standard input.")
    if not is_terminal(sys.stdout):
        raise UsageError("A conversation needs a terminal to show it on: give a prompt with -p, or on standard input.")
    from inglenook.cli.conversation import Conversation  # noqa: PLC0415  prompt_toolkit is slow to import

    return Conversation(command, rooms).run()


def whole_prompt(command: Chat) -> str | None:
    """What -p says, followed by what comes on standard input; None when neither is there."""
    if is_terminal(sys.stdin):
        return command.prompt
    return "\n\n".join(part for part in (command.prompt, _read_piped()) if part)


def _read_piped() -> str:
    if sys.stdin is None:  # pyright: ignore[reportUnnecessaryComparison]  None in a program without a console
        return ""
    data = sys.stdin.buffer.read(_MOST_PIPED + 1)
    if len(data) > _MOST_PIPED:
        raise UsageError(f"Standard input is longer than {_MOST_PIPED // 2**20} MiB: give a shorter text.")
    return data.decode("utf-8-sig", errors="replace").rstrip("\r\n")
