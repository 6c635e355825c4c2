"""``inglenook lab``: its experiments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.cli.arguments import LabTokens, LabVote
from inglenook.cli.lab_tokens import lab_tokens
from inglenook.cli.lab_vote import lab_vote

if TYPE_CHECKING:
    from inglenook.cli.rooms import TerminalRooms


def lab(command: LabTokens | LabVote, rooms: TerminalRooms) -> int:
    """The exit code; raises as the experiments do."""
    match command:
        case LabTokens():
            return lab_tokens(command, rooms)
        case LabVote():
            return lab_vote(command, rooms)
