"""Contrastive search: a likely token that is unlike what came before, by what the model makes of both.

Su et al. 2022, arXiv 2202.06417: of the k likeliest, the one with the most of
(1 - alpha) p(v) - alpha max_j cos(h_v, h_j).
"""

from __future__ import annotations

import ctypes
import sys
import time
from typing import TYPE_CHECKING

import numpy as np

from inglenook.engines.engine import TextChunk
from inglenook.engines.llama_cpp.worker.context import ABORTED
from inglenook.engines.llama_cpp.worker.decoder import BETWEEN_CHUNKS_S, FULL, Written
from inglenook.engines.llama_cpp.worker.library import api
from inglenook.engines.llama_cpp.worker.likeliest import Likeliest
from inglenook.engines.llama_cpp.worker.logit_rows import LAST, LogitRows, biased
from inglenook.engines.llama_cpp.worker.sequences import Sequences
from inglenook.engines.llama_cpp.worker.text_stream import TextStream
from inglenook.errors import CancelledError, PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from inglenook.engines.engine import StopReason
    from inglenook.engines.llama_cpp.worker.context import Context
    from inglenook.engines.llama_cpp.worker.held import Held
    from inglenook.engines.llama_cpp.worker.reached import Reached
    from inglenook.engines.sampling import Sampling

    Rows = NDArray[np.float32]

_ROOM = 2**24  # scores kept at once while the prompt is read, 64 MB


class ContrastiveWriting:
    """Writes one answer in a context of its own, where the candidates are computed side by side."""

    def __init__(
        self,
        reached: Reached,
        context: Context,
        sampling: Sampling,
        held: Held | None,
        emit: Callable[[TextChunk], None],
    ) -> None:
        self._reached = reached
        self._held = held
        self._window = context.window
        self._count = min(sampling.contrastive_k, reached.vocabulary.size)
        self._sampling = sampling
        self._alpha = sampling.contrastive_alpha
        self._emit = emit
        self._likeliest = Likeliest(reached.vocabulary.size)
        self._width = api.llama_model_n_embd(reached.model)

    def write(self, prompt: Sequence[int], stop: tuple[str, ...], max_tokens: int | None) -> Written:
        """Raises PromptError when the engine fails, LoadError without enough memory."""
        limit = min(self._window - len(prompt), sys.maxsize if max_tokens is None else max_tokens)
        outputs = max(self._count, min(64, _ROOM // self._reached.vocabulary.size))
        cells = len(prompt) + limit + self._count
        sequences = Sequences(self._reached, count=self._count + 1, cells=cells, outputs=outputs)
        api.llama_set_embeddings(sequences.context.handle, True)  # noqa: FBT003  C function
        sequences.context.watch(self._should_abort)
        try:
            return self._write(sequences, prompt, outputs, stop, limit)
        except CancelledError:
            now = time.perf_counter()
            return Written("cancelled", 0, None, now, now)
        finally:
            sequences.close()

    def _write(
        self, sequences: Sequences, prompt: Sequence[int], outputs: int, stop: tuple[str, ...], limit: int
    ) -> Written:
        seen, logits = self._read(sequences.context, prompt, outputs)
        stream, text, unsent, due = TextStream(stop), "", 0, 0.0
        first_at = last_at = time.perf_counter()
        reason: StopReason = "max_tokens" if len(prompt) + limit < self._window else "context_full"
        count = 0
        while count < limit:
            if self._held is not None and self._held.is_done:
                reason = "end"
                break
            token, logits, known, code = self._choose(sequences, logits, seen, len(prompt) + count)
            if code:
                reason = _ended_by(code)
                break
            seen = np.vstack((seen, known))
            piece = self._reached.pieces[token]
            if piece is None:
                reason = "end"
                break
            if self._held is not None:
                self._held.step(token)
            text += stream.push(piece)
            count, unsent, last_at = count + 1, unsent + 1, time.perf_counter()
            first_at = last_at if count == 1 else first_at
            self._reached.controls.steps += 1
            if stream.stop_string is not None:
                reason = "stop_string"
                break
            if text and last_at >= due:
                self._emit(TextChunk(text, unsent))
                text, unsent, due = "", 0, last_at + BETWEEN_CHUNKS_S
            if self._reached.controls.stop:
                reason = "cancelled"
                break
        text += stream.finish()
        if text or unsent:
            self._emit(TextChunk(text, unsent))
        return Written(reason, count, stream.stop_string, first_at, last_at)

    def _read(self, context: Context, prompt: Sequence[int], outputs: int) -> tuple[Rows, Rows]:
        """What the model makes of each token of the prompt, and the scores of what follows it."""
        seen: list[Rows] = []
        for start in range(0, len(prompt), outputs):
            some = prompt[start : start + outputs]
            code = ABORTED if self._reached.controls.stop else context.decode_rows(some)
            if code == ABORTED:
                raise CancelledError(say("Stopped."))
            if code:
                raise PromptError(
                    say("The engine failed while reading the prompt (code {code} of llama.cpp). Try again.", code=code)
                )
            seen.append(self._known(context, len(some)))
            self._reached.controls.steps += 1
        return np.vstack(seen), LogitRows(context.handle, self._reached.vocabulary.size)[LAST]

    def _choose(self, sequences: Sequences, logits: Rows, seen: Rows, position: int) -> tuple[int, Rows, Rows, int]:
        """The token, the scores of what follows it, what the model makes of it, and what llama_decode answers."""
        context = sequences.context
        top, shares = self._candidates(logits)
        count = len(top)
        for place in range(1, count + 1):
            sequences.copy(0, place)
        code = sequences.decode(top.tolist(), range(1, count + 1), position)
        if code:
            return 0, logits, seen[:0], code
        known = self._known(context, count)
        likeness = (known @ seen.T).max(axis=1)
        best = int(np.argmax((1 - self._alpha) * shares - self._alpha * likeness))
        sequences.copy(best + 1, 0)
        for place in range(1, count + 1):
            sequences.drop(place)
        return int(top[best]), LogitRows(context.handle, self._reached.vocabulary.size)[best], known[best], 0

    def _candidates(self, logits: Rows) -> tuple[NDArray[np.intp], Rows]:
        """The likeliest of what may follow, and how likely each is among that."""
        scores = biased(logits, self._sampling, self._reached.place.suppressed)
        if self._held is not None:
            scores = self._held.allowed(scores)
            if not np.isfinite(scores).any():
                raise PromptError(
                    say("Every way to go on is forbidden, by the constraint or by banned words. Change one of them.")
                )
        top, total = self._likeliest(scores, self._count)
        top = top[np.isfinite(scores[top])]
        return top, np.exp(scores[top] - total)

    def _known(self, context: Context, count: int) -> Rows:
        """What the last computation made of its tokens: directions of length 1."""
        rows = np.empty((count, self._width), np.float32)
        for row in range(count):
            pointer = api.llama_get_embeddings_ith(context.handle, row)
            ctypes.memmove(rows[row].ctypes.data, pointer, self._width * 4)
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)

    def _should_abort(self) -> bool:
        self._reached.controls.steps += 1
        return self._reached.controls.stop


def _ended_by(code: int) -> StopReason:
    if code in {ABORTED, FULL}:
        return "cancelled" if code == ABORTED else "context_full"
    raise PromptError(
        say("The engine failed while writing the answer (code {code} of llama.cpp). Try again.", code=code)
    )
