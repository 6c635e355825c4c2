"""Where a value comes from: the app, the model's publisher, the model, the preset, the chat; each stands before those.

A layer holds what was said there and nothing else, so that taking one away leaves the others as they were.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from inglenook.presets.values import NO_VALUES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.presets.preset import Adapter, Example
    from inglenook.presets.values import Value

Source = Literal["app", "publisher", "model", "preset", "chat"]
Chosen = int | float | bool | str | tuple[str, ...] | None  # None: as the engine decides

SYSTEM_PROMPT = "system_prompt"  # stands among the values by this key


@dataclass(frozen=True, slots=True)
class Layer:
    """What is said in one place. ``name``: of the preset or the model, where there are several."""

    source: Source
    values: Mapping[str, Chosen] | Mapping[str, Value] = field(default_factory=lambda: NO_VALUES)
    name: str = ""
    examples: tuple[Example, ...] = ()
    template: str | None = None
    adapter: Adapter | None = None


@dataclass(frozen=True, slots=True)
class Sourced:
    """A value, who says so, and what would hold if nobody there said anything."""

    value: Chosen
    source: Source
    name: str = ""
    below: Sourced | None = None


@dataclass(frozen=True, slots=True)
class Layers:
    """The lowest first."""

    layers: tuple[Layer, ...] = ()

    def sourced(self, key: str) -> Sourced | None:
        """The value that holds; None when nobody says anything."""
        found: Sourced | None = None
        for layer in self.layers:
            if key in layer.values:
                found = Sourced(layer.values[key], layer.source, layer.name, found)
        return found

    def value(self, key: str) -> Chosen:
        """The value that holds; None when nobody says anything, or the engine decides."""
        found = self.sourced(key)
        return found.value if found else None

    def below(self, source: Source, key: str) -> Sourced | None:
        """What would hold if nothing were said there."""
        return Layers(tuple(layer for layer in self.layers if layer.source != source)).sourced(key)

    def layer(self, source: Source) -> Layer:
        """What is said there."""
        return next((layer for layer in self.layers if layer.source == source), Layer(source))

    @property
    def preset(self) -> str:
        """The preset's name; empty when there is none."""
        return self.layer("preset").name

    @property
    def examples(self) -> tuple[Example, ...]:
        """Messages that stand before the first one, of the highest layer that has some."""
        return next((layer.examples for layer in reversed(self.layers) if layer.examples), ())

    @property
    def template(self) -> str | None:
        """Of the highest layer that has one; None: the model's own."""
        return next((layer.template for layer in reversed(self.layers) if layer.template is not None), None)

    @property
    def adapter(self) -> Adapter | None:
        """The LoRA of the highest layer that has one."""
        return next((layer.adapter for layer in reversed(self.layers) if layer.adapter is not None), None)

    @property
    def values(self) -> dict[str, Chosen]:
        """All that hold."""
        return {key: value for layer in self.layers for key, value in layer.values.items()}
