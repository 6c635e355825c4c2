"""The table of licences that ships with the app, read and made searchable by id, alias, name and address."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.sentence import mark

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import Any

_SHORT = {
    re.compile(r"\bAUP\b"): "acceptable-use policy",
    re.compile(r"\bMAU\b"): "monthly active users",
    re.compile(r"\bMaaS\b"): "model-as-a-service",
}
_ELEMENTS = {
    "attribution": mark("attribution"),
    "share_alike": mark("share alike"),
    "no_derivatives": mark("no derivatives"),
    "non_commercial": mark("non-commercial"),
    "use_based_restrictions": mark("use restrictions"),
}
_UNITS = {
    "monthly_active_users": "{} monthly active users",
    "monthly_revenue_usd": "US$ {} of revenue a month",
    "yearly_revenue_usd": "US$ {} of revenue a year",
    "revenue_usd": "US$ {} of revenue",
}
_MILLION = 10**6


@dataclass(frozen=True, slots=True)
class LicenceRow:
    """One licence of the table; the words are ready to be shown."""

    id: str
    name: str
    detail: str  # the table's own class: "weak-copyleft", "community", …
    commercial: str
    elements: tuple[str, ...]
    conditions: str
    output_terms: str
    threshold: str
    link: str
    confidence: str


class LicenceTable:
    """resources/data/licences.json. An address finds a licence only when no other has the same."""

    def __init__(self, path: Path) -> None:
        entries: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["licenses"]
        self.rows = tuple(_row(entry) for entry in entries)
        self._rows: dict[str, LicenceRow] = {}
        for spelling in (_ids, _names):  # an id is never hidden by another licence's name
            for entry, row in zip(entries, self.rows, strict=True):
                for text in spelling(entry):
                    for key in _keys(text):
                        self._rows.setdefault(key, row)
        links = Counter(_address(row.link) for row in self.rows)
        self._links = {key: row for row in self.rows if row.link and links[key := _address(row.link)] == 1}

    def by_name(self, text: str) -> LicenceRow | None:
        """The licence with this id, alias, SPDX id or name; case, spaces and the word "license" do not matter."""
        return next((self._rows[key] for key in _keys(text) if key in self._rows), None)

    def by_link(self, link: str) -> LicenceRow | None:
        """The licence whose text lies at this address."""
        return self._links.get(_address(link))


def _ids(entry: Mapping[str, Any]) -> list[str]:
    return [str(text) for text in (entry["id"], *entry["aliases"], entry["spdx"], entry["license_ref"]) if text]


def _names(entry: Mapping[str, Any]) -> list[str]:
    return [entry["name"], re.sub(r"\s*\(.*\)$", "", entry["name"])]


def _keys(text: str) -> tuple[str, ...]:
    """How a licence may be written: first as it is, then without the words that some leave out."""
    whole = re.sub(r"[^a-z0-9.+]+", "-", text.casefold().replace("licence", "license")).strip("-")
    short = re.sub(r"(?:^|-)(?:the|license|agreement|version)(?=-|$)", "", whole).strip("-")
    plain = re.sub(r"^llama-(?=\d)", "llama", re.sub(r"-v(?=\d)", "-", short))
    return tuple(dict.fromkeys(key for key in (whole, short, plain) if key))


def _address(link: str) -> str:
    return re.sub(r"^https?://(?:www\.)?", "", link.strip().casefold()).removesuffix("/")


def _row(entry: Mapping[str, Any]) -> LicenceRow:
    return LicenceRow(
        id=entry["id"],
        name=entry["name"],
        detail=entry["class"],
        commercial=entry["commercial"],
        elements=tuple(words for key, words in _ELEMENTS.items() if entry[key]),
        conditions=_spelt_out(entry["conditions"]),
        output_terms=_spelt_out(entry["output_terms"]),
        threshold=_threshold(entry["threshold"]),
        link=entry["link"],
        confidence=entry["confidence"],
    )


def _spelt_out(text: str) -> str:
    for short, long in _SHORT.items():
        text = short.sub(long, text)
    return text


def _threshold(threshold: Mapping[str, Any] | None) -> str:
    """Such as "other terms apply above 700 million monthly active users (…)"."""
    if not threshold:
        return ""
    kind, value = threshold["kind"], threshold["value"]
    if kind == "mau_or_monthly_revenue":
        kinds = ("monthly_active_users", "monthly_revenue_usd")
        limit = " or ".join(_UNITS[kind].format(_millions(each)) for kind, each in zip(kinds, value, strict=True))
    else:
        limit = _UNITS[kind].format(_millions(value))
    return f"other terms apply above {limit} ({_spelt_out(threshold['basis'])})"


def _millions(value: int) -> str:
    return f"{value / _MILLION:,.10g} million"
