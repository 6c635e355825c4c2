"""What a chain makes of the model's last probabilities, stage by stage, without writing anything."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

import numpy as np

from inglenook.engines.llama_cpp.worker.chain_watch import ChainWatch
from inglenook.engines.llama_cpp.worker.library import api
from inglenook.engines.llama_cpp.worker.sampler_chain import SamplerChain, with_seed
from inglenook.engines.llama_cpp.worker.token_array import TOKEN, TokenArray
from inglenook.engines.token_choice import MOST_CANDIDATES, ChainStage, Explanation, LikelyToken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inglenook.engines.llama_cpp.worker.samplers import Place
    from inglenook.engines.llama_cpp.worker.token_array import Tokens
    from inglenook.engines.llama_cpp.worker.vocabulary import Vocabulary
    from inglenook.engines.sampling import Sampling

    Floats = NDArray[np.floating]

_SHOWN = 16  # tokens before the position


class Explaining:
    """For one position, by the scores of all tokens there."""

    def __init__(self, logits: NDArray[np.float32], place: Place, vocabulary: Vocabulary) -> None:
        self._logits = logits
        self._place = place
        self._vocabulary = vocabulary

    def explain(self, sampling: Sampling, before: Sequence[int], token: int | None, top: int) -> Explanation:
        """``before``: the tokens that came before, which penalties look at. Raises PromptError for such a sampling."""
        sampling = with_seed(sampling)
        taken = self._sample(sampling, before, None)
        followed = taken if token is None else token
        stages = _Stages(
            self._logits,
            followed,
            min(max(0, top), MOST_CANDIDATES),
            self._vocabulary,
        )
        watch = ChainWatch(stages.look, self._place.vocabulary_size)
        self._sample(sampling, before, watch)  # the same again: the seed is
        watch.raise_error()
        text = self._vocabulary.text
        end = b"".join(self._vocabulary.piece(known, special=True) for known in before[-_SHOWN:])
        return Explanation(
            taken,
            text(taken),
            tuple(stages.seen),
            followed=followed,
            followed_text=text(followed),
            before=end.decode(errors="replace"),
        )

    def _sample(self, sampling: Sampling, before: Sequence[int], watch: ChainWatch | None) -> int:
        chain = SamplerChain(sampling, self._place, watch)
        try:
            chain.accept(before)
            records = np.empty(len(self._logits), TOKEN)
            records["id"], records["logit"], records["p"] = np.arange(len(records)), self._logits, 0
            array = TokenArray(records.ctypes.data, len(records), -1, False)  # noqa: FBT003  a struct's fields in order
            pointer = ctypes.cast(ctypes.pointer(array), api.llama_token_data_array_p)
            api.llama_sampler_apply(chain.handle, pointer)  # pyright: ignore[reportArgumentType]  a pointer is meant
            return int(array.records()["id"][array.selected])
        finally:
            chain.close()


class _Stages:
    def __init__(self, logits: NDArray[np.float32], followed: int, top: int, vocabulary: Vocabulary) -> None:
        weights = np.exp(logits - logits.max())
        self._shares = weights / weights.sum()
        self._followed = followed
        self._top = top
        self._vocabulary = vocabulary
        self.seen: list[ChainStage] = []

    def look(self, member: str, tokens: Tokens, selected: int) -> None:
        """Note one stage."""
        if selected < 0:
            is_left = tokens["logit"] > -np.inf
            weights = np.exp(tokens["logit"][is_left] - tokens["logit"].max())
        elif member == "greedy":
            is_left = np.arange(len(tokens)) == selected
            weights = np.ones(1)
        else:  # the draw has worked them out
            is_left = tokens["p"] > 0
            weights = tokens["p"][is_left]
        self._note(member, tokens["id"][is_left], weights / weights.sum())

    def _note(self, member: str, ids: NDArray[np.int32], shares: Floats) -> None:
        count = min(self._top, len(ids))
        some = np.argpartition(-shares, count - 1)[:count] if 0 < count < len(ids) else np.arange(len(ids))[:count]
        best = some[np.argsort(-shares[some], kind="stable")]
        own = shares[ids == self._followed]
        self.seen.append(
            ChainStage(
                sampler=member,
                survivors=len(ids),
                mass=float(self._shares[ids].sum()),
                rank=1 + int((shares > own[0]).sum()) if len(own) else 0,
                likeliest=tuple(
                    LikelyToken(int(ids[place]), self._vocabulary.text(int(ids[place])), float(shares[place]))
                    for place in best
                ),
            )
        )
