"""A globe and the words for what is sent away, or that it stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from inglenook.engines.server import is_loopback
from inglenook.ui.theme.label_icon import put_label_icon

if TYPE_CHECKING:
    from inglenook.ui.theme.theme import Theme

_ICON_PX = 14


class LeavesLine(QWidget):
    """Hidden as long as there is no address."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._globe = QLabel()
        self._words = QLabel()
        self._words.setProperty("role", "muted")
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._globe, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self._retheme()
        theme.changed.connect(self._retheme)

    def show_address(self, address: str) -> None:
        """What becomes of a chat that is sent there; empty: nothing is said."""
        self.setVisible(bool(address))
        stays = is_loopback(address)
        self._globe.setVisible(not stays)
        if stays:
            self._words.setText(self.tr("On this computer: what is sent there stays here."))
        else:
            self._words.setText(self.tr("Leaves this computer: chats, documents and pictures are sent there."))

    def _retheme(self) -> None:
        put_label_icon(self._globe, self._theme, "globe", color="warn", px=_ICON_PX)
