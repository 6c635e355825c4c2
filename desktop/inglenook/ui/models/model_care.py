"""What is done to one model, in the background: another name or place, a check, away with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.errors import CancelledError
from inglenook.models.verifying import verify
from inglenook.ui.sizes import size
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.models.library import Library, Removal
    from inglenook.models.model import Model
    from inglenook.models.verifying import VerifyStep
    from inglenook.ui.background import Background


class ModelCare(QObject):
    """One check at a time; everything else is quick."""

    changed = Signal()  # the library is another one now
    told = Signal(str, str)  # a sentence, and its kind: "info", "warn"
    failed = Signal(str)  # the sentence
    checking_changed = Signal()  # checking, done_bytes or total_bytes

    def __init__(self, library: Library, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._background = background
        self._cancel: Cancel | None = None
        self.checking: Model | None = None
        self.done_bytes = 0
        self.total_bytes = 0

    def rename(self, model: Model, name: str) -> None:
        """Show it under another name; the file keeps its own."""
        self._do(lambda: self._library.rename(model, name))

    def relocate(self, model: Model, path: Path) -> None:
        """It lies there now."""
        self._do(lambda: self._library.relocate(model, path))

    def remove(self, model: Model) -> None:
        """Our own files to the trash; others stay where they are and are only forgotten."""

        def remove(_cancel: Cancel) -> Iterator[Removal]:
            yield self._library.remove(model)

        def tell(removal: Removal) -> None:
            if removal.freed_bytes:
                words = self.tr("“{model}” is in the trash: {size} are free once that is emptied.")
            else:
                words = self.tr("“{model}” is not listed any more. Its file was left where it is.")
            self.told.emit(words.format(model=model.name, size=size(removal.freed_bytes)), "info")

        self._background.run(remove, on_item=tell, on_done=self.changed.emit, on_error=self._fail)

    def verify(self, model: Model) -> None:
        """Compute its checksum, and compare it with the hub's."""
        if self.checking is not None:
            return
        self.checking, self.done_bytes, self.total_bytes = model, 0, model.size_bytes

        def work(cancel: Cancel) -> Iterator[VerifyStep]:
            yield from verify(self._library, model, cancel)

        self._cancel = self._background.run(
            work, on_item=self._take, on_done=lambda: self._checked(None), on_error=self._checked
        )
        self.checking_changed.emit()

    def stop_verifying(self) -> None:
        """Leave the check; nothing is kept of it."""
        if self._cancel is not None:
            self._cancel.cancel()

    def _do(self, act: Callable[[], object]) -> None:
        def work(_cancel: Cancel) -> Iterator[None]:
            act()
            yield None

        self._background.run(work, on_item=lambda _: None, on_done=self.changed.emit, on_error=self._fail)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(translated(error))
        self.changed.emit()  # it may be another one than it seemed

    def _take(self, step: VerifyStep) -> None:
        self.done_bytes, self.total_bytes = step.done_bytes, step.total_bytes
        if step.result is not None and self.checking is not None:
            kind = "error" if step.result.verdict == "differs" else "info"
            self.told.emit(f"{self.checking.name}: {translated(step.result.sentence)}", kind)
        self.checking_changed.emit()

    def _checked(self, error: Exception | None) -> None:
        self.checking = self._cancel = None
        if error is not None and not isinstance(error, CancelledError):
            self.failed.emit(translated(error))
        self.checking_changed.emit()
        self.changed.emit()
