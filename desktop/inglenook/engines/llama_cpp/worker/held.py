"""What holds an answer to its constraint, token by token."""

from __future__ import annotations

import ctypes
from copy import copy
from typing import TYPE_CHECKING, Protocol, cast

import llguidance
import numpy as np

from inglenook.engines.llama_cpp.worker.constraint_grammar import grammar_of, refusal
from inglenook.engines.llama_cpp.worker.library import api
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from inglenook.engines.constraint import Constraint
    from inglenook.engines.llama_cpp.worker.vocabulary import Vocabulary

    Scores = npt.NDArray[np.float32]


class Held(Protocol):
    """The state of one answer."""

    @property
    def is_done(self) -> bool:
        """Whether nothing can follow."""
        ...

    def pick(self, chain: api.llama_sampler_p, context: api.llama_context_p) -> int:
        """The next token, of those that may follow; the chain has accepted it. Raises PromptError."""
        ...

    def take(self, token: int) -> list[int]:
        """The token was written: the tokens that must follow it, taken too. Raises PromptError."""
        ...

    def allowed(self, scores: Scores) -> Scores:
        """In other memory, with -inf for what may not follow; the same ones when anything may. Raises PromptError."""
        ...

    def step(self, token: int) -> None:
        """The token was written, and nothing more is taken with it. Raises PromptError."""
        ...

    def fork(self) -> Held:
        """The same state once more, which goes its own way; it is closed by itself."""
        ...

    def close(self) -> None:
        """Free what it has."""
        ...


class Tokenizer:
    """A vocabulary as llguidance wants it, made when it is first needed: 0.2 s for 49,152 tokens, 1.6 s for 262,144."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._made: llguidance.LLTokenizer | None = None

    def get(self) -> llguidance.LLTokenizer:
        """The same one each time. Source: llguidance/llamacpp.py."""
        if self._made is None:
            tokens = range(self._vocabulary.size)
            ends = [token for token in tokens if self._vocabulary.ends_answer(token)]
            self._made = llguidance.LLTokenizer.from_llamacpp(  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  missing in its stubs
                tokens=[self._bytes(token) for token in tokens],
                vocab_ptr=self._vocabulary.handle,
                tokenize_fptr=ctypes.cast(api._lib.llama_tokenize, ctypes.c_void_p).value,  # pyright: ignore[reportPrivateUsage]  not offered otherwise
                eos_token=ends or [max(self._vocabulary.size - 1, 0)],
            )
        return cast("llguidance.LLTokenizer", self._made)

    def _bytes(self, token: int) -> bytes:
        """A token that is more than its text is told by a byte that no text has."""
        text = self._vocabulary.piece(token, special=True)
        is_mark = self._vocabulary.is_user_defined(token) and text.startswith(b"<") and text.endswith(b">")
        return b"\xff" + text if is_mark or self._vocabulary.is_control(token) else text


class Guided:
    """Held by llguidance: what may not follow is taken out of the logits before the chain sees them.

    ``likeliest_only``: the chain takes the likeliest token whatever came before; one look tells whether it may.
    ``begun`` is what the answer begins with. Raises PromptError when the constraint cannot be used.
    """

    def __init__(
        self, constraint: Constraint, tokenizer: Tokenizer, *, begun: Sequence[int] = (), likeliest_only: bool
    ) -> None:
        self._constraint = constraint
        self._matcher = llguidance.LLMatcher(tokenizer.get(), grammar_of(constraint), log_level=0)
        self._likeliest_only = likeliest_only
        self._size = tokenizer.get().vocab_size
        self._mask = np.zeros((self._size + 31) // 32, np.uint32)
        self._check()
        if begun and self._matcher.try_consume_tokens(list(begun)) != len(begun):
            raise PromptError(
                say("The answer begins with what its constraint forbids. Change its beginning, or the constraint.")
            )

    @property
    def is_done(self) -> bool:
        """Whether nothing can follow."""
        return self._matcher.is_stopped()

    def pick(self, chain: api.llama_sampler_p, context: api.llama_context_p) -> int:
        """The next token, of those that may follow."""
        logits = logits_of(context, self._size)
        if not (self._likeliest_only and self._matcher.validate_tokens([int(logits.argmax())])):
            self._take_out(logits)
        return api.llama_sampler_sample(chain, context, -1)

    def take(self, token: int) -> list[int]:
        """The token was written: the tokens that must follow it."""
        self._matcher.consume_token(token)
        forced = [] if self._matcher.is_stopped() else self._matcher.compute_ff_tokens()
        if forced:
            self._matcher.consume_tokens(forced)
        self._check()
        return forced

    def allowed(self, scores: Scores) -> Scores:
        """In other memory, with -inf for what may not follow; at the end, only what ends the answer may."""
        held = scores.copy()
        self._take_out(held)
        return held

    def step(self, token: int) -> None:
        """The token was written, and nothing more is taken with it."""
        self._matcher.consume_token(token)
        self._check()

    def fork(self) -> Guided:
        """The same state once more, which goes its own way."""
        other = copy(self)
        other._matcher = self._matcher.deep_copy()
        return other

    def close(self) -> None:
        """Free what it has: Python does."""

    def _take_out(self, scores: Scores) -> None:
        self._matcher.unsafe_compute_mask_ptr(self._mask.ctypes.data, self._mask.nbytes)
        self._check()
        allowed = np.unpackbits(self._mask.view(np.uint8), bitorder="little", count=self._size)
        np.copyto(scores, -np.inf, where=allowed == 0)

    def _check(self) -> None:
        if self._matcher.is_error():
            raise PromptError(refusal(self._constraint, self._matcher.get_error()))


class AfterThinking:
    """Free until the thought that the prompt has opened is closed, then held by another."""

    def __init__(self, held: Held, closes: str, vocabulary: Vocabulary) -> None:
        self._held = held
        self._closes = closes.encode()
        self._vocabulary = vocabulary
        self._thought = b""
        self._is_thinking = True

    @property
    def is_done(self) -> bool:
        """Whether nothing can follow."""
        return not self._is_thinking and self._held.is_done

    def pick(self, chain: api.llama_sampler_p, context: api.llama_context_p) -> int:
        """The next token: any, as long as it thinks."""
        if self._is_thinking:
            return api.llama_sampler_sample(chain, context, -1)
        return self._held.pick(chain, context)

    def take(self, token: int) -> list[int]:
        """The token was written: the tokens that must follow it."""
        if not self._is_thinking:
            return self._held.take(token)
        self._think(token)
        return []

    def allowed(self, scores: Scores) -> Scores:
        """With -inf for what may not follow; the same ones, as long as it thinks."""
        return scores if self._is_thinking else self._held.allowed(scores)

    def step(self, token: int) -> None:
        """The token was written, and nothing more is taken with it."""
        if self._is_thinking:
            self._think(token)
        else:
            self._held.step(token)

    def fork(self) -> AfterThinking:
        """The same state once more, which goes its own way."""
        other = copy(self)
        other._held = self._held.fork()
        return other

    def close(self) -> None:
        """Free what the other has."""
        self._held.close()

    def _think(self, token: int) -> None:
        self._thought = (self._thought + self._vocabulary.piece(token, special=True))[-256:]
        self._is_thinking = self._closes not in self._thought


def logits_of(context: api.llama_context_p, size: int) -> Scores:
    """Those of the last token read: llama.cpp's own numbers, not a copy."""
    return np.ctypeslib.as_array(api.llama_get_logits_ith(context, -1), (size,))
