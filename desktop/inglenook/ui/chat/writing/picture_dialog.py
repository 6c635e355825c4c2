"""Shows an attached picture large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPaintEvent

_SHARE = 0.8  # of the screen
_LEAST = QSize(420, 320)


class PictureDialog(QDialog):
    """As large as the picture, as far as the screen allows. Deletes itself when it is closed."""

    def __init__(self, name: str, about: str, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        title = QLabel(name)
        title.setProperty("role", "title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        known = QLabel(about)
        known.setProperty("role", "muted")
        known.setTextFormat(Qt.TextFormat.PlainText)
        known.setWordWrap(True)
        picture = _Picture(image)
        picture.setAccessibleName(self.tr("Picture {name}").format(name=name))
        close = QPushButton(self.tr("Close"), self)
        close.setAccessibleName(close.text())
        close.setDefault(True)
        close.clicked.connect(self.accept)
        below = QHBoxLayout()
        below.addWidget(known, 1)
        below.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(picture, 1)
        column.addLayout(below)
        room = self.screen().availableSize() * _SHARE - QSize(48, 140)
        shown = image.size() if image.width() < room.width() and image.height() < room.height() else room
        fitting = image.size().scaled(shown, Qt.AspectRatioMode.KeepAspectRatio)
        self.resize((fitting + QSize(48, 140)).expandedTo(_LEAST))
        close.setFocus()


class _Picture(QWidget):
    """The whole picture, never larger than it is."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._image = image
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        size = self._image.size()
        if size.width() > self.width() or size.height() > self.height():
            size = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image)
