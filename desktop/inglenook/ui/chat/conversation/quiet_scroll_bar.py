"""A scroll bar that keeps its place but shows nothing while there is nothing to scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QScrollBar
from typing_extensions import override

from inglenook.ui.chat.conversation.scroll_keys import STEP

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class QuietScrollBar(QScrollBar):
    """So that the column does not jump sideways when the chat grows over the window's height."""

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(arg__1)

    def show_place(self, height: int, page: int, top: int | None) -> None:
        """Of everything, of the window, and the window's top; None: the end. Nobody is told that it has moved."""
        with QSignalBlocker(self):
            self.setRange(0, max(0, height - page))
            self.setPageStep(max(1, page))
            self.setSingleStep(STEP)
            self.setValue(self.maximum() if top is None else top)
        self.update()
