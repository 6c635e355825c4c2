"""Runs a command that was parsed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.cli.arguments import Chat, Chats, Command, Doctor, Fit, Hub, Models
from inglenook.cli.chat import chat
from inglenook.cli.chats import chats
from inglenook.cli.doctor import doctor
from inglenook.cli.fit import fit
from inglenook.cli.hub import hub
from inglenook.cli.models import models

if TYPE_CHECKING:
    from inglenook.cli.rooms import TerminalRooms


def run(command: Command, rooms: TerminalRooms) -> int:
    """The exit code; raises InglenookError with the sentence for stderr, KeyboardInterrupt when stopped."""
    match command:
        case Chat():
            return chat(command, rooms)
        case Chats():
            return chats(command, rooms)
        case Models():
            return models(command, rooms)
        case Hub():
            return hub(command, rooms)
        case Fit():
            return fit(command, rooms)
        case Doctor():
            return doctor(command, rooms)
