"""Long text cut into pieces that a text layout takes quickly."""

from __future__ import annotations

MAX_PIECE = 4000  # characters


def cut(text: str, limit: int = MAX_PIECE) -> list[str]:
    """Pieces of at most `limit` characters that join to the text, cut after a line or else a word.

    Text added at the end changes the last piece only.
    """
    pieces: list[str] = []
    start = 0
    while len(text) - start > limit:
        end = start + limit
        at = text.rfind("\n", start, end)
        if at < 0:
            at = text.rfind(" ", start, end)
        end = at + 1 if at > start else end
        pieces.append(text[start:end])
        start = end
    pieces.append(text[start:])
    return pieces


class Pieces:
    """A growing text in pieces."""

    def __init__(self, text: str = "") -> None:
        self.text = text
        self.pieces = cut(text) if text else []

    def add(self, more: str) -> None:
        """Add to the end; only the last piece changes, and new ones follow it."""
        self.text += more
        last = self.pieces.pop() if self.pieces else ""
        self.pieces += cut(last + more)
