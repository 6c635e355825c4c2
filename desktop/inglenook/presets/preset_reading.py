"""The preset that a Modelfile describes."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from inglenook.engines.tools import tools_problem
from inglenook.presets.extension import TEXTS, read_extension
from inglenook.presets.modelfile import Comment, Instruction, Problem
from inglenook.presets.parameters import parameter_named, read_value
from inglenook.presets.preset import Adapter, Example, Preset
from inglenook.presets.values import BY_KEY, BY_OLLAMA, LEFT_TO_THE_ENGINE, ONCE_PARAMETERS
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.presets.modelfile import Modelfile
    from inglenook.presets.preset import ExampleRole
    from inglenook.presets.values import Value

ANY_MODEL = "any-model"  # what FROM says where a preset goes with every model
_KEPT = ("requires", "draft", "renderer", "parser")


def preset_of(modelfile: Modelfile, name: str) -> tuple[Preset, tuple[Problem, ...]]:
    """The preset, and what of our own comments could not be taken; ``name`` counts unless the file has one."""
    reading = _Reading()
    for piece in modelfile.pieces:
        if isinstance(piece, Instruction):
            reading.take(piece)
        elif isinstance(piece, Comment):
            reading.take_comment(piece)
    return reading.preset(name), tuple(reading.problems)


@dataclass(slots=True)
class _Reading:
    problems: list[Problem] = field(default_factory=list[Problem])
    values: dict[str, Value] = field(default_factory=dict[str, "Value"])
    texts: dict[str, str] = field(default_factory=dict[str, str])
    stops: list[str] = field(default_factory=list[str])
    examples: list[Example] = field(default_factory=list[Example])
    licences: list[str] = field(default_factory=list[str])
    others: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    adapter: Adapter | None = None
    scale: float = 1.0

    def preset(self, name: str) -> Preset:
        base = self.texts.get("base", "")
        if self.stops:
            self.values["stop"] = tuple(self.stops)
        order = {key: self.values[key] for key in BY_KEY if key in self.values}
        return Preset(
            name=self.texts.get("name") or name,
            note=self.texts.get("note", ""),
            base="" if base == ANY_MODEL else base,
            system_prompt=self.texts.get("system_prompt"),
            examples=tuple(self.examples),
            template=self.texts.get("template"),
            values=MappingProxyType(order),
            adapter=self.adapter and replace(self.adapter, scale=self.scale),
            licences=tuple(self.licences),
            others=tuple(self.others),
        )

    def take(self, instruction: Instruction) -> None:
        """Instructions of one name follow each other; for most the last counts."""
        value = instruction.value
        match instruction.name:
            case "from":
                self.texts["base"] = value
            case "system":
                self.texts["system_prompt"] = value
            case "template":
                self.texts["template"] = value
            case "adapter":
                self.adapter = Adapter(value)
            case "license":
                self.licences.append(value)
            case "message":
                self.examples.append(Example(cast("ExampleRole", instruction.args[0]), value))
            case "parameter":
                self._take_parameter(instruction)
            case "requires" | "draft" | "renderer" | "parser":
                self._put_other(instruction.name, value)

    def _take_parameter(self, instruction: Instruction) -> None:
        name, text = instruction.args
        known = parameter_named(name)
        kind = BY_OLLAMA.get(name) or (BY_KEY[name] if name in ONCE_PARAMETERS else None)
        if kind is None:
            self._put_other(name, text)
            return
        if kind.kind == "texts":
            self.stops.append(text)
            return
        value = read_value(known.kind if known else "int" if kind.kind == "int" else "float", text)
        if value is None:
            return  # the check of the file says so
        self.values.pop(kind.key, None)
        if value in LEFT_TO_THE_ENGINE.get(name, ()):
            return
        why_not = kind.problem(value)
        if why_not:
            self.problems.append(
                Problem(
                    instruction.line,
                    "warning",
                    say("{name} {why_not}: it is left out here.", name=name, why_not=why_not),
                )
            )
        else:
            self.values[kind.key] = value

    def take_comment(self, comment: Comment) -> None:
        """Ours are taken, others stay comments."""
        try:
            found = read_extension(comment)
        except ValueError:
            self._refuse(comment, say("What follows the key in an “inglenook:” comment is JSON, and this is not."))
            return
        if found is None:
            return
        key, value = found
        if key in TEXTS:
            self._take_text(comment, key, value)
        elif key == "adapter_scale":
            if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= 100:  # noqa: PLR2004
                self.scale = float(value)
            else:
                self._refuse(comment, say("adapter_scale is a number from -100 to 100."))
        elif key in BY_KEY:
            if key == "tools" and isinstance(value, list):  # written as the list that it is
                value = json.dumps(value, ensure_ascii=False)
            why_not = BY_KEY[key].problem(value)
            if why_not:
                self._refuse(comment, say("{key} {why_not}: it is left out here.", key=key, why_not=why_not))
            else:
                self.values[key] = tuple(cast("list[str]", value)) if isinstance(value, list) else cast("Value", value)
                if key == "tools":
                    self._look_at_tools(comment, str(self.values[key]))
        else:
            self._refuse(comment, say("{key} is nothing that this Inglenook knows; the comment is kept.", key=key))

    def _look_at_tools(self, comment: Comment, text: str) -> None:
        """They are kept all the same: they may be half written."""
        if wrong := tools_problem(text):
            self._refuse(comment, say("The tools cannot be used: {reason}", reason=wrong.message))

    def _take_text(self, comment: Comment, key: str, value: object) -> None:
        if isinstance(value, str):
            self.texts[key] = value
        else:
            self._refuse(comment, say("{key} is a text.", key=key))

    def _put_other(self, name: str, value: str) -> None:
        self.others = [other for other in self.others if other[0] != name or name not in _KEPT]
        self.others.append((name, value))

    def _refuse(self, comment: Comment, sentence: str) -> None:
        self.problems.append(Problem(comment.line, "warning", sentence))
