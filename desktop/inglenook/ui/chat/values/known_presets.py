"""The presets on this computer, as the window knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.presets.preset_names import same_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.presets.preset_store import PresetStore
    from inglenook.presets.stored_preset import StoredPreset
    from inglenook.ui.background import Background


class KnownPresets(QObject):
    """Looks through the folders in the background; ``changed`` follows when something is other than before."""

    changed = Signal()

    def __init__(self, store: PresetStore, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._background = background
        self._is_known = False
        self.presets: tuple[StoredPreset, ...] = ()

    def refresh(self) -> None:
        """Look again: files may have been changed by hand, or by the page of presets."""

        def look(_cancel: Cancel) -> Iterator[tuple[StoredPreset, ...]]:
            yield self._store.all()

        self._background.run(look, on_item=self.take, on_done=lambda: None, on_error=lambda _: None)

    def find(self, name: str) -> StoredPreset | None:
        """The preset of that name. What is asked for before the first look is read at once: it is a small file."""
        if not name:
            return None
        if not self._is_known:
            return self._store.find(name)
        key = same_name(name)
        return next((stored for stored in self.presets if same_name(stored.name) == key), None)

    def take(self, presets: tuple[StoredPreset, ...]) -> None:
        """What there is now."""
        is_first, self._is_known = not self._is_known, True
        if presets != self.presets or is_first:
            self.presets = presets
            self.changed.emit()
