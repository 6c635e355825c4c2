"""What a model's licence allows, from everything that is stated of it; the strictest of all counts."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, cast

from inglenook.models.facts import StatedLicence
from inglenook.models.licence_table import LicenceTable
from inglenook.paths import resources
from inglenook.sentence import joined, mark, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from inglenook.models.licence_table import LicenceRow
    from inglenook.models.model import Model

LicenceClass = Literal["permissive", "copyleft", "non-commercial", "restricted-use", "proprietary", "unknown"]
Commercial = Literal["yes", "no", "conditional", "unknown"]
DISCLAIMER = say("Not legal advice: read the licence itself before you rely on it.")

_CLASSES: dict[str, LicenceClass] = {
    "permissive": "permissive",
    "public-domain": "permissive",
    "weak-copyleft": "copyleft",
    "copyleft": "copyleft",
    "non-commercial": "non-commercial",
    "research": "non-commercial",
    "no-derivatives": "restricted-use",
    "restricted-use": "restricted-use",
    "community": "restricted-use",
    "data": "restricted-use",
    "proprietary": "proprietary",
}
# From lax to strict: what nobody knows may allow nothing, so it is stricter than every licence for commercial use.
_STRICTNESS: tuple[LicenceClass, ...] = (
    "permissive",
    "copyleft",
    "restricted-use",
    "unknown",
    "non-commercial",
    "proprietary",
)
_COMMERCIAL: tuple[Commercial, ...] = ("yes", "conditional", "unknown", "no")
_CONFIDENCE = ("high", "medium", "low")
_SAYS_NOTHING = {"other", "unknown"}
_SAYS_FIRST = {
    "the file's header": mark("The file's header says “{licence}”"),
    "the hub's card": mark("The hub's card says “{licence}”"),
    "one source": mark("One source says “{licence}”"),
}
_UNKNOWN = say("treat as all rights reserved: do not pass it on, ask the publisher")
# The publishers' own repositories whose licence does not depend on more than their name.
_BASES = (
    (re.compile(r"meta-llama/Llama-2-", re.IGNORECASE), "llama2"),
    (re.compile(r"meta-llama/Meta-Llama-3-", re.IGNORECASE), "llama3"),
    (re.compile(r"meta-llama/(?:Meta-)?Llama-3\.1-", re.IGNORECASE), "llama3.1"),
    (re.compile(r"meta-llama/Llama-3\.2-", re.IGNORECASE), "llama3.2"),
    (re.compile(r"meta-llama/Llama-3\.3-", re.IGNORECASE), "llama3.3"),
    (re.compile(r"meta-llama/Llama-4-", re.IGNORECASE), "llama4"),
    (re.compile(r"google/gemma-(?:1\.1-|2-|3-|3n-|[27]b)", re.IGNORECASE), "gemma"),
)


@dataclass(frozen=True, slots=True)
class Licence:
    """What is known of a licence, or of several together."""

    id: str
    name: str
    licence_class: LicenceClass
    commercial: Commercial
    elements: tuple[str, ...] = ()  # "attribution", "share alike", "no derivatives", "non-commercial", …
    conditions: str = ""
    output_terms: str = ""  # what may be done with what the model writes
    threshold: str = ""  # from which size of business on other terms apply
    link: str = ""
    confidence: str = "low"
    detail: str = "unknown"  # the finer class: "weak-copyleft", "community", "research", …
    stated: tuple[StatedLicence, ...] = ()
    warning: str = ""


class Licences:
    """The table of licences and the rules for reading what is stated. Safe from any thread."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path

    @functools.cached_property
    def _table(self) -> LicenceTable:
        return LicenceTable(self._path or resources() / "data" / "licences.json")

    def all(self) -> tuple[Licence, ...]:
        """Every licence of the table."""
        return tuple(_of_row(row) for row in self._table.rows)

    def find(self, text: str) -> Licence:
        """The licence with this id, alias or name; class "unknown" when there is none."""
        row = self._table.by_name(text)
        return _of_row(row) if row else _unknown(text.strip())

    def resolve(self, *stated: StatedLicence, base_licences: Sequence[StatedLicence] = ()) -> Licence:
        """What all these statements of one model, and those of the models that it was made from, come to.

        A statement that says nothing ("other" without a name) gives way to one that does. Where they differ, the
        strictest of each counts, and the warning says so.
        """
        own = [licence for one in stated for licence in self._read(one)]
        base = [licence for one in base_licences for licence in self._read(one)]
        own, base = _informative(own), _informative(base)
        together = _informative([*own, *base])
        if not together:
            return _unknown("")
        result = _stacked(together)
        evidence = tuple(one for one in (*stated, *base_licences) if one.id or one.name or one.link)
        return replace(result, stated=evidence, warning=_warning(own, base))

    def of_model(self, model: Model) -> Licence:
        """From the file's header, the hub's card and the base models that it names."""
        facts = model.facts
        stated = [facts.licence] if facts else []
        if model.hub is not None and model.hub.licence:
            stated.append(StatedLicence(id=model.hub.licence, origin=say("the hub's card")))
        return self.resolve(*stated, base_licences=licences_of_bases(facts.base_models if facts else ()))

    def _read(self, stated: StatedLicence) -> list[Licence]:
        """One statement: an id and a name that both mean something count both."""
        texts = [text for text in (stated.id, stated.name) if text.strip()]
        known = [row for text in texts if (row := self._table.by_name(text)) and row.id not in _SAYS_NOTHING]
        if not known and (row := self._table.by_link(stated.link)):
            known = [row]
        if known:
            return [replace(_of_row(row), stated=(stated,)) for row in dict.fromkeys(known)]
        named = next((text.strip() for text in texts if text.strip().casefold() not in _SAYS_NOTHING), "")
        if not texts and not stated.link:
            return []
        return [replace(_unknown(named), link=stated.link, stated=(stated,))]


