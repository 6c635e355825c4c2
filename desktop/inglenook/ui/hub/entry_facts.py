"""What the catalogue knows of a repository, as names and values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.hub.catalogue_entry import MANY_LANGUAGES
from inglenook.models.facts import Flavour
from inglenook.ui.hub.download_words import amount_in_words
from inglenook.ui.hub.listing_row import flavour_named
from inglenook.ui.models.model_words import (
    count_in_words,
    flavour_in_words,
    languages_in_words,
    licence_class_in_words,
)
from inglenook.ui.translated import grouped

if TYPE_CHECKING:
    from inglenook.hub.catalogue_entry import Entry
    from inglenook.models.licence import Licences

translate = QCoreApplication.translate


def facts_of_entry(entry: Entry, licences: Licences) -> tuple[tuple[str, str], ...]:
    """Those that are known; a size is an estimate, and says so."""
    licence = licences.find(entry.licence)
    size = entry.bytes_at_4_bits
    about = translate("Discover", "about {size} at 4 bits").format(size=amount_in_words(size)) if size else ""
    context = translate("Discover", "{count} tokens").format(count=grouped(entry.context)) if entry.context else ""
    flavours = dict.fromkeys(
        flavour_in_words(Flavour(flavour_named(name), (), entry.domain)) for name in entry.flavours
    )
    named = tuple(code for code in entry.languages if code != MANY_LANGUAGES)
    many = (translate("Discover", "many languages"),) * (MANY_LANGUAGES in entry.languages)
    return (
        (translate("Discover", "Developer"), entry.developer),
        (translate("Discover", "Licence"), f"{licence.name} ({licence_class_in_words(licence.licence_class)})"),
        (translate("Discover", "Parameters"), count_in_words(entry.parameters or 0)),
        (translate("Discover", "Size"), about),
        (translate("Discover", "Released"), entry.released),
        (translate("Discover", "Made for"), ", ".join(flavours)),
        (translate("Discover", "Languages"), ", ".join((*languages_in_words(named), *many))),
        (translate("Discover", "Trained context"), context),
        (translate("Discover", "Made from"), entry.base_model),
    )
