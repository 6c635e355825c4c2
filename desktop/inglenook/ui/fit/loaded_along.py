"""What the settings load along with every model: read from the disk in the background when they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.fit.with_along import along_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import LoadOptions
    from inglenook.fit.along import Along
    from inglenook.ui.rooms import WindowRooms


class LoadedAlong(QObject):
    """A draft model, where the settings have one guess."""

    found = Signal(object)  # an Along

    def __init__(self, rooms: WindowRooms, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._asked: Path | None = None
        rooms.settings.changed.connect(self.look)

    def look(self) -> None:
        """Tell of it, if it is another than the last time."""
        options = self._rooms.settings.settings.engine.to_load_options()
        asked = options.draft if options.speculation == "draft" else None
        if asked != self._asked:
            self._asked = asked
            self._rooms.background.run(
                lambda cancel: self._read(options, cancel),
                on_item=lambda along: self._take(asked, along),
                on_done=lambda: None,
                on_error=lambda _: None,
            )

    def _read(self, options: LoadOptions, _cancel: Cancel) -> Iterator[Along]:
        yield along_of(options, self._rooms.headers)

    def _take(self, asked: Path | None, along: Along) -> None:
        if asked == self._asked:
            self.found.emit(along)
