"""The two loops in which the time goes: reading a prompt, writing an answer."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.engines.engine import PromptProgress, TextChunk
from inglenook.engines.llama_cpp.worker.context import ABORTED
from inglenook.engines.llama_cpp.worker.library import api
from inglenook.engines.llama_cpp.worker.prompt_cache import TAIL, on_grid
from inglenook.engines.llama_cpp.worker.text_stream import TextStream
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.engines.engine import StopReason
    from inglenook.engines.llama_cpp.worker.context import Context
    from inglenook.engines.llama_cpp.worker.controls import Controls
    from inglenook.engines.llama_cpp.worker.image_parts import ImagePiece
    from inglenook.engines.llama_cpp.worker.projector import Projector
    from inglenook.engines.llama_cpp.worker.prompt import Prompt
    from inglenook.engines.llama_cpp.worker.prompt_cache import PromptCache
    from inglenook.engines.llama_cpp.worker.sampler_chain import SamplerChain
    from inglenook.engines.llama_cpp.worker.token_choices import TokenChoices
    from inglenook.engines.llama_cpp.worker.vocabulary import Pieces
    from inglenook.engines.token_choice import TokenChoice

BETWEEN_CHUNKS_S = 1 / 60  # a window shows no more
_SLOW_S = 0.05  # for one token; then the callback's cost of 0.1 to 0.3 ms does not count
FULL = 1  # what llama_decode answers when there is no room


@dataclass(frozen=True, slots=True)
class Written:
    """How an answer ended."""

    reason: StopReason
    tokens: int
    stop_string: str | None
    first_at: float  # perf_counter, when the first token was there
    last_at: float
    drafted: int = 0  # tokens guessed ahead
    accepted: int = 0  # of these, the right ones


class Decoder:
    """Reads and writes with one context; ``emit`` gets the events as they come."""

    def __init__(  # noqa: PLR0913, PLR0917  what reading and writing take
        self,
        context: Context,
        cache: PromptCache,
        pieces: Pieces,
        controls: Controls,
        emit: Callable[[PromptProgress | TextChunk], None],
        projector: Projector | None = None,
    ) -> None:
        self._projector = projector
        self._context = context
        self._cache = cache
        self._pieces = pieces
        self._controls = controls
        self._emit = emit

    def read(self, prompt: Prompt, start: int) -> bool:
        """Read the prompt from ``start``, which is where the cache ends; False when stopped.

        Raises PromptError when the engine fails; the cache knows what was read in every case.
        """
        self._cache.asked = total = len(prompt.tokens)
        self._context.watch(self._should_abort)
        self._emit(PromptProgress(start, total))
        for place, image in prompt.images:
            if place < start:
                continue
            pause = max(start, on_grid(prompt.tokens, place))
            if not (self._read_text(prompt, start, pause) and self._read_text(prompt, pause, place)):
                return False
            if not self._read_image(prompt, image):
                return False
            start = place + image.positions
            self._emit(PromptProgress(start, total))
        pause = max(start, on_grid(prompt.tokens, total - TAIL))
        if not self._read_text(prompt, start, pause):
            return False
        self._cache.save()
        return self._read_text(prompt, pause, total)

    def write(  # noqa: C901, PLR0915  one loop, in one piece for speed
        self, chain: SamplerChain, stop: tuple[str, ...], max_tokens: int | None, choices: TokenChoices | None = None
    ) -> Written:
        """Write an answer behind the prompt that was read; raises PromptError when the engine fails.

        What this loop does for a token besides llama.cpp's own two calls takes about a microsecond: everything that it
        touches is a local name, the one-token batch is made once, bytes of tokens are in a table. Text goes out at
        most sixty times a second, before the next token is begun: with llama.cpp on the CPU it would wait for it.
        ``choices`` samples instead, and what it notes goes along.
        """
        context, controls, pieces, emit = self._context, self._controls, self._pieces, self._emit
        sample = api.llama_sampler_sample if choices is None else choices.sample
        noted = _nothing if choices is None else choices.take
        decode, clock = api.llama_decode, time.perf_counter
        handle, sampler, window, cached = context.handle, chain.handle, context.window, self._cache.tokens
        known = cached.append
        one = (api.llama_token * 1)()
        batch = api.llama_batch_get_one(one, 1)
        stream = TextStream(stop)
        push = stream.push
        limit = sys.maxsize if max_tokens is None else max_tokens
        reason: StopReason = "max_tokens"
        text = ""
        count = unsent = code = 0
        first_at = now = clock()
        due = 0.0
        is_watched = True
        while count < limit:
            token = sample(sampler, handle, -1)
            piece = pieces[token]
            if piece is None:
                reason = "end"
                break
            text += push(piece)
            count += 1
            unsent += 1
            before, now = now, clock()
            if count == 1:
                first_at = now
            elif is_watched and now - before < _SLOW_S:
                context.watch(None)
                is_watched = False
            if stream.stop_string is not None:
                reason = "stop_string"
                break
            if text and now >= due:
                emit(TextChunk(text, unsent, choices=noted()))
                text, unsent, due = "", 0, now + BETWEEN_CHUNKS_S
            if len(cached) >= window:
                reason = "context_full"
                break
            if controls.threads is not None:
                self._take_threads()
            if controls.stop:
                reason = "cancelled"
                break
            one[0] = token
            code = decode(handle, batch)
            if code:
                self._cache.repair()
                reason = "cancelled" if code == ABORTED else "context_full"
                break
            known(token)
            controls.steps += 1
        text += stream.finish()
        last = noted()
        if text or unsent or last:
            emit(TextChunk(text, unsent, choices=last))
        if code not in {0, FULL, ABORTED}:
            raise PromptError(
                say("The engine failed while writing the answer (code {code} of llama.cpp). Try again.", code=code)
            )
        return Written(reason, count, stream.stop_string, first_at, now)

    def _read_text(self, prompt: Prompt, start: int, end: int) -> bool:
        while start < end:
            size = min(self._context.batch, end - start)
            if not self._read_batch(prompt.tokens[start : start + size]):
                return False
            start += size
            self._emit(PromptProgress(start, len(prompt.tokens)))
        return True

    def _read_batch(self, tokens: list[int]) -> bool:
        code = ABORTED
        if not self._controls.stop:
            if self._projector is not None and self._projector.uses_plane:  # an image's last place is not its highest
                code = self._context.decode_at(len(self._cache.tokens), tokens)
            else:
                code = self._context.decode(tokens)
        if not self._was_read(code):
            return False
        self._cache.add_read(tokens)
        return True

    def _read_image(self, prompt: Prompt, image: ImagePiece) -> bool:
        assert self._projector is not None  # noqa: S101  it has laid out the prompt
        assert prompt.layout is not None  # noqa: S101  the same
        code = ABORTED
        if not self._controls.stop:
            code = self._projector.read(prompt.layout, image, self._context, len(self._cache.tokens))
        if not self._was_read(code):
            return False
        self._cache.add_image(image.identity, image.positions)
        return True

    def _was_read(self, code: int) -> bool:
        if code:
            self._cache.repair()
            if code == ABORTED:
                return False
            raise PromptError(
                say("The engine failed while reading the prompt (code {code} of llama.cpp). Try again.", code=code)
            )
        self._controls.steps += 1
        self._take_threads()
        return True

    def _should_abort(self) -> bool:
        self._controls.steps += 1
        return self._controls.stop

    def _take_threads(self) -> None:
        take_threads(self._context, self._controls)


def take_threads(context: Context, controls: Controls) -> None:
    """Compute with as many threads as were asked for meanwhile."""
    threads, controls.threads = controls.threads, None
    if threads is not None:
        context.set_threads(threads)


def _nothing() -> tuple[TokenChoice, ...]:
    return ()
