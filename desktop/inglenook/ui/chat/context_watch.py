"""Counts the tokens of the chat shown and of what is being written, a moment after either has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.inference.counted_chat import CountedChat
    from inglenook.inference.counting import Counting, Measured
    from inglenook.ui.background import Background

AFTER_MS = 150  # without another key


class ContextWatch(QObject):
    """``changed`` follows when the count is there; one count at a time, and only the last one asked for is told."""

    changed = Signal()

    def __init__(self, counting: Counting, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counting = counting
        self._background = background
        self._wanted: tuple[CountedChat, int | None] | None = None
        self._is_counting = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._count)
        self.measured: Measured | None = None

    def look(self, chat: CountedChat | None, *, context_window: int | None) -> None:
        """Count this from now on; None: there is nothing to be counted."""
        self._wanted = (chat, context_window) if chat is not None else None
        if chat is None:
            self._timer.stop()
            self._tell(None)
        else:
            self._timer.start()

    def _count(self) -> None:
        if self._is_counting or self._wanted is None:
            return
        wanted = self._wanted
        chat, window = wanted
        self._is_counting = True

        def count(_cancel: Cancel) -> Iterator[Measured]:
            yield self._counting.measure(chat, context_window=window)

        def counted(measured: Measured) -> None:
            if wanted == self._wanted:
                self._tell(measured)

        def done() -> None:
            self._is_counting = False
            if self._wanted is not None and wanted != self._wanted and not self._timer.isActive():
                self._timer.start()

        def failed(error: Exception) -> None:
            done()
            raise error

        self._background.run(count, on_item=counted, on_done=done, on_error=failed)

    def _tell(self, measured: Measured | None) -> None:
        if measured != self.measured:
            self.measured = measured
            self.changed.emit()
