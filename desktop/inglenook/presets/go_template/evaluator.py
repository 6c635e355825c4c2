"""Runs a template, within bounds: a hostile one ends with a sentence. Source: Go, text/template/exec.go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from inglenook.presets.go_template.functions import FUNCTIONS, FunctionError, is_true, shown
from inglenook.presets.go_template.lexer import TemplateError
from inglenook.presets.go_template.nodes import (
    Action,
    Branch,
    Command,
    Constant,
    Dot,
    Fields,
    Function,
    Leave,
    Pipeline,
    Text,
    Variable,
)
from inglenook.presets.go_template.structs import Struct
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.presets.go_template.nodes import Node, Operand

MOST_STEPS = 200_000
MOST_CHARACTERS = 16 * 2**20


def run(nodes: tuple[Node, ...], data: Mapping[str, object]) -> str:
    """What the template writes for the data: texts, numbers, lists, and mappings for what Go has as structs.

    Raises TemplateError when it asks for what is not there, or does not come to an end.
    """
    run_of = _Run(data)
    run_of.walk(nodes, data)
    return "".join(run_of.written)


class _LeaveRangeError(Exception):
    """``break`` or ``continue``, on its way to the range."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


@dataclass(slots=True)
class _Run:
    root: Mapping[str, object]
    written: list[str] = field(default_factory=list[str])
    length: int = 0
    steps: int = 0
    line: int = 1
    variables: list[tuple[str, object]] = field(default_factory=list[tuple[str, object]])

    def walk(self, nodes: tuple[Node, ...], dot: object) -> None:
        for node in nodes:
            self._step()
            match node:
                case Text(text):
                    self._write(text)
                case Action(pipeline, line):
                    self.line = line
                    value = self._pipeline(pipeline, dot)
                    if not pipeline.variables:
                        self._write(shown(value))
                case Branch():
                    known = len(self.variables)
                    self.line = node.line
                    self._branch(node, dot)
                    del self.variables[known:]
                case Leave(kind):
                    raise _LeaveRangeError(kind)

    def _branch(self, node: Branch, dot: object) -> None:
        if node.kind == "range":
            self._range(node, dot)
            return
        value = self._pipeline(node.pipeline, dot)
        if is_true(value):
            self.walk(node.body, value if node.kind == "with" else dot)
        else:
            self.walk(node.otherwise, dot)

    def _range(self, node: Branch, dot: object) -> None:
        pipeline = node.pipeline
        value = self._commands(pipeline, dot)
        pairs = self._pairs(value)
        if not pairs:
            self.walk(node.otherwise, dot)
            return
        known = len(self.variables)
        for key, item in pairs:
            given = (key, item) if len(pipeline.variables) > 1 else (item,)
            for name, each in zip(pipeline.variables, given, strict=False):
                self._set(name, each, assigns=pipeline.is_assignment)
            try:
                self.walk(node.body, item)
            except _LeaveRangeError as leave:
                if leave.kind == "break":
                    break
            finally:
                del self.variables[known:]

    def _pairs(self, value: object) -> list[tuple[object, object]]:
        if isinstance(value, Mapping):
            pairs = cast("Mapping[str, object]", value)
            return [(key, pairs[key]) for key in sorted(pairs)]
        if isinstance(value, Sequence) and not isinstance(value, str):
            return list(enumerate(cast("Sequence[object]", value)))
        if value is None:
            return []
        if isinstance(value, int) and not isinstance(value, bool):
            if value > MOST_STEPS:
                raise self._error(say("a range goes on for too long."))
            return [(number, number) for number in range(value)]
        raise self._error(say("range wants a list."))

    def _pipeline(self, pipeline: Pipeline, dot: object) -> object:
        value = self._commands(pipeline, dot)
        for name in pipeline.variables:
            self._set(name, value, assigns=pipeline.is_assignment)
        return value

    def _commands(self, pipeline: Pipeline, dot: object) -> object:
        value: object = None
        for at, command in enumerate(pipeline.commands):
            value = self._command(command, dot, (value,) if at else ())
        return value

    def _command(self, command: Command, dot: object, piped: tuple[object, ...]) -> object:
        self._step()
        first, *rest = command.words
        if not isinstance(first, Function):
            if rest or piped:
                raise self._error(say("a value that is no function is given arguments."))
            return self._operand(first, dot)
        if first.name in {"and", "or"}:
            return self._until(first.name == "or", rest, dot, piped)
        arguments = [*(self._operand(word, dot) for word in rest), *piped]
        try:
            return FUNCTIONS[first.name](*arguments)
        except FunctionError as error:
            raise self._error(f"{error}.") from error
        except TypeError as error:
            raise self._error(
                say(
                    "{first} is given {count} values, which is not what it takes.",
                    first=first.name,
                    count=len(arguments),
                )
            ) from error

    def _until(self, end: bool, words: list[Operand], dot: object, piped: tuple[object, ...]) -> object:  # noqa: FBT001
        """``or`` ends at the first true value, ``and`` at the first that is not; the last is the value."""
        value: object = None
        if not words and not piped:
            raise self._error(say("and, or want a value."))
        for word in words:
            value = self._operand(word, dot)
            if is_true(value) is end:
                return value
        return piped[0] if piped else value

    def _operand(self, operand: Operand, dot: object) -> object:
        match operand:
            case Constant(value):
                return value
            case Dot():
                return dot
            case Variable(name):
                return self._variable(name)
            case Fields(of, names):
                return self._fields(self._operand(of, dot), names)
            case Pipeline():
                return self._commands(operand, dot)
            case Function():
                return self._command(Command((operand,)), dot, ())

    def _fields(self, value: object, names: tuple[str, ...]) -> object:
        for name in names:
            if value is None:
                raise self._error(say(".{name} is asked of nothing.", name=name))
            if not isinstance(value, Mapping):
                raise self._error(say("there is no .{name} in a text, number or list.", name=name))
            if isinstance(value, Struct) and name not in value:
                raise self._error(say("a message has no .{name}.", name=name))
            value = cast("Mapping[str, object]", value).get(name)
        return value

    def _variable(self, name: str) -> object:
        if not name:
            return self.root
        for known, value in reversed(self.variables):
            if known == name:
                return value
        raise self._error(say("there is no variable ${name} here.", name=name))

    def _set(self, name: str, value: object, *, assigns: bool) -> None:
        if not assigns:
            self.variables.append((name, value))
            return
        for at in range(len(self.variables) - 1, -1, -1):
            if self.variables[at][0] == name:
                self.variables[at] = (name, value)
                return

    def _write(self, text: str) -> None:
        self.length += len(text)
        if self.length > MOST_CHARACTERS:
            raise self._error(say("it writes more than any context window holds."))
        self.written.append(text)

    def _step(self) -> None:
        self.steps += 1
        if self.steps > MOST_STEPS:
            raise self._error(say("it does not come to an end."))

    def _error(self, sentence: str) -> TemplateError:
        return TemplateError(sentence, self.line)
