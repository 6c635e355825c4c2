"""Facts in two columns, what and how much; the values can be selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable

NAME_PX = 120


class FactsTable(QWidget):
    """Labels are used again for the next facts: making them anew would be seen as a flicker."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, NAME_PX)

    def set_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Names and values; what has no value is left out."""
        told = [(name, value) for name, value in facts if value]
        while len(self._labels) < len(told):
            self._add_row()
        for number, (name, value) in enumerate(self._labels):
            is_used = number < len(told)
            name.setVisible(is_used)
            value.setVisible(is_used)
            if is_used:
                name.setText(told[number][0])
                value.setText(told[number][1])
                value.setAccessibleName(": ".join(told[number]))
        self.setVisible(bool(told))

    def _add_row(self) -> None:
        name, value = QLabel(), QLabel()
        name.setProperty("role", "muted")
        for label in (name, value):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = len(self._labels)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
        self._labels.append((name, value))
