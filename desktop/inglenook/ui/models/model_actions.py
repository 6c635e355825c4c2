"""What the menu and the buttons of the Models page do with the model that is chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from inglenook.ui.models.details_head import can_chat
from inglenook.ui.models.duplicates_dialog import DuplicatesDialog
from inglenook.ui.models.model_menu import open_menu
from inglenook.ui.models.remove_question import ask_to_remove
from inglenook.ui.show_in_folder import show_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inglenook.models.model import Model
    from inglenook.ui.models.model_care import ModelCare
    from inglenook.ui.models.models_view import ModelsView
    from inglenook.ui.models.update_check import UpdateCheck
    from inglenook.ui.rooms import WindowRooms


class ModelActions(QObject):
    """Asks where there is something to ask, and has the rest done."""

    chat_wanted = Signal(object)  # a Model
    details_wanted = Signal()
    list_wanted = Signal()
    repository_wanted = Signal(str)
    fit_wanted = Signal(object)  # a Model
    told = Signal(str, str)  # a sentence, and its kind
    looked = Signal()  # through the duplicates

    def __init__(
        self, rooms: WindowRooms, view: ModelsView, care: ModelCare, updates: UpdateCheck, page: QWidget
    ) -> None:
        super().__init__(page)
        self._rooms = rooms
        self._view = view
        self._care = care
        self._updates = updates
        self._page = page
        self._duplicates: DuplicatesDialog | None = None

    def chat(self) -> None:
        """With this model; one that cannot says so in its details."""
        model = self._current
        if model is not None and can_chat(model):
            self.chat_wanted.emit(model)
        elif model is not None:
            self.details_wanted.emit()

    def verify(self) -> None:
        """Compute its checksum."""
        model = self._current
        if model is not None:
            self.details_wanted.emit()
            self._care.verify(model)

    def rename(self) -> None:
        """Write another name in the list."""
        self.list_wanted.emit()
        self._view.rename_current()

    def ask_to_remove(self) -> None:
        """Remove it, once the user said yes."""
        model = self._current
        if model is None:
            return
        if model.source == "included":
            self.told.emit(self.tr("“{model}” belongs to Inglenook and stays.").format(model=model.name), "info")
            return
        is_ours = self._rooms.library.is_ours(model) and model.state != "missing"
        ask_to_remove(model, lambda: self._care.remove(model), is_ours=is_ours, parent=self._page)

    def ask_where(self) -> None:
        """Let the user say where its file is now."""
        model = self._current
        if model is None:
            return
        title = self.tr("Where is “{model}” now?").format(model=model.name)
        dialog = QFileDialog(self._page, title, "", self.tr("Model files (*.gguf);;All files (*)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)

        def relocate(file: str) -> None:
            self._care.relocate(model, Path(file))

        dialog.fileSelected.connect(relocate)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_file(self) -> None:
        """In the system's file manager."""
        model = self._current
        if model is not None:
            show_file(model.path, self._page)

    def open_menu(self, point: QPoint) -> None:
        """Everything that can be done, at a point of the screen."""
        model = self._current
        if model is None:
            return
        slots: dict[str, Callable[[], None]] = {
            "chat": self.chat,
            "verify": self.verify,
            "updates": lambda: self._updates.check(model),
            "repository": lambda: self.repository_wanted.emit(model.hub.repository if model.hub else ""),
            "fit": lambda: self.fit_wanted.emit(model),
            "show": self.show_file,
            "copy": lambda: QGuiApplication.clipboard().setText(str(model.path)),
            "duplicates": self._find_duplicates,
            "locate": self.ask_where,
            "rename": self.rename,
            "remove": self.ask_to_remove,
        }
        open_menu(model, slots, point, self._page, self._rooms.keys)

    @property
    def _current(self) -> Model | None:
        row = self._view.current
        return row.model if row else None

    def _find_duplicates(self) -> None:
        if self._duplicates is None:
            self._duplicates = DuplicatesDialog(self._rooms.library, self._rooms.background, self._page)
            self._duplicates.show_wanted.connect(self._view.choose)
            self._duplicates.finished.connect(self.looked)
        self._duplicates.open()
        self._duplicates.start()
