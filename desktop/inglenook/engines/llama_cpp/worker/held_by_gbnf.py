"""Holds an answer to a GBNF grammar by llama.cpp's own sampler."""

from __future__ import annotations

import ctypes
from copy import copy
from typing import TYPE_CHECKING

import numpy as np

from inglenook.engines.llama_cpp.worker.gbnf import check_gbnf
from inglenook.engines.llama_cpp.worker.held import logits_of
from inglenook.engines.llama_cpp.worker.library import api
from inglenook.errors import PromptError
from inglenook.sentence import mark, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from inglenook.engines.llama_cpp.worker.vocabulary import Vocabulary

NOT_UNDERSTOOD = mark(
    "llama.cpp does not understand this grammar. Look for a rule that is missing, or that refers to itself first."
)
_CANDIDATE = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])  # llama_token_data


class Candidates:
    """All tokens with their logits, as llama.cpp's samplers take them."""

    def __init__(self, size: int) -> None:
        self._array = np.zeros(size, _CANDIDATE)
        self._ids = np.arange(size, dtype=np.int32)
        self.handle = (api.llama_token_data_array * 1)()

    def fill(self, logits: npt.NDArray[np.float32]) -> None:
        """Begin anew."""
        self._array["id"] = self._ids[: len(logits)]
        self._array["logit"] = logits
        self._point()

    def fill_one(self, token: int) -> None:
        """Only this one, of however many there is room for."""
        self._array[:1] = (token, 1.0, 0.0)
        self._point()
        self.handle[0].size = 1

    @property
    def chosen(self) -> int:
        """The token that a chain has selected."""
        return int(self.handle[0].data[self.handle[0].selected].id)

    @property
    def logits(self) -> npt.NDArray[np.float32]:
        """As they are now, in the order of the tokens as long as nothing has sorted them."""
        return self._array["logit"]

    def _point(self) -> None:
        whole = self.handle[0]
        whole.data = ctypes.cast(self._array.ctypes.data, ctypes.POINTER(api.llama_token_data))  # pyright: ignore[reportAttributeAccessIssue]  a pointer at run time
        whole.size, whole.selected, whole.sorted = len(self._array), -1, False


class HeldByGbnf:
    """As llama.cpp's own programs do it: the chain chooses, and only if that may not follow, of what may.

    To look at every token takes 4 to 30 ms. Raises PromptError when the grammar cannot be used; ``close`` frees it.
    """

    def __init__(self, source: str, vocabulary: Vocabulary, *, begun: Sequence[int] = ()) -> None:
        check_gbnf(source)
        self._size = vocabulary.size
        self._all = Candidates(vocabulary.size)
        self._one = Candidates(1)
        grammar = api.llama_sampler_init_grammar(vocabulary.handle, source.encode(), b"root")
        if not grammar:
            raise PromptError(say(NOT_UNDERSTOOD))
        self._grammar = grammar
        if not all(self._accepts(token) for token in begun):
            self.close()
            raise PromptError(
                say("The answer begins with what its constraint forbids. Change its beginning, or the constraint.")
            )

    @property
    def is_done(self) -> bool:
        """Never known beforehand: at its end the grammar allows the end of the answer only."""
        return False

    def pick(self, chain: api.llama_sampler_p, context: api.llama_context_p) -> int:
        """The next token, of those that may follow; the chain has accepted it. Raises PromptError."""
        logits = logits_of(context, self._size)
        token = self._chosen(chain, logits)
        if not self._may_follow(token):
            token = self._chosen(chain, self.allowed(logits))
        api.llama_sampler_accept(chain, token)
        return token

    def take(self, token: int) -> list[int]:
        """The token was written: nothing is known that must follow."""
        self.step(token)
        return []

    def allowed(self, scores: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """In other memory, with -inf for what may not follow. Raises PromptError when nothing may."""
        self._all.fill(scores)
        api.llama_sampler_apply(self._grammar, self._all.handle)
        allowed = self._all.logits.copy()
        if not np.isfinite(allowed).any():
            raise PromptError(say("The grammar allows nothing more, and does not end the answer either. Change it."))
        return allowed

    def step(self, token: int) -> None:
        """The token was written; one that may not follow would end the process."""
        api.llama_sampler_accept(self._grammar, token)

    def fork(self) -> HeldByGbnf:
        """The same state once more, which goes its own way."""
        other = copy(self)
        other._grammar = api.llama_sampler_clone(self._grammar)
        return other

    def close(self) -> None:
        """Free it."""
        api.llama_sampler_free(self._grammar)

    def _chosen(self, chain: api.llama_sampler_p, logits: npt.NDArray[np.float32]) -> int:
        self._all.fill(logits)
        api.llama_sampler_apply(chain, self._all.handle)
        return self._all.chosen

    def _may_follow(self, token: int) -> bool:
        self._one.fill_one(token)
        api.llama_sampler_apply(self._grammar, self._one.handle)
        return bool(np.isfinite(self._one.logits[0]))

    def _accepts(self, token: int) -> bool:
        """Accept it, if it may follow: llama.cpp ends the process otherwise."""
        if not self._may_follow(token):
            return False
        api.llama_sampler_accept(self._grammar, token)
        return True
