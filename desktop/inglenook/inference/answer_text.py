"""The text of an answer as it is kept: calls of tools stand in it as blocks of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.engines.tool_call import ToolCall
from inglenook.engines.tools import tool_names
from inglenook.inference.tool_calls import ToolCallSplitter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from inglenook.engines.engine import GenerationRequest


class AnswerText:
    """Without tools, what comes is given back as it is."""

    def __init__(self, request: GenerationRequest) -> None:
        looks = bool(request.tools) and request.raw_prompt is None and request.beginning is None
        self._splitter = ToolCallSplitter(tool_names(request.tools), bare=request.constraint is None) if looks else None
        self.tokens = 0  # of what is held back
        self._end = "\n\n"  # of what was written: nothing has to be parted from it
        self._after_call = False

    def feed(self, text: str) -> Iterator[str]:
        """The pieces that this text completes."""
        yield from self._written(self._splitter.feed(text) if self._splitter else (text,))

    def call(self, call: ToolCall) -> Iterator[str]:
        """A call that the engine tells by itself."""
        yield from self._written((call,))

    def finish(self) -> Iterator[str]:
        """What was held back."""
        yield from self._written(self._splitter.finish() if self._splitter else ())

    def _written(self, found: Iterable[str | ToolCall]) -> Iterator[str]:
        for item in found:
            text = item.block if isinstance(item, ToolCall) else item
            if isinstance(item, ToolCall) or self._after_call:
                text = text.lstrip("\n") if self._after_call else text
                if not text:
                    continue
                text = "\n" * (2 - min(2, len(self._end) - len(self._end.rstrip("\n")))) + text
            if text:
                self._after_call = isinstance(item, ToolCall)
                self._end = (self._end + text)[-2:]
                yield text
