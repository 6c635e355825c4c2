"""A conversation written by a Modelfile's template, the way Ollama does it. Source: ollama, template/template.go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.presets.go_template.evaluator import run
from inglenook.presets.go_template.go_tools import go_tools
from inglenook.presets.go_template.nodes import Action, Branch, Command, Dot, Fields, Pipeline
from inglenook.presets.go_template.parser import parse
from inglenook.presets.go_template.structs import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from inglenook.presets.go_template.nodes import Node, Operand
    from inglenook.presets.preset import Example

_RESPONSE = Action(Pipeline((Command((Fields(Dot(), ("Response",)),)),)), 1)


@dataclass(frozen=True, slots=True)
class GoTemplate:
    """A template that was read. ``knows_messages``: it writes the messages itself, else it is run once a turn."""

    nodes: tuple[Node, ...]
    knows_messages: bool
    names_tools: bool = False

    @property
    def reads_tools(self) -> bool:
        """Whether it looks at them; Ollama gives them to no other kind."""
        return self.knows_messages and self.names_tools

    @classmethod
    def read(cls, template: str) -> GoTemplate:
        """Raises TemplateError with the line of what cannot be read."""
        nodes = parse(template)
        names = {name.lower() for name in _names(nodes)}
        if not names & {"messages", "response"}:
            nodes = (*nodes, _RESPONSE)  # as Ollama does, so that an answer has its place
        return cls(nodes, "messages" in names, "tools" in names)

    def render(self, messages: Sequence[Example], *, thinking: bool | None = None, tools: str = "") -> str:
        """The prompt up to where the answer begins; ``tools`` are those of engines.tools. Raises TemplateError."""
        system, collated = _collate(messages)
        more: dict[str, object] = {
            "Tools": go_tools(tools) if self.knows_messages else None,  # as Ollama: only these templates get them
            "Think": bool(thinking),
            "ThinkLevel": "",
            "IsThinkSet": thinking is not None,
        }
        if self.knows_messages:
            items = [_message(message) for message in collated]
            return run(self.nodes, {**more, "System": system, "Messages": items, "Response": ""})
        return self._turn_by_turn(collated, more)

    def _turn_by_turn(self, messages: Sequence[Example], more: Mapping[str, object]) -> str:
        written: list[str] = []
        turn = {"System": "", "Prompt": "", "Response": ""}

        def write() -> None:
            written.append(run(self.nodes, {**more, **turn}))
            turn.update(System="", Prompt="", Response="")

        for message in messages:
            match message.role:
                case "system":
                    if turn["Prompt"] or turn["Response"]:
                        write()
                    turn["System"] = message.text
                case "user":
                    if turn["Response"]:
                        write()
                    turn["Prompt"] = message.text
                case "assistant":
                    turn["Response"] = message.text
        written.append(run(_up_to_the_response(self.nodes)[0], {**more, **turn}))
        return "".join(written)


def _message(message: Example) -> Struct:
    return Struct(
        {
            "Role": message.role,
            "Content": message.text,
            "Thinking": "",
            "Images": [],
            "ToolCalls": [],
            "ToolName": "",
            "ToolCallID": "",
        }
    )


def _collate(messages: Sequence[Example]) -> tuple[str, list[Example]]:
    """Neighbours of one role become one message; all system messages together are the system prompt."""
    collated: list[Example] = []
    for message in messages:
        if collated and collated[-1].role == message.role:
            collated[-1] = replace(message, text=f"{collated[-1].text}\n\n{message.text}")
        else:
            collated.append(message)
    return "\n\n".join(message.text for message in messages if message.role == "system"), collated


def _up_to_the_response(nodes: tuple[Node, ...]) -> tuple[tuple[Node, ...], bool]:
    """The template without what follows the first mention of .Response; and whether there was one."""
    kept: list[Node] = []
    for node in nodes:
        if isinstance(node, Branch):
            body, found = _up_to_the_response(node.body)
            otherwise, too = (node.otherwise, False) if found else _up_to_the_response(node.otherwise)
            kept.append(replace(node, body=body, otherwise=() if found else otherwise))
            if found or too:
                return tuple(kept), True
            continue
        kept.append(node)
        if isinstance(node, Action) and "Response" in set(_names_of(node.pipeline)):
            return tuple(kept), True
    return tuple(kept), False


def _names(nodes: tuple[Node, ...]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, Action | Branch):
            yield from _names_of(node.pipeline)
        if isinstance(node, Branch):
            yield from _names(node.body)
            yield from _names(node.otherwise)


def _names_of(operand: Operand) -> Iterator[str]:
    if isinstance(operand, Fields):
        yield from operand.names
        yield from _names_of(operand.of)
    elif isinstance(operand, Pipeline):
        for command in operand.commands:
            for word in command.words:
                yield from _names_of(word)
