"""The two columns of an experiment: what is asked, what came of it; one below the other where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from inglenook.ui.theme.theme import Theme

NARROW_PX = 780
CONTROLS_PX = 340
_SCROLL_BAR_PX = 12


class LabColumns(QWidget):
    """``action`` stays in sight below the controls, or between both."""

    def __init__(
        self, controls: QWidget, action: QWidget, results: QWidget, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controls, self._action, self._results, self._theme = controls, action, results, theme
        self._is_narrow: bool | None = None
        self._left, self._right = _scrolled(), _scrolled()
        self._left_side = QWidget()
        self._left_column, self._right_column = QVBoxLayout(), QVBoxLayout()
        self._side = QVBoxLayout(self._left_side)
        self._lay_out()
        theme.changed.connect(self._fit)

    def show_results(self) -> None:
        """Have what came of it in sight, where it is below the controls."""
        if self._is_narrow:
            self._right.verticalScrollBar().setValue(self._action.y())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)  # it fits itself into what there is

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scale = self._theme.text_scale
        self._left_side.setFixedWidth(round(CONTROLS_PX * scale) + _SCROLL_BAR_PX)
        is_narrow = self.width() < NARROW_PX * scale
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        if is_narrow:
            self._right_column.insertWidget(0, self._controls)
            self._right_column.insertWidget(1, self._action)
        else:
            self._left_column.insertWidget(0, self._controls)
            self._side.addWidget(self._action)
        self._left_side.setVisible(not is_narrow)

    def _lay_out(self) -> None:
        for area, column in ((self._left, self._left_column), (self._right, self._right_column)):
            inside = QWidget()
            inside.setObjectName("scrolled")
            inside.setLayout(column)
            column.setContentsMargins(6, 0, 8, 12)
            column.setSpacing(12)
            area.setWidget(inside)
        self._left_column.addStretch(1)
        self._right_column.addWidget(self._results, 1)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.setSpacing(8)
        self._side.addWidget(self._left, 1)
        panes = QHBoxLayout(self)
        panes.setContentsMargins(0, 0, 0, 0)
        panes.setSpacing(4)
        panes.addWidget(self._left_side)
        panes.addWidget(self._right, 1)


def _scrolled() -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