def licences_of_bases(base_models: Iterable[str]) -> tuple[StatedLicence, ...]:
    """The licences of those base models that are their publisher's own and always have the same one."""
    return tuple(
        StatedLicence(id=licence, origin=say("its base model {base}", base=base))
        for base in base_models
        for pattern, licence in _BASES
        if pattern.match(base)
    )


def commercial_use_in_words(licence: Licence) -> str:
    """Whether it may be used commercially; what is not known is never allowed."""
    words: dict[Commercial, str] = {
        "yes": say("allowed"),
        "no": say("not allowed"),
        "conditional": say("allowed under conditions"),
        "unknown": say("not known: treat it as not allowed"),
    }
    return words[licence.commercial]


def _of_row(row: LicenceRow) -> Licence:
    return Licence(
        id=row.id,
        name=row.name,
        licence_class=_CLASSES.get(row.detail, "unknown"),
        commercial=cast("Commercial", row.commercial),
        elements=row.elements,
        conditions=row.conditions,
        output_terms=row.output_terms,
        threshold=row.threshold,
        link=row.link,
        confidence=row.confidence,
        detail=row.detail,
    )


def _unknown(text: str) -> Licence:
    return Licence(text or "unknown", text or say("not stated"), "unknown", "unknown", conditions=_UNKNOWN)


def _informative(licences: Sequence[Licence]) -> list[Licence]:
    """Each once, and what says nothing only when nothing else is said."""
    each = list({licence.id: licence for licence in reversed(licences)}.values())[::-1]
    return [licence for licence in each if licence.id not in _SAYS_NOTHING] or each[:1]


def _stacked(licences: Sequence[Licence]) -> Licence:
    if len(licences) == 1:
        return licences[0]
    strictest = max(licences, key=_strictness)

    def told(texts: Iterable[tuple[str, str]]) -> str:
        return "; ".join(f"{name}: {text}" for name, text in texts if text)

    return replace(
        strictest,
        name=" + ".join(licence.name for licence in licences),
        commercial=max((licence.commercial for licence in licences), key=_COMMERCIAL.index),
        elements=tuple(dict.fromkeys(element for licence in licences for element in licence.elements)),
        conditions=told((licence.name, licence.conditions) for licence in licences),
        output_terms=told((licence.name, licence.output_terms) for licence in licences),
        threshold=told((licence.name, licence.threshold) for licence in licences),
        confidence=max((licence.confidence for licence in licences), key=_CONFIDENCE.index),
    )


def _strictness(licence: Licence) -> tuple[int, int]:
    return _STRICTNESS.index(licence.licence_class), _COMMERCIAL.index(licence.commercial)


def _warning(own: Sequence[Licence], base: Sequence[Licence]) -> str:
    if base and (not own or all(licence.id in _SAYS_NOTHING for licence in own)):
        return say("Its own licence is not stated: this is its base model's, {listed}.", listed=_listed(base))
    if base and _strictness(_stacked(base)) > _strictness(_stacked(own)):
        return say(
            "Its base model says otherwise: {listed} is stricter than {own}, so the stricter counts.",
            listed=_listed(base),
            own=_listed(own),
        )
    if len({licence.stated for licence in own}) > 1:
        said = joined([_said(licence, number) for number, licence in enumerate(own)], say(" but "))
        return say("{said}: the strictest of each counts.", said=said)
    return ""


def _said(licence: Licence, number: int) -> str:
    origin = licence.stated[0].origin or "one source"
    if number:
        return say("{origin} says “{licence}”", origin=origin, licence=licence.name)
    return say(_SAYS_FIRST.get(origin, "{origin} says “{licence}”"), origin=origin, licence=licence.name)


def _listed(licences: Sequence[Licence]) -> str:
    return " and ".join(f"“{licence.name}”" for licence in licences)
