"""The window itself: there at once with a picture of what will fill it, and filled when the rest of the app is."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QMainWindow, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent

    from inglenook.ui.theme.tokens import Tokens

MIN_WIDTH_PX = 640
MIN_HEIGHT_PX = 480


class MainWindow(QMainWindow):
    """Imports nothing heavy, so that it can be painted before anything else is read from the disk."""

    closing = Signal()
    files_dropped = Signal(list)  # of paths as text: model files and folders
    escape_pressed = Signal()  # and nothing that has the focus took it

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.setWindowTitle("Inglenook")
        self.setMinimumSize(MIN_WIDTH_PX, MIN_HEIGHT_PX)
        self.setAcceptDrops(True)
        self.opening_picture = OpeningPicture(tokens)
        self.setCentralWidget(self.opening_picture)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Whatever runs is stopped by who listens."""
        self.hide()
        self.closing.emit()
        super().closeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escape_pressed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files_and_folders(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = _files_and_folders(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)


class OpeningPicture(QWidget):
    """The outlines of the Chat page, where they will be; fonts and icons are not loaded yet."""

    # Where the page begins and how far from the right it ends, from which width on (ui/chat/side_panels.py).
    EDGES = ((1226, 328, 311), (906, 288, 279), (0, 76, 8))

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.was_painted = False
        self._tokens = tokens

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, width, height = self._tokens, self.width(), self.height()
        left, inset = next((left, inset) for least, left, inset in self.EDGES if width >= least)
        right = width - inset
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), QColor(tokens.window))
            painter.setPen(QPen(QColor(tokens.border), 1))
            painter.setBrush(QColor(tokens.content))
            painter.drawRoundedRect(QRectF(left + 0.5, 32.5, right - left, height - 41), 12, 12)
            painter.setBrush(QColor(tokens.raised))
            painter.drawRoundedRect(QRectF(left + 28.5, height - 107.5, right - left - 56, 82), 14, 14)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected))
            painter.drawRoundedRect(QRectF(9, 38, 58, 52), 9, 9)
        self.was_painted = True


def _files_and_folders(dragged: QMimeData) -> list[str]:
    """The model files and folders among what is dragged."""
    paths = [url.toLocalFile() for url in dragged.urls() if url.isLocalFile()]
    return [path for path in paths if path.casefold().endswith(".gguf") or os.path.isdir(path)]  # noqa: PTH112  Path.is_dir raises for a name that is too long
