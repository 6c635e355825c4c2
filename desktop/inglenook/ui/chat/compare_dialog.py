"""An answer and its replay beside each other, marked from the first word that differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QTextEdit, QVBoxLayout

from inglenook.chats.comparison import words_of
from inglenook.inference.answer_facts import comparison_in_words
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from inglenook.chats.comparison import Comparison
    from inglenook.chats.message import Message
    from inglenook.ui.theme.theme import Theme

_SIZE_PX = (980, 620)
_MOST_MARKED = 50_000  # characters behind the first difference


class CompareDialog(QDialog):
    """Deletes itself when it is closed. Both sides scroll together."""

    def __init__(  # noqa: PLR0913  two answers, and what is said of them
        self,
        theme: Theme,
        before: Message,
        after: Message,
        comparison: Comparison,
        *,
        reasons: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The answer and its replay"))
        self._theme = theme
        title = QLabel(translated(comparison_in_words(comparison)))
        title.setProperty("role", "title")
        title.setWordWrap(True)
        why = QLabel(" ".join(translated(reason) for reason in reasons))
        why.setProperty("role", "muted")
        why.setWordWrap(True)
        why.setTextFormat(Qt.TextFormat.PlainText)
        why.setVisible(bool(reasons))
        is_thinking = comparison.part == "thinking"
        texts = [(one.thinking if is_thinking else one.text) for one in (before, after)]
        self._first = self._side(self.tr("Before"), texts[0], comparison.word)
        self._second = self._side(self.tr("Replay"), texts[1], comparison.word)
        self._first.verticalScrollBar().valueChanged.connect(self._second.verticalScrollBar().setValue)
        self._second.verticalScrollBar().valueChanged.connect(self._first.verticalScrollBar().setValue)
        close = QPushButton(self.tr("Close"), self)
        close.setAccessibleName(close.text())
        close.setDefault(True)
        close.clicked.connect(self.accept)
        sides = QHBoxLayout()
        sides.setSpacing(14)
        for name, side in ((self.tr("Before"), self._first), (self.tr("Replay"), self._second)):
            head = QLabel(name)
            head.setProperty("role", "strong")
            half = QVBoxLayout()
            half.addWidget(head)
            half.addWidget(side, 1)
            sides.addLayout(half, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(why)
        column.addLayout(sides, 1)
        column.addLayout(buttons)
        self.resize(*_SIZE_PX)

    def _side(self, name: str, text: str, word: int) -> QPlainTextEdit:
        side = QPlainTextEdit()
        side.setReadOnly(True)
        side.setTabChangesFocus(True)
        side.setAccessibleName(name)
        side.setPlainText(text)
        if word:
            self._mark(side, place_of(text, word))
        return side

    def _mark(self, side: QPlainTextEdit, place: int) -> None:
        """From there on on a ground of its own, the first word underlined: not by colour alone."""
        ground, line = QTextCharFormat(), QTextCharFormat()
        ground.setBackground(QColor(self._theme.tokens.warn_soft))
        line.setBackground(QColor(self._theme.tokens.warn_soft))
        line.setFontUnderline(True)
        rest, first = QTextEdit.ExtraSelection(), QTextEdit.ExtraSelection()
        for selection, look in ((rest, ground), (first, line)):
            cursor = side.textCursor()
            cursor.setPosition(place)
            selection.cursor, selection.format = cursor, look  # pyright: ignore[reportAttributeAccessIssue]  members that the stubs leave out
        start = side.textCursor()
        start.setPosition(place)
        side.setTextCursor(start)
        side.ensureCursorVisible()
        end = QTextCursor(start)
        end.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor, _MOST_MARKED)
        word = QTextCursor(start)
        word.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
        rest.cursor, first.cursor = end, word  # pyright: ignore[reportAttributeAccessIssue]  as above
        side.setExtraSelections([rest, first])


def place_of(text: str, word: int) -> int:
    """Where a word begins, in UTF-16 units as Qt counts; the text's end when it has fewer."""
    words = words_of(text)
    before = "".join(words[: word - 1])
    blanks = len(words[word - 1]) - len(words[word - 1].lstrip()) if word <= len(words) else 0
    return len((before + " " * blanks).encode("utf-16-le")) // 2
