"""An attached picture, small: a click opens it large, a button in its corner takes it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QToolButton
from typing_extensions import override

from inglenook.ui.chat.writing.attachment_words import about, picture_in_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from inglenook.chats.attachment import Attachment
    from inglenook.ui.chat.writing.thumbnails import ShownPicture, Thumbnails
    from inglenook.ui.theme.theme import Theme

WRITTEN, SENT = QSize(72, 56), QSize(176, 132)  # in the composer, above a message
_ROUND = 9
_ICON, _CLOSE, _BADGE = 20, 20, 22


class PictureChip(QFrame):
    """As large as it is told, whatever the picture's shape: its middle is shown."""

    opened = Signal(object)  # the Attachment
    removed = Signal(object)  # the Attachment

    def __init__(
        self, theme: Theme, thumbnails: Thumbnails, size: QSize, *, can_remove: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thumbnails = thumbnails
        self._can_remove = can_remove
        self._attachment: Attachment | None = None
        self._blind = ""
        self._picture = _Picture(theme, self)
        self._picture.clicked.connect(self._open)
        self._picture.delete_pressed.connect(self._remove)
        self._close = QToolButton(self)
        self._close.setProperty("role", "close")
        side = round(_CLOSE * theme.text_scale)
        self._close.setFixedSize(side, side)
        self._close.setProperty("over", True)  # noqa: FBT003  Qt's setter
        self._close.clicked.connect(self._remove)
        self._close.setVisible(can_remove)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(size * theme.text_scale)
        thumbnails.ready.connect(self._take)

    def show_attachment(self, attachment: Attachment, blind: str = "") -> None:
        """Which picture; ``blind``: why the model chosen does not see it."""
        self._attachment = attachment
        words = self.tr("the model does not see it") if blind else about(attachment)
        self._picture.setAccessibleName(f"{attachment.name}, {words}")
        self._picture.setAccessibleDescription(blind)
        self._picture.is_blind = bool(blind)
        self._blind = blind
        remove = self.tr("Remove {name}").format(name=attachment.name)
        self._close.setAccessibleName(remove)
        self._close.setToolTip(remove)
        self._take(attachment.sha256)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture.setGeometry(self.rect())
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._close.move(3 if is_mirrored else self.width() - self._close.width() - 3, 3)
        self._close.raise_()

    def _take(self, sha256: str) -> None:
        if self._attachment is None or self._attachment.sha256 != sha256:
            return
        thumbnail = self._thumbnails.thumbnail(sha256)
        self._picture.thumbnail = thumbnail
        title = self.tr("{name}: show it large").format(name=self._attachment.name)
        words = ""
        if thumbnail is not None:
            words = picture_in_words(self._attachment.size_bytes, thumbnail)
        self._picture.setToolTip("\n".join(filter(None, (title, words, self._blind))))
        self._picture.update()

    def _open(self) -> None:
        if self._attachment is not None:
            self.opened.emit(self._attachment)

    def _remove(self) -> None:
        if self._can_remove and self._attachment is not None:
            self.removed.emit(self._attachment)


class _Picture(QAbstractButton):
    delete_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.thumbnail: ShownPicture | None = None
        self.is_blind = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        match e.key():
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.delete_pressed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(e)

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        tokens = self._theme.tokens
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(area, _ROUND, _ROUND)
        with QPainter(self) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillPath(shape, QColor(tokens.subtle))
            image = self.thumbnail.image if self.thumbnail else None
            if image is None or image.isNull():
                self._paint_icon(painter, "image", area, _ICON)
            else:
                painter.setClipPath(shape)
                shown = image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
                left, top = (self.width() - shown.width()) / 2, (self.height() - shown.height()) / 2
                painter.drawImage(QRectF(left, top, shown.width(), shown.height()), image)
                painter.setClipping(False)
            if self.is_blind:
                side = _BADGE * self._theme.text_scale
                badge = QRectF(4, self.height() - side - 4, side, side)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens.raised))
                painter.drawEllipse(badge)
                self._paint_icon(painter, "eye-off", badge, 14)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(tokens.accent if self.property("kb") else tokens.border))
            painter.drawPath(shape)

    def _paint_icon(self, painter: QPainter, name: str, area: QRectF, side: int) -> None:
        px = round(side * self._theme.text_scale)
        place = QRectF(0, 0, px, px)
        place.moveCenter(area.center())
        self._theme.icon(name, color="text2", px=px).paint(painter, place.toRect())
