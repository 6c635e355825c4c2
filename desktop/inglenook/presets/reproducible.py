"""Answers that come out the same again: what is fixed for them, and what can make them differ all the same."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.engines.engine import LoadOptions
from inglenook.engines.llama_cpp.choices import flash_attention
from inglenook.engines.sampling import RANDOM_SEED
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.engines.sampling import Sampling

SEED = 1  # where none is chosen


def fixed_sampling(sampling: Sampling) -> Sampling:
    """With a seed that is the same each time."""
    return replace(sampling, seed=SEED) if sampling.seed == RANDOM_SEED else sampling


def fixed_options(options: LoadOptions) -> LoadOptions:
    """In portions that are always the same, and without flash attention, as far as the cache can be read without it.

    Left to the engine it is off on the processor already; so what most people have stays, and nothing is loaded anew.
    """
    usual = LoadOptions()
    plain = flash_attention("auto", on_gpu=False, type_v=options.kv_type_v) == "off"
    attention = "off" if options.flash_attention == "on" and plain else options.flash_attention
    return replace(options, batch=usual.batch, micro_batch=usual.micro_batch, flash_attention=attention)


def what_is_fixed() -> str:
    """In two sentences."""
    return say(
        "The seed is fixed ({seed} where none is chosen), and so is how the prompt is read: in the same portions, and "
        "from memory only what reading gives to the last digit. No tokens are guessed ahead, and on the processor "
        "flash attention is off where the context can be read without it; the number of threads makes no difference.",
        seed=SEED,
    )


def what_can_differ() -> str:
    """In one sentence."""
    return say(
        "It can still come out otherwise on another computer or device, with another build of the engine or another "
        "file of the model, with other load options, and when anything above the answer is changed; a graphics card "
        "may round differently from one run to the next."
    )


def what_a_server_fixes(server: str) -> str:
    """The same of a model that a server runs."""
    return say(
        "“{server}” is told the seed ({seed} where none is chosen). All else is decided there, so no same answer can "
        "be promised.",
        server=server,
        seed=SEED,
    )
