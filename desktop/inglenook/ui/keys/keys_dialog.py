"""Every key that does something, as this system writes it, and a way to choose others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from inglenook.ui.keys.key_list import KeyList

if TYPE_CHECKING:
    from inglenook.ui.keys.keys import Keys
    from inglenook.ui.theme.theme import Theme

WIDTH_PX, HEIGHT_PX = 620, 640


class KeysDialog(QDialog):
    """The list that F1 opens."""

    def __init__(self, keys: Keys, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        title = QLabel(self.windowTitle())
        title.setProperty("role", "title")
        self.list = KeyList(keys, theme)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(self.list, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.list.search.setFocus()
        self._fit(theme.text_scale)

    def _fit(self, scale: float) -> None:
        """No larger than the screen."""
        room = self.screen().availableGeometry().size()
        self.resize(min(round(WIDTH_PX * scale), room.width()), min(round(HEIGHT_PX * scale), room.height() - 60))
