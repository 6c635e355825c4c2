"""What a sampling must be for llama.cpp to take it: it ends the process, or goes astray, on what it does not expect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.engines.sampling import (
    BANNED,
    LONGEST_BREAKER,
    LONGEST_WORD,
    MOST_BEAMS,
    MOST_BIAS,
    MOST_BIASES,
    MOST_BREAKERS,
    MOST_WORDS,
    SAMPLERS,
)
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.engines.sampling import Sampling

_LARGEST = 3.4e38  # of float32; what is larger becomes infinite there
_MOST_POWER = 4  # of a length
_MOST_COUNT = 2**31 - 1  # of int32; what is larger becomes negative there


def check(sampling: Sampling, vocabulary_size: int) -> None:
    """Raise PromptError with the first thing that is wrong."""
    _check_numbers(sampling)
    _check_order(sampling.sampler_order)
    _check_breakers(sampling.dry_breakers)
    _check_biases(sampling.logit_bias, vocabulary_size)
    _check_words(sampling)
    _check_searches(sampling)


def _check_numbers(sampling: Sampling) -> None:
    numbers = (
        sampling.temperature,
        sampling.top_p,
        sampling.min_p,
        sampling.typical_p,
        sampling.top_n_sigma,
        sampling.xtc_probability,
        sampling.xtc_threshold,
        sampling.repeat_penalty,
        sampling.frequency_penalty,
        sampling.presence_penalty,
        sampling.dry_multiplier,
        sampling.dry_base,
        sampling.dynatemp_range,
        sampling.dynatemp_exponent,
        sampling.mirostat_tau,
        sampling.mirostat_eta,
        sampling.adaptive_target,
        sampling.adaptive_decay,
        sampling.length_penalty,
        sampling.diversity_penalty,
        sampling.contrastive_alpha,
    )
    counts = (sampling.top_k, sampling.repeat_last_n, sampling.dry_last_n, sampling.dry_allowed_length)
    is_usable = (
        all(abs(number) < _LARGEST for number in numbers)  # False for what is no number
        and all(abs(count) <= _MOST_COUNT for count in counts)
        and sampling.repeat_penalty > 1 / _LARGEST
    )
    if not is_usable:
        raise PromptError(
            say(
                "A sampling setting is not a usable number: all must be finite, the repeat penalty above "
                "0. Reset it in the settings."
            )
        )
    if sampling.dry_base < 1 or sampling.dry_allowed_length < 1:
        raise PromptError(say("DRY needs a base and an allowed length of at least 1. Reset them in the settings."))
    if sampling.mirostat not in {0, 1, 2}:
        raise PromptError(
            say("Mirostat has the versions 1 and 2, and 0 is off; {version} is none.", version=sampling.mirostat)
        )


def _check_order(order: tuple[str, ...]) -> None:
    for number, name in enumerate(order):
        if name not in SAMPLERS:
            raise PromptError(
                say("There is no sampler “{name}”. The order is made of {names}.", name=name, names=", ".join(SAMPLERS))
            )
        if name in order[:number]:
            raise PromptError(say("The sampler “{name}” stands twice in the order. Take one of them out.", name=name))


def _check_breakers(breakers: tuple[str, ...]) -> None:
    if len(breakers) > MOST_BREAKERS:
        raise PromptError(
            say("DRY has {count:,} breakers; {most} are the most.", count=len(breakers), most=MOST_BREAKERS)
        )
    for text in breakers:
        if len(text.encode()) > LONGEST_BREAKER or "\0" in text:
            raise PromptError(
                say(
                    "A breaker of DRY has {most} bytes at most, and none of them is zero. Change it in the settings.",
                    most=LONGEST_BREAKER,
                )
            )


def _check_biases(biases: tuple[tuple[int, float], ...], vocabulary_size: int) -> None:
    if len(biases) > MOST_BIASES:
        raise PromptError(
            say("There are {count:,} biases on tokens; {most:,} are the most.", count=len(biases), most=MOST_BIASES)
        )
    for token, by in biases:
        if not 0 <= token < vocabulary_size:
            raise PromptError(
                say(
                    "There is a bias on token {token}, but this model's tokens go from 0 to {last}. Biases belong to "
                    "one model's vocabulary: reset them in the settings.",
                    token=str(token),
                    last=str(vocabulary_size - 1),
                )
            )
        if not BANNED <= by <= MOST_BIAS:
            raise PromptError(
                say(
                    "The bias on token {token} goes from {least:g} (never) to {most:g}; {by:g} is not possible.",
                    token=str(token),
                    least=BANNED,
                    most=MOST_BIAS,
                    by=by,
                )
            )
    if len({token for token, by in biases if by <= BANNED}) >= vocabulary_size:
        raise PromptError(say("Biases ban every token, so nothing can be written. Reset them in the settings."))


def _check_words(sampling: Sampling) -> None:
    for words in (sampling.banned_words, sampling.favoured_words):
        if len(words) > MOST_WORDS or any(len(word) > LONGEST_WORD for word in words):
            raise PromptError(
                say(
                    "At most {most} words can be banned or favoured, of {longest} letters at most. Take some away.",
                    most=MOST_WORDS,
                    longest=LONGEST_WORD,
                )
            )
    if not 0 <= sampling.word_favour <= MOST_BIAS:
        raise PromptError(say("What is added for favoured words goes from 0 to {most:g}. Change it.", most=MOST_BIAS))


def _check_searches(sampling: Sampling) -> None:
    beams, groups, candidates = sampling.beams, sampling.beam_groups, sampling.contrastive_k
    if not (1 <= beams <= MOST_BEAMS and 1 <= candidates <= MOST_BEAMS):
        raise PromptError(
            say("A search has 1 to {most} beams or candidates. Reset them in the settings.", most=MOST_BEAMS)
        )
    if not 1 <= groups <= beams or beams % groups:
        raise PromptError(
            say("{beams} beams cannot be shared by {groups} groups of the same size.", beams=beams, groups=groups)
        )
    if abs(sampling.length_penalty) > _MOST_POWER or not 0 <= sampling.contrastive_alpha <= 1:
        raise PromptError(
            say("The length penalty goes from -4 to 4, the alpha of a contrastive search from 0 to 1. Reset them.")
        )
