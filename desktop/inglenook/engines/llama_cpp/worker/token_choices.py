"""Each token of an answer with what else was likely, and which member of the chain took that out."""

from __future__ import annotations

from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING

import numpy as np

from inglenook.engines.llama_cpp.worker.chain_watch import MODEL, ChainWatch
from inglenook.engines.llama_cpp.worker.held_by_gbnf import Candidates
from inglenook.engines.llama_cpp.worker.library import api
from inglenook.engines.llama_cpp.worker.likeliest import Likeliest
from inglenook.engines.llama_cpp.worker.logit_rows import LogitRows
from inglenook.engines.token_choice import Candidate, TokenChoice

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from inglenook.engines.llama_cpp.worker.token_array import Tokens
    from inglenook.engines.llama_cpp.worker.vocabulary import Pieces

    Logits = NDArray[np.float32]

_NEVER_CUT = frozenset({MODEL, "penalties", "dry"})  # they change scores only
_CUT_IN_PLACE = frozenset({"logit_bias", "top_n_sigma", "temperature"})  # they may leave tokens without a chance
_GREEDY = "greedy"
_TEXTS = 8192  # that are kept, since the same tokens come again and again
_FEW = 512  # tokens that are looked through one by one
_share = itemgetter(1)


class TokenChoices:
    """Samples in llama.cpp's place and notes each choice; ``watch`` goes into the chain.

    What it costs a token: the sum of all weights and the likeliest tokens, once; each member is only looked at when it
    has taken tokens out.
    """

    def __init__(self, vocabulary_size: int, count: int, text_of: Callable[[int], str], pieces: Pieces) -> None:
        self.watch = ChainWatch(self._look, vocabulary_size)
        self.taken: list[TokenChoice] = []  # since somebody last took them away
        self._size = vocabulary_size
        self._count = min(count, vocabulary_size)
        self._text_of = lru_cache(_TEXTS)(text_of)
        self._pieces = pieces
        self._likeliest = Likeliest(vocabulary_size)
        self._total = 0.0  # the logarithm of the sum of all weights
        self._read = -1  # the token that is there already
        self._chosen = -1
        self._rows: LogitRows | None = None
        self._all: Candidates | None = None
        self._top: NDArray[np.intp] = np.empty(0, np.intp)
        self._watched: list[int] = []  # the same
        self._cut: dict[int, str] = {}
        self._left = 0
        self._seen = vocabulary_size  # tokens, after the member before
        self._last = ""
        self._after: dict[int, float] = {}

    def sample(self, chain: api.llama_sampler_p, context: api.llama_context_p, row: int) -> int:
        """As llama_sampler_sample, with the choice noted."""
        self._rows = self._rows or LogitRows(context, self._size)
        logits = self._rows[row]
        self._begin(logits, -1)
        token = int(api.llama_sampler_sample(chain, context, row))
        self._end(logits, token, token)
        return token

    def read(self, logits: Logits, token: int, chain: api.llama_sampler_p | None = None) -> None:
        """Note how a token that is there already came, by what the model says in its place.

        Without a chain nothing is cut, and no probability after it is told.
        """
        self._begin(logits, token)
        if chain is not None:
            self._all = self._all or Candidates(self._size)
            self._all.fill(logits)
            api.llama_sampler_apply(chain, self._all.handle)
            api.llama_sampler_accept(chain, token)
            self._end(logits, token, self._chosen)
        else:
            self._last, self._left = "", 0
            self._end(logits, token, token)

    def _begin(self, logits: Logits, read: int) -> None:
        self._top, self._total = self._likeliest(logits, self._count)
        self._watched, self._cut, self._left, self._after = self._top.tolist(), {}, self._size, {}
        self._seen = self._size
        self._read = self._chosen = read

    def _end(self, logits: Logits, token: int, chosen: int) -> None:
        self.watch.raise_error()
        before = dict(zip(self._watched, np.exp(logits[self._top] - self._total).tolist(), strict=True))
        for other in (token, *self._after):
            if other not in before:
                before[other] = float(np.exp(logits[other] - self._total))
        is_greedy = self._last == _GREEDY
        after = {chosen: 1.0} if is_greedy else self._after
        cut_by, otherwise = self._cut.get, _GREEDY if is_greedy else ""
        text_of, pieces, after_of = self._text_of, self._pieces, after.get
        candidates = tuple(
            [
                Candidate(
                    other,
                    text_of(other),
                    share,
                    after_of(other, 0.0),
                    cut_by(other, "" if other == chosen else otherwise),
                    pieces[other] is None,
                )
                for other, share in sorted(before.items(), key=_share, reverse=True)
            ]
        )
        self.taken.append(
            TokenChoice(
                token,
                text_of(token),
                before[token],
                after_of(token, 0.0),
                1 if is_greedy else self._left,
                candidates,
                self._likeliest.entropy(logits, self._total),
                pieces[token] or b"",
            )
        )

    def take(self) -> tuple[TokenChoice, ...]:
        """The choices since the last time."""
        taken = tuple(self.taken)
        self.taken.clear()
        return taken

    def _look(self, member: str, tokens: Tokens, selected: int) -> None:
        self._last = member
        if selected >= 0:
            self._chosen = int(tokens["id"][selected])
            if member != _GREEDY:
                self._note_end(tokens, selected)
        is_whole = len(tokens) == self._seen and member not in _CUT_IN_PLACE
        self._seen = len(tokens)
        if is_whole or member in _NEVER_CUT or len(self._cut) == len(self._watched):
            return
        logits = tokens["logit"]
        for token, place in _places(tokens, [token for token in self._watched if token not in self._cut]).items():
            if place < 0 or (member in _CUT_IN_PLACE and logits[place] == -np.inf):
                self._cut[token] = member

    def _note_end(self, tokens: Tokens, selected: int) -> None:
        """The probabilities among which the token was drawn."""
        shares = tokens["p"]
        self._left = int(np.count_nonzero(shares))
        count = min(self._count, len(tokens))
        places = np.argpartition(-shares, count - 1)[:count] if len(tokens) > count else np.arange(len(tokens))
        own = selected if self._read < 0 else _places(tokens, [self._read])[self._read]
        told = places.tolist()
        if own >= 0 and own not in told:
            told.append(own)
        after = zip(tokens["id"][told].tolist(), shares[told].tolist(), strict=True)
        self._after = {token: share for token, share in after if share > 0}


def _places(tokens: Tokens, wanted: list[int]) -> dict[int, int]:
    """Where they are among the tokens that are left; -1: nowhere."""
    ids = tokens["id"]
    if len(ids) <= _FEW:
        found = {token: place for place, token in enumerate(ids.tolist())}
        return {token: found.get(token, -1) for token in wanted}
    places: dict[int, int] = {}
    for token in wanted:
        if token < len(ids) and ids[token] == token:  # nothing has sorted them yet
            places[token] = token
        else:
            hits = np.flatnonzero(ids == token)
            places[token] = int(hits[0]) if len(hits) else -1
    return places
