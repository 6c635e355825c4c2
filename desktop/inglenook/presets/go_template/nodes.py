"""The parts of a template, after Go's text/template/parse."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Constant:
    """A text, a number, true, false or nil."""

    value: str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Dot:
    """The present value, written as a single dot."""


@dataclass(frozen=True, slots=True)
class Variable:
    """``$x``, or ``$`` with an empty name: what the template was given."""

    name: str


@dataclass(frozen=True, slots=True)
class Fields:
    """``.A.B`` of a value."""

    of: Operand
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Function:
    """A function by its name, as the first word of a command."""

    name: str


@dataclass(frozen=True, slots=True)
class Command:
    """An operand, or a function with its arguments."""

    words: tuple[Operand, ...]


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Commands, each one handed the last one's value as its last argument; the end may go into variables."""

    commands: tuple[Command, ...]
    variables: tuple[str, ...] = ()
    is_assignment: bool = False  # ``=``, to a variable that there is


Operand = Constant | Dot | Variable | Fields | Function | Pipeline


@dataclass(frozen=True, slots=True)
class Text:
    """What is written as it is."""

    text: str


@dataclass(frozen=True, slots=True)
class Action:
    """``{{ pipeline }}``: its value is written, unless it goes into a variable."""

    pipeline: Pipeline
    line: int


@dataclass(frozen=True, slots=True)
class Branch:
    """``if``, ``with`` or ``range`` with its two bodies."""

    kind: str
    pipeline: Pipeline
    body: tuple[Node, ...]
    otherwise: tuple[Node, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Leave:
    """``break`` or ``continue``."""

    kind: str


Node = Text | Action | Branch | Leave
