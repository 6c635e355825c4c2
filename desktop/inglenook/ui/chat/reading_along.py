"""Has a screen reader say an answer while it arrives: each line once it is whole."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

from inglenook.ui.chat.conversation.accessible import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MARKS = re.compile(r"^\s{0,3}(?:#{1,6}\s+|>\s?)|\*\*|__|`")  # of Markdown, which would be spelled out
_PICTURE = re.compile(r"!\[([^\[\]]*)\]\([^()\s]*\)|\]\(data:image/[^()\s]*\)?")  # its address may be all of it
_FENCE = "```"
_LONGEST = 600  # characters that are said without a line's end


class ReadingAlong:
    """Lines wait until they are whole; a line without end is said piece by piece, cut between words."""

    def __init__(self, conversation: QWidget) -> None:
        self._conversation = conversation
        self._rest = ""
        self._is_code = False
        self.is_wanted = True  # by the user

    def start(self) -> None:
        """Another answer begins."""
        self._rest, self._is_code = "", False

    def hear(self, text: str) -> None:
        """A piece of it."""
        if not self.is_wanted or not QAccessible.isActive():
            return
        *lines, self._rest = (self._rest + text).split("\n")
        if len(self._rest) > _LONGEST:
            head, _, self._rest = self._rest.rpartition(" ")
            lines.append(head)
        self._say(lines)

    def end(self) -> None:
        """The rest of it."""
        rest, self._rest = self._rest, ""
        self._say([rest])

    def _say(self, lines: list[str]) -> None:
        said = [said for line in lines if (said := self._spoken(line))]
        if said:
            announce(self._conversation, "\n".join(said))

    def _spoken(self, line: str) -> str:
        """As it is said: code as it is, other lines without the marks that only shape them."""
        if line.lstrip().startswith(_FENCE):
            self._is_code = not self._is_code
            return ""
        return (line if self._is_code else _MARKS.sub("", _PICTURE.sub(lambda found: found[1] or "", line))).strip()
