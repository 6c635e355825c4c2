"""How the next token is chosen: a request's sampling as a chain of llama.cpp's samplers."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.engines.acting import acting, has_dry, has_penalties
from inglenook.engines.llama_cpp.worker.chain_watch import MODEL
from inglenook.engines.llama_cpp.worker.library import api
from inglenook.engines.llama_cpp.worker.samplers import MAKERS, bias, last, looked_back
from inglenook.engines.llama_cpp.worker.sampling_checks import check
from inglenook.engines.llama_cpp.worker.word_bias import WordBias, with_words
from inglenook.engines.sampling import RANDOM_SEED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.engines.llama_cpp.worker.chain_watch import ChainWatch
    from inglenook.engines.llama_cpp.worker.samplers import Place
    from inglenook.engines.sampling import Sampling

_SEEDS = 2**32 - 1  # the last one, LLAMA_DEFAULT_SEED, means "draw one"


def with_seed(sampling: Sampling) -> Sampling:
    """The sampling with the seed that will really be used: drawn when it is to be random, else within 32 bits."""
    seed = secrets.randbelow(2**31) if sampling.seed == RANDOM_SEED else sampling.seed % _SEEDS
    return replace(sampling, seed=seed)


def is_repeatable(sampling: Sampling) -> bool:
    """Whether the same request is meant to give the same answer again: nothing is drawn, or the user chose the seed."""
    is_likeliest = sampling.temperature <= 0 and sampling.dynatemp_range <= 0 and "temperature" in acting(sampling)
    is_drawn = not is_likeliest or "xtc" in acting(sampling)
    draws = sampling.strategy in {"sampling", "mirostat"}
    return not draws or not is_drawn or sampling.seed != RANDOM_SEED


class SamplerChain:
    """A chain for one answer, with its own state; ``close`` frees it.

    Biases come first whatever the order is, as with llama.cpp. Raises PromptError for values that make no sense, or
    with which llama.cpp would end the process.
    """

    def __init__(self, sampling: Sampling, place: Place, watch: ChainWatch | None = None) -> None:
        check(sampling, place.vocabulary_size)
        self.sampling = sampling = with_words(sampling, place.spell)
        parameters = api.llama_sampler_chain_default_params()
        parameters.no_perf = True
        self.handle = api.llama_sampler_chain_init(parameters)
        self._samplers: list[api.llama_sampler_p] = []
        self._watch = watch  # the chain has pointers into it
        self._words = WordBias(sampling, place.spell)  # the same
        self._looks_back = max(
            self._words.looks_back,
            looked_back(sampling.repeat_last_n, place) if has_penalties(sampling) else 0,
            looked_back(sampling.dry_last_n, place) if has_dry(sampling) else 0,
        )
        if watch is not None:
            api.llama_sampler_chain_add(self.handle, watch.sampler_behind(MODEL))
        words = self._words.sampler
        self._add("logit_bias", (*bias(sampling, place), *((words.handle,) if words else ())))
        for name in acting(sampling):
            self._add(name, MAKERS[name](sampling, place))
        self._last = last(sampling, place)  # kept, since the chain may have pointers into it
        self._add(self._last.name, (self._last.sampler,))

    @property
    def names(self) -> tuple[str, ...]:
        """Its samplers, in llama.cpp's words; ours have none of those."""
        ours = [(self._words.sampler.handle, "words")] if self._words.sampler else []
        ours += [(self._last.sampler, self._last.name)] if self._last.owner else []
        return tuple(
            next((name for handle, name in ours if handle is one), "") or api.llama_sampler_name(one).decode()
            for one in self._samplers
        )

    def _add(self, name: str, samplers: Sequence[api.llama_sampler_p]) -> None:
        for sampler in samplers:
            api.llama_sampler_chain_add(self.handle, sampler)
            self._samplers.append(sampler)
        if self._watch is not None and samplers:
            api.llama_sampler_chain_add(self.handle, self._watch.sampler_behind(name))

    def accept(self, prompt: Sequence[int]) -> None:
        """Let the penalties know the prompt, as llama.cpp's own programs do."""
        for token in prompt[max(0, len(prompt) - self._looks_back) :]:
            api.llama_sampler_accept(self.handle, token)

    def close(self) -> None:
        """Free it."""
        api.llama_sampler_free(self.handle)
