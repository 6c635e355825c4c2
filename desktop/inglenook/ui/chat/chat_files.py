"""Takes chats out into files and brings them in: dialogs in front, the work in the background."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from inglenook.chats.exporting.chat_export import ChatExport, file_name
from inglenook.chats.importing.other_apps import apps_with_chats
from inglenook.chats.searching import ChatFilter
from inglenook.errors import CancelledError
from inglenook.ui.chat.export_dialog import ExportDialog
from inglenook.ui.chat.export_pdf import write_pdf
from inglenook.ui.chat.import_dialog import ImportDialog
from inglenook.ui.show_in_folder import show_file
from inglenook.ui.translated import grouped, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from inglenook.cancel import Cancel
    from inglenook.chats.chat import Chat
    from inglenook.chats.exporting.chat_export import ExportStep
    from inglenook.chats.exporting.exported_chat import Form
    from inglenook.chats.importing.chat_import import ImportStep
    from inglenook.chats.importing.other_apps import OtherApp
    from inglenook.ui.rooms import WindowRooms


@dataclass(frozen=True, slots=True)
class _Choice:
    """What can be exported: each scope with its words, its chats, and the name of its file or folder."""

    words: dict[str, str]
    chats: dict[str, tuple[Chat, ...]]
    names: dict[str, str]


translate = QCoreApplication.translate


class ChatFiles(QObject):
    """What the dialogs for export and import do; they lie over the window while they are open."""

    imported = Signal()  # there are new chats
    noticed = Signal(str)
    failed = Signal(str)

    def __init__(self, rooms: WindowRooms, window: QWidget) -> None:
        super().__init__(window)
        self._rooms = rooms
        self._window = window
        self._export = ChatExport(rooms.chats, rooms.organising, rooms.attachments, write_pdf)

    def ask_what_to_export(self, chat_id: int | tuple[int, ...] | None, folder_id: int | None = None) -> None:
        """Offer this chat or these, this folder or the chat's, and all chats."""

        def read(_cancel: Cancel) -> Iterator[_Choice]:
            yield self._choice(chat_id, folder_id)

        self._rooms.background.run(read, on_item=self._open_export, on_done=lambda: None, on_error=self._tell)

    def ask_what_to_import(self) -> None:
        """Offer what other apps have, and files."""
        dialog = ImportDialog(apps_with_chats(), self._window)
        dialog.setModal(True)

        def choose(mode: QFileDialog.FileMode) -> None:
            chooser = QFileDialog(dialog, dialog.windowTitle())
            chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            chooser.setFileMode(mode)
            if mode == QFileDialog.FileMode.ExistingFiles:
                chooser.setNameFilters([self.tr("Chats (*.json *.zip *.sqlite)"), self.tr("All files (*)")])
            chooser.filesSelected.connect(take_files)
            chooser.open()

        def take_files(paths: list[str]) -> None:
            self._import([Path(path) for path in paths], dialog)

        def take(app: OtherApp) -> None:
            self._import([app.path], dialog)

        dialog.files_requested.connect(lambda: choose(QFileDialog.FileMode.ExistingFiles))
        dialog.folder_requested.connect(lambda: choose(QFileDialog.FileMode.Directory))
        dialog.app_chosen.connect(take)
        dialog.open()

    def _choice(self, chat_id: int | tuple[int, ...] | None, folder_id: int | None) -> _Choice:
        every = self._rooms.searching.listed(ChatFilter(with_archived=True))
        chat = next((one for one in every if one.id == chat_id), None)
        choice = _Choice({}, {}, {})
        chosen = tuple(one for one in every if isinstance(chat_id, tuple) and one.id in chat_id)
        if chosen:
            choice.words["chosen"] = self.tr("The chosen ones: {count}").format(count=_counted(len(chosen)))
            choice.chats["chosen"] = chosen
            choice.names["chosen"] = f"Inglenook {datetime.now().astimezone():%Y-%m-%d}"
        if chat is not None:
            choice.words["chat"] = self.tr("This chat: {title}").format(title=chat.title)
            choice.chats["chat"], choice.names["chat"] = (chat,), chat.title
            folder_id = chat.folder_id
        inside = tuple(one for one in every if one.folder_id == folder_id)
        if folder_id is not None and inside:
            names = {folder.id: folder.name for folder in self._rooms.organising.folders()}
            name = names.get(folder_id, "")
            words = self.tr("The folder {name}: {count}")
            choice.words["folder"] = words.format(name=name, count=_counted(len(inside)))
            choice.chats["folder"], choice.names["folder"] = inside, name
        if every:
            choice.words["all"] = self.tr("All chats: {count}").format(count=_counted(len(every)))
            choice.chats["all"] = every
            choice.names["all"] = f"Inglenook {datetime.now().astimezone():%Y-%m-%d}"
        return choice

    def _open_export(self, choice: _Choice) -> None:
        if not choice.words:
            self.noticed.emit(self.tr("There are no chats to export yet."))
            return
        dialog = ExportDialog(choice.words, self._window)
        dialog.setModal(True)

        def ask_where(scope: str, form_name: str) -> None:
            form = cast("Form", form_name)
            chats = choice.chats[scope]
            is_file = len(chats) == 1 or form == "json"
            chooser = QFileDialog(dialog, dialog.windowTitle(), _documents())
            chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            if is_file:
                chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
                chooser.setDefaultSuffix(Path(file_name("x", form)).suffix[1:])
                chooser.selectFile(file_name(choice.names[scope], form))
            else:
                chooser.setFileMode(QFileDialog.FileMode.Directory)

            def export_to(path: str) -> None:
                self._run_export(chats, Path(path), form, dialog)

            chooser.fileSelected.connect(export_to)
            chooser.open()

        dialog.wanted.connect(ask_where)
        dialog.open()

    def _run_export(self, chats: Sequence[Chat], target: Path, form: Form, dialog: ExportDialog) -> None:
        ids = [chat.id for chat in chats]
        made: list[Path] = []

        def work(cancel: Cancel) -> Iterator[ExportStep]:
            yield from self._export.run(ids, target, form, cancel)

        def take(step: ExportStep) -> None:
            if step.path is not None:
                made.append(step.path)
            stage = self.tr("{done} of {total}").format(done=grouped(step.done), total=_counted(step.total))
            _if_open(dialog, lambda: dialog.show_progress(stage, step.done / step.total))

        def end() -> None:
            words = self.tr("Exported: {count}.").format(count=_counted(len(ids)))
            dialog.show_requested.connect(lambda: show_file(made[0], self))
            dialog.show_result(words, can_show=bool(made))

        dialog.show_progress("", None)
        cancel = self._rooms.background.run(
            work, on_item=take, on_done=lambda: _if_open(dialog, end), on_error=lambda error: self._end(dialog, error)
        )
        dialog.stop_requested.connect(cancel.cancel)

    def _import(self, paths: Sequence[Path], dialog: ImportDialog) -> None:
        problems: list[str] = []
        steps: list[ImportStep] = []

        def work(cancel: Cancel) -> Iterator[ImportStep]:
            yield from self._rooms.chat_import.run(paths, cancel)

        def take(step: ImportStep) -> None:
            steps[:] = [step]
            if step.problem:
                problems.append(translated(step.problem))
            stage = step.file or self.tr("Storing them")
            words = self.tr("{stage} · {count}").format(stage=stage, count=_counted(step.found))
            _if_open(dialog, lambda: dialog.show_progress(words, step.fraction))

        def end() -> None:
            self.imported.emit()
            _if_open(dialog, lambda: dialog.show_result(self._summary(steps[-1]), problems))

        dialog.show_progress("", None)
        cancel = self._rooms.background.run(
            work, on_item=take, on_done=end, on_error=lambda error: self._end(dialog, error)
        )
        dialog.stop_requested.connect(cancel.cancel)

    def _summary(self, step: ImportStep) -> str:
        if not step.found:
            return self.tr("No chats were found there. Nothing was changed.")
        words = [self.tr("Imported: {count}.").format(count=_counted(len(step.stored)))]
        if step.known:
            words.append(self.tr("Here already: {count}.").format(count=_counted(step.known)))
        return " ".join(words)

    def _end(self, dialog: ExportDialog | ImportDialog, error: Exception) -> None:
        stopped = self.tr("Stopped. No chat was changed.")
        _if_open(
            dialog, lambda: dialog.show_result(stopped if isinstance(error, CancelledError) else translated(error))
        )

    def _tell(self, error: Exception) -> None:
        self.failed.emit(translated(error))


def _if_open(dialog: QWidget, run: Callable[[], None]) -> None:
    """The work may end after its dialog was closed."""
    if isValid(dialog):
        run()


def _counted(count: int) -> str:
    return (
        translate("ChatFiles", "1 chat")
        if count == 1
        else translate("ChatFiles", "{count} chats").format(count=grouped(count))
    )


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
