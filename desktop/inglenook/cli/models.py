"""``inglenook models``: what is on this computer, and what a file says of itself."""

from __future__ import annotations

import json
import math
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from inglenook.cli.text import count_in_words, harmless, size_in_words, table
from inglenook.models.gguf import LargeArray, read_header
from inglenook.models.licence import DISCLAIMER, Licences, commercial_use_in_words

if TYPE_CHECKING:
    from inglenook.cli.arguments import Models
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.models.facts import Facts
    from inglenook.models.gguf import GgufHeader, Value
    from inglenook.models.licence import Licence
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
        count_in_words(model.facts.parameters) if model.facts else "",
        f"{model.trained_context:,}",
        model.origin,
        model.note,
    )


def _facts(model: Model) -> dict[str, object]:
    licence = Licences().of_model(model)
    return {
        **(asdict(model.facts) if model.facts else {}),
        "name": model.name,
        "path": str(model.path),
        "size_bytes": model.size_bytes,
        "origin": model.origin,
        "note": model.note,
        "licence": {
            "id": licence.id,
            "name": licence.name,
            "class": licence.licence_class,
            "commercial": licence.commercial,
            "elements": list(licence.elements),
            "conditions": licence.conditions,
            "threshold": licence.threshold,
            "link": licence.link,
            "warning": licence.warning,
            "disclaimer": DISCLAIMER,
        },
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
        ("Origin", model.origin),
        ("Note", model.note or "none"),
        ("GGUF", f"version {header.version}, {len(header.tensors):,} tensors"),
        *(_about(model.facts) if model.facts else ()),
        *_about_licence(Licences().of_model(model)),
    ]
    print(table(("FACT", "VALUE"), rows))
    print(f"\n{DISCLAIMER}\n")
    print(table(("METADATA", "VALUE"), [(key, _in_words(value)) for key, value in header.metadata.items()]))


def _about(facts: Facts) -> list[tuple[str, str]]:
    return [
        ("Kind", facts.kind),
        ("Architecture", facts.architecture),
        ("Parameters", f"{facts.parameters:,}"),
        ("Quantization", f"{facts.quantization}, {facts.bits_per_weight:.2f} bits per weight"),
        ("Trained context", f"{facts.trained_context:,} tokens"),
        ("Layers", f"{facts.layers:,}"),
        ("Heads", f"{facts.heads:,}, of keys and values {facts.kv_heads:,}"),
        ("Vocabulary", f"{facts.vocabulary:,} tokens"),
        ("Chat template", "yes" if facts.has_chat_template else "no"),
        ("Languages", ", ".join(facts.languages) or "not said"),
        ("Base model", ", ".join(facts.base_models) or "not said"),
        *((f"Flavour: {flavour.name}", "; ".join(flavour.signals)) for flavour in facts.flavours),
    ]


def _about_licence(licence: Licence) -> list[tuple[str, str]]:
    rows = [
        ("Licence", f"{licence.name} ({licence.licence_class})"),
        ("Commercial use", commercial_use_in_words(licence)),
        ("Asks for", ", ".join(licence.elements)),
        ("Conditions", licence.conditions),
        ("Threshold", licence.threshold),
        ("Licence text", licence.link),
        ("Warning", licence.warning),
    ]
    return [(fact, value) for fact, value in rows if value]


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
