"""``inglenook engines ollama``: the models that an Ollama keeps, looked after from the terminal."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from inglenook.cancel import Cancel
from inglenook.cli.chat_choices import named_preset
from inglenook.cli.interrupt import interrupt_cancels
from inglenook.cli.ollama_words import kept_rows, running_rows, shown_words
from inglenook.cli.status_line import StatusLine
from inglenook.cli.text import harmless, table
from inglenook.errors import ServerError, UsageError
from inglenook.presets.for_ollama import left_out, made_model
from inglenook.presets.preset_reading import ANY_MODEL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cli.arguments import OllamaModels
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.engines.ollama.care import OllamaCare
    from inglenook.engines.ollama.care_answers import CareStep
    from inglenook.engines.server import Server


def ollama(command: OllamaModels, rooms: TerminalRooms) -> int:
    """The exit code. Raises ServerError with the sentence, UsageError when it is not clear which server is meant."""
    cancel = Cancel()
    with interrupt_cancels(cancel):
        server = _server(command, rooms)
        care = rooms.loaded.served.care_of(server)
        match command.care:
            case "list" | "running" | "show":
                _tell(command, care, cancel)
            case "pull":
                _follow(command, care.pull(command.model, cancel), "{model} is on {server}.", server)
            case "create":
                _create(command, rooms, care, server, cancel)
            case "copy":
                care.copy(command.model, command.new, cancel)
                _done(command, "{model} is {new} as well.", server)
            case "delete":
                care.delete(command.model, cancel)
                _done(command, "{model} is deleted on {server}.", server)
            case "unload":
                care.unload(command.model, cancel)
                _done(command, "{server} lets go of {model}.", server)
    return 0


def _server(command: OllamaModels, rooms: TerminalRooms) -> Server:
    served = rooms.loaded.served
    known = [one for one in served.servers if one.kind == "ollama"]
    if command.server:
        wanted = command.server.casefold()
        found = next((one for one in (*known, *served.unset) if wanted in {one.name.casefold(), one.id}), None)
        if found is None:
            raise UsageError(f"There is no Ollama “{command.server}”: “inglenook engines list” shows what there is.")
        return found
    if len(known) > 1:
        names = ", ".join(one.name for one in known)
        raise UsageError(f"There are several Ollamas ({names}): say which one with --server.")
    candidates = (*known, *served.unset)
    if not candidates:
        raise UsageError("No Ollama is set up: “inglenook engines add NAME ADDRESS --kind ollama” sets one up.")
    return candidates[0]


def _tell(command: OllamaModels, care: OllamaCare, cancel: Cancel) -> None:
    match command.care:
        case "running":
            found = care.running(cancel)
            head, rows, nothing = ("MODEL", "MEMORY", "ON GPU", "CONTEXT", "UNTIL"), running_rows(found), "in memory"
        case "show":
            shown = care.shown(command.model, cancel)
            print(_json(asdict(shown)) if command.json else harmless(shown_words(shown)))
            return
        case _:
            found = care.kept(cancel)
            head, rows, nothing = ("MODEL", "SIZE", "QUANTIZATION", "PARAMETERS"), kept_rows(found), "there"
    if command.json:
        print(_json([asdict(one) for one in found]))
    else:
        print(table(head, rows) if rows else f"No model is {nothing}.")


def _create(command: OllamaModels, rooms: TerminalRooms, care: OllamaCare, server: Server, cancel: Cancel) -> None:
    preset = named_preset(rooms, command.preset)
    base = command.base or preset.base
    if base in {"", ANY_MODEL}:
        raise UsageError("The preset names no model: say with --from which one there it is made of.")
    for sentence in left_out(preset):
        print(f"inglenook: {harmless(sentence)}", file=sys.stderr)
    _follow(command, care.create(made_model(preset, command.model, base), cancel), "{model} is on {server}.", server)


def _follow(command: OllamaModels, steps: Iterator[CareStep], words: str, server: Server) -> None:
    status, last = StatusLine(), None
    try:
        for step in steps:
            last = step
            if step.total_bytes:
                status.show_bytes(step.stage, step.done_bytes, step.total_bytes)
            else:
                status.show_text(f"{step.stage}…")
    finally:
        status.clear()
    if last is None:
        raise ServerError(f"“{server.name}” said nothing.")
    _done(command, words, server)


def _done(command: OllamaModels, words: str, server: Server) -> None:
    if command.json:
        print(_json({"done": command.care, "model": command.model, "server": server.name}))
    else:
        print(harmless(words.format(model=command.model, new=command.new, server=server.name)))


def _json(facts: object) -> str:
    return json.dumps(facts, ensure_ascii=False, indent=2, default=str)
