"""What one model says of itself, as a table or as JSON."""

from __future__ import annotations

import json
import math
from dataclasses import asdict
from typing import TYPE_CHECKING

from inglenook.cli.text import size_in_words, table
from inglenook.models.gguf import LargeArray, read_header
from inglenook.models.licence import DISCLAIMER, commercial_use_in_words
from inglenook.presets.chat_layers import publisher_values

if TYPE_CHECKING:
    from inglenook.models.facts import Facts
    from inglenook.models.gguf import GgufHeader, Value
    from inglenook.models.licence import Licence, Licences
    from inglenook.models.model import Model

_SHOWN = 100  # characters of a metadata value


def show_info(model: Model, licences: Licences, *, as_json: bool) -> int:
    """Print all that is known; raises ModelFileError when the file cannot be read."""
    header = read_header(model.path)
    licence = licences.of_model(model)
    if as_json:
        facts = facts_of_model(model, licences) | {
            "gguf_version": header.version,
            "big_endian": header.big_endian,
            "tensors": len(header.tensors),
            "metadata": {key: _as_json(value) for key, value in header.metadata.items()},
        }
        print(json.dumps(facts, ensure_ascii=False, indent=2))
        return 0
    rows = [*_about_the_file(model, header), *(_about_the_model(model.facts) if model.facts else ())]
    if advised := publisher_values(model):
        rows.append(("Advised sampling", ", ".join(f"{key} {value}" for key, value in advised.items())))
    print(table(("FACT", "VALUE"), [*rows, *_about_the_licence(licence)]))
    print(f"\n{DISCLAIMER}\n")
    print(table(("METADATA", "VALUE"), [(key, _in_words(value)) for key, value in header.metadata.items()]))
    return 0


def facts_of_model(model: Model, licences: Licences) -> dict[str, object]:
    """As JSON has them."""
    facts = model.facts
    licence = licences.of_model(model)
    return {
        "name": model.name,
        "path": str(model.path),
        "files": [str(file) for file in model.files],
        "size_bytes": model.size_bytes,
        "source": model.source,
        "origin": model.origin,
        "state": model.state,
        "problem": model.problem,
        "note": model.note,
        "projector": str(model.projector) if model.projector else None,
        "sha256": model.sha256 or None,
        "verified_at": model.verified_at,
        "hub": asdict(model.hub) if model.hub else None,
        **(asdict(facts) if facts else {}),
        "advised_sampling": publisher_values(model),
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


def _about_the_file(model: Model, header: GgufHeader) -> list[tuple[str, str]]:
    rows = [
        ("Name", model.name),
        ("File", str(model.path)),
        ("Size", f"{size_in_words(model.size_bytes)} ({model.size_bytes:,} bytes)"),
        ("Origin", model.origin),
        ("Note", model.note or "none"),
        ("GGUF", f"version {header.version}, {len(header.tensors):,} tensors"),
    ]
    if len(model.files) > 1:
        rows.insert(2, ("Parts", f"{len(model.files)}"))
    if model.projector:
        rows += [("Projector", str(model.projector)), ("Pictures", f"seen through {model.projector.name}")]
    return rows


def _about_the_model(facts: Facts) -> list[tuple[str, str]]:
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


def _about_the_licence(licence: Licence) -> list[tuple[str, str]]:
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
