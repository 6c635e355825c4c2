"""Puts the marks of the context window on the messages of the conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.ui.chat.conversation.context_marks import ContextMarks

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.ui.chat.conversation.row_pool import RowPool
    from inglenook.ui.chat.conversation.transcript import Transcript


class Marking:
    """Remembers the marks, for messages that come later."""

    def __init__(self, transcript: Transcript, pool: RowPool, lay_out: Callable[[], None]) -> None:
        self._transcript = transcript
        self._pool = pool
        self._lay_out = lay_out
        self._marks = ContextMarks()

    def show(self, marks: ContextMarks) -> None:
        """Mark what the next message sends; nothing moves that need not."""
        self._marks = marks
        if self.mark():
            self._lay_out()

    def mark(self) -> bool:
        """Mark the messages as they are now; whether one looks another way than before."""
        changed = self._marks.put_on(self._transcript.entries)
        for entry in changed:
            self._pool.bind_again(entry.update_rows(all_changed=True))
            self._transcript.entry_changed(entry)
            for row in entry.rows or []:
                widget = self._pool.find(row)
                if widget is not None:
                    widget.set_dimmed(dimmed=entry.is_left_out)
        return bool(changed)
