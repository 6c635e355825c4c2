"""The catalogue as rows: by developer, and at the end who sells an API only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.hub.catalogue import Filters
from inglenook.ui.hub.listing_row import ListingRow, row_of_entry
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.hub.catalogue import Catalogue
    from inglenook.hub.catalogue_entry import Entry
    from inglenook.hub.repository import Query
    from inglenook.models.licence import Licences

translate = QCoreApplication.translate


def catalogue_rows(catalogue: Catalogue, licences: Licences, query: Query) -> tuple[ListingRow, ...]:
    """Those that suit the query; the order of the hub's results means nothing here."""
    filters = Filters(licence_classes=query.licence_classes, flavours=query.flavours)
    entries = [entry for entry in catalogue.search(query.words, filters) if _is_of_size(entry, query)]
    rows = list(_by_developer(entries, licences))
    if not (query.words or filters != Filters() or query.least_parameters or query.most_parameters):
        rows += _api_only(catalogue)
    return tuple(rows)


def _by_developer(entries: Sequence[Entry], licences: Licences) -> list[ListingRow]:
    rows: list[ListingRow] = []
    developer = ""
    for entry in entries:
        if entry.developer != developer:
            developer = entry.developer
            rows.append(ListingRow("heading", developer))
        rows.append(row_of_entry(entry, licences))
    return rows


def _api_only(catalogue: Catalogue) -> list[ListingRow]:
    providers = catalogue.api_only()
    if not providers:
        return []
    rows = [ListingRow("heading", translate("Discover", "Cannot be downloaded: sold as a service only"))]
    rows += [
        ListingRow("note", provider.developer, figures=translated(provider.sentence), chips=provider.products)
        for provider in providers
    ]
    return rows


def _is_of_size(entry: Entry, query: Query) -> bool:
    """One whose parameters nobody knows is left out once a size is asked for."""
    if query.least_parameters is None and query.most_parameters is None:
        return True
    if entry.parameters is None:
        return False
    least, most = query.least_parameters or 0, query.most_parameters
    return least <= entry.parameters and (most is None or entry.parameters <= most)
