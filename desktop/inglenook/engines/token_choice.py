"""Why a token came: what else was likely, and what became of it in the chain of samplers."""

from __future__ import annotations

from dataclasses import dataclass

MOST_CANDIDATES = 100


@dataclass(frozen=True, slots=True)
class Candidate:
    """A token that could have come."""

    token: int
    text: str  # bytes that are no text by themselves are U+FFFD
    before: float  # its probability, as the model has it
    after: float  # and at the chain's end; 0 when it was taken out
    cut_by: str = ""  # the sampler that took it out, as in Sampling.sampler_order; empty: none


@dataclass(frozen=True, slots=True)
class TokenChoice:
    """How one token of an answer came."""

    token: int
    text: str
    before: float
    after: float
    survivors: int  # how many tokens it was drawn from
    candidates: tuple[Candidate, ...]  # the likeliest before and after the chain, in the order of before


@dataclass(frozen=True, slots=True)
class LikelyToken:
    """A token at one place of a chain."""

    token: int
    text: str
    probability: float


@dataclass(frozen=True, slots=True)
class ChainStage:
    """What a sampler has left; the first one, "model", is what the model itself says."""

    sampler: str
    survivors: int
    mass: float  # the model's own probability of all of them together
    rank: int  # of the token that is taken in the end, from 1; 0: this sampler, or one before, took it out
    likeliest: tuple[LikelyToken, ...]  # with their probabilities among the survivors


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a chain makes of the model's last probabilities, stage by stage."""

    token: int  # the one taken
    text: str
    stages: tuple[ChainStage, ...]


@dataclass(frozen=True, slots=True)
class ReadToken:
    """A token of a text, as the model reading it saw it come."""

    token: int
    text: str
    surprisal: float | None  # bits; None for the first one, which nothing foretells
    entropy: float | None  # bits, of all that could have come in its place
    rank: int | None  # how many tokens were likelier, plus 1
