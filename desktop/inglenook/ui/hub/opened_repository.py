"""A repository read from the hub, with all that the page says of it; made in the background."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.errors import NotOnHubError
from inglenook.hardware.memory import read_memory
from inglenook.hub.file_groups import group_files
from inglenook.hub.requesting import group_named
from inglenook.ui.hub.card_text import card_html
from inglenook.ui.hub.listing_row import licence_of
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.hub.file_group import FileGroup
    from inglenook.hub.hub import Hub
    from inglenook.hub.reference import Reference
    from inglenook.hub.repository import Repository
    from inglenook.models.licence import Licence, Licences


@dataclass(frozen=True, slots=True)
class OpenedRepository:
    """What the right side of Discover shows."""

    repository: Repository
    licence: Licence
    groups: tuple[FileGroup, ...]
    card: tuple[str, ...]  # HTML
    wanted: FileGroup | None = None  # what the user asked for by its file's or quantization's name
    problem: str = ""  # why there is none, when one was asked for


def read_repository(hub: Hub, licences: Licences, reference: Reference) -> OpenedRepository:
    """Ask the hub; raises HubError."""
    repository = hub.repository(reference.repository, reference.revision or None)
    room_bytes = read_memory().available_bytes
    groups = group_files(repository, repository.listing.parameters, room_bytes=room_bytes)
    wanted, problem = _wanted(repository, groups, reference)
    return OpenedRepository(
        repository=repository,
        licence=licence_of(repository.listing, licences),
        groups=groups,
        card=card_html(repository.card),
        wanted=wanted,
        problem=problem,
    )


def _wanted(repository: Repository, groups: Sequence[FileGroup], reference: Reference) -> tuple[FileGroup | None, str]:
    if not reference.file and not reference.quantization:
        return None, ""
    try:
        named = group_named(repository, groups, file=reference.file, quantization=reference.quantization)
    except NotOnHubError as error:
        return None, translated(error)
    return named, ""
