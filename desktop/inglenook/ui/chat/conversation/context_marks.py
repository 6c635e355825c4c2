"""What the next message sends of the conversation: each message's tokens, and which ones are left out."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.ui.translated import grouped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from inglenook.ui.chat.conversation.entry import Entry

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ContextMarks:
    """By message: tokens, about or exactly; and the ids of those that are left out."""

    tokens: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))
    is_exact: bool = True
    left_out: frozenset[int] = frozenset()

    def put_on(self, entries: Sequence[Entry]) -> list[Entry]:
        """Mark the messages; those that look another way than before."""
        changed: list[Entry] = []
        gone, is_kept_above = 0, False
        for entry in entries:
            is_left_out = entry.message.id in self.left_out
            limit = "" if is_left_out or not gone else _limit(gone, is_kept_above=is_kept_above)
            gone = gone + 1 if is_left_out else 0
            is_kept_above = is_kept_above or not is_left_out
            below = _limit(gone, is_kept_above=is_kept_above) if gone and entry is entries[-1] else ""
            looks = (is_left_out, limit, below, self._size(entry.message.id))
            if (entry.is_left_out, entry.limit, entry.limit_below, entry.size) != looks:
                entry.is_left_out, entry.limit, entry.limit_below, entry.size = looks
                changed.append(entry)
        return changed

    def _size(self, message_id: int) -> str:
        count = self.tokens.get(message_id, 0)
        if not count:
            return ""
        one, more = translate("Conversation", "{count} token"), translate("Conversation", "{count} tokens")
        words = (one if count == 1 else more).format(count=grouped(count))
        return words if self.is_exact else f"≈ {words}"


def _limit(gone: int, *, is_kept_above: bool) -> str:
    """The line at the place from which on the model sees the chat."""
    if not is_kept_above:
        return translate("Conversation", "The model no longer sees the messages above")
    if gone == 1:
        return translate("Conversation", "The model no longer sees the message above")
    return translate("Conversation", "The model no longer sees the {count} messages above").format(count=grouped(gone))
