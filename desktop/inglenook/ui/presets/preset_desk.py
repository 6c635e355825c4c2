"""Which preset is under edit, and what becomes of its unsaved changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.presets.preset_store import renamed
from inglenook.ui.presets.preset_row import PresetRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.presets.stored_preset import StoredPreset
    from inglenook.ui.presets.draft_keeping import DraftKeeping
    from inglenook.ui.presets.editing import Editing
    from inglenook.ui.presets.known_presets import KnownPresets


class PresetDesk(QObject):
    """Leaving a preset keeps what was written into it as a draft, which is there when it is opened again."""

    opened = Signal()  # another preset, or none
    rows_changed = Signal()
    changed_elsewhere = Signal(str)  # the name of a preset whose file changed while it had unsaved changes
    saved = Signal(str)
    renamed = Signal(str, str)  # from, to

    def __init__(self, known: KnownPresets, drafts: DraftKeeping, editing: Editing, parent: QObject) -> None:
        super().__init__(parent)
        self._known = known
        self._drafts = drafts
        self._editing = editing
        self._saved_text = ""  # of the one under edit, as it was on the disk
        self._moving = ""  # a preset that gets another name just now
        known.changed.connect(self._follow)
        known.failed.connect(self._stay)
        editing.written.connect(self._note)
        editing.modified_changed.connect(self.rows_changed)

    @property
    def stored(self) -> StoredPreset | None:
        """The preset under edit, as it is on the disk."""
        return self._known.find(self._editing.name) if self._editing.name else None

    @property
    def rows(self) -> tuple[PresetRow, ...]:
        """All presets, and whether each has unsaved changes."""
        modified = self._drafts.names
        return tuple(PresetRow(stored, is_modified=stored.name in modified) for stored in self._known.all)

    def text_of(self, stored: StoredPreset) -> str:
        """What a preset says now, unsaved changes included."""
        if stored.name == self._editing.name:
            return self._editing.text
        return self._drafts.of(stored.name) or stored.text

    def open(self, name: str) -> None:
        """Edit this one."""
        stored = self._known.find(name)
        if stored is None or name == self._editing.name:
            return
        self._begin(stored)

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Write what is under edit to the disk; one that came with the app becomes the user's own."""
        name, text, store = self._editing.name, self._editing.text, self._known.store

        def note(stored: StoredPreset) -> None:
            self._note_saved(stored, text)
            if then is not None:
                then()

        if name and self._editing.is_modified:
            self._known.run(lambda: store.save(name, text), note)
        elif then is not None:
            then()

    def save_as(self, name: str) -> None:
        """Another preset that says what is under edit, which itself goes back to what is saved."""
        before, text, store = self._editing.name, self._editing.text, self._known.store

        def then(stored: StoredPreset) -> None:
            self._drafts.drop(before)
            self._begin(stored)

        self._known.run(lambda: store.create(name, text), then)

    def revert(self) -> None:
        """Back to what is on the disk; one step of the history."""
        stored = self.stored
        if stored is not None:
            self._editing.revert_to(stored.text)
            self._saved_text = stored.text
            self._drafts.drop(stored.name)
            self.rows_changed.emit()

    def rename(self, name: str, new: str) -> None:
        """Give a preset another name; unsaved changes go along."""
        store, draft = self._known.store, self._drafts.of(name)
        self._moving = name

        def then(stored: StoredPreset) -> None:
            self._moving = ""
            if draft is not None:
                self._drafts.drop(name)
                self._drafts.put(stored.name, renamed(draft, stored.name))
            if self._editing.name == name:
                self._begin(stored)
            self.rows_changed.emit()
            self.renamed.emit(name, stored.name)

        self._known.run(lambda: store.rename(name, new), then)

    def forget(self, name: str) -> str | None:
        """Drop the unsaved changes of a preset that goes; they are handed back."""
        draft = self._drafts.of(name)
        self._drafts.drop(name)
        return draft

    def remember(self, name: str, draft: str | None) -> None:
        """Have unsaved changes again, of a preset that is back."""
        if draft is not None:
            self._drafts.put(name, draft)
        if self._editing.name == name and (stored := self.stored) is not None:
            self._begin(stored)
        self.rows_changed.emit()

    def _begin(self, stored: StoredPreset) -> None:
        self._saved_text = stored.text
        self._editing.open(stored.name, stored.text, stored.path.parent, self._drafts.of(stored.name))
        self.opened.emit()
        self.rows_changed.emit()

    def _note(self) -> None:
        """Something was written."""
        name = self._editing.name
        if not name or name == self._moving:
            return
        if self._editing.is_modified:
            self._drafts.put(name, self._editing.text)
        else:
            self._drafts.drop(name)

    def _note_saved(self, stored: StoredPreset, text: str) -> None:
        if self._editing.name.casefold() == stored.name.casefold():
            self._saved_text = stored.text
            self._editing.mark_saved(stored.name, text)
        if not self._editing.is_modified:
            self._drafts.drop(stored.name)
        self.saved.emit(stored.name)
        self.opened.emit()  # it may be the user's own from now on
        self.rows_changed.emit()

    def _follow(self) -> None:
        """The disk was looked at."""
        name, stored = self._editing.name, self.stored
        if name and name == self._moving:
            return
        if stored is None:
            self._go_on_without(name)
        elif stored.text != self._saved_text:
            if stored.text == self._editing.text:
                self._editing.mark_saved(name, stored.text)
            elif self._editing.is_modified:
                self.changed_elsewhere.emit(name)
            else:
                self._begin(stored)
            self._saved_text = stored.text
        self.rows_changed.emit()

    def _go_on_without(self, name: str) -> None:
        """The preset under edit is gone, or there was none: the next one by name."""
        if not self._known.all:
            self._saved_text = ""
            self._editing.close()
            self.opened.emit()
            return
        after = [stored for stored in self._known.all if stored.name.casefold() >= name.casefold()]
        self._begin(after[0] if after else self._known.all[-1] if name else self._known.all[0])

    def _stay(self) -> None:
        self._moving = ""
