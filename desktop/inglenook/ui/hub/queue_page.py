"""The queue of downloads in place of the search, with a way back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.ui.hub.downloads_panel import DownloadsPanel
    from inglenook.ui.theme.theme import Theme

ICON_PX = 18


class QueuePage(QFrame):
    """As wide as the page."""

    back_wanted = Signal()

    def __init__(self, panel: DownloadsPanel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("content")
        self._theme = theme
        self._back = QToolButton()
        self._back.setAccessibleName(self.tr("Back to Discover"))
        self._back.setToolTip(self.tr("Back to Discover"))
        self._back.clicked.connect(lambda: self.back_wanted.emit())  # noqa: PLW0108  Qt would hand over its "checked"
        column = QVBoxLayout()
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 18, 24, 16)
        row.setSpacing(10)
        row.addLayout(column)
        row.addWidget(panel, 1)
        self.retheme()
        theme.changed.connect(self.retheme)

    def focus_back(self) -> None:
        """Let the user go back with the keyboard."""
        self._back.setFocus()

    def retheme(self) -> None:
        """Take the present colours."""
        self._theme.put_icon(self._back, "arrow-left")
