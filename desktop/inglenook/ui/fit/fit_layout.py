"""The two columns of the Fit page: beside each other, or one below the other where there is no room for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.ui.fit.fit_words import total_in_words
from inglenook.ui.fit.verdict_chip import VerdictChip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from inglenook.fit.fit import Fit
    from inglenook.ui.theme.theme import Theme

NARROW_PX = 780
CONTROLS_PX = 340
_SCROLL_BAR_PX = 12


class FitLayout(QWidget):
    """Beside the title a short verdict stays in sight where the controls would push the long one out of it."""

    def __init__(self, controls: QWidget, results: QWidget, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controls, self._results, self._theme = controls, results, theme
        self._is_narrow: bool | None = None
        self._left, self._right = _scrolled(), _scrolled()
        self._chip = VerdictChip(theme)
        self._total = QLabel()
        self._total.setProperty("role", "strong")
        self._sight = QWidget()
        self._right_column = QVBoxLayout()
        self._left_column = QVBoxLayout()
        self._lay_out()
        theme.changed.connect(self._fit)

    def show_fit(self, fit: Fit) -> None:
        """The short verdict."""
        self._chip.show_fit(fit)
        self._total.setText(total_in_words(fit))

    def scroll_to_top(self) -> None:
        """Where the verdict is."""
        for area in (self._left, self._right):
            area.verticalScrollBar().setValue(0)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)  # it fits itself into what there is

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scale = self._theme.text_scale
        self._left.setFixedWidth(round(CONTROLS_PX * scale) + _SCROLL_BAR_PX)
        is_narrow = self.width() < NARROW_PX * scale
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        if is_narrow:
            self._right_column.insertWidget(0, self._controls)
        else:
            self._left_column.insertWidget(0, self._controls)
        self._left.setVisible(not is_narrow)
        self._sight.setVisible(is_narrow)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Fit"))
        title.setProperty("role", "h1")
        sight = QHBoxLayout(self._sight)
        sight.setContentsMargins(0, 0, 0, 0)
        sight.setSpacing(8)
        sight.addWidget(self._total)
        sight.addWidget(self._chip)
        head = QHBoxLayout()
        head.setContentsMargins(6, 18, 12, 4)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._sight)
        for area, column in ((self._left, self._left_column), (self._right, self._right_column)):
            inside = QWidget()
            inside.setObjectName("scrolled")
            inside.setLayout(column)
            column.setContentsMargins(6, 0, 8, 12)
            column.setSpacing(12)
            area.setWidget(inside)
        self._left_column.addStretch(1)
        self._right_column.addWidget(self._results)
        self._right_column.addStretch(1)
        panes = QHBoxLayout()
        panes.setSpacing(4)
        panes.addWidget(self._left)
        panes.addWidget(self._right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addLayout(panes, 1)


def _scrolled() -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
