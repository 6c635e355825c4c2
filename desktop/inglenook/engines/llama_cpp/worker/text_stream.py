"""Bytes of tokens in, text that may be shown out: whole characters, stop strings found and taken out."""

from __future__ import annotations

import codecs
import re


class TextStream:
    """The text of one answer as it grows.

    A stop string may lie across any token borders: text is held back only as long as it may still become one. The stop
    string that is complete first counts, the longest of those that are complete at the same place. Bytes that are no
    UTF-8 become U+FFFD.
    """

    def __init__(self, stop: tuple[str, ...] = ()) -> None:
        self.stop_string: str | None = None  # the one found: the answer ends there
        self._stop = tuple(string for string in stop if string)
        self._begins = re.compile("|".join(re.escape(string[0]) for string in self._stop))
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._is_between_characters = True
        self._held = ""

    def push(self, piece: bytes) -> str:
        """Take the bytes of a token; the text that may be shown now. Push no more once a stop string is found."""
        text = self._decoded(piece)
        return self._until_stop(text) if self._stop else text

    def finish(self) -> str:
        """Take the end of the answer; the text that was held back."""
        if self.stop_string is not None:
            return ""
        rest = self._decoder.decode(b"", final=True)
        text = self._until_stop(rest) if self._stop else rest
        held, self._held = self._held, ""
        return text + held

    def _decoded(self, piece: bytes) -> str:
        if self._is_between_characters:
            try:
                return piece.decode()
            except UnicodeDecodeError:
                pass
        text = self._decoder.decode(piece)
        self._is_between_characters = not self._decoder.getstate()[0]
        return text

    def _until_stop(self, text: str) -> str:
        if not self._held and not self._begins.search(text):
            return text
        text = self._held + text
        found = [(start + len(string), start, string) for string in self._stop if (start := text.find(string)) >= 0]
        if found:
            _, start, self.stop_string = min(found)
            self._held = ""
            return text[:start]
        shown = len(text) - max(_length_of_begun(string, text) for string in self._stop)
        self._held = text[shown:]
        return text[:shown]


def _length_of_begun(string: str, text: str) -> int:
    """How many characters at the text's end are the string's beginning, but not all of it."""
    for length in range(min(len(string) - 1, len(text)), 0, -1):
        if text.endswith(string[:length]):
            return length
    return 0
