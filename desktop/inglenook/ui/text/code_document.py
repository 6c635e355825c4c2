"""A document that shows code: it grows at its end and is coloured a little later."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextOption

from inglenook.ui.text.document_css import CODE_PX
from inglenook.ui.text.highlight import runs
from inglenook.ui.text.rich_document import CODE_LINE_PX, RichDocument

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from inglenook.ui.text.lexers import Lexers
    from inglenook.ui.text.maths import Formulas
    from inglenook.ui.theme.theme import Theme
    from inglenook.ui.theme.tokens import Tokens

_COLOUR_MS = 120  # while code is written
_LOOK_BACK = 4000  # characters
_SETTLED = 200  # characters before the end that may still change their colour
_WIDE = re.compile("[\U00010000-\U0010ffff]")  # Qt counts such a character as two


class CodeDocument(RichDocument):
    """Code in the mono font, always from left to right."""

    def __init__(self, theme: Theme, formulas: Formulas, lexers: Lexers, parent: QObject) -> None:
        super().__init__(theme, formulas, parent)
        self._lexers = lexers
        lexers.ready.connect(self._language_ready)
        self._code_theme = theme
        self._code = ""
        self._language = ""
        self._look: tuple[Tokens, float] | None = None
        self._coloured = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_COLOUR_MS)
        self._later.timeout.connect(self._colour_end)
        self.set_wrapped(wrapped=False)

    def set_wrapped(self, *, wrapped: bool) -> None:
        """Whether a line that is too long goes on in the next one."""
        option = QTextOption()
        mode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrapped else QTextOption.WrapMode.NoWrap
        option.setWrapMode(mode)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.setDefaultTextOption(option)

    def show_code(self, code: str, language: str, *, growing: bool) -> None:
        """Show code; what is only longer than before is added at the end, and coloured soon while `growing`."""
        look = (self._code_theme.tokens, self._code_theme.text_scale)
        if self._code and (self._look, self._language) == (look, language) and code.startswith(self._code):
            if len(code) > len(self._code):
                self.add_plain(code[len(self._code) :])
        else:
            self._coloured = 0
            self.show_plain(code, px=CODE_PX, line_px=CODE_LINE_PX, mono=True)
        self._code, self._language, self._look = code, language, look
        if not growing:
            self._later.stop()
            self._colour(0)
        elif not self._later.isActive():
            self._later.start()

    def _colour_end(self) -> None:
        """Start at a line that begins in the first column: the lexer is hardly ever inside something there."""
        at = self._coloured
        while at > 0 and not (self._code[at - 1] == "\n" and self._code[at : at + 1].strip()):
            at -= 1
        self._colour(at if self._coloured - at < _LOOK_BACK else self._coloured)

    def _language_ready(self, language: str) -> None:
        if language == self._language and self._code and not self._later.isActive():
            self._colour(0)

    def _colour(self, start: int) -> None:
        if not self._lexers.has(self._language):
            return
        syntax = self._code_theme.tokens.syntax
        before = _WIDE.sub("\ufffd\ufffd", self._code[:start])
        rest = _WIDE.sub("\ufffd\ufffd", self._code[start:])
        end = self.characterCount() - 1
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        for run in runs(rest, self._language):
            style = QTextCharFormat()
            style.setForeground(QColor(getattr(syntax, run.colour)))
            style.setFontItalic(run.colour == "comment")
            cursor.setPosition(min(len(before) + run.start, end))
            cursor.setPosition(min(len(before) + run.start + run.length, end), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(style)
        cursor.endEditBlock()
        self._coloured = max(0, self._code.rfind("\n", 0, max(0, len(self._code) - _SETTLED)) + 1)
