"""The source of a form: numbered lines, those with problems underlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit
from typing_extensions import override

from inglenook.ui.code.code_edit import CodeEdit
from inglenook.ui.code.line_numbers import LineNumbers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QResizeEvent, QTextBlock
    from PySide6.QtWidgets import QWidget

    from inglenook.engines.forms.form_problem import FormProblem
    from inglenook.ui.theme.theme import Theme

_ORDER = ("", "info", "warning", "error")


class FormEdit(CodeEdit):
    """Tab leaves it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._colours = theme
        self._severities: dict[int, str] = {}
        self._numbers = LineNumbers(
            self, theme, visible_lines=self.visible_lines, severity_of=lambda line: self._severities.get(line, "")
        )
        self._numbers.line_wanted.connect(self.go_to_line)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._follow)
        theme.changed.connect(self._underline)
        self._make_room()

    def show_problems(self, problems: Sequence[FormProblem]) -> None:
        """Underline the lines of these."""
        self._severities = {}
        for problem in problems:
            worst = max(self._severities.get(problem.line, ""), problem.severity, key=_ORDER.index)
            self._severities[problem.line] = worst
        self._underline()

    def go_to_line(self, line: int) -> None:
        """Put the cursor there, and have it seen."""
        block = self.document().findBlockByNumber(line - 1)
        self.setTextCursor(QTextCursor(block if block.isValid() else self.document().lastBlock()))
        self.centerCursor()
        self.setFocus()

    def visible_lines(self) -> Iterator[tuple[int, int, int]]:
        """Their numbers from 1, where the first row of each begins, and how high that is."""
        block = self.firstVisibleBlock()
        while block.isValid():
            top = round(self.blockBoundingGeometry(block).translated(self.contentOffset()).top())
            if top > self.viewport().height():
                return
            yield block.blockNumber() + 1, top, self.fontMetrics().height()
            block = block.next()

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._make_room()

    def _underline(self) -> None:
        marked: list[QTextEdit.ExtraSelection] = []
        for line, severity in self._severities.items():
            block = self.document().findBlockByNumber(line - 1)
            if block.isValid() and severity != "info":
                marked.append(self._underlined(block, severity))
        self.setExtraSelections(marked)
        self._numbers.update()

    def _underlined(self, block: QTextBlock, severity: str) -> QTextEdit.ExtraSelection:
        tokens = self._colours.tokens
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(tokens.danger if severity == "error" else tokens.warn))
        text = block.text()
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + len(text) - len(text.lstrip()))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, look  # pyright: ignore[reportAttributeAccessIssue]  members that the stubs leave out
        return selection

    def _make_room(self) -> None:
        width = self._numbers.needed_px
        self.setViewportMargins(width, 0, 0, 0)
        inner = self.contentsRect()
        self._numbers.setGeometry(QRect(inner.left(), inner.top(), width, inner.height()))

    def _follow(self, rect: QRect, dy: int) -> None:
        if dy:
            self._numbers.scroll(0, dy)
        else:
            self._numbers.update(0, rect.y(), self._numbers.width(), rect.height())
