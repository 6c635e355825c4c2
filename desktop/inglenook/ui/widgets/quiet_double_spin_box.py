"""A number with a decimal that leaves the wheel to the page around it until it has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox, QWidget
from typing_extensions import override

from inglenook.ui.widgets.quiet_inputs import TEXT_MARGIN_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent


class QuietDoubleSpinBox(QDoubleSpinBox):
    """A spin box on a page that scrolls; a typed number counts when it is done with, not at each digit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.setGroupSeparatorShown(True)
        self.lineEdit().setTextMargins(TEXT_MARGIN_PX, 0, 0, 0)  # the style sheet's padding does not reach it

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
