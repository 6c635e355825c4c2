"""What the page does with presets beyond writing in one: makes, copies, deletes, compares, brings back."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from inglenook.presets.formats.forms import written
from inglenook.presets.modelfile_file import write_text
from inglenook.ui.presets.compare_dialog import CompareDialog
from inglenook.ui.presets.export_dialog import ExportDialog
from inglenook.ui.presets.history_dialog import HistoryDialog
from inglenook.ui.presets.preset_menu import open_menu
from inglenook.ui.show_in_folder import show_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.presets.formats.form import FormName
    from inglenook.presets.preset import Preset
    from inglenook.presets.stored_preset import DeletedPreset, StoredPreset, Version
    from inglenook.ui.chat.undos import Undos
    from inglenook.ui.keys.keys import Keys
    from inglenook.ui.presets.editing import Editing
    from inglenook.ui.presets.known_presets import KnownPresets
    from inglenook.ui.presets.preset_desk import PresetDesk
    from inglenook.ui.theme.theme import Theme


class PresetActions(QObject):
    """Each acts on the preset under edit, whose row is the current one of the list."""

    chat_wanted = Signal(str)
    rename_wanted = Signal()
    told = Signal(str)
    made = Signal(str)  # a preset that is to be shown, its name to be written

    def __init__(  # noqa: PLR0913  what they act on
        self,
        known: KnownPresets,
        desk: PresetDesk,
        editing: Editing,
        undos: Undos,
        *,
        theme: Theme,
        keys: Keys,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._known = known
        self._desk = desk
        self._editing = editing
        self._undos = undos
        self._theme = theme
        self._keys = keys
        self._page = page
        self._slots: dict[str, Callable[[], None]] = {
            "chat": self.chat,
            "save_as": self.ask_for_name,
            "duplicate": self.duplicate,
            "rename": self.rename_wanted.emit,
            "compare": self.compare,
            "history": self.show_history,
            "export": self.export,
            "copy": self.copy,
            "show": self.show_file,
            "delete": self.delete,
        }

    def open_menu(self, point: QPoint) -> None:
        """All of them, at a point of the screen."""
        stored = self._desk.stored
        if stored is not None:
            open_menu(stored, self._slots, point, self._page, self._keys)

    def chat(self) -> None:
        """Start a chat with the preset; what is not saved yet is saved first."""
        stored = self._desk.stored
        if stored is not None:
            name = stored.name
            self._desk.save(lambda: self.chat_wanted.emit(name))

    def create(self) -> None:
        """A new one that says nothing yet."""
        store, name = self._known.store, self.tr("New preset")
        self._known.run(lambda: store.create(store.free_name(name)), self._show_made)

    def duplicate(self) -> None:
        """A copy of what is shown."""
        stored = self._desk.stored
        if stored is not None:
            store, text = self._known.store, self._desk.text_of(stored)
            name = self.tr("{name} copy").format(name=stored.name)
            self._known.run(lambda: store.create(store.free_name(name), text), self._show_made)

    def ask_for_name(self) -> None:
        """Save what is shown under another name."""
        stored = self._desk.stored
        if stored is None:
            return
        dialog = QInputDialog(self._page)
        dialog.setWindowTitle(self.tr("Save as"))
        dialog.setLabelText(self.tr("Name of the new preset"))
        dialog.setTextValue(self.tr("{name} copy").format(name=stored.name))
        dialog.textValueSelected.connect(self._desk.save_as)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def delete(self) -> None:
        """Take it away, with a way back."""
        stored = self._desk.stored
        if stored is None or stored.is_shipped:
            return
        store, name = self._known.store, stored.name
        draft = self._desk.forget(name)

        def undo() -> None:
            self._known.run(lambda: store.restore(gone[0]), lambda back: self._bring_back(back, draft))

        gone: list[DeletedPreset] = []

        def then(deleted: DeletedPreset) -> None:
            gone.append(deleted)
            words = self.tr("“{name}” is deleted.")
            if stored.hides_shipped:
                words = self.tr("“{name}” is as it came along again.")
            self._undos.offer(words.format(name=name), undo)

        self._known.run(lambda: store.delete(name), then)

    def compare(self) -> None:
        """Beside another one."""
        stored = self._desk.stored
        if stored is None:
            return
        others = [(each.name, self._desk.text_of(each)) for each in self._known.all if each.name != stored.name]
        CompareDialog(self._theme, stored.name, self._desk.text_of(stored), others, self._page.window()).open()

    def show_history(self) -> None:
        """What it was before."""
        stored = self._desk.stored
        if stored is None:
            return
        store, name = self._known.store, stored.name

        def show(versions: tuple[Version, ...]) -> None:
            if self._editing.name == name:
                text, window = self._editing.text, self._page.window()
                dialog = HistoryDialog(self._theme, name, text, versions, now=time.time(), parent=window)
                dialog.restore_wanted.connect(self._editing.replace_text)
                dialog.open()

        self._known.run(lambda: store.history(name), show)

    def export(self) -> None:
        """Into a file of another app, or of ours; what is shown, unsaved changes included."""
        preset = self._editing.latest.preset
        if preset is not None:
            dialog = ExportDialog(preset, self._page.window())
            dialog.chosen.connect(partial(self._write, preset, self._editing.text))
            dialog.open()

    def _write(self, preset: Preset, text: str, form: str, file: str) -> None:
        """A Modelfile goes out as it was written, comments and all."""
        path = Path(file)
        content = text if form == "modelfile" else written(preset, cast("FormName", form))
        words = self.tr("Exported to “{path}”.").format(path=path)
        self._known.run(lambda: write_text(path, content), lambda _: self.told.emit(words))

    def copy(self) -> None:
        """The text, for the clipboard."""
        QGuiApplication.clipboard().setText(self._editing.text)

    def show_file(self) -> None:
        """In the system's file manager."""
        stored = self._desk.stored
        if stored is not None:
            show_file(stored.path, self._page)

    def _show_made(self, stored: StoredPreset) -> None:
        self._desk.open(stored.name)
        self.made.emit(stored.name)

    def _bring_back(self, stored: StoredPreset, draft: str | None) -> None:
        self._desk.open(stored.name)
        self._desk.remember(stored.name, draft)
