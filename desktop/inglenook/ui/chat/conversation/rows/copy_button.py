"""A small button that copies something and says so for two seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.ui.theme.theme import Theme

_SAID_MS = 2000
_ICON = 14
_SIDE = 26


class CopyButton(QToolButton):
    """Copies what `source` gives when it is pressed; without `label` only the icon shows."""

    def __init__(self, parent: QWidget, theme: Theme, name: str, source: Callable[[], str], *, label: bool) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = label
        self._source = source
        self.setProperty("role", "code")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(_SAID_MS)
        self._back.timeout.connect(self.offer)
        self.clicked.connect(self._copy)
        theme.changed.connect(self.offer)
        self.offer()

    def offer(self) -> None:
        """Look as if nothing had been copied yet."""
        self._back.stop()
        self.setText(self.tr("Copy"))
        side = round(_SIDE * self._theme.text_scale)
        self.setMinimumSize(side, side)
        self._theme.put_icon(self, "copy", color="text2", px=_ICON)
        self.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon if self._label else Qt.ToolButtonStyle.ToolButtonIconOnly
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._source())
        self.setText(self.tr("Copied"))
        self._theme.put_icon(self, "check", color="ok", px=_ICON)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._back.start()
