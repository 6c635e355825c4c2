"""What models are compared in: raw values with their origin, and how they become numbers from 0 to 1."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.hub.decision import CRITERIA, Criterion, Value
from inglenook.hub.figures import parameters_in_words, size_in_words
from inglenook.hub.needs import fit_to_task, needed_bytes
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from inglenook.hub.catalogue_entry import Entry
    from inglenook.hub.needs import Needs, Preference
    from inglenook.models.licence import Licence

_DEGREES: frozenset[Criterion] = frozenset({"task", "language", "licence"})  # from 0 to 1 already
_BY_RATIO: frozenset[Criterion] = frozenset({"size", "speed", "context"})  # twice as much is one step, at any size
_LESS_IS_BETTER: frozenset[Criterion] = frozenset({"speed", "memory"})
_LISTED = 1.0
_PERHAPS = 0.5
_COMMERCIAL = {
    "yes": (1.0, say("commercial use allowed")),
    "conditional": (0.5, say("commercial use under conditions")),
}
_CONTEXT_ORIGIN = {"source": say("catalogue, from a source"), "card": say("catalogue, as the card is known to say")}
_WEIGHTS: Mapping[Preference, tuple[float, ...]] = {  # in the order of CRITERIA
    "speed": (6, 6, 4, 6, 3, 1, 4, 1),
    "balanced": (6, 6, 5, 4, 2, 2, 4, 1),
    "quality": (6, 9, 7, 1, 1, 3, 4, 1),
}


def default_weights(prefer: Preference) -> dict[Criterion, float]:
    """What to start from; each 0 to 10."""
    return dict(zip(CRITERIA, _WEIGHTS[prefer], strict=True))


def raw_values(entry: Entry, needs: Needs, licence: Licence) -> dict[Criterion, Value]:
    """Not normalised yet; the entry's parameters are known."""
    fit, fit_text = fit_to_task(entry, needs.task)
    spoken = sum(code in entry.languages for code in needs.languages)
    is_listed = spoken == len(needs.languages)
    commercial, commercial_text = _COMMERCIAL.get(licence.commercial, (0.0, say("no commercial use")))
    year, month = entry.released.split("-")
    return {
        "task": Value(fit, fit_text, say("catalogue: its flavour, domain and capabilities")),
        "size": _size(entry),
        "recency": Value(int(year) * 12 + int(month), entry.released, say("catalogue: when it came out, as a proxy")),
        "speed": _speed(entry),
        "memory": Value(
            needed_bytes(entry),
            size_in_words(needed_bytes(entry) or 0),
            say(
                "computed: {parameters} parameters at {bits_at_4} bits, and 1 GiB",
                parameters=parameters_in_words(entry.parameters or 0),
                bits_at_4=entry.bits_at_4,
            ),
        ),
        "context": Value(
            entry.context,
            say("{context:,} tokens", context=entry.context) if entry.context else say("not known"),
            _CONTEXT_ORIGIN.get(entry.context_origin, say("only the file's header tells")),
        ),
        "language": Value(
            _LISTED if is_listed else _PERHAPS,
            (say("any will do") if not needs.languages else say("listed"))
            if is_listed
            else say("many, not listed one by one"),
            say("catalogue: the languages of its card"),
        ),
        "licence": Value(
            commercial,
            licence.name,
            say("catalogue; by the table of licences: {commercial_text}", commercial_text=commercial_text),
        ),
    }


def normalised(values: Sequence[Mapping[Criterion, Value]]) -> list[dict[Criterion, Value]]:
    """Each criterion from 0 to 1 over all that are compared: min-max, of the logarithm where ratios count.

    1 for all when they do not differ, 0 for what is not known.
    """
    results: list[dict[Criterion, Value]] = [{} for _ in values]
    for criterion in values[0] if values else ():
        column = [one[criterion] for one in values]
        for result, value, number in zip(results, column, _column(criterion, column), strict=True):
            result[criterion] = replace(value, normalised=number)
    return results


def _column(criterion: Criterion, column: Sequence[Value]) -> list[float]:
    raws = [value.raw for value in column]
    if criterion in _DEGREES:
        return [raw or 0.0 for raw in raws]
    scaled = [None if raw is None else math.log(raw) if criterion in _BY_RATIO else float(raw) for raw in raws]
    known = [number for number in scaled if number is not None]
    least, most = min(known, default=0.0), max(known, default=0.0)

    def position(number: float | None) -> float:
        if number is None:
            return 0.0
        if most == least:
            return 1.0
        share = (number - least) / (most - least)
        return 1.0 - share if criterion in _LESS_IS_BETTER else share

    return [position(number) for number in scaled]


def _size(entry: Entry) -> Value:
    """A guess at quality; a mixture of experts stands between a model of its size and one of its active part."""
    parameters, active = entry.parameters or 1, entry.parameters_read or 1
    origin = say("catalogue: a proxy for quality, not a benchmark")
    text = parameters_in_words(parameters)
    if active != parameters:
        text = say("{all}, {active} active", all=text, active=parameters_in_words(active))
        origin = say(
            "catalogue: a proxy for quality, not a benchmark; a mixture counts as the geometric mean of all and active "
            "parameters, a rule of thumb"
        )
    return Value(math.sqrt(parameters * active), text, origin)


def _speed(entry: Entry) -> Value:
    """Writing a token reads every weight that it needs, and that is what takes the time (batch size 1)."""
    active = entry.parameters_read or 1
    read_bytes = round(active * entry.bits_at_4 / 8)
    figures = {"parameters": parameters_in_words(active), "bits": entry.bits_at_4}
    origin = (
        say("computed: {parameters} active parameters at {bits} bits, a proxy: nothing was measured", **figures)
        if entry.active_parameters
        else say("computed: {parameters} parameters at {bits} bits, a proxy: nothing was measured", **figures)
    )
    return Value(read_bytes, say("{size} a token", size=size_in_words(read_bytes)), origin)
