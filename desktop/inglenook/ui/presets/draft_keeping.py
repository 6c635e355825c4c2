"""Unsaved changes of presets: on disk a moment after they are written, and there again at the next start."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inglenook.errors import InglenookError
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from inglenook.cancel import Cancel
    from inglenook.presets.preset_drafts import PresetDrafts
    from inglenook.ui.background import Background

SAVE_AFTER_MS = 500


class DraftKeeping(QObject):
    """By the preset's name; None stands for a draft that is to be forgotten."""

    failed = Signal(str)

    def __init__(self, drafts: PresetDrafts, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._background = background
        self._texts: dict[str, str] = {}
        self._unsaved: dict[str, str | None] = {}
        self._is_saving = False
        self._was_told = False
        self._timer = QTimer(self, interval=SAVE_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self._save)

    @property
    def names(self) -> frozenset[str]:
        """Of the presets that have unsaved changes."""
        return frozenset(self._texts)

    def of(self, name: str) -> str | None:
        """The unsaved text of a preset."""
        return self._texts.get(name)

    def take_read(self, found: Mapping[str, str]) -> None:
        """What lay on the disk at the start."""
        self._texts = {**found, **self._texts}

    def put(self, name: str, text: str) -> None:
        """What a preset has become."""
        if self._texts.get(name) != text:
            self._texts[name] = text
            self._unsaved[name] = text
            self._timer.start()

    def drop(self, name: str) -> None:
        """It is saved, or not wanted any more."""
        if self._texts.pop(name, None) is not None:
            self._unsaved[name] = None
            self._timer.start()

    def save_now(self) -> None:
        """Before the end: what is not on the disk yet."""
        self._timer.stop()
        with contextlib.suppress(InglenookError):  # nobody is there to read it
            for name, text in tuple(self._unsaved.items()):
                self._write(name, text)
                del self._unsaved[name]

    def _write(self, name: str, text: str | None) -> None:
        if text is None:
            self._drafts.drop(name)
        else:
            self._drafts.keep(name, text)

    def _save(self) -> None:
        if self._is_saving:
            self._timer.start()
            return
        taken, self._unsaved = self._unsaved, {}
        self._is_saving = True

        def save(_cancel: Cancel) -> Iterator[None]:
            for name, text in taken.items():
                yield self._write(name, text)

        def fail(error: Exception) -> None:
            self._is_saving = False
            self._unsaved = {**taken, **self._unsaved}  # tried again at the next change, and at the end
            if not self._was_told:  # once, not at every key
                self._was_told = True
                self.failed.emit(translated(error))

        self._background.run(save, on_item=lambda _: None, on_done=self._saved, on_error=fail)

    def _saved(self) -> None:
        self._is_saving = False
