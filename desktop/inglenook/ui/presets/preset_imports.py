"""Presets that come from files, from the clipboard or by dropping, and that go out again."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from inglenook.errors import InglenookError, ModelfileError, PresetError
from inglenook.presets.modelfile_file import read_bytes, write_text
from inglenook.presets.modelfile_reader import decode, read_modelfile
from inglenook.presets.preset_names import SUFFIX
from inglenook.sentence import say
from inglenook.ui.translated import grouped, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData, QPoint
    from PySide6.QtWidgets import QWidget

    from inglenook.presets.stored_preset import StoredPreset
    from inglenook.ui.presets.known_presets import KnownPresets

_MODEL_SUFFIX = ".gguf"  # those are the library's


class PresetImports(QObject):
    """A file that cannot be read changes nothing and is told by name."""

    made = Signal(str)  # the last preset that came
    told = Signal(str)
    failed = Signal(str)

    def __init__(self, known: KnownPresets, page: QWidget) -> None:
        super().__init__(page)
        self._known = known
        self._page = page

    def open_menu(self, at: QPoint) -> None:
        """From where; at a point of the screen."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("From files…"), self.ask_for_files)
        paste = menu.addAction(self.tr("From the clipboard"), self.paste)
        paste.setEnabled(bool(QGuiApplication.clipboard().text().strip()))
        menu.popup(at)

    def ask_for_files(self) -> None:
        """Let the user choose some."""
        dialog = QFileDialog(
            self._page, self.tr("Import presets"), "", self.tr("All files (*);;Modelfiles (*.Modelfile Modelfile)")
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._take_chosen)
        dialog.open()

    def _take_chosen(self, files: list[str]) -> None:
        self.take_files([Path(file) for file in files])

    def can_take(self, dragged: QMimeData) -> bool:
        """Whether these are files that may be presets, or a text."""
        if dragged.hasUrls():
            return bool(_files(dragged))
        return dragged.hasText()

    def take(self, dropped: QMimeData) -> None:
        """What was dropped."""
        files = _files(dropped)
        if files:
            self.take_files(files)
        else:
            self.take_text(dropped.text())

    def paste(self) -> None:
        """The clipboard's text is a preset."""
        self.take_text(QGuiApplication.clipboard().text())

    def take_text(self, text: str) -> None:
        """One preset, whose name is to be chosen yet."""
        name = self.tr("Pasted preset")
        source = self.tr("The text")
        self._import([lambda: self._create(name, text, source)])

    def take_files(self, paths: Sequence[Path]) -> None:
        """One preset a file, called as the file is."""
        self._import([partial(self._read, path) for path in paths])

    def _read(self, path: Path) -> StoredPreset:
        return self._create(_name_of(path), decode(read_bytes(path)), path.name)

    def export(self, name: str, text: str) -> None:
        """Write it into a file of the user's choice."""
        dialog = QFileDialog(self._page, self.tr("Export “{name}”").format(name=name), f"{name}{SUFFIX}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(partial(self._write, text))
        dialog.open()

    def _write(self, text: str, file: str) -> None:
        path = Path(file)
        words = self.tr("Exported to “{path}”.").format(path=path)
        self._known.run(lambda: write_text(path, text), lambda _: self.told.emit(words))

    def _create(self, name: str, text: str, source: str) -> StoredPreset:
        """Raises PresetError, a ModelfileError with the place; nothing is made then."""
        store = self._known.store
        try:
            read_modelfile(text)
        except ModelfileError as error:
            sentence = say("{source}, line {line}: {why}", source=source, line=error.line, why=error.sentence)
            raise PresetError(sentence) from error
        return store.create(store.free_name(name), text)

    def _import(self, makers: Sequence[Callable[[], StoredPreset]]) -> None:
        def work() -> tuple[list[StoredPreset], list[str]]:
            made: list[StoredPreset] = []
            problems: list[str] = []
            for make in makers:
                try:
                    made.append(make())
                except InglenookError as error:
                    problems.append(translated(error))
            return made, problems

        def then(result: tuple[list[StoredPreset], list[str]]) -> None:
            made, problems = result
            for problem in problems:
                self.failed.emit(problem)
            if made:
                self.made.emit(made[-1].name)
            if len(made) > 1:
                self.told.emit(self.tr("Imported presets: {count}").format(count=grouped(len(made))))

        self._known.run(work, then)


def _files(dragged: QMimeData) -> list[Path]:
    """Local files, without those that are the library's."""
    paths = [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.casefold() != _MODEL_SUFFIX and not os.path.isdir(path)]  # noqa: PTH112  Path.is_dir raises for a name that is too long


def _name_of(path: Path) -> str:
    """The file's name without its ending; that of its folder where it is called Modelfile, as Ollama's are."""
    if path.name.casefold() in {"modelfile", SUFFIX.casefold()}:
        return path.parent.name or path.name
    return path.name.removesuffix(SUFFIX) if path.name.endswith(SUFFIX) else path.stem
