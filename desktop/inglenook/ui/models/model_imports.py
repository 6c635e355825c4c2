"""Takes files and folders into the library: one file at once, several after a question, all in the background."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from inglenook.models.importing import Import
from inglenook.ui.models.import_dialog import ImportDialog
from inglenook.ui.models.model_words import models_in_words
from inglenook.ui.sizes import size
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from inglenook.cancel import Cancel
    from inglenook.models.importing import How, ImportStep
    from inglenook.models.library import Library
    from inglenook.models.model import Model
    from inglenook.ui.background import Background

PROBLEMS_TOLD = 3


class ModelImports(QObject):
    """One import at a time."""

    changed = Signal()  # the library is another one now
    linked = Signal(object)  # the Model of a single file
    told = Signal(str, str)  # a sentence, and its kind: "info", "warn"
    progressed = Signal()

    def __init__(self, library: Library, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = library
        self._background = background
        self._window = parent
        self._cancel: Cancel | None = None
        self._models: list[Model] = []
        self._problems: list[str] = []
        self.step: ImportStep | None = None  # the last one
        self.is_running = False

    def take(self, paths: Sequence[Path]) -> None:
        """Import these; a single file is used in place at once."""
        if self.is_running:
            self.told.emit(self.tr("Another import is going on: wait for it, or cancel it."), "warn")
        elif len(paths) == 1 and not os.path.isdir(paths[0]):  # noqa: PTH112  Path.is_dir raises for a name that is too long
            self._link(paths[0])
        elif paths:
            self._measure(tuple(paths))

    def stop(self) -> None:
        """Import no more; what is whole stays."""
        if self._cancel is not None:
            self._cancel.cancel()

    def _link(self, path: Path) -> None:
        def work(_cancel: Cancel) -> Iterator[Model]:
            yield self._library.link(path)

        def fail(error: Exception) -> None:
            self.told.emit(translated(error), "error")

        self._background.run(work, on_item=self.linked.emit, on_done=self.changed.emit, on_error=fail)

    def _measure(self, paths: tuple[Path, ...]) -> None:
        """A folder may be large: it is counted before the question is asked."""

        def work(cancel: Cancel) -> Iterator[tuple[int, int]]:
            yield measure(paths, cancel)

        def ask(found: tuple[int, int]) -> None:
            files, size_bytes = found
            if not files:
                self.told.emit(self.tr("There is no model file (GGUF) among what was chosen."), "warn")
                return
            dialog = ImportDialog(files, size_bytes, self._window)
            dialog.accepted_as.connect(run)
            dialog.open()

        def run(how: str) -> None:
            self._run(paths, cast("How", how))

        def fail(error: Exception) -> None:
            self.told.emit(translated(error), "error")

        self._background.run(work, on_item=ask, on_done=lambda: None, on_error=fail)

    def _run(self, paths: tuple[Path, ...], how: How) -> None:
        self._models, self._problems = [], []
        self.step, self.is_running = None, True

        def work(cancel: Cancel) -> Iterator[ImportStep]:
            yield from Import(self._library).run(paths, how, cancel)

        self._cancel = self._background.run(work, on_item=self._take, on_done=self._end, on_error=self._fail)
        self.progressed.emit()

    def _take(self, step: ImportStep) -> None:
        self.step = step
        if step.model is not None:
            self._models.append(step.model)
        if step.problem:
            self._problems.append(translated(step.problem))
        self.progressed.emit()

    def _fail(self, error: Exception) -> None:
        self._problems.append(translated(error))
        self._end()

    def _end(self) -> None:
        self.is_running, self._cancel = False, None
        self.progressed.emit()
        self.changed.emit()
        self.told.emit(self._summary(), "warn" if self._problems else "info")

    def _summary(self) -> str:
        taken = sum(model.size_bytes for model in self._models)
        words = self.tr("Imported: {models}, {size}.").format(
            models=models_in_words(len(self._models)), size=size(taken)
        )
        if not self._models:
            words = self.tr("Nothing was imported.")
        elif len(self._models) == 1:
            words = self.tr("“{model}” was imported.").format(model=self._models[0].name)
        more = len(self._problems) - PROBLEMS_TOLD
        rest = [self.tr("{count} more could not be imported.").format(count=more)] if more > 0 else []
        return "\n".join([words, *self._problems[:PROBLEMS_TOLD], *rest])


def measure(paths: Sequence[Path], cancel: Cancel) -> tuple[int, int]:
    """How many model files these are, and their bytes together."""
    sizes: list[int] = []
    for path in paths:
        for folder, _, names in os.walk(path):
            cancel.raise_if_set()
            files = (os.path.join(folder, name) for name in names if name.casefold().endswith(".gguf"))  # noqa: PTH118  of text, as os.walk gives it
            sizes += [_size_of(file) for file in files]
        if not os.path.isdir(path):  # noqa: PTH112  Path.is_dir raises for a name that is too long
            sizes.append(_size_of(os.fspath(path)))
    return len(sizes), sum(sizes)


def _size_of(file: str) -> int:
    try:
        return os.stat(file).st_size  # noqa: PTH116  of text, as os.walk gives it
    except OSError:  # it is gone or not ours to read: the import itself will say so
        return 0
