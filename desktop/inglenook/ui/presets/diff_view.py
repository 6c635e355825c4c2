"""Two texts beside each other, the lines that differ marked; both scroll together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor, QTextFormat
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from inglenook.ui.code.code_edit import CodeEdit
from inglenook.ui.presets.line_diff import aligned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.ui.theme.theme import Theme

_MOST_SHOWN = 20_000  # lines
_MARKS = ("\N{MINUS SIGN} ", "+ ")  # before a line that differs: colour alone says nothing
_SAME = "  "


class DiffView(QWidget):
    """``show_texts`` says how many lines differ."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sides = tuple(self._make_side() for _ in range(2))
        self._heads = tuple(QLabel() for _ in range(2))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for head, side in zip(self._heads, self._sides, strict=True):
            head.setProperty("role", "strong")
            head.setTextFormat(Qt.TextFormat.PlainText)
            half = QVBoxLayout()
            half.setSpacing(6)
            half.addWidget(head)
            half.addWidget(side, 1)
            row.addLayout(half, 1)
        first, second = self._sides
        first.verticalScrollBar().valueChanged.connect(second.verticalScrollBar().setValue)
        second.verticalScrollBar().valueChanged.connect(first.verticalScrollBar().setValue)

    def show_texts(self, first: tuple[str, str], second: tuple[str, str]) -> int:
        """A name and a text for each side; the number of rows that are not alike."""
        rows = aligned(first[1], second[1])[:_MOST_SHOWN]
        different = [place for place, each in enumerate(rows) if not each.is_same]
        texts = ([each.first for each in rows], [each.second for each in rows])
        for number, (name, _) in enumerate((first, second)):
            self._heads[number].setText(name)
            self._sides[number].setAccessibleName(name)
            lines = [
                (_SAME if each.is_same else _MARKS[number]) + text if text is not None else ""
                for each, text in zip(rows, texts[number], strict=True)
            ]
            self._sides[number].setPlainText("\n".join(lines))
            self._mark(self._sides[number], different, number)
        if different:
            for side in self._sides:
                side.setTextCursor(QTextCursor(side.document().findBlockByNumber(max(0, different[0] - 2))))
        return len(different)

    def _make_side(self) -> QPlainTextEdit:
        side = CodeEdit(self._theme)
        side.setReadOnly(True)
        side.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        return side

    def _mark(self, side: QPlainTextEdit, different: Sequence[int], number: int) -> None:
        tokens = self._theme.tokens
        ground = QColor(tokens.ok_soft if number else tokens.danger_soft)
        selections: list[QTextEdit.ExtraSelection] = []
        for place in different:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(side.document().findBlockByNumber(place))  # pyright: ignore[reportAttributeAccessIssue]  members that the stubs leave out
            selection.format.setBackground(ground)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  as above
            selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # noqa: FBT003  as above; Qt's own signature
            selections.append(selection)
        side.setExtraSelections(selections)
