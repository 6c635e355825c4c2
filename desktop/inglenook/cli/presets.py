"""``inglenook presets``: presets are listed, shown, taken in, written for other apps and checked."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.cli.presets_check import check
from inglenook.cli.presets_default import default_preset
from inglenook.cli.presets_for import show_for
from inglenook.cli.text import harmless, table
from inglenook.errors import PresetError, UsageError
from inglenook.presets.formats.form import LARGEST_BYTES
from inglenook.presets.formats.forms import FORMS, losses, name_of, read_file, written
from inglenook.presets.formats.inglenook_json import preset_facts
from inglenook.presets.modelfile_file import read_bytes, write_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inglenook.cli.arguments import Presets
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.presets.formats.forms import Import
    from inglenook.presets.preset import Preset
    from inglenook.presets.preset_store import PresetStore
    from inglenook.presets.stored_preset import StoredPreset

STDIN = Path("-")
_LONGEST_NOTE = 120


def presets(command: Presets, rooms: TerminalRooms) -> int:
    """Do what was asked for; the exit code. Raises PresetError with the sentence."""
    store = rooms.presets
    match command.action:
        case "list":
            code = _list(command, store)
        case "show":
            code = _show(command, rooms)
        case "import":
            code = _import(command, store)
        case "export":
            code = _export(command, store)
        case "check":
            code = check(*_read(command), as_json=command.json)
        case "remove":
            code = _remove(command, store)
        case "duplicate":
            code = _duplicate(command, store)
        case "default":
            code = default_preset(command, rooms)
    return code


def _list(command: Presets, store: PresetStore) -> int:
    """1 when one of them is broken."""
    found = store.all()
    broken = [stored for stored in found if stored.preset is None]
    if command.json:
        print(json.dumps([_facts(stored) for stored in found], ensure_ascii=False, indent=2))
    elif found:
        rows = [(stored.name, "app" if stored.is_shipped else "yours", _about(stored)) for stored in found]
        print(table(("NAME", "FROM", "WHAT IT IS FOR"), rows))
    else:
        print("There are no presets.")
    for stored in broken:
        _tell([_why_broken(stored)])
    return 1 if broken else 0


def _show(command: Presets, rooms: TerminalRooms) -> int:
    """1 when it is broken."""
    stored = rooms.presets.read(command.name)
    if command.model:
        return show_for(_preset(stored), command.model, rooms, as_json=command.json)
    if command.json:
        facts = {**_facts(stored), "text": stored.text, "preset": stored.preset and preset_facts(stored.preset)}
        print(json.dumps(facts, ensure_ascii=False, indent=2))
    else:
        _print_text(stored.text)
    for problem in stored.problems:
        _tell([f"line {problem.line}: {problem.severity}: {problem.message}"])
    return 1 if stored.preset is None else 0


def _import(command: Presets, store: PresetStore) -> int:
    content, path = _read(command)
    is_stdin = path == STDIN
    name = command.name or ("Preset" if is_stdin else name_of(path.name))
    try:
        found = read_file(content, name, None if is_stdin else path.absolute().parent)
    except PresetError as error:
        shown = "Standard input" if is_stdin else f"“{path.name}”"
        raise PresetError(f"{shown} holds no preset that can be read. {error}") from error
    if command.name and len(found) > 1:
        raise UsageError(f"There are {len(found)} presets in it, so --name cannot be the name of each. Leave it out.")
    stored = [_store(one, command, store) for one in found]
    for one in found:
        _tell(f"{one.name}: {note}" if len(found) > 1 else note for note in one.notes)
    if command.json:
        print(json.dumps({"imported": [_facts(one) for one in stored]}, ensure_ascii=False, indent=2))
    else:
        for one, made in zip(found, stored, strict=True):
            print(f"“{harmless(made.name)}” is taken in from {FORMS[one.form].title}.")
    return 0


def _store(one: Import, command: Presets, store: PresetStore) -> StoredPreset:
    name = command.name or one.name
    if not command.force:
        return store.create(name if command.name else store.free_name(name), one.text)
    return store.save(name, one.text)


def _export(command: Presets, store: PresetStore) -> int:
    preset = _preset(store.read(command.name))
    _tell(losses(preset, command.form))
    stored = store.read(command.name)
    text = stored.text if command.form == "modelfile" else written(preset, command.form)
    output = command.output
    if output is not None:
        if output.exists() and not command.force:
            raise UsageError(f"“{output}” is there already. Say --force to replace it, or name another file.")
        write_text(output, text)
    if command.json:
        facts = {"file": str(output) if output else None, "text": text, "losses": losses(preset, command.form)}
        print(json.dumps(facts, ensure_ascii=False, indent=2))
    elif output is not None:
        print(harmless(str(output)))
    else:
        _print_text(text)
    return 0


def _remove(command: Presets, store: PresetStore) -> int:
    deleted = store.delete(command.name)
    shipped = store.find(deleted.name)
    if command.json:
        print(json.dumps({"removed": deleted.name, "shipped_is_back": shipped is not None}, ensure_ascii=False))
    elif shipped is not None:
        print(f"Your “{harmless(deleted.name)}” is deleted: the one that came with the app is back.")
    else:
        print(f"“{harmless(deleted.name)}” is deleted.")
    return 0


def _duplicate(command: Presets, store: PresetStore) -> int:
    stored = store.read(command.name)
    made = store.duplicate(stored.name, command.new_name or store.free_name(stored.name))
    if command.json:
        print(json.dumps(_facts(made), ensure_ascii=False, indent=2))
    else:
        print(f"“{harmless(made.name)}” is a copy of “{harmless(stored.name)}”: {harmless(str(made.path))}")
    return 0


def _read(command: Presets) -> tuple[bytes, Path]:
    if command.file is None:
        raise UsageError("Name a file, or - for standard input.")
    if command.file == STDIN:
        return sys.stdin.buffer.read(LARGEST_BYTES * 2), STDIN
    return read_bytes(command.file), command.file


def _preset(stored: StoredPreset) -> Preset:
    if stored.preset is None:
        raise PresetError(_why_broken(stored))
    return stored.preset


def _why_broken(stored: StoredPreset) -> str:
    error = stored.error
    where = f"line {error.line}: {error.message}" if error else "it cannot be read."
    return f"The preset “{stored.name}” is broken: {where}"


def _about(stored: StoredPreset) -> str:
    if stored.preset is None:
        return "(broken)"
    note = stored.note or " ".join((stored.preset.system_prompt or "").split())
    return note if len(note) <= _LONGEST_NOTE else f"{note[:_LONGEST_NOTE]}…"


def _facts(stored: StoredPreset) -> dict[str, object]:
    return {
        "name": stored.name,
        "note": stored.note,
        "is_shipped": stored.is_shipped,
        "path": str(stored.path),
        "problems": [
            {"line": problem.line, "severity": problem.severity, "message": problem.message}
            for problem in stored.problems
        ],
    }


def _print_text(text: str) -> None:
    print(harmless(text), end="" if text.endswith("\n") else "\n")


def _tell(sentences: Iterable[str]) -> None:
    for sentence in sentences:
        print(f"inglenook: {harmless(sentence)}", file=sys.stderr)
