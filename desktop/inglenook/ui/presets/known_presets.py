"""The presets of this computer as the window knows them; what changes them runs in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.presets.preset_store import PresetStore
    from inglenook.presets.stored_preset import StoredPreset
    from inglenook.ui.background import Background

Result = TypeVar("Result")


class KnownPresets(QObject):
    """``changed`` follows every look at the disk; ``failed`` carries the sentence of what could not be done."""

    changed = Signal()
    failed = Signal(str)
    unreadable = Signal(str)  # why there is no list at all

    def __init__(self, store: PresetStore, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._background = background
        self._all: tuple[StoredPreset, ...] = ()
        self.is_known = False

    @property
    def all(self) -> tuple[StoredPreset, ...]:
        """As they were at the last look."""
        return self._all

    @property
    def store(self) -> PresetStore:
        """Where they are; only for work in the background."""
        return self._store

    def find(self, name: str) -> StoredPreset | None:
        """The preset of that name."""
        return next((stored for stored in self._all if stored.name == name), None)

    def refresh(self, then: Callable[[], None] | None = None) -> None:
        """Look at the disk again."""

        def look(_cancel: Cancel) -> Iterator[tuple[StoredPreset, ...]]:
            yield self._store.all()

        def take(found: tuple[StoredPreset, ...]) -> None:
            self._all, self.is_known = found, True
            self.changed.emit()
            if then is not None:
                then()

        self._background.run(
            look,
            on_item=take,
            on_done=lambda: None,
            on_error=lambda error: self.unreadable.emit(translated(error)),
        )

    def run(self, change: Callable[[], Result], then: Callable[[Result], None]) -> None:
        """Change something, look at the disk again, and go on with what came of it."""

        def work(_cancel: Cancel) -> Iterator[tuple[Result, tuple[StoredPreset, ...]]]:
            result = change()
            yield result, self._store.all()

        def take(done: tuple[Result, tuple[StoredPreset, ...]]) -> None:
            result, self._all = done
            self.is_known = True
            self.changed.emit()
            then(result)

        def fail(error: Exception) -> None:
            self.failed.emit(translated(error))
            self.changed.emit()  # what was shown ahead of it is put right

        self._background.run(work, on_item=take, on_done=lambda: None, on_error=fail)
