"""The loop that writes an answer with guesses: several tokens are read at once, and kept as far as they are chosen."""

from __future__ import annotations

import ctypes
import sys
import time
from typing import TYPE_CHECKING, Protocol

from inglenook.engines.engine import TextChunk
from inglenook.engines.llama_cpp.worker.context import ABORTED, SEQUENCE
from inglenook.engines.llama_cpp.worker.decoder import BETWEEN_CHUNKS_S, FULL, Written, take_threads
from inglenook.engines.llama_cpp.worker.library import api
from inglenook.engines.llama_cpp.worker.text_stream import TextStream
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inglenook.engines.engine import StopReason
    from inglenook.engines.llama_cpp.worker.context import Context
    from inglenook.engines.llama_cpp.worker.controls import Controls
    from inglenook.engines.llama_cpp.worker.prompt_cache import PromptCache
    from inglenook.engines.llama_cpp.worker.sampler_chain import SamplerChain
    from inglenook.engines.llama_cpp.worker.token_choices import TokenChoices
    from inglenook.engines.llama_cpp.worker.vocabulary import Pieces


class Drafter(Protocol):
    """What guesses."""

    def begin(self, tokens: Sequence[int]) -> None:
        """An answer begins behind these."""
        ...

    def take(self, token: int) -> None:
        """Know that it was written."""
        ...

    def propose(self, room: int) -> list[int]:
        """The tokens worth trying, at most ``room``."""
        ...


class SpeculativeWriter:
    """Writes behind the prompt that a Decoder has read.

    Each token is chosen by the same chain from the model's own probabilities, as without guesses: a guess only decides
    whether the next ones are there already. So what is written has the same distribution, and follows the same seed;
    near-ties may fall otherwise, since several tokens at once are computed by other kernels than one.
    """

    def __init__(  # noqa: PLR0913, PLR0917  what writing takes
        self,
        context: Context,
        cache: PromptCache,
        pieces: Pieces,
        controls: Controls,
        emit: Callable[[TextChunk], None],
        drafter: Drafter,
    ) -> None:
        self._context = context
        self._cache = cache
        self._pieces = pieces
        self._controls = controls
        self._emit = emit
        self._drafter = drafter
        self._most = context.outputs - 1
        self._ids = (api.llama_token * context.outputs)()
        self._batch = api.llama_batch_get_one(self._ids, 1)
        self._wanted = (ctypes.c_int8 * context.outputs)(*[1] * context.outputs)
        self._batch.logits = self._wanted  # pyright: ignore[reportAttributeAccessIssue]  an array is meant
        self._drafted = self._accepted = self._count = 0
        self._text = ""
        self._unsent = 0
        self._due = 0.0

    def write(
        self, chain: SamplerChain, stop: tuple[str, ...], max_tokens: int | None, choices: TokenChoices | None = None
    ) -> Written:
        """Write the answer; raises PromptError when the engine fails."""
        sample = api.llama_sampler_sample if choices is None else choices.sample
        stream = TextStream(stop)
        limit = sys.maxsize if max_tokens is None else max_tokens
        first_at = last_at = time.perf_counter()
        reason: StopReason | None = None if limit > 0 else "max_tokens"
        self._drafter.begin(self._cache.tokens)
        chosen = [sample(chain.handle, self._context.handle, -1)] if limit > 0 else []
        while reason is None:
            last_at = time.perf_counter()
            first_at = first_at if self._count else last_at
            reason = self._told(chosen, stream, limit)
            self._tell(last_at, choices)
            if reason is None:
                guesses = self._drafter.propose(min(self._most, limit - self._count - 1, self._room() - 1))
                reason = self._read(chosen[-1], guesses)
                if reason is None:
                    chosen = self._chosen(chain, sample, guesses)
        self._text += stream.finish()
        self._tell(sys.maxsize, choices)
        self._leave(chosen[-1:] if reason == "max_tokens" else [])
        return Written(reason, self._count, stream.stop_string, first_at, last_at, self._drafted, self._accepted)

    def _told(self, chosen: list[int], stream: TextStream, limit: int) -> StopReason | None:
        """Take the chosen tokens' text; why the answer ends with one of them, if it does.

        All but the last one are in memory. Those from the one that ends it on are taken out again.
        """
        for number, token in enumerate(chosen):
            piece = self._pieces[token]
            if piece is None:
                self._forget(len(chosen) - 1 - number)
                return "end"
            self._drafter.take(token)
            self._text += stream.push(piece)
            self._count += 1
            self._unsent += 1
            if stream.stop_string is not None or self._count >= limit:
                self._forget(len(chosen) - 1 - number)
                return "max_tokens" if stream.stop_string is None else "stop_string"
        if self._controls.stop:
            return "cancelled"
        return "context_full" if self._room() <= 0 else None

    def _read(self, token: int, guesses: list[int]) -> StopReason | None:
        """Read the token and what may follow it; why there is nothing to follow, if so."""
        self._ids[: len(guesses) + 1] = [token, *guesses]
        self._batch.n_tokens = len(guesses) + 1
        code = api.llama_decode(self._context.handle, self._batch)
        if code:
            self._cache.repair()
            if code in {ABORTED, FULL}:
                return "cancelled" if code == ABORTED else "context_full"
            raise PromptError(
                say("The engine failed while writing the answer (code {code} of llama.cpp). Try again.", code=code)
            )
        self._cache.tokens.extend((token, *guesses))
        self._controls.steps += 1
        take_threads(self._context, self._controls)
        return None

    def _chosen(
        self,
        chain: SamplerChain,
        sample: Callable[[api.llama_sampler_p, api.llama_context_p, int], int],
        guesses: list[int],
    ) -> list[int]:
        """What the chain chooses behind the token read and behind each guess that it chose too."""
        chosen: list[int] = []
        for row in range(len(guesses) + 1):
            chosen.append(sample(chain.handle, self._context.handle, row))
            if row == len(guesses) or chosen[-1] != guesses[row]:
                break
        self._drafted += len(guesses)
        self._accepted += len(chosen) - 1
        self._forget(len(guesses) + 1 - len(chosen))
        return chosen

    def _forget(self, count: int) -> None:
        """Take the last tokens out of memory."""
        if count <= 0:
            return
        del self._cache.tokens[-count:]
        api.llama_memory_seq_rm(self._context.memory, SEQUENCE, len(self._cache.tokens), -1)

    def _leave(self, unread: list[int]) -> None:
        """Leave the probabilities of what would come next, as without guesses: they may be a wrong guess's now."""
        if not unread and self._batch.n_tokens > 1:
            unread = self._cache.tokens[-1:]
            self._forget(1)
        if unread and self._room() > 0:
            self._read(unread[0], [])

    def _room(self) -> int:
        return self._context.window - len(self._cache.tokens)

    def _tell(self, now: float, choices: TokenChoices | None) -> None:
        if now < self._due or not (self._text or now == sys.maxsize):
            return
        noted = choices.take() if choices else ()
        if self._text or self._unsent or noted:
            self._emit(TextChunk(self._text, self._unsent, choices=noted))
        self._text, self._unsent, self._due = "", 0, now + BETWEEN_CHUNKS_S
