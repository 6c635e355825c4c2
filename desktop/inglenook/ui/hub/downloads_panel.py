"""The queue of downloads: how far each is, what can be done with it, and what is ready."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from inglenook.ui.hub.cancel_question import cancel_or_ask
from inglenook.ui.hub.download_rows import DownloadRows
from inglenook.ui.hub.download_words import Steady, summary_in_words
from inglenook.ui.hub.downloads_watch import DownloadsWatch
from inglenook.ui.keys.keys import Keys
from inglenook.ui.translated import translated
from inglenook.ui.widgets.elided_label import ElidedLabel
from inglenook.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from inglenook.hub.download import Download
    from inglenook.hub.downloads import Downloads
    from inglenook.ui.background import Background
    from inglenook.ui.hub.download_row import DownloadRow
    from inglenook.ui.theme.theme import Theme
    from inglenook.ui.widgets.notices import Notices


class DownloadsPanel(QWidget):
    """Who adds a download calls ``refresh``; the rest follows by itself.

    ``downloaded`` comes once for each that becomes done while the panel lives, shown or not; so does the notice of one
    that fails while the panel is not seen.
    """

    downloaded = Signal(Path)  # the model's first file
    chat_wanted = Signal(Path)
    panel_wanted = Signal()  # from a notice
    network_wanted = Signal()  # its settings

    def __init__(  # noqa: PLR0913  what it works with
        self,
        *,
        theme: Theme,
        background: Background,
        downloads: Downloads,
        notices: Notices,
        keys: Keys | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._downloads = downloads
        self._notices = notices
        self.watch = DownloadsWatch(downloads, background, self)
        self._steady = Steady()
        self._summary = ElidedLabel(role="muted")
        self._pause_all = QPushButton(self.tr("Pause all"))
        self._resume_all = QPushButton(self.tr("Resume all"))
        self._rows = DownloadRows(theme, keys or Keys())
        self._empty = EmptyState(
            self.tr("Nothing is being downloaded"),
            self.tr("What you choose on Discover is fetched here. It can be paused and goes on where it stopped."),
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._retheme()
        self._show(self.watch.downloads)

    def refresh(self) -> None:
        """Something was added or changed: look, and go on looking while anything runs."""
        self.watch.look()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.watch.look()
        self.watch.look_for_files()

    def _show(self, downloads: tuple[Download, ...]) -> None:
        for row in self._rows.show_downloads(downloads):
            self._connect_row(row)
        self._summary.set_full_text(summary_in_words(downloads, self._steady))
        states = {each.state for each in downloads}
        for button in (self._pause_all, self._resume_all):
            button.setVisible(bool(downloads))
        self._pause_all.setEnabled(bool(states & {"running", "waiting"}))
        self._resume_all.setEnabled("paused" in states)
        self._stack.setCurrentWidget(self._scroll if downloads else self._empty)

    def _tell_stopped(self, download: Download) -> None:
        words = self.tr("“{name}” is not downloaded: {sentence}")
        if download.state == "paused":
            words = self.tr("“{name}” is paused: {sentence}")
        news = words.format(name=download.request.name, sentence=translated(download.sentence))
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, news))
        else:
            self._notices.show_notice(news, kind="error", action=(self.tr("Show downloads"), self.panel_wanted.emit))

    def _tell_refused(self, sentence: str) -> None:
        self._notices.show_notice(sentence, kind="error")

    def _connect_row(self, row: DownloadRow) -> None:
        ask, downloads, number = self.watch.ask, self._downloads, row.download.id
        row.pause_wanted.connect(lambda: ask(lambda: downloads.pause(number)))
        row.resume_wanted.connect(lambda: ask(lambda: downloads.resume(number)))
        row.retry_wanted.connect(lambda: ask(lambda: downloads.retry(number)))
        row.remove_wanted.connect(lambda: ask(lambda: downloads.forget(number)))
        row.cancel_wanted.connect(
            lambda: cancel_or_ask(row.download, lambda: ask(lambda: downloads.cancel(number)), self)
        )
        row.chat_wanted.connect(lambda: self.chat_wanted.emit(_file(row.download)))
        row.folder_wanted.connect(lambda: self._open_folder(row.download))
        row.network_wanted.connect(self.network_wanted)
        row.licence_wanted.connect(lambda: _open_page(row.download.page))

    def _move(self, number: int, position: int) -> None:
        self.watch.ask(lambda: self._downloads.move(number, position), self._rows.let_go)

    def _clear(self) -> None:
        for each in self.watch.downloads:
            if each.state in {"done", "cancelled"}:
                self.watch.ask(lambda number=each.id: self._downloads.forget(number))

    def _open_folder(self, download: Download) -> None:
        folder = _file(download).parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._notices.show_notice(self.tr("The folder {folder} did not open.").format(folder=folder), kind="warn")

    def _retheme(self) -> None:
        self._empty.set_icon(self._theme.icon("download", color="text3", px=40))

    def _connect(self) -> None:
        self.watch.changed.connect(self._show)
        self.watch.downloaded.connect(self.downloaded)
        self.watch.stopped.connect(self._tell_stopped)
        self.watch.refused.connect(self._tell_refused)
        self._rows.moved.connect(self._move)
        self._rows.clear_wanted.connect(self._clear)
        self._pause_all.clicked.connect(lambda: self.watch.ask(self._downloads.pause_all))
        self._resume_all.clicked.connect(lambda: self.watch.ask(self._downloads.resume_all))
        self._theme.changed.connect(self._retheme)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Downloads"))
        title.setProperty("role", "h2")
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(title)
        words.addWidget(self._summary)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addLayout(words, 1)
        for button in (self._pause_all, self._resume_all):
            button.setAccessibleName(button.text())
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of the buttons
        self._scroll.setWidget(self._rows)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._stack, 1)


def _file(download: Download) -> Path:
    return download.folder / download.request.files[0].path


def _open_page(address: str) -> None:
    """The hub names the page: nothing but a web page is opened."""
    url = QUrl(address)
    if url.scheme() in {"http", "https"}:
        QDesktopServices.openUrl(url)
