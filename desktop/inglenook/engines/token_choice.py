"""Why a token came: what else was likely, and what became of it in the chain of samplers."""

from __future__ import annotations

import math
from dataclasses import dataclass

MOST_CANDIDATES = 100
MOST_BACK = 8  # tokens of an answer
USUAL_CANDIDATES = 10  # that are shown of a token
_LEAST = 1e-30  # of a probability: what is less likely counts as no likelier


@dataclass(frozen=True, slots=True)
class Candidate:
    """A token that could have come."""

    token: int
    text: str  # bytes that are no text by themselves are U+FFFD
    before: float  # its probability, as the model has it
    after: float  # and at the chain's end; 0 when it was taken out
    cut_by: str = ""  # the sampler that took it out, as in Sampling.sampler_order; empty: none
    ends: bool = False  # the model ends its answer with it


@dataclass(frozen=True, slots=True)
class TokenChoice:
    """How one token of an answer came, or of a prompt: without a chain, so that ``after`` and ``survivors`` are 0."""

    token: int
    text: str
    before: float
    after: float
    survivors: int  # how many tokens it was drawn from
    candidates: tuple[Candidate, ...]  # the likeliest before and after the chain, in the order of before; none: the
    # first token of all, which nothing foretells
    entropy: float = 0.0  # bits, of all that could have come in its place, as the model has it
    piece: bytes = b""  # what it adds to the answer; parts of a character are none by themselves

    @property
    def surprisal(self) -> float:
        """Bits; the likelier the fewer."""
        return max(0.0, -math.log2(max(self.before, _LEAST)))

    @property
    def rank(self) -> int:
        """How many of the candidates were likelier, plus 1."""
        return 1 + sum(candidate.before > self.before for candidate in self.candidates)


@dataclass(frozen=True, slots=True)
class ReadAnswer:
    """A prompt and the answer behind it, token by token, as the model reading both sees them come."""

    choices: tuple[TokenChoice, ...]
    begins: int  # the place of the answer's first token

    @property
    def prompt(self) -> tuple[TokenChoice, ...]:
        """What stands before the answer."""
        return self.choices[: self.begins]

    @property
    def answer(self) -> tuple[TokenChoice, ...]:
        """The answer's own."""
        return self.choices[self.begins :]


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
    followed: int = 0  # the token whose rank is told
    followed_text: str = ""
    before: str = ""  # the end of the text that the token follows
    most_back: int = 0  # how many tokens earlier one can look, within the answer


@dataclass(frozen=True, slots=True)
class ReadToken:
    """A token of a text, as the model reading it saw it come."""

    token: int
    text: str
    surprisal: float | None  # bits; None for the first one, which nothing foretells
    entropy: float | None  # bits, of all that could have come in its place
    rank: int | None  # how many tokens were likelier, plus 1
