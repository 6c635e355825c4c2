"""A file as it was read, before anything of it is stored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.errors import AttachmentError
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.chats.attachment import AttachmentKind

MOST_CHARACTERS = 12_000_000  # of a document's text: some 4,000 pages


@dataclass(frozen=True, slots=True)
class ReadFile:
    """``content`` is a document's text as UTF-8, or a picture's file as it was."""

    name: str
    kind: AttachmentKind
    size_bytes: int  # of the file
    content: bytes


def too_long(name: str) -> AttachmentError:
    """What is said of a document with too much text."""
    return AttachmentError(
        say(
            "“{name}” was not attached: its text has more than {count:,} characters. Attach a part of it.",
            name=name,
            count=MOST_CHARACTERS,
        )
    )
