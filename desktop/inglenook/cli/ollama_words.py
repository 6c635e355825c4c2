"""What the terminal says of the models that an Ollama keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.cli.text import size_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.engines.ollama.care_answers import KeptModel, RunningModel, ShownModel


def kept_rows(models: Sequence[KeptModel]) -> list[tuple[str, ...]]:
    """One for each."""
    return [
        (
            one.name,
            f"runs at {one.passed_on_to}" if one.passed_on_to else size_in_words(one.size_bytes),
            one.quantization,
            one.parameters,
        )
        for one in models
    ]


def running_rows(models: Sequence[RunningModel]) -> list[tuple[str, ...]]:
    """One for each."""
    return [
        (
            one.name,
            size_in_words(one.size_bytes),
            size_in_words(one.gpu_bytes),
            f"{one.context_window:,}" if one.context_window else "",
            until_words(one),
        )
        for one in models
    ]


def until_words(model: RunningModel) -> str:
    """When it is let go of, by this computer's clock."""
    if model.until is None:
        return ""
    return "for ever" if model.is_for_ever else f"{model.until.astimezone():%Y-%m-%d %H:%M}"


def shown_words(model: ShownModel) -> str:
    """Several lines."""
    facts = model.facts
    lines = [
        ("Model", model.name),
        ("Architecture", facts.architecture),
        ("Parameters", f"{facts.parameters:,}" if facts.parameters else ""),
        ("Quantization", model.quantization),
        ("Trained context", f"{facts.trained_context:,} tokens" if facts.trained_context else ""),
        ("Context window", f"{facts.set_context:,} tokens" if facts.set_context else ""),
        ("Can", ", ".join(model.capabilities)),
    ]
    told = "\n".join(f"{name}: {value}" for name, value in lines if value)
    return f"{told}\n\n{model.modelfile}".rstrip()
