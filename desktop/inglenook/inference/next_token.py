"""What a chain of samplers makes of the next token, as bars; all from an engine's numbers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.engines.sampling import RANDOM_SEED

if TYPE_CHECKING:
    from inglenook.engines.sampling import Sampling
    from inglenook.engines.token_choice import ChainStage, Explanation

MOST_BARS = 8
LISTED = 40  # tokens of each stage that are asked for
_SEED = 1  # of a picture, which would be another one each time


@dataclass(frozen=True, slots=True)
class Bar:
    """A token before and after: the whole chain, or one of its stages."""

    token: int
    text: str
    before: float
    after: float | None  # 0: it was taken out; None: less than all that are told
    is_followed: bool


def steady(sampling: Sampling) -> Sampling:
    """With what is drawn by chance held fast: the same picture each time, and XTC as it is where it acts."""
    seed = _SEED if sampling.seed == RANDOM_SEED else sampling.seed
    return replace(sampling, seed=seed, xtc_probability=1.0 if sampling.xtc_probability > 0 else 0.0)


def bars(told: Explanation, stage: int | None = None) -> tuple[Bar, ...]:
    """The likeliest before, and after; ``stage`` is a place in ``told.stages``, None the whole chain."""
    first, last = (0, len(told.stages) - 1) if not stage else (stage - 1, stage)
    before, after = told.stages[first], told.stages[last]
    shares = {one.token: one.probability for one in before.likeliest}
    left = {one.token: one.probability for one in after.likeliest}
    texts = {one.token: one.text for one in (*before.likeliest, *after.likeliest)}
    texts.setdefault(told.followed, told.followed_text)
    shown = list(shares)[:MOST_BARS]
    shown += [token for token in list(left)[:MOST_BARS] if token not in shown and token in shares]
    if told.followed in shares and told.followed not in shown:
        shown.append(told.followed)
    is_all = len(after.likeliest) >= after.survivors
    return tuple(
        Bar(
            token,
            texts[token],
            shares[token],
            left.get(token, 0.0 if is_all else None),
            is_followed=token == told.followed,
        )
        for token in sorted(shown[: MOST_BARS + 2], key=lambda token: -shares[token])
    )


def moved(before: ChainStage, after: ChainStage) -> float:
    """How much of the probability is at other tokens, 0 to 1; all tokens that are not told count as one."""
    shares = {one.token: one.probability for one in before.likeliest}
    left = {one.token: one.probability for one in after.likeliest}
    is_all = before.survivors <= len(shares) and after.survivors <= len(left)
    known = shares.keys() | left.keys() if is_all else shares.keys() & left.keys()
    changes = [left.get(token, 0.0) - shares.get(token, 0.0) for token in known]
    return (sum(abs(change) for change in changes) + abs(sum(changes))) / 2
