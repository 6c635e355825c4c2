"""Several answers to one prompt, drawn side by side: what is asked for and what an engine that can tells of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from inglenook.engines.engine import (
    GenerationRequest,
    PromptDone,
    PromptProgress,
    StopReason,
    Waiting,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inglenook.cancel import Cancel

MOST_WIDTH = 32  # answers that grow side by side
WIDTHS = (1, 4, 8, 16)  # that are measured
_WORTH = 1.05  # times as fast, at least: less is lost in what a measurement varies by


@dataclass(frozen=True, slots=True)
class SampleRequest:
    """One answer for each seed; ``width`` of them grow side by side, each behind the same prompt in memory."""

    generation: GenerationRequest  # its sampling's seed is not looked at
    seeds: tuple[int, ...]
    width: int


@dataclass(frozen=True, slots=True)
class SamplePiece:
    """What one answer has grown by."""

    number: int  # the place of its seed
    text: str
    tokens: int


@dataclass(frozen=True, slots=True)
class SamplesGrown:
    """What has come since the last one, at most sixty times a second."""

    pieces: tuple[SamplePiece, ...]


@dataclass(frozen=True, slots=True)
class SampleEnded:
    """One answer is whole; its text has been told."""

    number: int
    stop_reason: StopReason
    tokens: int


@dataclass(frozen=True, slots=True)
class SamplesDone:
    """The last step. ``problem``: why those that have not ended could not be written like this."""

    is_cancelled: bool
    prompt_s: float = 0.0  # reading the prompt
    generation_s: float = 0.0
    width: int = 1  # that were really written side by side
    problem: str = ""


SampleStep = PromptProgress | PromptDone | SamplesGrown | SampleEnded | SamplesDone | Waiting


@dataclass(frozen=True, slots=True)
class BatchCost:
    """What one step of so many answers side by side takes."""

    width: int
    seconds: float


@runtime_checkable
class SampledModel(Protocol):
    """What an engine offers that can write several answers at once."""

    def sample(self, request: SampleRequest, cancel: Cancel) -> Iterator[SampleStep]:
        """Stream them; the last step is a SamplesDone, also after a cancel.

        Raises PromptError when this prompt cannot be answered, WorkerError when the engine is gone.
        """
        ...

    def batch_costs(self, widths: Sequence[int]) -> tuple[BatchCost, ...]:
        """Measure steps of so many at once, with a short prompt; blocks for some hundred tokens' time."""
        ...


def best_width(costs: Sequence[BatchCost], most: int) -> int:
    """How many side by side come to the most tokens a second, up to ``most``; 1: one after the other is as fast."""
    single = next((cost.seconds for cost in costs if cost.width == 1), 0.0)
    gains = {cost.width: gain(cost, single) for cost in costs}
    best = min(max(gains, key=lambda width: gains[width], default=1), most)
    surely = max((width for width in gains if width <= best), default=1)
    return best if gains.get(surely, 0.0) >= _WORTH else 1


def gain(cost: BatchCost, single: float) -> float:
    """How many times as fast as one after the other, where a step of one takes ``single`` seconds."""
    return cost.width * single / cost.seconds if cost.seconds > 0 else 0.0
