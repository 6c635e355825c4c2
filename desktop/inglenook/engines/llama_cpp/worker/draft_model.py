"""A second, smaller model of the same vocabulary that guesses what the first one will write."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from inglenook.engines.llama_cpp.worker import model_file
from inglenook.engines.llama_cpp.worker.context import SEQUENCE, Context
from inglenook.engines.llama_cpp.worker.library import api, devices
from inglenook.engines.llama_cpp.worker.logit_rows import LAST, LogitRows
from inglenook.engines.llama_cpp.worker.vocabulary import Vocabulary
from inglenook.errors import LoadError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from inglenook.engines.engine import LoadOptions, LoadProgress
    from inglenook.engines.llama_cpp.worker.controls import Controls
    from inglenook.engines.llama_cpp.worker.engine_log import EngineLog

_MORE_WORDS = 128  # that one of the two may have, for alignment (llama.cpp, common/speculative.cpp)


class DraftModel:
    """In memory with a context window as long as the first model's. ``close`` frees everything.

    Raises LoadError when it cannot be loaded or has another vocabulary, OutOfMemoryError, CancelledError.
    """

    def __init__(  # noqa: PLR0913  a load, each part by its name
        self,
        path: Path,
        options: LoadOptions,
        first: Vocabulary,
        *,
        window: int,
        on_gpu: bool,
        on_progress: Callable[[LoadProgress], None],
        controls: Controls,
        log: EngineLog,
    ) -> None:
        self.name = path.stem
        options = replace(
            options,
            context_window=window,
            gpu_layers=None
            if on_gpu and not any(device.is_far for device in devices())
            else 0,  # guesses wait for nobody
            parallel=1,
            projector=None,
            speculation="off",
            tensor_split=(),
            experts_on_cpu=0,
            full_sliding_window=True,  # guesses that were wrong are taken back
        )
        self._model = model_file.load_model(str(path), options, on_progress=on_progress, controls=controls, log=log)
        self._context: Context | None = None
        try:
            handle = api.llama_model_get_vocab(self._model)
            assert handle is not None  # noqa: S101  load_model refuses a model without
            vocabulary = Vocabulary(handle)
            _check(first, vocabulary, self.name)
            trained = api.llama_model_n_ctx_train(self._model)
            self.context = self._context = Context(self._model, options, trained=trained, on_gpu=on_gpu)
            _check_memory(self.context, self.name)
        except BaseException:
            self.close()
            raise
        self._rows = LogitRows(self.context.handle, vocabulary.size)
        self._read: list[int] = []  # tokens in its memory

    def guess(self, tokens: Sequence[int], most: int, least_sure: float) -> list[int]:
        """Its likeliest tokens behind these, one by one, until it is less sure than that; none when it fails."""
        guesses: list[int] = []
        if not self._take(tokens):
            return guesses
        while True:
            row = self._rows[LAST]
            token = int(row.argmax())
            if float(np.exp(row - row[token]).sum()) > 1 / least_sure:
                return guesses
            guesses.append(token)
            if len(guesses) == most or self._decode([token]):
                return guesses

    def forget(self) -> None:
        """Empty its memory."""
        api.llama_memory_clear(self.context.memory, False)  # noqa: FBT003  C function; the data need not be wiped
        self._read.clear()

    def close(self) -> None:
        """Free the memory."""
        if self._context is not None:
            self._context.close()
        api.llama_model_free(self._model)

    def _take(self, tokens: Sequence[int]) -> bool:
        """Have these in memory, the last one read last; False when it fails."""
        same = next(
            (place for place, pair in enumerate(zip(self._read, tokens, strict=False)) if pair[0] != pair[1]),
            min(len(self._read), len(tokens)),
        )
        same = min(same, len(tokens) - 1)
        del self._read[same:]
        api.llama_memory_seq_rm(self.context.memory, SEQUENCE, same, -1)
        for start in range(same, len(tokens), self.context.batch):
            if self._decode(tokens[start : start + self.context.batch]):
                self.forget()
                return False
        return True

    def _decode(self, tokens: Sequence[int]) -> int:
        code = self.context.decode(tokens)
        if not code:
            self._read.extend(tokens)
        return code


def _check(first: Vocabulary, draft: Vocabulary, name: str) -> None:
    """Raise LoadError unless the same number means the same token in both."""
    most = min(first.size, draft.size)
    same = (
        abs(first.size - draft.size) <= _MORE_WORDS
        and first.bos == draft.bos
        and first.adds_bos == draft.adds_bos
        and all(first.piece(token, special=True) == draft.piece(token, special=True) for token in range(most))
    )
    if not same:
        raise LoadError(
            say(
                "“{name}” has another vocabulary than the model, so it cannot guess for it. Choose a smaller model of "
                "the same family as the draft model, or none.",
                name=name,
            )
        )


def _check_memory(context: Context, name: str) -> None:
    """Raise LoadError unless wrong guesses can be taken out of it."""
    if not context.rolls_back:
        raise LoadError(
            say(
                "“{name}” cannot take back what it guessed wrong, so it cannot guess for another model. Choose another "
                "draft model.",
                name=name,
            )
        )
