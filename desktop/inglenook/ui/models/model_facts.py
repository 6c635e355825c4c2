"""What the details of a model say, as names and values in words."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.presets.chat_layers import publisher_values
from inglenook.ui.fit.fit_words import total_in_words, verdict_in_words
from inglenook.ui.models.model_words import (
    count_in_words,
    flavour_in_words,
    kind_in_words,
    languages_in_words,
    source_in_words,
)
from inglenook.ui.relative_time import relative_time
from inglenook.ui.sizes import size
from inglenook.ui.translated import grouped, number_in_words, translated
from inglenook.ui.value_words import values_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.models.facts import Facts
    from inglenook.models.model import Model
    from inglenook.ui.models.model_row import ModelRow

translate = QCoreApplication.translate


def facts_in_words(model: Model) -> tuple[tuple[str, str], ...]:
    """What it is; only the size when its header could not be read."""
    facts = model.facts
    taken = translate("ModelFacts", "{size} ({bytes} bytes)")
    size_words = taken.format(size=size(model.size_bytes), bytes=grouped(model.size_bytes))
    if facts is None:
        return ((translate("ModelFacts", "Size"), size_words),)
    weights = translate("ModelFacts", "{quantization}, {bits} bits per weight")
    yes, no = translate("ModelFacts", "Yes"), translate("ModelFacts", "No")
    return (
        (translate("ModelFacts", "Kind"), kind_in_words(facts.kind)),
        (translate("ModelFacts", "Made for"), _flavours(facts)),
        (translate("ModelFacts", "Architecture"), facts.architecture),
        (translate("ModelFacts", "Parameters"), _parameters(facts)),
        (
            translate("ModelFacts", "Quantization"),
            weights.format(quantization=facts.quantization, bits=number_in_words(facts.bits_per_weight, ".2f")),
        ),
        (translate("ModelFacts", "Size"), size_words),
        (translate("ModelFacts", "Trained context"), _tokens(facts.trained_context)),
        (translate("ModelFacts", "Layers"), grouped(facts.layers) if facts.layers else ""),
        (translate("ModelFacts", "Heads"), _heads(facts)),
        (translate("ModelFacts", "Vocabulary"), _tokens(facts.vocabulary)),
        (translate("ModelFacts", "Chat template"), yes if facts.has_chat_template else no),
        (translate("ModelFacts", "Advised sampling"), values_in_words(publisher_values(model))),
        (translate("ModelFacts", "Pictures"), _pictures(model)),
        (translate("ModelFacts", "Languages"), ", ".join(languages_in_words(facts.languages))),
        (translate("ModelFacts", "Base model"), ", ".join(facts.base_models)),
    )


def memory_in_words(row: ModelRow) -> tuple[tuple[str, str], ...]:
    """Whether it fits this computer, and what it would take."""
    if row.fit is None:
        return ()
    told = f"{verdict_in_words(row.fit.verdict)}: {total_in_words(row.fit)}"
    return ((translate("ModelFacts", "Memory"), told),)


def place_in_words(
    model: Model, copies: Sequence[ModelRow], *, is_newer_there: bool = False
) -> tuple[tuple[str, str], ...]:
    """Where it comes from, where it lies, and what else has the same content."""
    parts = translate("ModelFacts", "{count} files, beginning with the one above") if len(model.files) > 1 else ""
    update = translate("ModelFacts", "Available: the hub has another file in its place now") if is_newer_there else ""
    return (
        (translate("ModelFacts", "From"), origin_in_words(model)),
        (translate("ModelFacts", "Update"), update),
        (translate("ModelFacts", "File"), str(model.path)),
        (translate("ModelFacts", "Parts"), parts.format(count=len(model.files))),
        (translate("ModelFacts", "Projector"), str(model.projector) if model.projector else ""),
        (translate("ModelFacts", "Revision"), model.hub.revision if model.hub else ""),
        (translate("ModelFacts", "Same content as"), "\n".join(str(copy.model.path) for copy in copies)),
        (translate("ModelFacts", "Checksum"), _checksum(model)),
    )


def origin_in_words(model: Model) -> str:
    """The kind of place, and what is known beyond it."""
    source = source_in_words(model.source)
    if model.source == "linked":
        return translate("ModelFacts", "A single file, used where it is")
    return (
        source
        if model.origin.casefold() in {source.casefold(), "included"}
        else f"{translated(model.origin)} · {source}"
    )


def _pictures(model: Model) -> str:
    """Empty for what is no language model."""
    if model.facts is None or model.facts.kind != "language":
        return ""
    if model.projector is None:
        return translate("ModelFacts", "Not seen: there is no projector beside the model")
    return translate("ModelFacts", "Seen through {projector}").format(projector=model.projector.name)


def _flavours(facts: Facts) -> str:
    told = translate("ModelFacts", "{flavour}: {signals}")
    return "\n".join(
        told.format(flavour=flavour_in_words(flavour), signals="; ".join(map(translated, flavour.signals)))
        if flavour.signals
        else flavour_in_words(flavour)
        for flavour in facts.flavours
    )


def _parameters(facts: Facts) -> str:
    short = count_in_words(facts.parameters)
    exact = grouped(facts.parameters)
    return exact if short in {exact, ""} else f"{exact} ({short})"


def _heads(facts: Facts) -> str:
    if not facts.heads:
        return ""
    words = translate("ModelFacts", "{heads}, of keys and values {kv_heads}")
    return words.format(heads=grouped(facts.heads), kv_heads=grouped(facts.kv_heads))


def _tokens(count: int) -> str:
    return translate("ModelFacts", "{count} tokens").format(count=grouped(count)) if count else ""


def _checksum(model: Model) -> str:
    if not model.sha256:
        return translate("ModelFacts", "Not computed yet: “Verify” does it")
    if model.verified_at is None:
        return f"SHA-256 {model.sha256}"
    when = relative_time(model.verified_at, time.time())
    words = translate("ModelFacts", "SHA-256 {sha256}, the same as on the hub, checked {when}")
    return words.format(sha256=model.sha256, when=when)
