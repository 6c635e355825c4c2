"""``inglenook models``: what is on this computer, and what a file says of itself."""

from __future__ import annotations

import json
import math
import sys
from typing import TYPE_CHECKING

from inglenook.cli.text import count_in_words, harmless, size_in_words, table
from inglenook.models.gguf import LargeArray, read_header

if TYPE_CHECKING:
    from inglenook.cli.arguments import Models
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.models.gguf import GgufHeader, Value
    from inglenook.models.model import Model

_SHOWN = 100  # characters of a metadata value


def models(command: Models, rooms: TerminalRooms) -> int:
    """List the models, or tell what one is."""
    if command.action == "list":
        _list(rooms, as_json=command.json)
    else:
        model = rooms.library.find(command.model)
        _info(model, read_header(model.path), as_json=command.json)
    return 0


def _list(rooms: TerminalRooms, *, as_json: bool) -> None:
    found = rooms.library.models()
    for problem in rooms.library.problems():
        print(f"inglenook: {harmless(problem)}", file=sys.stderr)
    if as_json:
        print(json.dumps([_facts(model) for model in found], ensure_ascii=False, indent=2))
    elif found:
        head = ("NAME", "SIZE", "QUANTIZATION", "PARAMETERS", "CONTEXT", "ORIGIN", "NOTE")
        print(table(head, [_row(model) for model in found]))
    else:
        print(f"There are no models yet: put GGUF files into “{rooms.paths.models}”.")


def _row(model: Model) -> tuple[str, ...]:
    return (
        model.name,
        size_in_words(model.size_bytes),
        model.quantization,
        count_in_words(model.parameters),
        f"{model.trained_context:,}",
        model.origin,
        model.note,
    )


def _facts(model: Model) -> dict[str, object]:
    return {
        "name": model.name,
        "path": str(model.path),
        "size_bytes": model.size_bytes,
        "quantization": model.quantization,
        "architecture": model.architecture,
        "parameters": model.parameters,
        "trained_context": model.trained_context,
        "layers": model.layers,
        "origin": model.origin,
        "note": model.note,
        "has_chat_template": model.has_chat_template,
    }


def _info(model: Model, header: GgufHeader, *, as_json: bool) -> None:
    if as_json:
        facts = _facts(model) | {
            "gguf_version": header.version,
            "big_endian": header.big_endian,
            "tensors": len(header.tensors),
            "metadata": {key: _as_json(value) for key, value in header.metadata.items()},
        }
        print(json.dumps(facts, ensure_ascii=False, indent=2))
        return
    rows = [
        ("Name", model.name),
        ("File", str(model.path)),
        ("Size", f"{size_in_words(model.size_bytes)} ({model.size_bytes:,} bytes)"),
        ("Quantization", model.quantization),
        ("Architecture", model.architecture),
        ("Parameters", f"{model.parameters:,}"),
        ("Layers", f"{model.layers:,}"),
        ("Trained context", f"{model.trained_context:,} tokens"),
        ("Chat template", "yes" if model.has_chat_template else "no"),
        ("Origin", model.origin),
        ("Note", model.note or "none"),
        ("GGUF", f"version {header.version}, {len(header.tensors):,} tensors"),
    ]
    print(table(("FACT", "VALUE"), rows))
    print()
    print(table(("METADATA", "VALUE"), [(key, _in_words(value)) for key, value in header.metadata.items()]))


def _as_json(value: Value) -> object:
    if isinstance(value, LargeArray):
        return {"array_of": value.kind, "count": value.count}
    if isinstance(value, tuple):
        return [_as_json(item) for item in value]
    return value if not isinstance(value, float) or math.isfinite(value) else str(value)  # JSON has no infinity


def _in_words(value: Value) -> str:
    if isinstance(value, LargeArray):
        return f"{value.count:,} of {value.kind}"
    text = ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"
