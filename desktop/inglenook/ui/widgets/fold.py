"""A heading that opens and closes what is below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


class Fold(QWidget):
    """What is shown goes into ``column``; ``opened`` is the moment to put it there, if it is much."""

    opened = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons: tuple[QIcon, QIcon] | None = None
        self._head = QToolButton()
        self._head.setText(title)
        self._head.setAccessibleName(title)
        self._head.setCheckable(True)
        self._head.setProperty("role", "fold")
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._head.toggled.connect(self._show)
        self._body = QWidget()
        self._body.hide()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(0, 2, 0, 6)
        self.column.setSpacing(10)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self._head, 0, Qt.AlignmentFlag.AlignLeading)
        whole.addWidget(self._body)

    @property
    def is_open(self) -> bool:
        """Whether what is below can be seen."""
        return self._head.isChecked()

    def set_open(self, *, is_open: bool) -> None:
        """Open or close it."""
        self._head.setChecked(is_open)

    def set_title(self, title: str) -> None:
        """Say something else in the heading, such as how much is below; its name stays."""
        self._head.setText(title)

    def set_icons(self, closed: QIcon, opened: QIcon, *, px: int) -> None:
        """Arrows, in the theme's colour, so many pixels large."""
        self._icons = closed, opened
        self._head.setIconSize(QSize(px, px))
        self._head.setIcon(self._icons[self.is_open])

    def _show(self, is_open: bool) -> None:  # noqa: FBT001  a slot of Qt's
        if is_open:
            self.opened.emit()
        self._body.setVisible(is_open)
        if self._icons:
            self._head.setIcon(self._icons[is_open])
