"""Which models of the catalogue suit a user, ranked, with everything that the ranking rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.hub.criteria import normalised, raw_values
from inglenook.hub.decision import Decision, Excluded, Row
from inglenook.hub.needs import why_excluded
from inglenook.hub.sensitivity import ranked, sensitivity
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from inglenook.hub.catalogue_entry import Entry
    from inglenook.hub.decision import Criterion
    from inglenook.hub.needs import Needs
    from inglenook.models.licence import Licences

_NO_NAMES: Mapping[str, str] = {}


def rank(
    entries: Iterable[Entry],
    needs: Needs,
    weights: Mapping[Criterion, float],
    *,
    licences: Licences,
    languages: Mapping[str, str] = _NO_NAMES,
) -> Decision:
    """Simple additive weighting; the same answer for the same input. ``languages`` maps "de" to "German".

    Of several repositories with the same weights, the first is compared and the others are named among the excluded.
    """
    suitable: dict[str, Entry] = {}  # by the weights that they were made from
    excluded: list[Excluded] = []
    for entry in entries:
        why = why_excluded(entry, needs, licences.find(entry.licence), languages)
        if not why and (same := suitable.setdefault(entry.base_model, entry)) is not entry:
            why = say("the same weights as {repository}", repository=same.repository)
        if why:
            excluded.append(Excluded(entry, why))
    candidates = tuple(suitable.values())
    values = normalised([raw_values(entry, needs, licences.find(entry.licence)) for entry in candidates])
    rows = ranked([Row(entry, its, 0.0) for entry, its in zip(candidates, values, strict=True)], weights)
    return Decision(rows, tuple(excluded), sensitivity(rows, weights))
