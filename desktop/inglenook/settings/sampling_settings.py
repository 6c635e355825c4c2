"""What the user can set of how the next token is chosen."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints, field_validator

from inglenook.engines.sampling import (
    BANNED,
    LONGEST_BREAKER,
    LONGEST_WORD,
    MOST_BEAMS,
    MOST_BIAS,
    MOST_BIASES,
    MOST_BREAKERS,
    MOST_WORDS,
    RANDOM_SEED,
    SAMPLERS,
    EarlyStopping,
    SamplerName,
    Sampling,
    Strategy,
)
from inglenook.settings.section import Section

_SAMPLING = Sampling()
_MAX_SEED = 2**32 - 2  # llama.cpp takes 32 bits; the last value asks it for a random seed
_MAX_COUNT = 2**31 - 1  # llama.cpp's int32


def _as_breaker(text: str) -> str:
    if len(text.encode(errors="replace")) > LONGEST_BREAKER or "\0" in text:
        message = f"a breaker has {LONGEST_BREAKER} bytes at most, and none of them is zero"
        raise ValueError(message)
    return text


Breaker = Annotated[str, StringConstraints(min_length=1), AfterValidator(_as_breaker)]
Word = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_WORD)]
TokenNumber = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,9}$")]


class SamplingSettings(Section):
    """How the next token is chosen."""

    strategy: Strategy = Field(
        default=_SAMPLING.strategy,
        description="Draw among likely tokens, take the likeliest, hold the surprise steady, or search.",
    )
    temperature: float = Field(
        default=_SAMPLING.temperature, ge=0, le=5, description="Higher is more varied; 0 always takes the likeliest."
    )
    top_k: int = Field(
        default=_SAMPLING.top_k,
        ge=0,
        le=_MAX_COUNT,
        description="Draw only among this many likeliest tokens; 0 is off.",
    )
    top_p: float = Field(
        default=_SAMPLING.top_p,
        ge=0,
        le=1,
        description="Draw only among the likeliest that together reach this probability; 1 is off.",
    )
    min_p: float = Field(
        default=_SAMPLING.min_p,
        ge=0,
        le=1,
        description="Leave out tokens less likely than this share of the likeliest; 0 is off.",
    )
    repeat_penalty: float = Field(
        default=_SAMPLING.repeat_penalty, gt=0, le=5, description="Makes tokens used lately less likely; 1 is off."
    )
    repeat_last_n: int = Field(
        default=_SAMPLING.repeat_last_n,
        ge=-1,
        le=_MAX_COUNT,
        description="How many tokens the penalties look back; 0 is off, -1 the whole context.",
    )
    frequency_penalty: float = Field(
        default=_SAMPLING.frequency_penalty,
        ge=-2,
        le=2,
        description="Makes a token less likely each time it was used; 0 is off.",
    )
    presence_penalty: float = Field(
        default=_SAMPLING.presence_penalty,
        ge=-2,
        le=2,
        description="Makes a token less likely once it was used; 0 is off.",
    )
    seed: int = Field(
        default=_SAMPLING.seed,
        ge=RANDOM_SEED,
        le=_MAX_SEED,
        description="The same seed repeats an answer; -1 draws another each time.",
    )
    typical_p: float = Field(
        default=_SAMPLING.typical_p,
        ge=0,
        le=1,
        description="Keep the tokens about as surprising as expected, up to this probability; 1 is off.",
    )
    top_n_sigma: float = Field(
        default=_SAMPLING.top_n_sigma,
        ge=-1,
        le=100,
        description="Keep the tokens within so many standard deviations of the best; 0 and below are off.",
    )
    xtc_probability: float = Field(
        default=_SAMPLING.xtc_probability,
        ge=0,
        le=1,
        description="How often the likeliest tokens are left out, for less usual words; 0 is off.",
    )
    xtc_threshold: float = Field(
        default=_SAMPLING.xtc_threshold,
        ge=0,
        le=1,
        description="From which probability tokens are left out then; above 0.5 is off.",
    )
    dry_multiplier: float = Field(
        default=_SAMPLING.dry_multiplier,
        ge=0,
        le=100,
        description="How strongly a token that would go on with a repeated passage is held back; 0 is off.",
    )
    dry_base: float = Field(
        default=_SAMPLING.dry_base, ge=1, le=100, description="How steeply that grows with the passage's length."
    )
    dry_allowed_length: int = Field(
        default=_SAMPLING.dry_allowed_length,
        ge=1,
        le=_MAX_COUNT,
        description="Tokens that may be repeated without being held back.",
    )
    dry_last_n: int = Field(
        default=_SAMPLING.dry_last_n,
        ge=-1,
        le=_MAX_COUNT,
        description="How many tokens are looked through for repeated passages; 0 is off, -1 the whole context.",
    )
    dry_breakers: list[Breaker] = Field(
        default=list(_SAMPLING.dry_breakers),
        max_length=MOST_BREAKERS,
        description="Texts at which a repeated passage ends.",
    )
    dynatemp_range: float = Field(
        default=_SAMPLING.dynatemp_range,
        ge=0,
        le=5,
        description="How far the temperature moves: down where the model is sure, up where it is not; 0 is off.",
    )
    dynatemp_exponent: float = Field(
        default=_SAMPLING.dynatemp_exponent,
        ge=0,
        le=10,
        description="How the temperature follows the model's doubt; 1 is evenly.",
    )
    mirostat: int = Field(
        default=_SAMPLING.mirostat,
        ge=0,
        le=2,
        description="Which version of Mirostat holds the surprise of the text steady; 0 is off.",
    )
    mirostat_tau: float = Field(
        default=_SAMPLING.mirostat_tau, ge=0, le=100, description="The surprise that Mirostat aims at, in bits a token."
    )
    mirostat_eta: float = Field(
        default=_SAMPLING.mirostat_eta, ge=0, le=1, description="How fast Mirostat corrects itself."
    )
    adaptive_target: float = Field(
        default=_SAMPLING.adaptive_target,
        ge=-1,
        le=1,
        description="Prefer tokens of about this probability; below 0 is off.",
    )
    adaptive_decay: float = Field(
        default=_SAMPLING.adaptive_decay,
        ge=0,
        le=0.99,
        description="How long that remembers what was taken before; 0.9 is about ten tokens.",
    )
    sampler_order: list[SamplerName] = Field(
        default=list(SAMPLERS),
        max_length=len(SAMPLERS),
        description="The samplers in the order in which they act; one that is left out is off.",
    )
    logit_bias: dict[TokenNumber, Annotated[float, Field(ge=BANNED, le=MOST_BIAS)]] = Field(
        default={},
        max_length=MOST_BIASES,
        description="What is added to a token's score, by the token's number; -100 is never. It belongs to one model.",
    )

    banned_words: list[Word] = Field(
        default=[],
        max_length=MOST_WORDS,
        description="Words that are never written, as far as the model spells them as usual.",
    )
    favoured_words: list[Word] = Field(
        default=[],
        max_length=MOST_WORDS,
        description="Words that are written sooner than others.",
    )
    word_favour: float = Field(
        default=_SAMPLING.word_favour,
        ge=0,
        le=MOST_BIAS,
        description="How much is added to the scores of favoured words; 0 is off.",
    )
    beams: int = Field(
        default=_SAMPLING.beams, ge=1, le=MOST_BEAMS, description="How many answers a beam search grows side by side."
    )
    beam_groups: int = Field(
        default=_SAMPLING.beam_groups,
        ge=1,
        le=MOST_BEAMS,
        description="Groups that the beams search in, each shy of what the others take; they divide the beams.",
    )
    diversity_penalty: float = Field(
        default=_SAMPLING.diversity_penalty, ge=0, le=100, description="How shy groups of beams are of each other."
    )
    length_penalty: float = Field(
        default=_SAMPLING.length_penalty,
        ge=-4,
        le=4,
        description="Above 0 a beam search favours long answers, below 0 short ones.",
    )
    early_stopping: EarlyStopping = Field(
        default=_SAMPLING.early_stopping,
        description="When a beam search ends: with enough answers, when none seems to become better, or when none can.",
    )
    contrastive_k: int = Field(
        default=_SAMPLING.contrastive_k,
        ge=1,
        le=MOST_BEAMS,
        description="How many candidates a contrastive search has.",
    )
    contrastive_alpha: float = Field(
        default=_SAMPLING.contrastive_alpha,
        ge=0,
        le=1,
        description="How much a contrastive search holds back what is like the text before; 0 takes the likeliest.",
    )

    @field_validator("sampler_order")
    @classmethod
    def _once_each(cls, order: list[SamplerName]) -> list[SamplerName]:
        if len(set(order)) < len(order):
            message = "a sampler stands twice in the order"
            raise ValueError(message)
        return order

    def to_sampling(self) -> Sampling:
        """As the engine takes it."""
        values = self.model_dump()
        values["dry_breakers"] = tuple(self.dry_breakers)
        values["banned_words"] = tuple(self.banned_words)
        values["favoured_words"] = tuple(self.favoured_words)
        values["sampler_order"] = tuple(self.sampler_order)
        values["logit_bias"] = tuple((int(token), by) for token, by in self.logit_bias.items())
        return Sampling(**values)
