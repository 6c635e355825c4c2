"""The Discover page: finding models on the hub and in the catalogue, and fetching them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.errors import InglenookError, LicenceNotAcceptedError, NoNetworkError, OfflineError, TokenNeededError
from inglenook.hardware.memory import read_memory
from inglenook.hub.download import ENDED
from inglenook.hub.reference import Reference, parse_reference
from inglenook.hub.requesting import request_for
from inglenook.ui.hub.discover_panel import DiscoverPanel
from inglenook.ui.hub.discover_search import DiscoverSearch
from inglenook.ui.hub.downloads_panel import DownloadsPanel
from inglenook.ui.hub.downloads_strip import DownloadsStrip
from inglenook.ui.hub.entry_facts import facts_of_entry
from inglenook.ui.hub.files_fit import FilesFit
from inglenook.ui.hub.group_state import models_of, state_of
from inglenook.ui.hub.queue_page import QueuePage
from inglenook.ui.hub.repository_panel import RepositoryPanel
from inglenook.ui.hub.repository_reading import RepositoryReading
from inglenook.ui.models.two_panes import TwoPanes
from inglenook.ui.models.update_check import UpdateCheck
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from inglenook.hub.file_group import FileGroup
    from inglenook.ui.hub.opened_repository import OpenedRepository
    from inglenook.ui.rooms import WindowRooms
    from inglenook.ui.widgets.notice import Kind
    from inglenook.ui.widgets.notices import Notices


class DiscoverPage(QWidget):
    """Connects the panels with the hub; every slow thing happens in the background."""

    chat_wanted = Signal(object)  # a Path
    network_wanted = Signal()
    downloaded = Signal(object)  # a Path
    fit_wanted = Signal(object, object)  # a Repository and a FileGroup

    def __init__(self, rooms: WindowRooms, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._notices = notices
        self._pages = QStackedWidget(self)  # from the outside in: whatever is moved is styled once more
        self._browse = QWidget(self._pages)
        self._left = DiscoverPanel(rooms.theme, self._browse)
        self._right = RepositoryPanel(rooms.theme, self._browse)
        self._fit = FilesFit(rooms, self._right.files, self)
        self._search = DiscoverSearch(rooms, self._left, self)
        self._reading = RepositoryReading(rooms, self)
        self._updates = UpdateCheck(rooms.hub, rooms.background, self)
        self._queue = DownloadsPanel(
            theme=rooms.theme,
            background=rooms.background,
            downloads=rooms.downloads,
            notices=notices,
            keys=rooms.keys,
        )
        self._watch = self._queue.watch
        self._strip = DownloadsStrip(self._watch, rooms.theme)
        self._queue_page = QueuePage(self._queue, rooms.theme, self._pages)
        self._lay_out()
        self._panes = TwoPanes(self._left, self._right, rooms.theme, self)
        self._connect_panels()
        self._connect_rooms()
        self._search.ask()
        self._reading.look_what_is_here()

    def open_reference(self, text: str) -> None:
        """Open what a text names, or look for its words."""
        self._show_browse()
        self._left.field.put(text)
        reference = parse_reference(text, endpoint=self._rooms.connection.endpoint)
        if reference is None:
            self._panes.open_first()
        self._search.submit(text.strip(), is_whole=True)

    def focus_search(self) -> None:
        """Let the user type what to look for."""
        self._show_browse()
        self._panes.open_first()
        self._left.field.focus()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)  # the panes fit themselves into what there is

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._panes.fit(self.contentsRect().width())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch.look()
        self._follow_settings()
        self._reading.look_what_is_here()

    def _connect_panels(self) -> None:
        left, right = self._left, self._right
        left.chooser_wanted.connect(self._open_chooser)
        left.network_wanted.connect(self.network_wanted)
        left.view.opened.connect(self._open_listed)
        right.download_wanted.connect(self._download)
        right.chat_wanted.connect(self.chat_wanted)
        right.retry_wanted.connect(self._open_again)
        right.network_wanted.connect(self.network_wanted)
        right.back_wanted.connect(self._go_back)
        right.stop_wanted.connect(self._stop_opening)
        self._fit.details_wanted.connect(self.fit_wanted)
        right.head.updates_wanted.connect(self._check_for_updates)
        self._panes.changed.connect(lambda: right.set_narrow(is_narrow=self._panes.is_narrow))
        self._strip.opened.connect(self._show_queue)
        self._queue.panel_wanted.connect(self._show_queue)
        self._queue.chat_wanted.connect(self.chat_wanted)
        self._queue.network_wanted.connect(self.network_wanted)
        self._queue_page.back_wanted.connect(self._leave_queue)

    def _connect_rooms(self) -> None:
        self._search.reference_wanted.connect(self._open)
        self._reading.opened.connect(self._show_repository)
        self._reading.failed.connect(self._show_failure)
        self._reading.here_changed.connect(self._show_states)
        self._watch.changed.connect(self._show_states)
        self._queue.downloaded.connect(self._downloaded)
        self._updates.told.connect(self._tell)
        self._updates.failed.connect(self._tell_problem)
        self._rooms.settings.changed.connect(self._follow_settings)
        self._was_offline = self._search.is_offline

    def _open_listed(self, repository: str) -> None:
        self._open(Reference(repository))

    def _open(self, reference: Reference) -> None:
        self._search.current = reference.repository
        self._left.view.mark(reference.repository)
        self._right.show_waiting(reference.repository)
        self._panes.open_second()
        self._reading.open(reference)

    def _open_again(self) -> None:
        if self._reading.reference is not None:
            self._open(self._reading.reference)

    def _stop_opening(self) -> None:
        reference = self._reading.reference
        self._reading.stop()
        if reference is not None:
            self._right.show_failure(reference.repository, self.tr("It was stopped."))

    def _show_repository(self, opened: OpenedRepository) -> None:
        self._fit.show_repository(opened.repository)
        self._right.show_repository(opened)
        self._show_states()
        if self._panes.is_narrow:
            self._right.focus_first()

    def _show_failure(self, error: Exception) -> None:
        reference = self._reading.reference
        if reference is not None:
            fault = self.tr("It ended by a fault of Inglenook's own.")
            sentence = translated(error) if isinstance(error, InglenookError) else fault
            entry = self._rooms.catalogue.find(reference.repository)
            if entry is not None:
                sentence = self.tr("Its files cannot be asked for now. {why}").format(why=sentence)
            page = error.page if isinstance(error, (TokenNeededError, LicenceNotAcceptedError)) else None
            self._right.show_failure(
                reference.repository,
                sentence,
                known=facts_of_entry(entry, self._rooms.licences) if entry else (),
                network=page is not None or isinstance(error, (OfflineError, NoNetworkError)),
                page=page or "",
            )

    def _show_states(self) -> None:
        opened = self._right.opened
        if opened is not None:
            name, here = opened.repository.listing.id, self._reading.here
            downloads = self._watch.downloads
            self._right.set_states(lambda group: state_of(name, group, downloads, here))
            self._right.head.set_has_local(has_local=bool(models_of(name, here.models)))

    def _download(self, group: FileGroup, projector: FileGroup | None) -> None:
        opened = self._right.opened
        if opened is not None:
            request = request_for(opened.repository, group, projector)
            downloads = self._rooms.downloads

            def fetch() -> None:
                there = downloads.add(request)
                if there.state in {"paused", *ENDED}:  # the same was asked for before
                    downloads.retry(there.id)

            self._watch.ask(fetch)

    def _downloaded(self, path: Path) -> None:
        self._reading.look_what_is_here()
        self.downloaded.emit(path)

    def _check_for_updates(self) -> None:
        opened = self._right.opened
        if opened is not None:
            for model in models_of(opened.repository.listing.id, self._reading.here.models):
                self._updates.check(model)

    def _open_chooser(self) -> None:
        from inglenook.ui.hub.chooser_dialog import ChooserDialog  # noqa: PLC0415  most who come here never ask for it

        dialog = ChooserDialog(
            self._rooms.catalogue,
            self._rooms.licences,
            memory_bytes=read_memory().total_bytes,
            theme=self._rooms.theme,
            parent=self,
        )
        dialog.repository_wanted.connect(self.open_reference)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _follow_settings(self) -> None:
        """While another page is open the change is on its way to the connection still: it is seen on coming back."""
        if self.isVisible() and self._search.is_offline != self._was_offline:
            self._was_offline = self._search.is_offline
            self._search.ask()

    def _tell(self, sentence: str, kind: str) -> None:
        self._notices.show_notice(sentence, kind=cast("Kind", kind))

    def _tell_problem(self, sentence: str) -> None:
        self._tell(sentence, "error")

    def _go_back(self) -> None:
        self._panes.open_first()
        self._left.view.focus_first()

    def _show_browse(self) -> None:
        self._pages.setCurrentWidget(self._browse)

    def _show_queue(self) -> None:
        self._pages.setCurrentWidget(self._queue_page)
        self._queue_page.focus_back()

    def _leave_queue(self) -> None:
        self._show_browse()
        self._left.field.focus()

    def _lay_out(self) -> None:
        panes = QHBoxLayout()
        panes.setSpacing(0)
        panes.addWidget(self._left)
        panes.addWidget(self._right, 1)
        column = QVBoxLayout(self._browse)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(panes, 1)
        edge = QHBoxLayout()
        edge.setContentsMargins(6, 0, 0, 0)  # as the list
        edge.addWidget(self._strip)
        column.addLayout(edge)
        self._pages.addWidget(self._browse)
        self._pages.addWidget(self._queue_page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 8, 8)
        row.addWidget(self._pages)
