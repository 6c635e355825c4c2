"""Calls of tools that come in pieces, put together again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.engines.tool_call import ToolCall

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.engines.over_http.deltas import CallPart


class GrowingCalls:
    """One grows at a time: when another begins, the one before is whole."""

    def __init__(self) -> None:
        self._place: int | None = None
        self._name = ""
        self._arguments: list[str] = []

    def take(self, part: CallPart | ToolCall) -> Iterator[ToolCall]:
        """What is whole with this."""
        if isinstance(part, ToolCall):
            yield from self.finish()
            yield part
            return
        if part.place != self._place or (part.name and self._name and self._arguments):
            yield from self.finish()
            self._place = part.place
        self._name += part.name
        self._arguments += [part.arguments] if part.arguments else []

    def finish(self) -> Iterator[ToolCall]:
        """The last one, as far as it came."""
        if self._name:
            yield ToolCall(self._name, "".join(self._arguments) or "{}")
        self._place, self._name, self._arguments = None, "", []
