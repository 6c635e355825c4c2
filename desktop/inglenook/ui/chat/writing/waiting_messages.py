"""Messages that wait until the model is free, by chat; None is the new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from inglenook.chats.draft import Draft


class WaitingMessages(QObject):
    """In the order in which they are sent; those of a chat may be held, with a reason."""

    changed = Signal(object)  # the chat

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[int | None, list[Draft]] = {}
        self._held: dict[int | None, str] = {}

    @property
    def chats(self) -> tuple[int | None, ...]:
        """Those in which something waits and is not held."""
        return tuple(chat_id for chat_id in self._waiting if chat_id not in self._held)

    def of(self, chat_id: int | None) -> tuple[Draft, ...]:
        """What waits in a chat."""
        return tuple(self._waiting.get(chat_id, ()))

    def reason(self, chat_id: int | None) -> str:
        """Why nothing of a chat is sent by itself; empty when it is."""
        return self._held.get(chat_id, "")

    def add(self, chat_id: int | None, draft: Draft) -> None:
        """One more at the end."""
        self._waiting.setdefault(chat_id, []).append(draft)
        self.changed.emit(chat_id)

    def replace(self, chat_id: int | None, index: int, draft: Draft | None = None) -> Draft | None:
        """Take one out, and put another in its place if one is given; None when there is none any more."""
        waiting = self._waiting.get(chat_id, [])
        if not 0 <= index < len(waiting):
            return None
        taken = waiting[index]
        waiting[index : index + 1] = [draft] if draft is not None else []
        self._tidy(chat_id)
        self.changed.emit(chat_id)
        return taken

    def take(self, chat_id: int | None, draft: Draft) -> None:
        """Take this one out, wherever it stands by now."""
        waiting = self._waiting.get(chat_id, [])
        index = next((place for place, one in enumerate(waiting) if one is draft), -1)
        self.replace(chat_id, index)

    def move(self, chat_id: int | None, index: int, step: int) -> None:
        """Move one up or down."""
        waiting = self._waiting.get(chat_id, [])
        if 0 <= index < len(waiting) and 0 <= index + step < len(waiting):
            waiting.insert(index + step, waiting.pop(index))
            self.changed.emit(chat_id)

    def hold(self, chat_id: int | None, reason: str) -> None:
        """Send nothing of a chat until the user says so."""
        if chat_id in self._waiting:
            self._held[chat_id] = reason
            self.changed.emit(chat_id)

    def release(self, chat_id: int | None) -> None:
        """Go on with a chat."""
        if self._held.pop(chat_id, None) is not None:
            self.changed.emit(chat_id)

    def move_to(self, old: int | None, new: int) -> None:
        """A chat that was new has been stored: what waits in it waits there."""
        if old == new:
            return
        waiting = self._waiting.pop(old, [])
        if waiting:
            self._waiting.setdefault(new, []).extend(waiting)
            self._held.pop(old, None)
            self.changed.emit(old)
            self.changed.emit(new)

    def _tidy(self, chat_id: int | None) -> None:
        if not self._waiting.get(chat_id):
            self._waiting.pop(chat_id, None)
            self._held.pop(chat_id, None)
