"""``inglenook models``: what is on this computer, where it is looked for, and looking after it."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from inglenook.cancel import Cancel
from inglenook.cli.interrupt import interrupt_cancels
from inglenook.cli.model_care import (
    import_models,
    known_model,
    list_duplicates,
    look_after_folders,
    remove_model,
    verify_model,
)
from inglenook.cli.model_info import facts_of_model, show_info
from inglenook.cli.text import count_in_words, harmless, size_in_words, table

if TYPE_CHECKING:
    from inglenook.cli.arguments import Models
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.models.model import Model


def models(command: Models, rooms: TerminalRooms) -> int:
    """Do what was asked for; the exit code."""
    cancel, library = Cancel(), rooms.library
    with interrupt_cancels(cancel):
        match command.action:
            case "list":
                code = _list(command, rooms)
            case "import":
                code = import_models(command, rooms, cancel)
            case "info":
                code = show_info(library.find(command.model, any_kind=True), rooms.licences, as_json=command.json)
            case "verify":
                code = verify_model(command, rooms, cancel)
            case "remove":
                code = remove_model(command, rooms)
            case "rename":
                renamed = library.rename(known_model(command.model, rooms), command.name)
                code = _tell(renamed, command, rooms)
            case "relocate":
                relocated = library.relocate(known_model(command.model, rooms), command.paths[0])
                code = _tell(relocated, command, rooms)
            case "folders":
                code = look_after_folders(command, rooms, cancel)
            case "duplicates":
                code = list_duplicates(command, rooms, cancel)
    return code


def _list(command: Models, rooms: TerminalRooms) -> int:
    found = rooms.library.all_models() if command.everything else rooms.library.models()
    if command.licence_class:
        found = tuple(model for model in found if _licence_class(model, rooms) == command.licence_class)
    for problem in rooms.library.problems():
        print(f"inglenook: {harmless(problem)}", file=sys.stderr)
    if command.json:
        facts = [facts_of_model(model, rooms.licences) for model in found]
        print(json.dumps(facts, ensure_ascii=False, indent=2))
    elif found:
        head = ("NAME", "SIZE", "QUANTIZATION", "PARAMETERS", "CONTEXT", "LICENCE", "ORIGIN", "NOTE")
        print(table(head, [_row(model, rooms) for model in found]))
    elif command.licence_class:
        print(f"There is no model with a licence of class {command.licence_class}.")
    else:
        print(
            f"There are no models yet: put GGUF files into “{rooms.paths.models}”, name a folder with "
            "“inglenook models import FOLDER”, or fetch one with “inglenook hub download”."
        )
    for offer in rooms.library.offers():
        count = {None: "models", 1: "1 model"}.get(offer.files, f"{offer.files} models")
        print(
            f"inglenook: {offer.name} has {count} in “{harmless(str(offer.path))}”. "
            f"“inglenook models folders --use {offer.kind}” shows them here too; nothing is copied.",
            file=sys.stderr,
        )
    return 0


def _row(model: Model, rooms: TerminalRooms) -> tuple[str, ...]:
    facts = model.facts
    return (
        model.name,
        size_in_words(model.size_bytes),
        model.quantization,
        count_in_words(facts.parameters) if facts else "",
        f"{model.trained_context:,}",
        _licence_class(model, rooms),
        model.origin,
        model.note or (model.state if model.state != "ready" else ""),
    )


def _licence_class(model: Model, rooms: TerminalRooms) -> str:
    return rooms.licences.of_model(model).licence_class


def _tell(model: Model, command: Models, rooms: TerminalRooms) -> int:
    if command.json:
        print(json.dumps(facts_of_model(model, rooms.licences), ensure_ascii=False, indent=2))
    else:
        print(f"{harmless(model.name)}: {harmless(str(model.path))}")
    return 0
