"""How fast a model will read and write on a computer, as a range with its source; measured answers correct it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.fit.roofline import BEST, CPU, WORST, Roofline
from inglenook.sentence import joined, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.fit.computer import Computer
    from inglenook.fit.fit import Fit
    from inglenook.fit.shape import Shape

_SHORT_PROMPT = 256  # tokens that a token of a short prompt looks back at
_SAME_MODEL = 0.1  # how far one answer's speed is from the next one's
_OTHER_MODEL = 0.25
_LEAST_TOKENS = 8  # fewer tell nothing of the speed


@dataclass(frozen=True, slots=True)
class Speed:
    """Tokens per second: low with a full context, high with an empty one. None: not known, and ``source`` says why."""

    prompt_low: float | None
    prompt_high: float | None
    generation_low: float | None
    generation_high: float | None
    source: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What an answer took, as the engine tells at its end."""

    tokens_before: int  # in the cache already
    prompt_tokens: int  # read anew
    prompt_s: float
    tokens: int  # written
    generation_s: float


@dataclass(frozen=True, slots=True)
class MeasuredSpeed:
    """How an answer on this computer compares with the best that was predicted for it."""

    model: str
    devices: tuple[str, ...]  # names of those that held layers, "CPU" for the processor
    prompt_share: float | None  # of the best prediction; None: too short to tell, or nothing was predicted
    generation_share: float | None


@dataclass(frozen=True, slots=True)
class _Range:
    low: float | None
    high: float | None


def predict_speed(
    shape: Shape, fit: Fit, computer: Computer, measured: Sequence[MeasuredSpeed] = (), *, model: str = ""
) -> Speed:
    """What to expect of this load; answers of ``model`` itself correct it before those of others, and more narrowly.

    Only answers that were computed by the same devices count.
    """
    roofline = Roofline(shape, fit, computer)
    alike = [one for one in measured if one.devices == roofline.names]
    same = [one for one in alike if model and one.model == model]
    margin = _SAME_MODEL if same else _OTHER_MODEL
    used = same or alike
    prompt = _Range(roofline.prompt(WORST, fit.context / 2), roofline.prompt(BEST, _SHORT_PROMPT))
    prompt = _corrected(
        prompt, roofline.prompt(BEST, fit.context / 2), [one.prompt_share for one in used if one.prompt_share], margin
    )
    writing = _Range(roofline.generation(WORST, 1), roofline.generation(BEST, 0))
    shares = [one.generation_share for one in used if one.generation_share]
    writing = _corrected(writing, roofline.generation(BEST, 1), shares, margin)
    source = _source(roofline, writing, len(shares), say("this model") if same else say("other models"))
    return Speed(prompt.low, prompt.high, writing.low, writing.high, source)


def measured_speed(shape: Shape, fit: Fit, computer: Computer, answer: Answer, *, model: str) -> MeasuredSpeed:
    """What an answer teaches about this computer; to be kept, and given to ``predict_speed``."""
    roofline = Roofline(shape, fit, computer)
    middle = answer.tokens_before + answer.prompt_tokens + answer.tokens / 2
    fill = min(1.0, middle / fit.context) if fit.context else 0.0
    looked_back = answer.tokens_before + answer.prompt_tokens / 2
    return MeasuredSpeed(
        model=model,
        devices=roofline.names,
        prompt_share=_share(answer.prompt_tokens, answer.prompt_s, roofline.prompt(BEST, looked_back)),
        generation_share=_share(answer.tokens - 1, answer.generation_s, roofline.generation(BEST, fill)),
    )


def _share(tokens: int, seconds: float, best: float | None) -> float | None:
    return tokens / seconds / best if best and seconds > 0 and tokens >= _LEAST_TOKENS else None


def _corrected(predicted: _Range, best_when_full: float | None, shares: Sequence[float], margin: float) -> _Range:
    """The best prediction at both ends of the context, less what was lost in the answers."""
    if not shares or best_when_full is None or predicted.high is None:
        return predicted
    return _Range(best_when_full * min(shares) * (1 - margin), predicted.high * max(shares) * (1 + margin))


def _source(roofline: Roofline, writing: _Range, answers: int, whose: str) -> str:
    known = dict(roofline.speeds)
    silent = next((name for name in roofline.names if name not in known), "")
    if silent == CPU:
        return say("The speed of main memory has not been measured yet.")
    if silent or writing.low is None:
        return (
            say("How fast the memory of “{silent}” is, is not known.", silent=silent)
            if silent
            else say("There is nothing to compute.")
        )
    speeds = joined(
        [
            say("main memory ({speed:,.0f} GB/s)", speed=speed / 1e9)
            if name == CPU
            else say("{name} ({speed:,.0f} GB/s)", name=name, speed=speed / 1e9)
            for name, speed in roofline.speeds
        ],
        say(" and "),
    )
    if not answers:
        return say("Predicted from the speed of {speeds}; nothing like it was measured here yet.", speeds=speeds)
    count = say("an answer") if answers == 1 else say("{answers} answers", answers=answers)
    return say(
        "Predicted from the speed of {speeds}, corrected by what {count} of {whose} reached here.",
        speeds=speeds,
        count=count,
        whose=whose,
    )
