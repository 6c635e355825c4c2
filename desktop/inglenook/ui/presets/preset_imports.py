"""Presets that come from files, from the clipboard or by dropping, in any of the formats."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from inglenook.errors import InglenookError
from inglenook.presets.formats.forms import name_of, read_file
from inglenook.presets.modelfile_file import read_bytes
from inglenook.presets.preset_names import SUFFIX
from inglenook.ui.presets.import_dialog import ImportDialog
from inglenook.ui.translated import grouped, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData, QPoint
    from PySide6.QtWidgets import QWidget

    from inglenook.presets.formats.forms import Import
    from inglenook.ui.presets.known_presets import KnownPresets

_MODEL_SUFFIX = ".gguf"  # those are the library's
_MOST_TOLD = 3  # files that could not be read; more would cover the page


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
        kinds = self.tr("Presets (*.Modelfile Modelfile *.json *.ini *.yaml *.yml);;All files (*)")
        dialog = QFileDialog(self._page, self.tr("Import presets"), "", kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._take_chosen)
        dialog.open()

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
        """The presets in it, whose names are to be chosen yet."""
        name, source = self.tr("Pasted preset"), self.tr("The text")
        self._import([(source, partial(_read_text, text, name))])

    def take_files(self, paths: Sequence[Path]) -> None:
        """The presets in each of them, called as the file says or is."""
        self._import([(path.name, partial(_read_path, path)) for path in paths])

    def _take_chosen(self, files: list[str]) -> None:
        self.take_files([Path(file) for file in files])

    def _import(self, sources: Sequence[tuple[str, Callable[[], tuple[Import, ...]]]]) -> None:
        def work() -> tuple[list[Import], list[tuple[str, str]]]:
            found: list[Import] = []
            problems: list[tuple[str, str]] = []
            for source, read in sources:
                try:
                    found += read()
                except InglenookError as error:
                    problems.append((source, str(error)))
            return found, problems

        self._known.run(work, self._take_read)

    def _take_read(self, result: tuple[list[Import], list[tuple[str, str]]]) -> None:
        """What would be lost is said before anything is kept."""
        found, problems = result
        for source, problem in problems[:_MOST_TOLD]:
            words = self.tr("{source} was not imported. {problem}")
            self.failed.emit(words.format(source=source, problem=translated(problem)))
        if any(one.notes for one in found):
            dialog = ImportDialog(found, self._page.window())
            dialog.accepted.connect(lambda: self._keep(found))
            dialog.open()
        elif found:
            self._keep(found)

    def _keep(self, found: Sequence[Import]) -> None:
        store = self._known.store

        def work() -> list[str]:
            return [store.create(store.free_name(one.name), one.text).name for one in found]

        self._known.run(work, self._tell)

    def _tell(self, made: list[str]) -> None:
        self.made.emit(made[-1])
        self.told.emit(self.tr("Imported presets: {count}").format(count=grouped(len(made))))


def _read_text(text: str, name: str) -> tuple[Import, ...]:
    return read_file(text.encode("utf-8", "replace"), name)


def _read_path(path: Path) -> tuple[Import, ...]:
    # Ollama's are called Modelfile, each in a folder of its own.
    is_ollamas = path.name.casefold() in {"modelfile", SUFFIX.casefold()}
    return read_file(read_bytes(path), name_of(path.parent.name if is_ollamas else path.name), path.parent)


def _files(dragged: QMimeData) -> list[Path]:
    """Local files, without those that are the library's."""
    paths = [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.casefold() != _MODEL_SUFFIX and not os.path.isdir(path)]  # noqa: PTH112  Path.is_dir raises for a name that is too long
