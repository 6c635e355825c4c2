"""What there is to know of the text, one row a problem; a click goes to its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.ui.theme.tokens import SMALL_PX
from inglenook.ui.translated import grouped, translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from inglenook.presets.modelfile import Problem
    from inglenook.ui.theme.theme import Theme

MOST_SHOWN = 200
MOST_ROWS, MOST_PX = 4, 130  # before it scrolls
_AROUND_PX, _PADDING_PX = 52, 12  # beside and around a row's text: its icon, the style's padding
_ICON_PX = 14
_ICONS = {"error": ("circle-alert", "danger"), "warning": ("triangle-alert", "warn"), "info": ("info", "accent")}


class _Rows(QListWidget):
    """Says when its rows may need another height."""

    resized = Signal()

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        before = e.oldSize().width()
        super().resizeEvent(e)
        if e.size().width() != before:
            self.resized.emit()


class ProblemList(QWidget):
    """Takes no room for rows while there is nothing to say."""

    line_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._problems: tuple[Problem, ...] = ()
        self._summary = QLabel()
        self._summary.setProperty("role", "muted")
        self._rows = _Rows()
        self._rows.resized.connect(self._fit)
        self._rows.setAccessibleName(self.tr("Problems"))
        self._rows.setWordWrap(True)
        self._rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows.itemClicked.connect(self._go)
        self._rows.itemActivated.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._summary)
        column.addWidget(self._rows)
        theme.changed.connect(self._show)
        self._show()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """These, and no others."""
        if tuple(problems) != self._problems:
            self._problems = tuple(problems)
            self._show()

    def _show(self) -> None:
        self._rows.clear()
        px = round(_ICON_PX * self._theme.text_scale)
        self._rows.setIconSize(QSize(px, px))
        for problem in self._problems[:MOST_SHOWN]:
            icon, colour = _ICONS[problem.severity]
            words = self.tr("Line {line}: {problem}").format(line=problem.line, problem=translated(problem.message))
            item = QListWidgetItem(self._theme.icon(icon, color=colour, px=px), words)
            item.setData(Qt.ItemDataRole.UserRole, problem.line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{self._kind(problem)}: {words}")
            item.setToolTip(words)
            item.setFont(self._theme.font(SMALL_PX))
            self._rows.addItem(item)
        self._rows.setVisible(bool(self._problems))
        self._summary.setText(self._in_words())
        self._fit()

    def _fit(self) -> None:
        """As high as the rows are at this width, up to a point."""
        width = max(1, self._rows.viewport().width() - _AROUND_PX)
        metrics = QFontMetrics(self._theme.font(SMALL_PX))
        heights: list[int] = []
        for place in range(self._rows.count()):
            item = self._rows.item(place)
            wraps = Qt.TextFlag.TextWordWrap
            height = metrics.boundingRect(QRect(0, 0, width, 1), wraps, item.text()).height() + _PADDING_PX
            item.setSizeHint(QSize(0, height))
            heights.append(height)
        self._rows.setFixedHeight(min(sum(heights[:MOST_ROWS]), MOST_PX) + 8)

    def _in_words(self) -> str:
        if not self._problems:
            return self.tr("No problems found")
        errors = sum(problem.severity == "error" for problem in self._problems)
        words = self.tr("Errors: {errors}, remarks: {others}")
        return words.format(errors=grouped(errors), others=grouped(len(self._problems) - errors))

    def _kind(self, problem: Problem) -> str:
        if problem.severity == "error":
            return self.tr("Error")
        return self.tr("Warning") if problem.severity == "warning" else self.tr("Remark")

    def _go(self, item: QListWidgetItem) -> None:
        line: object = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(line, int):
            self.line_wanted.emit(line)
