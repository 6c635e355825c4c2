"""Lists the folders with models, adds and forgets them, and answers the offers, in the background."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.ui.models.folders_dialog import FoldersDialog
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from inglenook.cancel import Cancel
    from inglenook.models.library import Library
    from inglenook.models.source import Source
    from inglenook.ui.background import Background


class ModelFolders(QObject):
    """Holds the dialog, which is made when it is first wanted."""

    changed = Signal()  # other folders than before
    failed = Signal(str)  # the sentence

    def __init__(self, library: Library, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = library
        self._background = background
        self._window = parent
        self._dialog: FoldersDialog | None = None

    def open_dialog(self) -> None:
        """Show the folders."""
        if self._dialog is None:
            self._dialog = FoldersDialog(self._window)
            self._dialog.add_wanted.connect(self.add)
            self._dialog.forget_wanted.connect(self.forget)
        self._dialog.set_problem("")
        self._list()
        self._dialog.open()

    def add(self, folder: str) -> None:
        """Look there as well."""
        self._do(lambda: self._library.add_folder(Path(folder)))

    def forget(self, source: Source) -> None:
        """Do not look there any more; nothing in it is touched."""
        self._do(lambda: self._library.forget_source(source))

    def use(self, source: Source) -> None:
        """Take an offer."""
        self._do(lambda: self._library.use(source))

    def decline(self, source: Source) -> None:
        """Do not take an offer, and do not hear of it again."""
        self._do(lambda: self._library.decline(source))

    def _do(self, act: Callable[[], object]) -> None:
        def work(_cancel: Cancel) -> Iterator[None]:
            act()
            yield None

        self._background.run(work, on_item=lambda _: None, on_done=self._done, on_error=self._fail)

    def _done(self) -> None:
        self.changed.emit()
        if self._dialog is not None:
            self._dialog.set_problem("")
            self._list()

    def _fail(self, error: Exception) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.set_problem(translated(error))
        else:
            self.failed.emit(translated(error))

    def _list(self) -> None:
        dialog = self._dialog
        if dialog is None:
            return

        def work(_cancel: Cancel) -> Iterator[tuple[Source, ...]]:
            yield self._library.sources()

        self._background.run(work, on_item=dialog.set_sources, on_done=lambda: None, on_error=self._fail)
