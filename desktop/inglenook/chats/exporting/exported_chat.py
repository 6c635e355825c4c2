"""A chat as it is exported: what is known of it, all its versions, and the branch that is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from inglenook.chats.chat import Chat
    from inglenook.chats.message import Message

Form = Literal["markdown", "html", "pdf", "json"]
SUFFIXES: dict[Form, str] = {"markdown": ".md", "html": ".html", "pdf": ".pdf", "json": ".json"}


@dataclass(frozen=True, slots=True)
class ExportedChat:
    """``tree`` holds every version, parents before children; ``branch`` is what the window shows."""

    chat: Chat
    tree: tuple[Message, ...]
    branch: tuple[Message, ...]
    folder: str = ""  # its name
