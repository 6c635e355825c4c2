"""Choosers that leave the wheel to the page around them until they have the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

TEXT_MARGIN_PX = 8

_TEXT_INSET_PX = 8  # a style sheet's padding does not reach a spin box's text


class QuietComboBox(QComboBox):
    """A combo box on a page that scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(e)
        else:
            e.ignore()


class QuietSpinBox(QSpinBox):
    """A spin box on a page that scrolls; a typed number counts when it is done with, not at each digit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.setGroupSeparatorShown(True)
        self.lineEdit().setTextMargins(_TEXT_INSET_PX, 0, _TEXT_INSET_PX, 0)
        self.lineEdit().setTextMargins(TEXT_MARGIN_PX, 0, 0, 0)  # the style sheet's padding does not reach it

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
