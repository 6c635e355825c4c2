"""Reads the metadata of one model at a time, without making the window wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inglenook.models.gguf import read_header
from inglenook.ui.models.metadata_table_model import entries_of
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.ui.background import Background
    from inglenook.ui.models.metadata_table_model import Entry

REST_MS = 120  # who goes through the list with the arrow keys does not wait for each


class MetadataReader(QObject):
    """What comes for a model that is not wanted any more is thrown away."""

    read = Signal(object)  # tuple[Entry, ...]
    failed = Signal(str)  # the sentence

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._wanted: Path | None = None
        self._timer = QTimer(self, interval=REST_MS, singleShot=True)
        self._timer.timeout.connect(self._start)

    def want(self, path: Path) -> None:
        """Read this one; ``read`` or ``failed`` follows."""
        if path != self._wanted:
            self._wanted = path
            self._timer.start()

    def forget(self) -> None:
        """Want nothing, so that the same file would be read again."""
        self._wanted = None
        self._timer.stop()

    def _start(self) -> None:
        path = self._wanted
        if path is None:
            return

        def look(_cancel: Cancel) -> Iterator[tuple[Entry, ...]]:
            yield entries_of(read_header(path))

        def take(entries: tuple[Entry, ...]) -> None:
            if path == self._wanted:
                self.read.emit(entries)

        def fail(error: Exception) -> None:
            if path == self._wanted:
                self.failed.emit(translated(error))

        self._background.run(look, on_item=take, on_done=lambda: None, on_error=fail)
