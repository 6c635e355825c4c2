"""What can be done with a message: the names of the commands and their words. Their keys are in the command table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.ui.chat.conversation.shown_message import ShownMessage

CommandName = Literal[
    "previous",
    "next",
    "edit",
    "regenerate",
    "regenerate_with",
    "regenerate_preset",
    "replay",
    "vote",
    "details",
    "data",
    "tokens",
    "continue",
    "fork",
    "pin",
    "insert_user",
    "insert_assistant",
    "insert_system",
    "role_user",
    "role_assistant",
    "role_system",
    "delete",
    "delete_below",
]
MESSAGE_MENU: tuple[CommandName, ...] = (  # the entries of the window's menu; they are for the current message
    "edit",
    "regenerate",
    "regenerate_with",
    "regenerate_preset",
    "replay",
    "vote",
    "details",
    "data",
    "tokens",
    "continue",
    "previous",
    "next",
    "fork",
    "pin",
    "delete",
    "delete_below",
)


WITH_MODEL = "regenerate_with:"  # and the path of a model
WITH_PRESET = "regenerate_preset:"  # and the name of a preset; nothing: without one


@dataclass(frozen=True, slots=True)
class OtherModel:
    """A model that could answer; the one that would answer anyway is among them."""

    name: str
    detail: str  # its quantization, and whether it is in memory
    path: str


@dataclass(frozen=True, slots=True)
class MessageCommand:
    """An entry of a message's menu."""

    name: str  # a CommandName, or WITH_MODEL and a path, or WITH_PRESET and a name
    text: str
    is_possible: bool = True


@dataclass(frozen=True, slots=True)
class MessageSubmenu:
    """Entries of which one is chosen."""

    text: str
    commands: tuple[MessageCommand, ...]


def message_commands(
    message: ShownMessage, model: str, others: Sequence[OtherModel] = (), presets: Sequence[str] = ()
) -> Sequence[MessageCommand | MessageSubmenu | None]:
    """The entries for one message, None for a line; ``model`` would answer now. Nothing while it is being written."""
    if message.live:
        return ()
    is_answer = message.role == "assistant"
    again = _tr("Regenerate with {model}").format(model=model) if model and model != message.name else _tr("Regenerate")
    return (
        MessageCommand("edit", _tr("Edit")),
        MessageCommand("regenerate", again if is_answer else _tr("Answer again")),
        *([with_model(others, is_answer=is_answer)] if others else []),
        *([with_preset(presets, is_answer=is_answer)] if others and presets else []),
        *([MessageCommand("replay", _tr("Replay"), message.has_details)] if is_answer else []),
        *([MessageCommand("vote", _tr("Ask many times and vote…"))] if is_answer else []),
        *([MessageCommand("continue", _tr("Continue the answer"))] if is_answer else []),
        *([MessageCommand("details", _tr("Details…"), message.has_details)] if is_answer else []),
        *([MessageCommand("data", _tr("Show as data…"))] if message.is_data else []),
        *([MessageCommand("tokens", _tr("Tokens…"), bool(message.text))] if is_answer else []),
        MessageCommand("fork", _tr("New chat from here")),
        MessageCommand("pin", _tr("Let go of it in the context") if message.is_pinned else _tr("Keep in the context")),
        MessageSubmenu(
            _tr("Insert below"),
            (
                MessageCommand("insert_user", _tr("A message of yours")),
                MessageCommand("insert_assistant", _tr("An answer")),
                MessageCommand("insert_system", _tr("A system message")),
            ),
        ),
        MessageSubmenu(
            _tr("Written by"),
            (
                MessageCommand("role_user", _tr("You"), message.role != "user"),
                MessageCommand("role_assistant", _tr("The model"), not is_answer),
                MessageCommand("role_system", _tr("The system"), message.role != "system"),
            ),
        ),
        None,
        MessageCommand("previous", _tr("Previous version"), message.neighbour(-1) is not None),
        MessageCommand("next", _tr("Next version"), message.neighbour(1) is not None),
        None,
        MessageCommand("delete", _tr("Delete this message")),
        MessageCommand("delete_below", _tr("Delete from here on")),
    )


def with_model(others: Sequence[OtherModel], *, is_answer: bool) -> MessageSubmenu:
    """The models, to answer with one of them this once."""
    entries = [
        MessageCommand(f"{WITH_MODEL}{other.path}", " · ".join(part for part in (other.name, other.detail) if part))
        for other in others
    ]
    return MessageSubmenu(_tr("Regenerate with") if is_answer else _tr("Answer again with"), tuple(entries))


def with_preset(presets: Sequence[str], *, is_answer: bool) -> MessageSubmenu:
    """The presets, to answer with one of them, or with none, this once."""
    entries = [MessageCommand(f"{WITH_PRESET}{name}", name or _tr("No preset")) for name in ("", *presets)]
    words = _tr("Regenerate with a preset") if is_answer else _tr("Answer again with a preset")
    return MessageSubmenu(words, tuple(entries))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Conversation", text)
