"""Which models are shown, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inglenook.ui.models.model_row import ModelRow

SortBy = Literal["name", "size", "parameters", "changed"]


@dataclass(frozen=True, slots=True)
class ModelFilter:
    """Empty fields leave everything in; largest and newest come first, names from A."""

    words: str = ""
    licence_class: str = ""  # licence.LicenceClass
    kind: str = ""  # facts.Kind, or a facts.FlavourName
    source: str = ""  # source.SourceKind
    state: str = ""  # model.State
    sort: SortBy = "name"

    @property
    def choices(self) -> int:
        """How many things besides the words leave something out."""
        return sum(bool(choice) for choice in (self.licence_class, self.kind, self.source, self.state))

    def apply(self, rows: Iterable[ModelRow]) -> tuple[ModelRow, ...]:
        """Those that are left, in order."""
        words = self.words.casefold().split()
        left = [row for row in rows if self._keeps(row) and all(word in row.words for word in words)]
        left.sort(key=lambda row: (self._rank(row), row.model.name.casefold(), row.model.size_bytes))
        return tuple(left)

    def _keeps(self, row: ModelRow) -> bool:
        model = row.model
        return (
            (not self.licence_class or row.licence.licence_class == self.licence_class)
            and (not self.source or model.source == self.source)
            and (not self.state or model.state == self.state)
            and (not self.kind or self.kind in _kinds(row))
        )

    def _rank(self, row: ModelRow) -> int:
        match self.sort:
            case "name":
                return 0
            case "size":
                return -row.model.size_bytes
            case "parameters":
                return -(row.model.facts.parameters if row.model.facts else 0)
            case "changed":
                return -row.model.modified_ns


def _kinds(row: ModelRow) -> set[str]:
    facts = row.model.facts
    return {facts.kind, *(flavour.name for flavour in facts.flavours)} if facts else set()
