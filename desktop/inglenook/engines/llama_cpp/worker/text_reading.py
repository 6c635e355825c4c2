"""A text as the model reading it sees it come: how expected each of its tokens was."""

from __future__ import annotations

import contextlib
import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from inglenook.engines.engine import PromptProgress
from inglenook.engines.llama_cpp.worker.context import ABORTED, Context
from inglenook.engines.llama_cpp.worker.logit_rows import LogitRows
from inglenook.engines.token_choice import ReadToken
from inglenook.errors import CancelledError, PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence

    from numpy.typing import NDArray

    from inglenook.engines.llama_cpp.worker.reached import Reached

_ROOM = 2**24  # scores kept at once, 64 MB: 64 tokens of a vocabulary of 262,144
_MOST_ROWS = 256
_LEAST = -1e4  # below that a weight is 0 anyway, and 0 times infinity is no number


class TextReading:
    """Reads in a context of its own, which holds the results of several tokens; the chat's stays as it is."""

    def __init__(self, reached: Reached, emit: Callable[[PromptProgress], None]) -> None:
        self._reached = reached
        self._vocabulary = reached.vocabulary
        self._controls = reached.controls
        self._emit = emit

    def read(self, tokens: Sequence[int]) -> tuple[ReadToken, ...]:
        """Raises PromptError when the engine fails, CancelledError when stopped, LoadError without enough memory."""
        with self.context(len(tokens)) as (context, rows):
            return tuple(self._read(context, tokens, rows))

    @contextlib.contextmanager
    def context(self, length: int) -> Generator[tuple[Context, int]]:
        """One for so many tokens, and of how many at once it keeps the results; raises LoadError."""
        rows = max(1, min(_MOST_ROWS, _ROOM // self._vocabulary.size))
        reached = self._reached
        options = replace(reached.options, context_window=length, parallel=1, batch=rows, micro_batch=rows)
        context = Context(
            reached.model, options, trained=length, on_gpu=reached.on_gpu, outputs=rows, adapter=reached.adapter
        )
        context.watch(self._should_abort)
        try:
            yield context, min(rows, context.batch)
        finally:
            context.close()

    def _should_abort(self) -> bool:
        self._controls.steps += 1
        return self._controls.stop

    def _read(self, context: Context, tokens: Sequence[int], rows: int) -> Iterator[ReadToken]:
        yield ReadToken(tokens[0], self._vocabulary.text(tokens[0]), None, None, None)
        for scores, token in self.scores(context, tokens, rows):
            yield self._measured(scores, token)

    def scores(self, context: Context, tokens: Sequence[int], rows: int) -> Iterator[tuple[NDArray[np.float32], int]]:
        """What the model says in the place of each token but the first, and the token; good until the next one.

        Raises PromptError when the engine fails, CancelledError when stopped.
        """
        logits = LogitRows(context.handle, self._vocabulary.size)
        for start in range(0, len(tokens) - 1, rows):  # the last token's own result is of no use
            some = tokens[start : min(start + rows, len(tokens) - 1)]
            code = ABORTED if self._controls.stop else context.decode_rows(some)
            if code == ABORTED:
                raise CancelledError(say("Stopped."))
            if code:
                raise PromptError(
                    say("The engine failed while reading the prompt (code {code} of llama.cpp). Try again.", code=code)
                )
            for row in range(len(some)):
                yield logits[row], tokens[start + row + 1]
            self._controls.steps += 1
            self._emit(PromptProgress(start + len(some) + 1, len(tokens)))

    def _measured(self, logits: NDArray[np.float32], token: int) -> ReadToken:
        shifted = np.maximum(logits - logits.max(), _LEAST)
        weights = np.exp(shifted)
        total = float(weights.sum(dtype=np.float64))
        entropy = math.log(total) - float(np.dot(weights, shifted)) / total  # ln(sum w) - sum(w ln w) / sum w
        surprisal = math.log(total) - float(shifted[token])
        rank = 1 + int((logits > logits[token]).sum())
        return ReadToken(token, self._vocabulary.text(token), surprisal / math.log(2), entropy / math.log(2), rank)
