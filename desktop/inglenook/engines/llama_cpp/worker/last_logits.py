"""The scores behind the last tokens of an answer: the last ones are there, those before are computed once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.worker.context import ABORTED
from inglenook.engines.llama_cpp.worker.logit_rows import LAST, LogitRows
from inglenook.engines.token_choice import MOST_BACK
from inglenook.errors import CancelledError, PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from inglenook.engines.llama_cpp.worker.context import Context
    from inglenook.engines.llama_cpp.worker.controls import Controls
    from inglenook.engines.llama_cpp.worker.prompt_cache import PromptCache


class LastLogits:
    """Keeping a copy at each token would cost every answer a hundredth of its time; going back costs a few tokens'.

    A token alone is computed as it was when it was written, so on the CPU the scores are the same bit by bit.
    """

    def __init__(self, context: Context, cache: PromptCache, controls: Controls, vocabulary_size: int) -> None:
        self._context = context
        self._cache = cache
        self._controls = controls
        self._rows = LogitRows(context.handle, vocabulary_size)
        self._behind: list[int] = []  # the tokens that what is kept belongs to
        self._kept: dict[int, NDArray[np.float32]] = {}  # by how many tokens it is back

    @property
    def most_back(self) -> int:
        """How many tokens it is possible to go back: within the answer, and no further than MOST_BACK."""
        written = len(self._cache.tokens) - self._cache.asked
        return max(0, min(written, MOST_BACK, len(self._cache.tokens) - 1))

    def back(self, count: int) -> NDArray[np.float32]:
        """The scores so many tokens before the last ones. Raises PromptError, CancelledError."""
        if not count:
            return self._rows[LAST]
        if self._behind != self._cache.tokens:
            self._behind, self._kept = [], {}
        if count not in self._kept:
            self._compute(count)
        return self._kept[count]

    def _compute(self, count: int) -> None:
        tokens = self._cache.tokens[-count - 1 :]
        if count > self.most_back or not self._cache.rewind(len(self._cache.tokens) - len(tokens)):
            raise PromptError(say("The model does not remember this far back. Look at a later token."))
        for place, token in enumerate(tokens):
            code = self._context.decode([token])
            if code:
                self._cache.repair()
                if code == ABORTED:
                    raise CancelledError(say("Stopped."))
                raise PromptError(say("The engine failed (code {code} of llama.cpp). Try again.", code=code))
            self._cache.tokens.append(token)
            self._controls.steps += 1
            self._kept[count - place] = self._rows[LAST].copy()
        self._behind = list(self._cache.tokens)
