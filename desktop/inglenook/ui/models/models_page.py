"""The Models page: the models on this computer, everything about each, and what can be done with them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget
from typing_extensions import override

from inglenook.ui.fit.model_fits import ModelFits
from inglenook.ui.models.details_panel import DetailsPanel
from inglenook.ui.models.folder_watch import FolderWatch
from inglenook.ui.models.known_models import KnownModels
from inglenook.ui.models.model_actions import ModelActions
from inglenook.ui.models.model_care import ModelCare
from inglenook.ui.models.model_folders import ModelFolders
from inglenook.ui.models.model_imports import ModelImports
from inglenook.ui.models.models_panel import ModelsPanel
from inglenook.ui.models.progress_slot import ProgressSlot
from inglenook.ui.models.two_panes import TwoPanes
from inglenook.ui.models.update_check import UpdateCheck

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from inglenook.models.model import Model
    from inglenook.ui.models.model_row import ModelRow
    from inglenook.ui.rooms import WindowRooms
    from inglenook.ui.widgets.notice import Kind
    from inglenook.ui.widgets.notices import Notices


class ModelsPage(QWidget):
    """Connects the panels with the library; every slow thing happens in the background."""

    chat_wanted = Signal(object)  # a Model
    discover_wanted = Signal()
    repository_wanted = Signal(str)  # to be shown on Discover
    fit_wanted = Signal(object)  # a Model, to be shown on Fit
    changed = Signal()  # the library: a model came, went, or has another name
    looked = Signal()  # through the folders, to the end

    def __init__(
        self, rooms: WindowRooms, notices: Notices, fits: ModelFits | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._notices = notices
        self._fits = fits or ModelFits(rooms, self)
        self._shown: dict[str, ModelRow] = {}
        self._known = KnownModels(rooms.library, rooms.licences, rooms.background, self)
        self._care = ModelCare(rooms.library, rooms.background, self)
        self._folders = ModelFolders(rooms.library, rooms.background, self)
        self._imports = ModelImports(rooms.library, rooms.background, self)
        self._watch = FolderWatch(self)
        self._updates = UpdateCheck(rooms.hub, rooms.background, self)
        self._list = ModelsPanel(rooms.theme, rooms.keys, self)
        self._actions = ModelActions(rooms, self._list.view, self._care, self._updates, self)
        self._details = DetailsPanel(rooms.theme, rooms.background, self)
        self._import_progress = ProgressSlot()
        self._list.above.addWidget(self._import_progress)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 8, 8)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addWidget(self._details, 1)
        self._panes = TwoPanes(self._list, self._details, rooms.theme, self)
        self._connect_panels()
        self._connect_rooms()
        self.refresh()

    def refresh(self) -> None:
        """Look through the folders again."""
        self._known.refresh()

    def open_folders(self) -> None:
        """Show in which folders models are looked for."""
        self._folders.open_dialog()

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import files and folders; a single file is used in place, and chatted with."""
        self._imports.take(paths)

    def ask_for_files(self) -> None:
        """Let the user choose files to import."""
        dialog = QFileDialog(self, self.tr("Import models"), "", self.tr("Model files (*.gguf);;All files (*)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._import_files)
        dialog.open()

    def _import_files(self, files: list[str]) -> None:
        self.import_paths([Path(file) for file in files])

    def focus_search(self) -> None:
        """Let the user type what to look for."""
        self._panes.open_first()
        self._list.filters.focus_search()

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
        self._watch.set_seen(seen=True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch.set_seen(seen=False)

    def _connect_panels(self) -> None:
        panel, view, head, actions = self._list, self._list.view, self._details.head, self._actions
        actions.chat_wanted.connect(self.chat_wanted)
        actions.repository_wanted.connect(self.repository_wanted)
        actions.fit_wanted.connect(self.fit_wanted)
        actions.details_wanted.connect(self._panes.open_second)
        actions.list_wanted.connect(self._panes.open_first)
        actions.told.connect(self._tell)
        actions.looked.connect(self.refresh)
        panel.import_wanted.connect(self.ask_for_files)
        panel.folders_wanted.connect(self._folders.open_dialog)
        panel.discover_wanted.connect(self.discover_wanted)
        panel.look_wanted.connect(self.refresh)
        panel.offer_accepted.connect(self._folders.use)
        panel.offer_declined.connect(self._folders.decline)
        view.current_changed.connect(self._show_details)
        view.opened.connect(self._open_details)
        view.chat_wanted.connect(actions.chat)
        view.remove_wanted.connect(actions.ask_to_remove)
        view.renamed.connect(self._care.rename)
        view.menu_wanted.connect(actions.open_menu)
        head.chat_wanted.connect(actions.chat)
        head.verify_wanted.connect(actions.verify)
        head.show_file_wanted.connect(actions.show_file)
        head.rename_wanted.connect(actions.rename)
        head.remove_wanted.connect(actions.ask_to_remove)
        head.locate_wanted.connect(actions.ask_where)
        head.menu_wanted.connect(actions.open_menu)
        head.back_wanted.connect(self._go_back)
        self._panes.changed.connect(lambda: head.back.setVisible(self._panes.is_narrow))
        self._details.progress.cancelled.connect(self._care.stop_verifying)
        self._import_progress.cancelled.connect(self._imports.stop)

    def _connect_rooms(self) -> None:
        self._known.changed.connect(self._show_rows)
        self._fits.changed.connect(self._show_rows)
        self._known.looking_changed.connect(self._show_looking)
        self._known.looked.connect(self.looked)
        for room in (self._care, self._folders, self._imports):
            room.changed.connect(self._library_changed)
        for room in (self._care, self._imports, self._updates):
            room.told.connect(self._tell)
        for room in (self._care, self._folders, self._updates):
            room.failed.connect(self._tell_problem)
        self._updates.changed.connect(self._show_details)
        self._care.checking_changed.connect(self._show_checking)
        self._imports.progressed.connect(self._show_import)
        self._imports.linked.connect(self._linked)
        self._watch.changed.connect(self.refresh)

    def _library_changed(self) -> None:
        self.refresh()
        self.changed.emit()

    def _tell(self, sentence: str, kind: str) -> None:
        self._notices.show_notice(sentence, kind=cast("Kind", kind))

    def _tell_problem(self, sentence: str) -> None:
        self._tell(sentence, "error")

    def _show_rows(self) -> None:
        self._shown = {row.key: self._with_fit(row) for row in self._known.rows}
        self._list.set_rows(tuple(self._shown.values()), is_known=self._known.is_known)
        self._fits.look([row.model for row in self._known.rows])
        self._list.set_offers(self._known.offers)
        self._list.set_problem(self._known.problem)
        if self._known.problem and self._known.rows:  # else the list itself says so
            self._tell(self._known.problem, "error")
        self._watch.watch(self._known.folders)
        self._show_details()

    def _with_fit(self, row: ModelRow) -> ModelRow:
        """The row as it was shown while nothing about it is new: only new ones are drawn again."""
        fit, before = self._fits.of(row.model), self._shown.get(row.key)
        if before is not None and before.fit is fit and replace(before, fit=None) == row:
            return before
        return row if fit is None else replace(row, fit=fit)

    def _show_looking(self) -> None:
        self._list.set_looking(looking=self._known.is_looking, folder=self._known.looking_at)

    def _show_details(self) -> None:
        row = self._list.view.current
        copies = self._known.copies_of(row) if row else ()
        self._details.show_row(row, copies, is_newer_there=row is not None and self._updates.is_newer(row.model))
        self._show_checking()
        if row is None:
            self._panes.open_first()

    def _open_details(self) -> None:
        self._panes.open_second()
        if self._panes.is_narrow:
            self._details.head.back.setFocus()

    def _go_back(self) -> None:
        self._panes.open_first()
        self._list.view.setFocus()

    def _show_checking(self) -> None:
        """The check's progress stands with the model that it is about."""
        row, checking, slot = self._details.row, self._care.checking, self._details.progress
        if row is None or checking is None or checking.path != row.model.path:
            slot.end()
            return
        if slot.card is None:
            slot.begin(self.tr("Computing the checksum"))
        slot.go_on(self._care.done_bytes, self._care.total_bytes)

    def _show_import(self) -> None:
        slot, step = self._import_progress, self._imports.step
        if not self._imports.is_running:
            slot.end()
            return
        if slot.card is None:
            slot.begin(self.tr("Importing models"))
        if step is not None:
            slot.go_on(step.done_bytes, step.total_bytes, step.file.name)

    def _linked(self, model: Model) -> None:
        self._list.view.choose(str(model.path))
        self.chat_wanted.emit(model)
