"""One download: its name, how far it is, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)
from typing_extensions import override

from inglenook.hub.download import ENDED
from inglenook.ui.hub.download_words import Steady, fraction, state_in_words
from inglenook.ui.translated import translated
from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QShortcut
    from PySide6.QtWidgets import QWidget

    from inglenook.hub.download import Download
    from inglenook.ui.keys.keys import Keys
    from inglenook.ui.theme.theme import Theme

_STEPS = 100  # screen readers hear of each
_ICON_PX = 16


class DownloadRow(QFrame):
    """The same widget from the first byte to the last: only what changed is written anew, the focus stays.

    Its keys move it in the queue from anywhere within; so do its menu and the mouse.
    """

    pause_wanted = Signal()
    resume_wanted = Signal()
    cancel_wanted = Signal()
    retry_wanted = Signal()
    remove_wanted = Signal()
    chat_wanted = Signal()
    folder_wanted = Signal()
    licence_wanted = Signal()
    network_wanted = Signal()
    move_wanted = Signal(int)  # places: -1 is up
    dragged = Signal(int)  # the height of the pointer on the screen
    dropped = Signal()

    def __init__(self, download: Download, theme: Theme, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._download = download
        self._theme = theme
        self._keys = keys
        self._steady = Steady()
        self._pressed_at: QPoint | None = None
        self._is_dragged = False
        self._name = ElidedLabel(download.request.name, role="strong")
        self._origin = ElidedLabel(role="muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(download.request.name)
        self._state = ElidedLabel(role="muted")
        self._sentence = QLabel()
        self._sentence.setProperty("role", "quiet")
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._icon = QFrame()
        self._icon.setFixedSize(_ICON_PX, _ICON_PX)
        self._icon.setProperty("role", "icon-error")
        self._licence = QPushButton(self.tr("Open licence page"))
        self._network = QPushButton(self.tr("Network settings"))
        self._main = QPushButton()
        self._other = QPushButton()
        self._more = QToolButton()
        self._up = self._shortcut("downloads.up", -1)
        self._down = self._shortcut("downloads.down", 1)
        self._lay_out()
        self._connect()
        self.retheme()
        self.show_download(download)

    @property
    def download(self) -> Download:
        """As it was shown last."""
        return self._download

    @property
    def is_ended(self) -> bool:
        """Whether it is one of the finished ones; a failed one still waits for the user."""
        return self._download.state in {"done", "cancelled"}

    def show_download(self, download: Download) -> None:
        """Show how it stands now."""
        self._download = download
        files = len(download.request.files)
        count = self.tr("1 file") if files == 1 else self.tr("{count} files").format(count=files)
        self._origin.set_full_text(f"{download.request.repository} · {count}")
        words = state_in_words(download, self._steady)
        if words != self._state.full_text:
            self._state.set_full_text(words)
            self._bar.setAccessibleDescription(words)
        self._show_bar(fraction([download]))
        is_told = bool(download.sentence) and download.state in {"failed", "paused"}
        self._sentence.setText(translated(download.sentence) if is_told else "")
        for widget in (self._sentence, self._icon):
            widget.setVisible(is_told)
        for button in (self._licence, self._network):
            button.setVisible(bool(download.page) and download.state == "failed")
        self._show_buttons()

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """In the order in which Tab goes through them."""
        return (self._main, self._other, self._more, self._licence, self._network)

    def can_move(self, *, up: bool, down: bool) -> None:
        """Whether there is a place above and below."""
        self._up.setEnabled(up)
        self._down.setEnabled(down)
        shape = Qt.CursorShape.OpenHandCursor if up or down else Qt.CursorShape.ArrowCursor
        if not self._is_dragged and self.cursor().shape() != shape:
            self.setCursor(shape)

    def retheme(self) -> None:
        """Take the present colours."""
        self._theme.put_icon(self._more, "ellipsis", px=_ICON_PX)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and (self._up.isEnabled() or self._down.isEnabled()):
            self._pressed_at = event.globalPosition().toPoint()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        point = event.globalPosition().toPoint()
        far = (point - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if far or self._is_dragged:
            self._is_dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(point.y())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged, self._is_dragged, self._pressed_at = self._is_dragged, False, None
        self.can_move(up=self._up.isEnabled(), down=self._down.isEnabled())
        if was_dragged:
            self.dropped.emit()

    def _show_bar(self, share: float | None) -> None:
        self._bar.setVisible(not self.is_ended)
        if share is None:
            self._bar.setRange(0, 0 if self._download.state == "running" else _STEPS)
        else:
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(int(share * _STEPS))

    def _show_buttons(self) -> None:
        is_gone, is_failed = self._download.is_gone, self._download.state == "failed"
        main = {
            "running": self.tr("Pause"),
            "waiting": self.tr("Pause"),
            "paused": self.tr("Resume"),
            "failed": self.tr("Try again"),
            "done": self.tr("Download again") if is_gone else self.tr("Chat"),
            "cancelled": self.tr("Try again"),
        }[self._download.state]
        leave = self.tr("Remove") if is_failed else self.tr("Remove from the list")
        other = leave if self._download.state in ENDED else self.tr("Cancel")
        tip = self.tr("The file stays where it is") if self._download.state == "done" and not is_gone else ""
        self._other.setToolTip(self.tr("What came of it is deleted") if is_failed else tip)
        for button, text in ((self._main, main), (self._other, other)):
            if button.text() != text:
                button.setText(text)
                button.setAccessibleName(f"{text}: {self._download.request.name}")

    def _press_main(self) -> None:
        {
            "running": self.pause_wanted,
            "waiting": self.pause_wanted,
            "paused": self.resume_wanted,
            "failed": self.retry_wanted,
            "done": self.retry_wanted if self._download.is_gone else self.chat_wanted,
            "cancelled": self.retry_wanted,
        }[self._download.state].emit()

    def _press_other(self) -> None:
        (self.remove_wanted if self._download.state in ENDED else self.cancel_wanted).emit()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, command_id, shortcut, places in (
            (self.tr("Move up"), "downloads.up", self._up, -1),
            (self.tr("Move down"), "downloads.down", self._down, 1),
        ):
            action = menu.addAction(f"{text}\t{self._keys.told(command_id)}")
            action.setEnabled(shortcut.isEnabled())
            action.triggered.connect(lambda _checked=False, places=places: self.move_wanted.emit(places))
        menu.addSeparator()
        menu.addAction(self.tr("Open the folder"), self.folder_wanted.emit)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _shortcut(self, command_id: str, places: int) -> QShortcut:
        below = Qt.ShortcutContext.WidgetWithChildrenShortcut
        return self._keys.listen(command_id, self, lambda: self.move_wanted.emit(places), context=below)

    def _connect(self) -> None:
        self._main.clicked.connect(self._press_main)
        self._other.clicked.connect(self._press_other)
        self._licence.clicked.connect(self.licence_wanted)
        self._network.clicked.connect(self.network_wanted)
        self._more.clicked.connect(self._open_menu)
        self._theme.changed.connect(self.retheme)

    def _lay_out(self) -> None:
        name = self._download.request.name
        self._licence.setProperty("role", "primary")
        for button in (self._licence, self._network):
            button.setCursor(Qt.CursorShape.ArrowCursor)
            button.setAccessibleName(f"{button.text()}: {name}")
        self._more.setToolTip(self.tr("More"))
        self._more.setAccessibleName(self.tr("More: {name}").format(name=name))
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._name)
        words.addWidget(self._origin)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addLayout(words, 1)
        for button in (self._main, self._other, self._more):
            button.setCursor(Qt.CursorShape.ArrowCursor)
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self._sentence, 1)
        told.addWidget(self._network, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self._licence, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 14)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._bar)
        column.addWidget(self._state)
        column.addLayout(told)
