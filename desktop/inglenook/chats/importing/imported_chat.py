"""A chat as it was read from a file, before it is stored."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.chats.attachment import Attachment, Passage
    from inglenook.chats.message import AnswerDetails, MessageState, Role

IMPORTED = "imported"  # the stop reason of an answer whose origin does not say why it ended


@dataclass(frozen=True, slots=True)
class ImportedMessage:
    """A node of the tree; ``parent`` is the place of an earlier one in the chat's messages."""

    parent: int | None
    role: Role
    text: str
    created_at: float  # seconds since the epoch
    thinking: str = ""
    state: MessageState = "complete"
    details: AnswerDetails | None = None
    error: str | None = None
    is_pinned: bool = False
    attachments: tuple[Attachment, ...] = ()
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportedChat:
    """Messages stand after their parents, siblings in the order in which they came."""

    title: str  # may be empty
    created_at: float
    updated_at: float
    messages: tuple[ImportedMessage, ...]
    leaf: int | None  # the last message of the branch shown, by its place
    model: str | None = None
    system_prompt: str | None = ""  # None: it has none of its own
    preset: str = ""  # its name
    own_values: str = "{}"  # JSON
    folder: str = ""  # its name; empty: at the top
    is_pinned: bool = False
    is_archived: bool = False
    tags: tuple[str, ...] = ()
    contents: Mapping[str, bytes] = field(default_factory=dict[str, bytes])  # of attachments, by their hashes
