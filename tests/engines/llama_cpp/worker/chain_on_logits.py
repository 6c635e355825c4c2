"""A chain of samplers that is given logits instead of a model's."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

import numpy as np

from inglenook.engines.llama_cpp.worker.dry_sampler import DrySamplers
from inglenook.engines.llama_cpp.worker.library import api
from inglenook.engines.llama_cpp.worker.sampler_chain import SamplerChain, with_seed
from inglenook.engines.llama_cpp.worker.samplers import Place
from inglenook.engines.sampling import Sampling

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

OFF = Sampling(temperature=1.0, top_k=0, top_p=1.0, min_p=0.0, seed=1)  # nothing acts but the draw


class Chain:
    """Frees itself when it is gone."""

    def __init__(
        self, sampling: Sampling, size: int, history: Sequence[int] = (), dry: DrySamplers | None = None
    ) -> None:
        self.chain = SamplerChain(with_seed(sampling), Place(size, 256, dry=dry or DrySamplers()))
        self.chain.accept(history)

    def __call__(self, logits: Sequence[float] | NDArray[np.float64]) -> tuple[NDArray[np.float64], int]:
        """The probabilities at the chain's end, and the token that was taken."""
        p, taken = taken_by(self.chain.handle, logits)
        api.llama_sampler_accept(self.chain.handle, taken)
        return p, taken

    def __del__(self) -> None:
        if hasattr(self, "chain"):
            self.chain.close()


def after(sampling: Sampling, p: Sequence[float], history: Sequence[int] = ()) -> list[float]:
    """What becomes of these probabilities."""
    return list(Chain(sampling, len(p), history)(np.log(np.maximum(p, 1e-30)))[0])


def taken_by(
    sampler: api.llama_sampler_p, logits: Sequence[float] | NDArray[np.float64]
) -> tuple[NDArray[np.float64], int]:
    """The probabilities that a sampler or chain leaves, and the token that it takes."""
    entries = (api.llama_token_data * len(logits))(
        *(api.llama_token_data(token, logit, 0) for token, logit in enumerate(logits))
    )
    tokens = api.llama_token_data_array(entries, len(logits), -1, False)  # noqa: FBT003  a C structure
    api.llama_sampler_apply(sampler, ctypes.byref(tokens))  # pyright: ignore[reportArgumentType]  a pointer
    p = np.zeros(len(logits))
    for entry in tokens.data[: tokens.size]:
        p[entry.id] = entry.p
    taken = int(tokens.data[tokens.selected].id)
    return p, taken
