"""A chat as it is exported: what is known of it, all its versions, and the branch that is shown."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from inglenook.chats.image_header import read_image_header

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.chats.attachment import Attachment
    from inglenook.chats.chat import Chat
    from inglenook.chats.message import Message

Form = Literal["markdown", "html", "pdf", "json"]
SUFFIXES: dict[Form, str] = {"markdown": ".md", "html": ".html", "pdf": ".pdf", "json": ".json"}


@dataclass(frozen=True, slots=True)
class ExportedChat:
    """``tree`` holds every version, parents before children; ``branch`` is what the window shows.

    ``contents`` are what its attachments and passages refer to, by their hashes.
    """

    chat: Chat
    tree: tuple[Message, ...]
    branch: tuple[Message, ...]
    folder: str = ""  # its name
    contents: Mapping[str, bytes] = field(default_factory=dict[str, bytes])

    def text_of(self, attachment: Attachment) -> str:
        """A document's text; empty for a picture, and where it is gone."""
        return "" if attachment.is_image else self.contents.get(attachment.sha256, b"").decode("utf-8", "replace")

    def picture_address(self, attachment: Attachment) -> str:
        """A picture as an address that holds all of it; empty for a document, and where it is gone or none."""
        content = self.contents.get(attachment.sha256, b"") if attachment.is_image else b""
        header = read_image_header(content)
        if header is None:
            return ""
        return f"data:image/{header.format};base64,{base64.b64encode(content).decode('ascii')}"
