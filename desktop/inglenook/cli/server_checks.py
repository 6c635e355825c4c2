"""What the doctor says of servers that run models: those that are set up, asked once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.cancel import Cancel
from inglenook.cli.check import Check
from inglenook.cli.engines import where_in_words
from inglenook.cli.rpc import NO_RPC, memory_in_words
from inglenook.cli.rpc import where_in_words as rpc_where
from inglenook.engines.llama_cpp.rpc_part import has_rpc
from inglenook.errors import RpcWorkerError

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
    yield from _rpc_checks(rooms)
    if found := rooms.loaded.served.found_here(Cancel()):
        told = f"it was found at {found.server.address} and has {len(found.models):,} models."
        yield Check(f"Server {found.server.name}", "ok", told)


def _rpc_checks(rooms: TerminalRooms) -> Iterator[Check]:
    """One for each RPC worker, as far as they are used."""
    endpoints = rooms.settings.rpc.in_use
    if endpoints and not has_rpc():
        yield Check("RPC", "warn", NO_RPC)
    for endpoint in endpoints:
        try:
            told = memory_in_words(rooms.fits.rpc.ask(endpoint, Cancel()))
        except RpcWorkerError as error:
            yield Check(f"RPC worker {endpoint}", "warn", str(error))
        else:
            yield Check(f"RPC worker {endpoint}", "ok", f"{told} ({rpc_where(endpoint)}).")
