"""``inglenook engines rpc``: other machines that models are spread over, told, set up, forgotten and asked."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from inglenook.cancel import Cancel
from inglenook.cli.interrupt import interrupt_cancels
from inglenook.cli.text import harmless, size_in_words
from inglenook.engines.llama_cpp.rpc_asking import endpoint_of, is_here
from inglenook.engines.llama_cpp.rpc_part import has_rpc
from inglenook.engines.llama_cpp.rpc_serving import serve_rpc
from inglenook.errors import LoadError, RpcWorkerError, UsageError
from inglenook.settings.rpc_list import with_rpc_used, with_rpc_worker, without_rpc_worker

if TYPE_CHECKING:
    from inglenook.cli.arguments import RpcMachines
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.engines.llama_cpp.rpc_asking import RpcAnswer

WARNING = (
    "RPC is not encrypted and asks nobody who they are: whoever is in that network can read what is sent, and can use "
    "and attack the worker."
)
NO_RPC = (
    "This build of llama.cpp has no RPC part, so it cannot use other machines. The one that comes with Inglenook has "
    "it: install Inglenook again."
)


def rpc(command: RpcMachines, rooms: TerminalRooms) -> int:
    """The exit code; 1 from ``check`` when a worker cannot be used."""
    match command.action:
        case "list":
            return _list(command, rooms)
        case "add" | "remove":
            return _change(command, rooms)
        case "check":
            return _check(command, rooms)
        case "on" | "off":
            return _switch(command, rooms)
        case "serve":
            return _serve(command)


def where_in_words(endpoint: str) -> str:
    """Whether what is sent there leaves."""
    return "on this computer" if is_here(endpoint) else "leaves this computer"


def _list(command: RpcMachines, rooms: TerminalRooms) -> int:
    wanted = rooms.settings.rpc
    if command.json:
        workers = [_facts(endpoint) for endpoint in wanted.workers]
        print(json.dumps({"use": wanted.use, "workers": workers}, ensure_ascii=False, indent=2))
        return 0
    if not wanted.workers:
        print("No other machine is set up. “inglenook engines rpc add HOST:PORT” sets one up.")
        return 0
    for endpoint in wanted.workers:
        print(f"{harmless(endpoint)} ({where_in_words(endpoint)})")
    print("They are used." if wanted.use else "None is used: “inglenook engines rpc on” switches them on.")
    return 0


def _change(command: RpcMachines, rooms: TerminalRooms) -> int:
    change = with_rpc_worker if command.action == "add" else without_rpc_worker
    settings, endpoint = change(rooms.settings, command.endpoint)
    rooms.settings_file.write(settings)
    if command.json:
        workers = [_facts(one) for one in settings.rpc.workers]
        print(json.dumps({"use": settings.rpc.use, "workers": workers}, ensure_ascii=False, indent=2))
    elif command.action == "remove":
        print(f"{endpoint} is forgotten.")
    else:
        used = "It is used from the next load on." if settings.rpc.use else "“inglenook engines rpc on” switches it on."
        print(f"{endpoint} is set up ({where_in_words(endpoint)}). {used}")
        if not is_here(endpoint):
            print(WARNING, file=sys.stderr)
    return 0


def _switch(command: RpcMachines, rooms: TerminalRooms) -> int:
    use = command.action == "on"
    if use and not has_rpc():
        raise LoadError(NO_RPC)
    settings = with_rpc_used(rooms.settings, use=use)
    rooms.settings_file.write(settings)
    if command.json:
        print(json.dumps({"use": use}))
    elif not use:
        print("Models lie on this computer alone, from the next load on.")
    else:
        print(
            f"Models are spread over {', '.join(settings.rpc.workers) or 'those that you add'} from the next load on."
        )
        print(WARNING, file=sys.stderr)
    return 0


def _check(command: RpcMachines, rooms: TerminalRooms) -> int:
    endpoint = endpoint_of(command.endpoint) if command.endpoint else None
    if command.endpoint and endpoint is None:
        raise UsageError(f"“{command.endpoint}” is no address of an RPC worker: it looks like 192.168.1.20:50052.")
    wanted = (endpoint,) if endpoint else tuple(rooms.settings.rpc.workers)
    if not wanted:
        raise UsageError("No other machine is set up. Say which one to ask: inglenook engines rpc check HOST:PORT.")
    is_able = has_rpc()
    found = [_asked(one, rooms) for one in wanted]
    if command.json:
        facts = [_found_facts(*one) for one in found]
        print(json.dumps({"engine_has_rpc": is_able, "workers": facts}, ensure_ascii=False, indent=2))
    else:
        for one, answer, problem in found:
            if answer is None:
                print(f"{harmless(one)}: {harmless(problem)}", file=sys.stderr)
            else:
                print(f"{harmless(one)} answers ({where_in_words(one)}): {memory_in_words(answer)}.")
        if not is_able:
            print(NO_RPC, file=sys.stderr)
    return 0 if is_able and all(answer for _, answer, _ in found) else 1


def _asked(endpoint: str, rooms: TerminalRooms) -> tuple[str, RpcAnswer | None, str]:
    cancel = Cancel()
    try:
        with interrupt_cancels(cancel):
            return endpoint, rooms.fits.rpc.ask(endpoint, cancel), ""
    except RpcWorkerError as error:
        return endpoint, None, str(error)


def _serve(command: RpcMachines) -> int:
    endpoint = endpoint_of(f"{command.host}:{command.port}")
    if endpoint is None:
        raise UsageError(f"“{command.host}:{command.port}” is nothing to be reached at: a number and a port are.")
    if not has_rpc():
        raise LoadError(NO_RPC)
    print(f"This computer is an RPC worker at {endpoint}, until Ctrl+C.", flush=True)
    print(WARNING, file=sys.stderr, flush=True)
    cancel = Cancel()
    with interrupt_cancels(cancel):
        serve_rpc(endpoint, command.threads, cancel)
    return 0


def memory_in_words(answer: RpcAnswer) -> str:
    """Of each of its devices."""
    return ", ".join(
        f"{size_in_words(device.free_bytes)} of {size_in_words(device.total_bytes)} are free"
        for device in answer.devices
    )


def _facts(endpoint: str) -> dict[str, object]:
    return {"endpoint": endpoint, "leaves_this_computer": not is_here(endpoint)}


def _found_facts(endpoint: str, answer: RpcAnswer | None, problem: str) -> dict[str, object]:
    devices = (
        [{"free_bytes": one.free_bytes, "total_bytes": one.total_bytes} for one in answer.devices] if answer else []
    )
    version = answer.version if answer else None
    return {**_facts(endpoint), "version": version, "devices": devices, "problem": problem or None}
