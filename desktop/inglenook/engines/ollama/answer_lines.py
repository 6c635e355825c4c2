"""What the lines of an answer say, as the small pieces that every server's answer is made of."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.engines.ollama.json_lines import json_lines
from inglenook.engines.over_http.asking import not_understood
from inglenook.engines.over_http.deltas import Ended, Failed, Figures, GarbledError, Words
from inglenook.engines.over_http.json_values import items, seconds, table, text, whole
from inglenook.engines.over_http.pump import bounded, broken_off, too_much
from inglenook.engines.over_http.refusals import refusal_of
from inglenook.engines.over_http.sse import TooLongError
from inglenook.engines.tool_call import called
from inglenook.errors import ServerError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.engines.engine import StopReason
    from inglenook.engines.over_http.deltas import Delta
    from inglenook.engines.server import Server
    from inglenook.engines.wire import WireAnswer

_FAILED_INSIDE = 500  # the status of an error that comes when the status was sent already


@dataclass(frozen=True, slots=True)
class AnswerLines:
    """Of one answer, of "chat" or "generate"; ``max_tokens`` tells the two meanings of "length" apart."""

    max_tokens: int | None = None

    def read(self, answer: WireAnswer, server: Server) -> Iterator[Delta]:
        """The stream. Raises ServerError, ServerGoneError when it breaks off."""
        has_ended = False
        try:
            for line in json_lines(bounded(answer.pieces(), server)):
                for delta in self.deltas_of(line):
                    has_ended |= isinstance(delta, Ended | Failed)
                    yield delta
                if has_ended:
                    return
        except GarbledError as error:
            raise ServerError(not_understood(server)) from error
        except TooLongError as error:
            raise too_much(server) from error
        raise broken_off(server)

    def deltas_of(self, line: dict[str, object]) -> Iterator[Delta]:
        """What one line says."""
        if line.get("error"):
            yield Failed(refusal_of(_FAILED_INSIDE, json.dumps(line).encode()))
            return
        said = table(line.get("message")) or line
        if thought := text(said, "thinking"):
            yield Words(thought, is_thinking=True)
        if words := text(said, "content") or text(said, "response"):
            yield Words(words)
        for found in items(said.get("tool_calls")):
            if call := called(found):
                yield call
        if line.get("done") is True:
            yield Figures(
                prompt_tokens=whole(line, "prompt_eval_count"),
                completion_tokens=whole(line, "eval_count"),
                prompt_s=seconds(line, "prompt_eval_duration"),
                generation_s=seconds(line, "eval_duration"),
            )
            yield Ended(self._reason(text(line, "done_reason"), whole(line, "eval_count")))

    def _reason(self, told: str, tokens: int | None) -> StopReason:
        if told != "length":
            return "end"
        is_most = self.max_tokens is not None and (tokens is None or tokens >= self.max_tokens)
        return "max_tokens" if is_most else "context_full"
