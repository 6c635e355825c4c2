"""What a chain of samplers does to the next token, in a sentence that says no more than the numbers do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.engines.acting import used
from inglenook.inference.next_token import moved
from inglenook.sentence import joined, mark, say

if TYPE_CHECKING:
    from inglenook.engines.sampling import Sampling
    from inglenook.engines.token_choice import ChainStage, Explanation

LITTLE = 0.05  # of the probability, moved
FEW = 5  # candidates
ENDS = frozenset({"dist", "greedy", "mirostat", "adaptive_p"})
# Those that take tokens away, with the value that says how many.
_CUTTING = {
    "top_n_sigma": "top_n_sigma",
    "top_k": "top_k",
    "typ_p": "typical_p",
    "top_p": "top_p",
    "min_p": "min_p",
    "xtc": "xtc_threshold",
}
_NAMES = {
    "model": mark("the model"),
    "logit_bias": mark("biases"),
    "penalties": mark("penalties"),
    "dry": "DRY",
    "top_n_sigma": "top-n\N{GREEK SMALL LETTER SIGMA}",
    "top_k": "top-k",
    "typ_p": mark("typical"),
    "top_p": "top-p",
    "min_p": "min-p",
    "xtc": "XTC",
    "temperature": mark("temperature"),
    "dist": mark("the draw"),
    "greedy": mark("greedy"),
    "mirostat": "Mirostat",
    "adaptive_p": "adaptive-p",
}


def sampler_name(sampler: str) -> str:
    """Its standard name, for ``say`` and ``translated``."""
    return _NAMES.get(sampler, sampler)


def chain_sentence(told: Explanation, sampling: Sampling, *, came: bool) -> str:
    """What the chain does here. ``came``: the token that is followed is the one that really came."""
    return joined([_what_is_done(told, sampling), _fate(told) if came else ""])


def _what_is_done(told: Explanation, sampling: Sampling) -> str:
    if sampling.strategy == "greedy":
        return say(
            "Greedy takes “{token}”, which has {share:.0%} of the model's probability.",
            token=_shown(told.text),
            share=_share(told.stages[0], told.token),
        )
    if sampling.mirostat_version:
        return say("Mirostat leaves {count:,} candidates here.", count=told.stages[-1].survivors)
    if not used(sampling):
        return say("A search goes by the model's own probabilities: no sampler acts.")
    cut = _last_cut(told)
    return _without_a_cut(told, sampling) if cut is None else _with_a_cut(told, sampling, cut)


def _last_cut(told: Explanation) -> int | None:
    """The place of the last stage that takes tokens away, which is the one that says how many are left."""
    stages = told.stages
    cuts = [
        place
        for place in range(1, len(stages))
        if stages[place].sampler in _CUTTING and stages[place].survivors < stages[place - 1].survivors
    ]
    return cuts[-1] if cuts else None


def _without_a_cut(told: Explanation, sampling: Sampling) -> str:
    left = say("No sampler takes a token away: all {count:,} can be drawn.", count=told.stages[-1].survivors)
    warm = _place_of(told, "temperature")
    return joined([left, _warmth(told, sampling, warm) if warm else ""])


def _with_a_cut(told: Explanation, sampling: Sampling, cut: int) -> str:
    stage, warm = told.stages[cut], _place_of(told, "temperature")
    name, value = sampler_name(stage.sampler), getattr(sampling, _CUTTING[stage.sampler])
    count = stage.survivors
    if count == 1:
        told_cut = mark("{name} {value:g} leaves one candidate, so nothing is left to chance here.")
        return say(told_cut, name=name, value=value)
    if warm is None:
        told_cut = mark("{name} {value:g} leaves {count:,} candidates, with {mass:.0%} of the model's probability.")
        return say(told_cut, name=name, value=value, count=count, mass=stage.mass)
    if warm < cut:
        told_cut = mark("Then {name} {value:g} leaves {count:,} candidates.")
        return joined([_warmth(told, sampling, warm), say(told_cut, name=name, value=value, count=count)])
    change = moved(told.stages[warm - 1], told.stages[warm])
    if change < LITTLE and count <= FEW:
        told_cut = mark("{name} {value:g} leaves {count:,} candidates, so temperature has little left to change.")
        return say(told_cut, name=name, value=value, count=count)
    told_cut = mark("{name} {value:g} leaves {count:,} candidates; temperature moves {moved:.0%} of their probability.")
    return say(told_cut, name=name, value=value, count=count, moved=change)


def _place_of(told: Explanation, sampler: str) -> int | None:
    return next((place for place, stage in enumerate(told.stages) if stage.sampler == sampler), None)


def _warmth(told: Explanation, sampling: Sampling, place: int) -> str:
    return say(
        "Temperature {value:g} moves {moved:.0%} of the probability.",
        value=sampling.temperature,
        moved=moved(told.stages[place - 1], told.stages[place]),
    )


def _fate(told: Explanation) -> str:
    fell = next((stage for stage in told.stages if not stage.rank), None)
    if fell is None:
        return ""
    token = _shown(told.followed_text)
    if fell.sampler in ENDS:
        return say("“{token}”, which came, would not be taken with these values.", token=token)
    return say(
        "“{token}”, which came, could not come with these values: {name} takes it out.",
        token=token,
        name=sampler_name(fell.sampler),
    )


def _shown(text: str) -> str:
    return text.strip() or text.replace("\n", "⏎")


def _share(stage: ChainStage, token: int) -> float:
    return next((one.probability for one in stage.likeliest if one.token == token), 0.0)
