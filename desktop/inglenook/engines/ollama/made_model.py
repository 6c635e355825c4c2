"""A model that Ollama is to make out of another one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class MadeModel:
    """What is left empty is as the base has it."""

    name: str
    base: str  # a model that is there
    system: str = ""
    template: str = ""  # in Go's template language
    licences: tuple[str, ...] = ()
    parameters: Mapping[str, object] | None = None  # by Ollama's names
    messages: tuple[tuple[str, str], ...] = ()  # role and text

    def body(self) -> dict[str, object]:
        """The request, as Ollama has it from 0.5.5 on."""
        body: dict[str, object] = {"model": self.name, "from": self.base}
        texts = {"system": self.system, "template": self.template}
        body |= {name: value for name, value in texts.items() if value}
        if self.licences:
            body["license"] = list(self.licences)
        if self.parameters:
            body["parameters"] = dict(self.parameters)
        if self.messages:
            body["messages"] = [{"role": role, "content": words} for role, words in self.messages]
        return body
