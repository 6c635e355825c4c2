"""A row of Discover's list: a repository, of the hub or of the catalogue, or a line between them."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from inglenook.models.facts import Flavour
from inglenook.models.licence import licences_of_bases
from inglenook.ui.models.model_words import MILLION, count_in_words, flavour_in_words, licence_class_in_words
from inglenook.ui.relative_time import relative_time
from inglenook.ui.translated import grouped, number_in_words

if TYPE_CHECKING:
    from inglenook.hub.catalogue_entry import Entry
    from inglenook.hub.repository import Listing
    from inglenook.models.facts import FlavourName
    from inglenook.models.licence import Licence, Licences

THOUSAND = 1_000

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ListingRow:
    """Everything that is drawn of a row; a heading and a note have a title and nothing to choose."""

    kind: Literal["repository", "heading", "note"]
    title: str
    repository: str = ""  # "publisher/repo"
    publisher: str = ""
    figures: str = ""  # downloads, likes and when it was updated, on one line
    chips: tuple[str, ...] = ()
    warns: bool = False  # the first chip is something to mind

    @property
    def letter(self) -> str:
        """What its icon shows."""
        return next((sign.upper() for sign in self.title if sign.isalnum()), "·")

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        parts = (self.title, self.publisher, *self.chips, self.figures.replace(" · ", ", "))
        return ", ".join(part for part in parts if part)


def licence_of(listing: Listing, licences: Licences) -> Licence:
    """What its card and the models that it was made from come to."""
    return licences.resolve(listing.licence, base_licences=licences_of_bases(listing.base_models))


def row_of_listing(listing: Listing, licences: Licences) -> ListingRow:
    """A repository that was found."""
    licence = licence_of(listing, licences)
    gated = "" if listing.gate == "open" else translate("Discover", "Gated")
    words = (
        gated,
        licence_class_in_words(licence.licence_class),
        count_in_words(listing.parameters or 0),
        *(flavour_in_words(flavour) for flavour in listing.flavours),
    )
    return ListingRow(
        "repository",
        listing.name,
        repository=listing.id,
        publisher=listing.publisher,
        figures=figures_in_words(listing),
        chips=_chips(words),
        warns=bool(gated),
    )


def row_of_entry(entry: Entry, licences: Licences) -> ListingRow:
    """A repository of the catalogue."""
    words = (
        licence_class_in_words(licences.find(entry.licence).licence_class),
        count_in_words(entry.parameters or 0),
        *(flavour_in_words(Flavour(flavour_named(name), (), entry.domain)) for name in entry.flavours),
    )
    released = translate("Discover", "Released {month}").format(month=entry.released) if entry.released else ""
    return ListingRow(
        "repository",
        entry.name,
        repository=entry.repository,
        publisher=entry.publisher,
        figures=released,
        chips=_chips(words),
    )


def figures_in_words(listing: Listing) -> str:
    """Such as "48 k downloads · 120 likes · 2 h ago"; what the hub does not say is left out."""
    parts = [
        _counted(listing.downloads, translate("Discover", "1 download"), translate("Discover", "{count} downloads")),
        _counted(listing.likes, translate("Discover", "1 like"), translate("Discover", "{count} likes")),
    ]
    if listing.updated_at is not None:
        parts.append(relative_time(listing.updated_at, time.time()))
    return " · ".join(part for part in parts if part)


def _counted(count: int | None, one: str, many: str) -> str:
    if count is None:
        return ""
    return one if count == 1 else many.format(count=_rounded(count))


def _rounded(count: int) -> str:
    if count >= MILLION:
        return translate("Discover", "{count} M").format(count=number_in_words(count / MILLION, ".1f"))
    if count >= 10 * THOUSAND:
        return translate("Discover", "{count} k").format(count=number_in_words(count / THOUSAND, ".0f"))
    return grouped(count)


def _chips(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in words if word))


def flavour_named(name: str) -> FlavourName:
    """As the catalogue has it."""
    return name  # pyright: ignore[reportReturnType]  the catalogue is checked for these names by its tests
