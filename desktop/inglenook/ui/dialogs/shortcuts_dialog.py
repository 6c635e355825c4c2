"""Every key that does something, as this system writes it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from inglenook.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class ShortcutsDialog(QDialog):
    """``groups`` maps a heading to (what it does, "Ctrl+N") pairs; keys in Qt's portable spelling."""

    def __init__(self, groups: Mapping[str, Sequence[tuple[str, str]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        page = QWidget()
        page.setObjectName("scrolled")
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for heading, shortcuts in groups.items():
            self._add_group(grid, heading, shortcuts)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidget(page)
        title = QLabel(self.windowTitle())
        title.setProperty("role", "title")
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 16, 18)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(scroll, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self._page, self._scroll = page, scroll
        self._fit()

    def _fit(self) -> None:
        """As wide as the longest combination needs, in the fonts of the style."""
        self.ensurePolished()
        for label in self._page.findChildren(QLabel):
            label.ensurePolished()
        self._page.adjustSize()
        wanted = self._page.sizeHint()
        self._scroll.setMinimumWidth(wanted.width() + self._scroll.verticalScrollBar().sizeHint().width() + 8)
        self.resize(self.sizeHint().width(), min(600, wanted.height() + 150))

    def _add_group(self, grid: QGridLayout, heading: str, shortcuts: Sequence[tuple[str, str]]) -> None:
        row = grid.rowCount()
        if row > 1:
            grid.setRowMinimumHeight(row, 8)
            row += 1
        grid.addWidget(SectionLabel(heading), row, 0, 1, 2)
        for offset, (what, keys) in enumerate(shortcuts, start=1):
            caps = _key_caps(keys)
            caps.setAccessibleName(f"{what}: {keys}")
            grid.addWidget(QLabel(what), row + offset, 0)
            grid.addWidget(caps, row + offset, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def _key_caps(keys: str) -> QWidget:
    """One cap a key; the caps stay in the order in which they are pressed."""
    caps = QWidget()
    row = QHBoxLayout(caps)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    written = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    for key in re.split(r"\+(?!$)", written):  # the last plus of "Ctrl++" is a key
        cap = QLabel(key)
        cap.setProperty("role", "key")
        row.addWidget(cap)
    return caps
