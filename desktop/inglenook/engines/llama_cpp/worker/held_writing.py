"""The loop that writes an answer which is held to a constraint."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from inglenook.engines.engine import TextChunk
from inglenook.engines.llama_cpp.worker.context import ABORTED
from inglenook.engines.llama_cpp.worker.decoder import BETWEEN_CHUNKS_S, FULL, Written, take_threads
from inglenook.engines.llama_cpp.worker.library import api
from inglenook.engines.llama_cpp.worker.text_stream import TextStream
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.engines.engine import StopReason
    from inglenook.engines.llama_cpp.worker.context import Context
    from inglenook.engines.llama_cpp.worker.controls import Controls
    from inglenook.engines.llama_cpp.worker.held import Held
    from inglenook.engines.llama_cpp.worker.prompt_cache import PromptCache
    from inglenook.engines.llama_cpp.worker.sampler_chain import SamplerChain
    from inglenook.engines.llama_cpp.worker.vocabulary import Pieces


class HeldWriter:
    """Writes behind the prompt that a Decoder has read. Tokens that must follow are read at once, not chosen."""

    def __init__(
        self,
        context: Context,
        cache: PromptCache,
        pieces: Pieces,
        controls: Controls,
        emit: Callable[[TextChunk], None],
    ) -> None:
        self._context = context
        self._cache = cache
        self._pieces = pieces
        self._controls = controls
        self._emit = emit
        self._text = ""
        self._unsent = 0
        self._due = 0.0

    def write(self, chain: SamplerChain, held: Held, stop: tuple[str, ...], max_tokens: int | None) -> Written:
        """Write the answer; raises PromptError when the engine or the constraint fails."""
        stream = TextStream(stop)
        limit = sys.maxsize if max_tokens is None else max_tokens
        count = 0
        first_at = last_at = time.perf_counter()
        reason: StopReason = "max_tokens"
        while count < limit:
            if held.is_done:
                reason = "end"
                break
            token = held.pick(chain.handle, self._context.handle)
            if self._pieces[token] is None:
                reason = "end"
                break
            tokens = self._taken(token, held, chain, limit - count)
            for one in tokens:
                count += 1
                self._unsent += 1
                self._text += stream.push(self._pieces[one] or b"")
                if stream.stop_string is not None:
                    break
            last_at = time.perf_counter()
            first_at = last_at if count == len(tokens) else first_at
            self._tell(last_at)
            stopped = "stop_string" if stream.stop_string is not None else self._read(tokens, is_last=held.is_done)
            if stopped is not None:
                reason = stopped
                break
        self._text += stream.finish()
        self._tell(sys.maxsize)
        return Written(reason, count, stream.stop_string, first_at, last_at)

    def _taken(self, token: int, held: Held, chain: SamplerChain, room: int) -> list[int]:
        """The token, and what must follow it and still has room."""
        forced = [
            one for one in held.take(token)[: min(room, self._context.batch) - 1] if self._pieces[one] is not None
        ]
        for one in forced:
            api.llama_sampler_accept(chain.handle, one)
        return [token, *forced]

    def _read(self, tokens: list[int], *, is_last: bool) -> StopReason | None:
        """Read what was written; why there is nothing to follow, if so."""
        if is_last:
            return "end"
        if len(self._cache.tokens) + len(tokens) > self._context.window:
            return "context_full"
        if self._controls.stop:
            return "cancelled"
        code = self._context.decode(tokens)
        if code:
            self._cache.repair()
            if code in {ABORTED, FULL}:
                return "cancelled" if code == ABORTED else "context_full"
            raise PromptError(
                say("The engine failed while writing the answer (code {code} of llama.cpp). Try again.", code=code)
            )
        self._cache.tokens.extend(tokens)
        self._controls.steps += 1
        take_threads(self._context, self._controls)
        return None

    def _tell(self, now: float) -> None:
        if (self._text or now == sys.maxsize) and self._unsent and now >= self._due:
            self._emit(TextChunk(self._text, self._unsent))
            self._text, self._unsent, self._due = "", 0, now + BETWEEN_CHUNKS_S
