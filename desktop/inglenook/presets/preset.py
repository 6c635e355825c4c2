"""A preset: what a chat starts with, under a name."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from inglenook.presets.values import BY_KEY, NO_VALUES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.presets.values import Group, Value

ExampleRole = Literal["system", "user", "assistant"]


@dataclass(frozen=True, slots=True)
class Example:
    """A message that stands before the first one of the user."""

    role: ExampleRole
    text: str


@dataclass(frozen=True, slots=True)
class Adapter:
    """A LoRA adapter, by its file's path, and how strongly it acts."""

    path: str
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Preset:
    """Everything but the name may be missing: what a preset does not say is left as it is."""

    name: str
    note: str = ""  # a sentence on what it is for
    base: str = ""  # the model, as FROM names it; empty: any
    system_prompt: str | None = None
    examples: tuple[Example, ...] = ()
    template: str | None = None  # in Go's template language, as Modelfiles have it
    values: Mapping[str, Value] = field(default_factory=lambda: NO_VALUES)  # by the keys of values.VALUES
    adapter: Adapter | None = None
    licences: tuple[str, ...] = ()
    others: tuple[tuple[str, str], ...] = ()  # Ollama's REQUIRES, DRAFT, RENDERER, PARSER and unknown parameters

    def of_group(self, group: Group) -> dict[str, Value]:
        """The values of one group."""
        return {key: value for key, value in self.values.items() if BY_KEY[key].group == group}

    def with_value(self, key: str, value: Value | None) -> Preset:
        """The same with another value; None: it says nothing of it."""
        values = {**self.values, key: value}
        order = {each: kept for each in BY_KEY if (kept := values.get(each)) is not None}
        return replace(self, values=MappingProxyType(order))
