"""Halves of characters, which JSON may deliver one by one, put together again."""

from __future__ import annotations

_FIRST_HALVES = ("\ud800", "\udbff")


class Characters:
    """Fed with pieces of text; holds back a first half until the second one comes. A half that stays alone is �."""

    def __init__(self) -> None:
        self._held = ""

    def feed(self, text: str) -> str:
        """What is whole."""
        text, self._held = self._held + text, ""
        if text and _FIRST_HALVES[0] <= text[-1] <= _FIRST_HALVES[1]:
            text, self._held = text[:-1], text[-1]
        return _joined(text)

    def finish(self) -> str:
        """What was held back."""
        text, self._held = self._held, ""
        return _joined(text)


def _joined(text: str) -> str:
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
