"""What goes along with a message: a document or a picture, and the passages of documents that an answer was given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

AttachmentKind = Literal["text", "pdf", "docx", "image"]
Reading = Literal["whole", "cut", "passages"]

MOST_BYTES = 32 * 2**20  # of a file
MOST_ATTACHMENTS = 32  # of a message
_BYTES_A_TOKEN = 3.6  # about what the vocabularies of today need for English and for code


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file as it goes along with a message; its content is kept once, under its hash.

    The content of a document is its text as UTF-8, that of a picture the file as it was.
    """

    name: str
    kind: AttachmentKind
    size_bytes: int  # of the file
    sha256: str  # of the content
    length: int = 0  # characters of its text; 0 for a picture
    tokens: int = 0  # about what its text takes
    reading: Reading = "whole"  # how much of it the model is given
    kept: int | None = None  # characters from the start that were given, once it was cut

    @property
    def is_image(self) -> bool:
        """Whether it is to be looked at, not read."""
        return self.kind == "image"


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a document that an answer was given, by its place in the text."""

    name: str  # of the document
    sha256: str
    start: int  # characters
    length: int
    found_by: str = ""  # the embedding model's name; empty: by the words that it shares with the question


def estimated_tokens(text: str) -> int:
    """About how many tokens a text is; at least one if it is not empty."""
    return max(1, round(len(text.encode("utf-8", "replace")) / _BYTES_A_TOKEN)) if text else 0
