"""What the doctor says of servers that run models: those that are set up, asked once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.cancel import Cancel
from inglenook.cli.check import Check
from inglenook.cli.engines import where_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cli.rooms import TerminalRooms


def server_checks(rooms: TerminalRooms) -> Iterator[Check]:
    """One for each; a server that is switched off limits the app, and is nothing wrong with it."""
    for server in rooms.settings.servers():
        listing = rooms.loaded.served.listing(server, Cancel())
        where = f"{server.address}, {where_in_words(server)}"
        told = listing.problem or f"it answers and has {len(listing.models):,} models ({where})."
        yield Check(f"Server {server.name}", "warn" if listing.problem else "ok", told)
    if found := rooms.loaded.served.found_here(Cancel()):
        told = f"it was found at {found.server.address} and has {len(found.models):,} models."
        yield Check(f"Server {found.server.name}", "ok", told)
