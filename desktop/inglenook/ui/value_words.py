"""What the values of presets and chats are called, and how far each goes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.ui.translated import number_in_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.presets.layers import Chosen
    from inglenook.presets.values import ValueKind

_UNBOUNDED = 2**31 - 1


def value_name(key: str) -> str:
    """As it is written in the window."""
    names = {
        "strategy": _tr("Strategy"),
        "temperature": _tr("Temperature"),
        "top_k": _tr("Top-k"),
        "top_p": _tr("Top-p"),
        "min_p": _tr("Min-p"),
        "typical_p": _tr("Typical-p"),
        "top_n_sigma": _tr("Top-n-sigma"),
        "repeat_penalty": _tr("Repeat penalty"),
        "repeat_last_n": _tr("Penalties look back"),
        "presence_penalty": _tr("Presence penalty"),
        "frequency_penalty": _tr("Frequency penalty"),
        "dry_multiplier": _tr("DRY multiplier"),
        "dry_base": _tr("DRY base"),
        "dry_allowed_length": _tr("DRY allowed length"),
        "dry_last_n": _tr("DRY looks back"),
        "dry_breakers": _tr("DRY breakers"),
        "xtc_probability": _tr("XTC probability"),
        "xtc_threshold": _tr("XTC threshold"),
        "dynatemp_range": _tr("Dynamic temperature, range"),
        "dynatemp_exponent": _tr("Dynamic temperature, exponent"),
        "mirostat": _tr("Mirostat"),
        "mirostat_tau": _tr("Mirostat target"),
        "mirostat_eta": _tr("Mirostat rate"),
        "adaptive_target": _tr("Adaptive target"),
        "adaptive_decay": _tr("Adaptive decay"),
        "sampler_order": _tr("Order of the samplers"),
        "banned_words": _tr("Banned words"),
        "favoured_words": _tr("Favoured words"),
        "word_favour": _tr("Favour for words"),
        "beams": _tr("Beams"),
        "beam_groups": _tr("Groups of beams"),
        "diversity_penalty": _tr("Diversity penalty"),
        "length_penalty": _tr("Length penalty"),
        "early_stopping": _tr("Early stopping"),
        "contrastive_k": _tr("Contrastive candidates"),
        "contrastive_alpha": _tr("Contrastive alpha"),
        "seed": _tr("Seed"),
        "stop": _tr("Stop texts"),
        "max_tokens": _tr("Longest answer"),
        "thinking": _tr("Thinking"),
        "reproducible": _tr("Reproducible"),
        "constraint": _tr("Constraint"),
        "tools": _tr("Tools"),
        "context_window": _tr("Context window"),
        "gpu_layers": _tr("GPU layers"),
        "threads": _tr("Threads"),
        "batch": _tr("Batch"),
        "memory_map": _tr("Memory map"),
        "kv_type_k": _tr("Keys stored as"),
        "kv_type_v": _tr("Values stored as"),
        "flash_attention": _tr("Flash attention"),
        "experts_on_cpu": _tr("Experts in main memory"),
    }
    return names.get(key, key)


def range_in_words(kind: ValueKind) -> str:
    """From where to where; empty where there is none."""
    if kind.kind not in {"int", "float"} or not math.isfinite(kind.least):
        return ""
    least = number_in_words(kind.least, "g")
    if kind.most >= _UNBOUNDED:
        return _tr("from {least}").format(least=least)
    return _tr("{least} to {most}").format(least=least, most=number_in_words(kind.most, ",g"))


def value_in_words(value: Chosen) -> str:
    """As a table shows it; nothing for what is not said."""
    if value is None:
        return _tr("not said")
    if isinstance(value, bool):
        return _tr("on") if value else _tr("off")
    if isinstance(value, tuple):
        return ", ".join(f"“{escaped(item)}”" for item in value)
    return value if isinstance(value, str) else number_in_words(value, ",.10g" if isinstance(value, float) else ",")


def values_in_words(values: Mapping[str, Chosen]) -> str:
    """Several on a line, each with its name."""
    return ", ".join(f"{value_name(key)} {value_in_words(value)}" for key, value in values.items())


def escaped(text: str) -> str:
    """A text on one line: line breaks and tabs as backslash n and t."""
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")


def unescaped(text: str) -> str:
    """The text that was meant."""
    letters = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\"}
    parts: list[str] = []
    at = 0
    while at < len(text):
        if text[at] == "\\" and text[at + 1 : at + 2] in letters:
            parts.append(letters[text[at + 1]])
            at += 2
        else:
            parts.append(text[at])
            at += 1
    return "".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PresetValues", text)
