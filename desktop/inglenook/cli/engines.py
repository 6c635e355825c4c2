"""``inglenook engines``: the servers that run models, told, set up, forgotten and tried."""

from __future__ import annotations

import contextlib
import getpass
import json
import sys
from typing import TYPE_CHECKING

from inglenook.cancel import Cancel
from inglenook.cli.arguments import OllamaModels, RpcMachines
from inglenook.cli.interrupt import interrupt_cancels
from inglenook.cli.ollama import ollama
from inglenook.cli.rpc import rpc
from inglenook.cli.text import harmless, is_terminal
from inglenook.errors import ServerKeyError, UsageError
from inglenook.settings.server_list import with_server, without_server

if TYPE_CHECKING:
    from inglenook.cli.arguments import Engines
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.engines.server import Server
    from inglenook.inference.served_models import ServerListing


def engines(command: Engines | OllamaModels | RpcMachines, rooms: TerminalRooms) -> int:
    """The exit code; 1 from ``test`` when a server cannot be asked."""
    if isinstance(command, OllamaModels):
        return ollama(command, rooms)
    if isinstance(command, RpcMachines):
        return rpc(command, rooms)
    match command.action:
        case "list":
            return _list(command, rooms)
        case "add":
            return _add(command, rooms)
        case "remove":
            return _remove(command, rooms)
        case "test":
            return _test(command, rooms)


def where_in_words(server: Server) -> str:
    """Whether what is sent there leaves."""
    return "on this computer" if server.is_here else "leaves this computer"


def _list(command: Engines, rooms: TerminalRooms) -> int:
    servers, found = rooms.settings.servers(), _found_here(rooms)
    if command.json:
        facts = [_facts(rooms, server) for server in servers]
        more = [{**_facts(rooms, found.server), "is_set_up": False}] if found else []
        print(json.dumps([*facts, *more], ensure_ascii=False, indent=2))
        return 0
    if found:
        print(f"{harmless(found.server.name)}: {harmless(found.server.address)} (found on this computer)")
    elif not servers:
        print("No server is set up. “inglenook engines add NAME ADDRESS” sets one up.")
    for server in servers:
        key = "with a key" if rooms.server_keys.value(server) else "without a key"
        print(f"{harmless(server.name)}: {harmless(server.address)} ({where_in_words(server)}, {key})")
    return 0


def _add(command: Engines, rooms: TerminalRooms) -> int:
    settings, server = with_server(
        rooms.settings,
        command.name,
        command.address,
        kind=command.kind,
        self_signed=command.self_signed,
        keep_alive=command.keep_alive,
        proxy=command.proxy,
    )
    key = _asked_key(server) if command.key else ""
    if key:
        rooms.server_keys.write(server, key)
    rooms.settings_file.write(settings)
    if command.json:
        print(json.dumps(_facts(rooms, server), ensure_ascii=False, indent=2))
    else:
        print(f"{harmless(server.name)} is set up: {harmless(server.address)} ({where_in_words(server)}).")
    return 0


def _remove(command: Engines, rooms: TerminalRooms) -> int:
    settings, server = without_server(rooms.settings, command.name)
    rooms.settings_file.write(settings)
    with contextlib.suppress(ServerKeyError):  # where there is no keyring, there is no key in it
        rooms.server_keys.forget(server)
    if command.json:
        print(json.dumps({"removed": server.name}, ensure_ascii=False))
    else:
        print(f"{harmless(server.name)} is forgotten. Chats keep its answers.")
    return 0


def _test(command: Engines, rooms: TerminalRooms) -> int:
    wanted = command.name.casefold()
    servers = [one for one in rooms.settings.servers() if not wanted or one.name.casefold() == wanted]
    if wanted and not servers:
        raise UsageError(f"There is no server “{command.name}”: “inglenook engines list” shows those that there are.")
    cancel = Cancel()
    with interrupt_cancels(cancel):
        listings = [rooms.loaded.served.listing(server, cancel) for server in servers]
        if not wanted and (found := rooms.loaded.served.found_here(cancel)):
            listings.append(found)
    if command.json:
        facts = [
            {**_facts(rooms, one.server), "models": [model.id for model in one.models], "problem": one.problem or None}
            for one in listings
        ]
        print(json.dumps(facts, ensure_ascii=False, indent=2))
    else:
        for listing in listings:
            _tell(listing)
    return 1 if any(listing.problem for listing in listings) else 0


def _found_here(rooms: TerminalRooms) -> ServerListing | None:
    """A server of this computer that answers without having been set up."""
    cancel = Cancel()
    with interrupt_cancels(cancel):
        return rooms.loaded.served.found_here(cancel)


def _tell(listing: ServerListing) -> None:
    server = listing.server
    if listing.problem:
        print(f"{harmless(server.name)}: {harmless(listing.problem)}", file=sys.stderr)
        return
    print(f"{harmless(server.name)} answers ({where_in_words(server)}) and has {len(listing.models):,} models:")
    for model in listing.models:
        print(f"  {harmless(server.name)}/{harmless(model.id)}")


def _facts(rooms: TerminalRooms, server: Server) -> dict[str, object]:
    return {
        "name": server.name,
        "kind": server.kind,
        "address": server.address,
        "leaves_this_computer": not server.is_here,
        "self_signed": server.self_signed,
        "has_key": rooms.server_keys.value(server) is not None,
    }


def _asked_key(server: Server) -> str:
    """Typed without being seen, or the first line that is piped in; never a word of the command, which others see."""
    if is_terminal(sys.stdin):
        return getpass.getpass(f"Key of {server.name}: ")
    return sys.stdin.readline().strip()
