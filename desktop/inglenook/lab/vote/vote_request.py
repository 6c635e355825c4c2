"""What a vote is asked for, and what it tells as it goes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from inglenook.engines.engine import PromptProgress, Waiting
from inglenook.lab.vote.extractor import Extractor

if TYPE_CHECKING:
    from inglenook.engines.engine import GenerationRequest, StopReason
    from inglenook.lab.vote.extractor import Vote
    from inglenook.lab.vote.tally import Tally

USUAL_COUNT = 10
MOST_ANSWERS = 256
USUAL_LIMIT = 512  # tokens of an answer


@dataclass(frozen=True, slots=True)
class VoteRequest:
    """Have one prompt answered ``count`` times. The sampling's seed is the vote's: each answer has one made of it."""

    generation: GenerationRequest
    count: int = USUAL_COUNT
    extractor: Extractor = field(default_factory=Extractor)
    stops_early: bool = True  # once the rest cannot change who wins
    reproducible: bool = False  # one after the other, so that each answer is the same whatever the count is


@dataclass(frozen=True, slots=True)
class Measuring:
    """How fast several answers at once are is measured, once for each model."""


@dataclass(frozen=True, slots=True)
class Began:
    """The prompt has been read; ``width`` answers grow at once. ``notice``: what the user should know."""

    seed: int  # the vote's own
    width: int
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Grown:
    """An answer has grown."""

    number: int  # from 0
    text: str
    is_thinking: bool
    tokens: int


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer is whole, and counted."""

    number: int
    seed: int
    text: str
    thinking: str
    tokens: int
    stop_reason: StopReason
    vote: Vote | None
    seconds: float = 0.0  # from its first token to its last, however many grew beside it
    first_s: float = 0.0  # until its first token; 0: not known, since it grew beside others
    prompt_tokens: int = 0
    cached_tokens: int = 0  # of these, read for an answer before

    @property
    def is_cut(self) -> bool:
        """Whether it had no room for its end."""
        return self.stop_reason in {"max_tokens", "context_full"}


@dataclass(frozen=True, slots=True)
class Counted:
    """How the vote stands."""

    tally: Tally


@dataclass(frozen=True, slots=True)
class VoteDone:
    """The last step: all that came of it."""

    seed: int
    asked: int  # how many answers were asked for
    answers: tuple[Answered, ...]  # that are whole, by their numbers
    tally: Tally
    width: int  # the most that grew at once
    seconds: float
    tokens: int
    is_early: bool  # ended before all were written, since the rest could not change the winner
    is_stopped: bool  # by the user
    problem: str = ""  # why no more answers came; those that were counted stay

    @property
    def chosen(self) -> Answered | None:
        """The first answer that says what the winner says."""
        winner = self.tally.winner
        return next((one for one in self.answers if winner and one.number == winner.numbers[0]), None)


VoteStep = PromptProgress | Waiting | Measuring | Began | Grown | Answered | Counted | VoteDone
