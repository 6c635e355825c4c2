"""A picture of an answer, or what can be done to see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.ui.chat.conversation.rows.row_widget import RowWidget
from inglenook.ui.chat.link_opening import real_host
from inglenook.ui.text.pictures import is_held
from inglenook.ui.theme.label_icon import put_label_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPaintEvent

    from inglenook.ui.chat.conversation.answer_pictures import AnswerPicture
    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.chat.conversation.row_tools import RowTools
    from inglenook.ui.theme.theme import Theme

_HIGHEST, _UNKNOWN = 420, 160  # pixels at a text scale of 1
_ROUND = 9
_LEFT, _BETWEEN, _AROUND = 12, 10, 8
_ICON = 18
_SHOWN, _LONGEST = 300, 160  # characters of an address, of words


class PictureRow(RowWidget):
    """One that the answer itself holds is shown at once; of another place it says which, and asks it only when told."""

    def __init__(self, parent: QWidget, tools: RowTools) -> None:
        super().__init__(parent, tools)
        self._found: AnswerPicture | None = None
        self._picture = _Picture(tools.theme, self)
        self._picture.clicked.connect(self._open)
        self._card = _Card(tools.theme, self)
        self._card.button.clicked.connect(self._press)

    @property
    def _address(self) -> str:
        return self.row.block.body if self.row is not None and self.row.block is not None else ""

    @property
    def _words(self) -> str:
        words = " ".join(self.row.block.info.split()) if self.row is not None and self.row.block is not None else ""
        return words or self.tr("Picture")

    @override
    def bind(self, row: Row) -> None:
        self.row = row
        self._found = self.tools.pictures.picture(self._address)
        is_picture = self._found is not None and self._found.state in {"reading", "shown"}
        self._picture.setVisible(is_picture)
        self._card.setVisible(not is_picture)
        if self._found is not None and is_picture:
            is_shown = self._found.state == "shown"
            self._picture.image = self._found.image if is_shown else None
            self._picture.setEnabled(is_shown)
            self._picture.setAccessibleName(self.tr("Picture: {words}").format(words=self._words))
            self._picture.setToolTip(self.tr("{name}: show it large").format(name=self._words))
            self._picture.update()
        else:
            self._say()

    @override
    def height_for(self, width: int) -> int:
        if not self._picture.isHidden():
            return self._size(width).height()
        return self._card.height_for(width)

    @override
    def arrange(self) -> None:
        size = self._size(self.width())
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._picture.setGeometry(self.width() - size.width() if is_mirrored else 0, 0, size.width(), size.height())
        self._card.setGeometry(self.rect())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.row is not None and self.tools.selection.within(self.row, 1):
            with QPainter(self) as painter:
                painter.fillRect(self.rect(), QColor(self.tools.theme.tokens.selection))

    def _size(self, width: int) -> QSize:
        """As large as it is, as far as the column and a height allow."""
        most = QSize(width, self.tools.px(_HIGHEST))
        size = self._found.size if self._found is not None else QSize()
        if size.isEmpty():
            return QSize(width, self.tools.px(_UNKNOWN)).boundedTo(most)
        if size.width() > most.width() or size.height() > most.height():
            size = size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
        return size.expandedTo(QSize(1, 1))

    def _say(self) -> None:
        """Why there is no picture, and what can be done."""
        address, found = self._address, self._found
        words = self._words
        self._card.title.setText(words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…")
        self._card.setToolTip(address if len(address) <= _SHOWN else f"{address[:_SHOWN]}…")
        if not address or is_held(address):
            damaged = self.tr("The picture is damaged: it cannot be shown.")
            self._card.show_state(damaged if address else self.tr("The picture is not whole."), "")
            return
        host = real_host(QUrl(address))
        if found is None:
            about, does = self.tr("Picture from {host}: not loaded").format(host=host), self.tr("Load")
        elif found.state == "fetching":
            about, does = self.tr("Picture from {host}: loading…").format(host=host), self.tr("Stop")
        else:
            damaged = self.tr("The picture from {host} is damaged: it cannot be shown.").format(host=host)
            about, does = found.sentence or damaged, self.tr("Try again")
        self._card.show_state(about, does)
        self._card.button.setAccessibleName(
            self.tr("{does}: {words}, picture from {host}").format(does=does, words=self._words, host=host)
        )

    def _press(self) -> None:
        pictures = self.tools.pictures
        if self._found is not None and self._found.state == "fetching":
            pictures.stop(self._address)
        else:
            pictures.load(self._address)

    def _open(self) -> None:
        if self._found is not None and self._found.state == "shown":
            self.tools.pictures.opened.emit(self._words, self._found.content)


class _Card(QFrame):
    """Two lines beside a sign, and a button."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self._theme = theme
        self._sign = QLabel()
        self.title = QLabel()
        self.title.setProperty("role", "strong")
        self._about = QLabel()
        self._about.setProperty("role", "muted")
        self.button = QPushButton()
        for label in (self.title, self._about):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self._about)
        line = QHBoxLayout(self)
        line.setContentsMargins(_LEFT, _AROUND, _AROUND, _AROUND)
        line.setSpacing(_BETWEEN)
        line.addWidget(self._sign)
        line.addLayout(words, 1)
        line.addWidget(self.button)

    @property
    def _side(self) -> int:
        return round(_ICON * self._theme.text_scale)

    def height_for(self, width: int) -> int:
        """The height it needs at a width; the layout would leave out what was never shown."""
        for part in (self.title, self._about, self.button):
            part.ensurePolished()  # its font counts
        room = width - _LEFT - self._side - _BETWEEN - _AROUND
        if not self.button.isHidden():
            room -= _BETWEEN + self.button.sizeHint().width()
        words = self.title.heightForWidth(room) + 1 + self._about.heightForWidth(room)
        return max(words, self.button.sizeHint().height()) + 2 * _AROUND

    def show_state(self, about: str, does: str) -> None:
        """How it is with the picture, and what the button does, if anything."""
        put_label_icon(self._sign, self._theme, "image", px=_ICON)
        self._sign.setFixedWidth(self._side)
        self._about.setText(about)
        self.button.setText(does)
        self.button.setVisible(bool(does))


class _Picture(QAbstractButton):
    """Painted into its whole area, which has the picture's shape."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.image: QImage | None = None
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        tokens = self._theme.tokens
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(area, _ROUND, _ROUND)
        with QPainter(self) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillPath(shape, QColor(tokens.subtle))
            if self.image is not None:
                painter.setClipPath(shape)
                painter.drawImage(area, self.image)
                painter.setClipping(False)
            painter.setPen(QColor(tokens.accent if self.property("kb") else tokens.border))
            painter.drawPath(shape)
