"""Runs a command that was parsed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.cli.arguments import (
    Chat,
    Chats,
    Command,
    Doctor,
    Engines,
    Fit,
    Hub,
    LabTokens,
    LabVote,
    Models,
    OllamaModels,
    Presets,
    RpcMachines,
)
from inglenook.cli.chat import chat
from inglenook.cli.chats import chats
from inglenook.cli.doctor import doctor
from inglenook.cli.engines import engines
from inglenook.cli.fit import fit
from inglenook.cli.hub import hub
from inglenook.cli.lab import lab
from inglenook.cli.models import models
from inglenook.cli.presets import presets

if TYPE_CHECKING:
    from inglenook.cli.rooms import TerminalRooms


def run(command: Command, rooms: TerminalRooms) -> int:
    """The exit code; raises InglenookError with the sentence for stderr, KeyboardInterrupt when stopped."""
    match command:
        case Chat():
            code = chat(command, rooms)
        case Chats():
            code = chats(command, rooms)
        case Models():
            code = models(command, rooms)
        case Hub():
            code = hub(command, rooms)
        case Fit():
            code = fit(command, rooms)
        case Presets():
            code = presets(command, rooms)
        case Engines() | OllamaModels() | RpcMachines():
            code = engines(command, rooms)
        case LabTokens() | LabVote():
            code = lab(command, rooms)
        case Doctor():
            code = doctor(command, rooms)
    return code
