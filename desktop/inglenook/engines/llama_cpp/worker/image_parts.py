"""What a prompt with images is made of: before it is cut up, and after."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of the prompt's text; ``special``: control tokens written in it are taken as such."""

    text: str
    special: bool


@dataclass(frozen=True, slots=True)
class Image:
    """An image between two texts, by its hash."""

    sha256: str


@dataclass(frozen=True, slots=True)
class ImagePiece:
    """An image, or one tile of it, as a run of places in the prompt."""

    sha256: str
    tile: int  # of this image, from 0
    chunk: int  # its number in the layout
    positions: int
    cells: int  # places in the context window; more than positions where those have two dimensions

    @property
    def identity(self) -> int:
        """What stands for it among the prompt's tokens: negative, another one for each image and place."""
        digest = hashlib.sha256(f"{self.sha256} {self.chunk}".encode()).digest()
        return -1 - int.from_bytes(digest[:7])


Piece = list[int] | ImagePiece
