"""The loop that writes several answers at once: one computation a step for all that are growing."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.worker.context import ABORTED
from inglenook.engines.llama_cpp.worker.decoder import BETWEEN_CHUNKS_S
from inglenook.engines.llama_cpp.worker.library import api
from inglenook.engines.llama_cpp.worker.sampler_chain import SamplerChain, with_seed
from inglenook.engines.llama_cpp.worker.text_stream import TextStream
from inglenook.engines.samples import SampleEnded, SamplePiece, SamplesGrown
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inglenook.engines.engine import StopReason
    from inglenook.engines.llama_cpp.worker.context import Context
    from inglenook.engines.llama_cpp.worker.prompt import Prompt
    from inglenook.engines.llama_cpp.worker.reached import Reached
    from inglenook.engines.llama_cpp.worker.sequences import Sequences
    from inglenook.engines.sampling import Sampling

_PROMPT = 0  # the sequence that each answer begins as; the answers have those behind it
_LAST = -1  # the row of the prompt's last token in the chat's own context


@dataclass(frozen=True, slots=True)
class Wanted:
    """What all answers have in common."""

    sampling: Sampling  # but for its seed
    stop: tuple[str, ...]
    limit: int  # tokens


@dataclass(slots=True)
class _Growing:
    """One answer."""

    number: int
    sequence: int
    chain: SamplerChain
    stream: TextStream
    position: int  # of the token that is read next
    token: int = 0
    count: int = 0
    text: list[str] = field(default_factory=list[str])  # not told yet
    untold: int = 0  # tokens of it

    def take(self, token: int, piece: bytes | None, limit: int) -> StopReason | None:
        """The token that was drawn; why the answer ends with it, if it does."""
        if piece is None:
            return "end"
        self.token = token
        self.count += 1
        self.untold += 1
        self.text.append(self.stream.push(piece))
        if self.stream.stop_string is not None:
            return "stop_string"
        return "max_tokens" if self.count >= limit else None


class Growth:
    """Answers in ``sequences``, whose first one holds the prompt that ``context`` has just read.

    When one ends, the next begins in its place, so that what is computed at once stays wide. ``close`` frees the
    chains of those that have not ended.
    """

    def __init__(  # noqa: PLR0913, PLR0917  what the loop works with
        self,
        reached: Reached,
        context: Context,
        sequences: Sequences,
        prompt: Prompt,
        wanted: Wanted,
        emit: Callable[[SamplesGrown | SampleEnded], None],
    ) -> None:
        self._reached = reached
        self._context = context
        self._sequences = sequences
        self._prompt = prompt
        self._wanted = wanted
        self._emit = emit
        self._live: list[_Growing] = []
        self._free = list(range(sequences.count - 1, _PROMPT, -1))
        self._due = 0.0

    def write(self, seeds: Sequence[int]) -> bool:
        """One answer for each; False when stopped. Raises PromptError when the engine fails."""
        waiting = list(enumerate(seeds))
        controls = self._reached.controls
        while True:
            while waiting and self._free:
                self._start(*waiting.pop(0))
            self._tell()
            if not self._live:
                return True
            if controls.stop:
                return False
            rows = list(self._live)
            code = self._sequences.decode_each(
                [one.token for one in rows], [one.sequence for one in rows], [one.position for one in rows]
            )
            if code == ABORTED:
                return False
            if code:
                raise PromptError(
                    say("The engine failed while writing the answer (code {code} of llama.cpp). Try again.", code=code)
                )
            controls.steps += 1
            self._take_threads()
            for row, one in enumerate(rows):
                one.position += 1
                self._draw(one, self._sequences.context, row)

    def close(self) -> None:
        """Free what is left."""
        for one in self._live:
            one.chain.close()

    def _start(self, number: int, seed: int) -> None:
        chain = SamplerChain(with_seed(replace(self._wanted.sampling, seed=seed)), self._reached.place)
        chain.accept(self._prompt.text)
        stream = TextStream(self._wanted.stop)
        one = _Growing(number, self._free.pop(), chain, stream, len(self._prompt.tokens))
        self._sequences.copy(_PROMPT, one.sequence)
        self._live.append(one)
        self._draw(one, self._context, _LAST)

    def _draw(self, one: _Growing, context: Context, row: int) -> None:
        token = api.llama_sampler_sample(one.chain.handle, context.handle, row)
        reason = one.take(token, self._reached.pieces[token], self._wanted.limit)
        if reason is None:
            return
        one.text.append(one.stream.finish())
        self._emit_pieces([one])
        is_full = reason == "max_tokens" and len(self._prompt.tokens) + one.count >= self._context.window
        self._emit(SampleEnded(one.number, "context_full" if is_full else reason, one.count))
        self._live.remove(one)
        one.chain.close()
        self._sequences.drop(one.sequence)
        self._free.append(one.sequence)

    def _tell(self) -> None:
        now = time.perf_counter()
        if now >= self._due:
            self._emit_pieces(self._live)
            self._due = now + BETWEEN_CHUNKS_S

    def _emit_pieces(self, growing: list[_Growing]) -> None:
        pieces: list[SamplePiece] = []
        for one in growing:
            text = "".join(one.text)
            if text or one.untold:
                pieces.append(SamplePiece(one.number, text, one.untold))
                one.text.clear()
                one.untold = 0
        if pieces:
            self._emit(SamplesGrown(tuple(pieces)))

    def _take_threads(self) -> None:
        controls = self._reached.controls
        threads, controls.threads = controls.threads, None
        if threads is not None:
            self._context.set_threads(threads)
            self._sequences.context.set_threads(threads)
