"""Notices that something changed in the folders with models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

SETTLE_MS = 1_000  # a copy into a folder changes it many times
LOOK_AGAIN_MS = 30_000  # a drive that comes or goes changes no folder that is watched


class FolderWatch(QObject):
    """Tells once of many changes; looks by the clock as well while somebody looks at the page."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._note)
        self._settle = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self.changed)
        self._clock = QTimer(self, interval=LOOK_AGAIN_MS)
        self._clock.timeout.connect(self.changed)

    def watch(self, folders: Sequence[str]) -> None:
        """Watch these, and no others."""
        watched = set(self._watcher.directories())
        gone, new = watched - set(folders), set(folders) - watched
        if gone:
            self._watcher.removePaths(sorted(gone))
        if new:
            self._watcher.addPaths(sorted(new))

    def set_seen(self, *, seen: bool) -> None:
        """Whether somebody looks at the page."""
        if seen:
            self._clock.start()
        else:
            self._clock.stop()

    def _note(self, _folder: str) -> None:
        self._settle.start()
