"""Importing, checking and removing models, and the folders they are looked for in, from a terminal."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from inglenook.cli.status_line import StatusLine
from inglenook.cli.text import harmless, is_terminal, size_in_words, table
from inglenook.errors import ModelNotFoundError, UsageError
from inglenook.models.duplicates import find_duplicates
from inglenook.models.importing import Import
from inglenook.models.verifying import verify

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.cli.arguments import Models
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.models.model import Model
    from inglenook.models.source import Source


def import_models(command: Models, rooms: TerminalRooms, cancel: Cancel) -> int:
    """Take files and folders into the library; 1 when one of them failed."""
    status = StatusLine()
    taken: list[Model] = []
    failures: list[str] = []
    for step in Import(rooms.library).run(command.paths, command.how, cancel):
        status.show_bytes(step.file.name, step.done_bytes, step.total_bytes)
        if step.model is not None:
            taken.append(step.model)
        if step.problem:
            failures.append(step.problem)
    status.clear()
    if command.json:
        print(json.dumps({"imported": [str(model.path) for model in taken], "failed": failures}, ensure_ascii=False))
    else:
        for model in taken:
            print(f"{harmless(model.name)}: {harmless(str(model.path))}")
        for problem in failures:
            print(f"inglenook: {harmless(problem)}", file=sys.stderr)
    return 1 if failures else 0


def verify_model(command: Models, rooms: TerminalRooms, cancel: Cancel) -> int:
    """Compute the checksum; 1 when it is not the hub's."""
    model = rooms.library.find(command.model, any_kind=True)
    status = StatusLine()
    result = None
    for step in verify(rooms.library, model, cancel):
        status.show_bytes(model.name, step.done_bytes, step.total_bytes)
        result = step.result or result
    status.clear()
    cancel.raise_if_set()
    if result is None:
        return 1
    if command.json:
        facts = {"path": str(model.path), "sha256": result.sha256, "verdict": result.verdict}
        print(json.dumps(facts, ensure_ascii=False))
    else:
        print(f"{result.sha256}  {harmless(model.path.name)}\n{harmless(result.sentence)}")
    return 1 if result.verdict == "differs" else 0


def remove_model(command: Models, rooms: TerminalRooms) -> int:
    """Our own files go to the trash, others are only forgotten; asks first where somebody can answer."""
    model = known_model(command.model, rooms)
    ours = rooms.library.is_ours(model)
    size = size_in_words(model.size_bytes)
    where = "be deleted for good" if command.permanently else "go to the trash"
    what = f"{size} {where}" if ours else "it is only forgotten, its file stays where it is"
    if not command.yes:
        if not is_terminal(sys.stdin):
            raise UsageError(f"Say --yes to remove “{model.name}” ({what}), since nobody can be asked here.")
        if input(f"Remove “{harmless(model.name)}”: {what}. Go on? [y/N] ").strip().casefold() not in {"y", "yes"}:
            print("Nothing was removed.")
            return 1
    removal = rooms.library.remove(model, permanently=command.permanently)
    if command.json:
        print(json.dumps({"freed_bytes": removal.freed_bytes, "to_trash": removal.to_trash}))
    elif removal.freed_bytes:
        print(f"{size_in_words(removal.freed_bytes)} {'went to the trash' if removal.to_trash else 'are free again'}.")
    else:
        print("Forgotten; its file stays where it is.")
    return 0


def look_after_folders(command: Models, rooms: TerminalRooms, cancel: Cancel) -> int:
    """Add, use and forget folders, then list them."""
    library = rooms.library
    for path in command.add:
        library.add_folder(path)
    for kind in command.use:
        offered = [source for source in (*library.offers(), *library.found_apps()) if source.kind == kind]
        if not offered:
            raise ModelNotFoundError(f"There is no folder of {kind} on this computer: add its folder with --add.")
        for source in offered:
            library.use(source)
    if command.add or command.use:
        for _ in library.scan(cancel):  # so that it is known how many models they have
            pass
    for path in command.forget:
        library.forget_source(_source_at(path, library.sources()))
    sources, offers = library.sources(), library.offers()
    if command.json:
        print(json.dumps({"used": _facts(sources), "offered": _facts(offers)}, ensure_ascii=False, indent=2))
        return 0
    rows = [_row(source, "used" if source.is_there else "away") for source in sources]
    print(table(("FOLDER", "KIND", "MODELS", "STATE", "PATH"), rows + [_row(offer, "offered") for offer in offers]))
    return 0


def list_duplicates(command: Models, rooms: TerminalRooms, cancel: Cancel) -> int:
    """Groups of files with the same content."""
    status = StatusLine()
    groups: tuple[tuple[Model, ...], ...] = ()
    for step in find_duplicates(rooms.library, cancel):
        status.show_bytes("Comparing", step.done_bytes, step.total_bytes)
        groups = step.groups or groups
    status.clear()
    cancel.raise_if_set()
    if command.json:
        print(json.dumps([[str(model.path) for model in group] for group in groups], ensure_ascii=False, indent=2))
    elif not groups:
        print("No two files have the same content.")
    for group in () if command.json else groups:
        print(f"The same {size_in_words(group[0].size_bytes)}:")
        for model in group:
            print(f"  {harmless(model.name)} ({harmless(model.origin)}): {harmless(str(model.path))}")
    return 0


def known_model(reference: str, rooms: TerminalRooms) -> Model:
    """Also one whose file is gone: by its name or path among all that was ever seen."""
    wanted = reference.casefold()
    models = rooms.library.all_models()
    at = [model for model in models if str(model.path) == reference]
    named = at or [model for model in models if wanted in {model.name.casefold(), model.path.name.casefold()}]
    if not named:
        return rooms.library.find(reference, any_kind=True)
    if len(named) > 1:
        paths = ", ".join(str(model.path) for model in named)
        raise ModelNotFoundError(f"“{reference}” could be any of these, say which by its path: {paths}.")
    return named[0]


def _source_at(path: Path, sources: Sequence[Source]) -> Source:
    wanted = path.expanduser().absolute()
    for source in sources:
        if source.path in {wanted, path}:
            return source
    raise ModelNotFoundError(
        f"“{path}” is none of the folders that are looked in: “inglenook models folders” has them."
    )


def _facts(sources: Sequence[Source]) -> list[dict[str, object]]:
    return [
        {"kind": s.kind, "name": s.name, "path": str(s.path), "models": s.files, "is_there": s.is_there}
        for s in sources
    ]


def _row(source: Source, state: str) -> tuple[str, ...]:
    count = 0 if source.files is None and state == "used" else source.files
    return source.name, source.kind, "" if count is None else f"{count:,}", state, str(source.path)
