"""What a Modelfile holds, in its order: instructions, comments and empty lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

InstructionName = Literal[
    "from",
    "parameter",
    "template",
    "system",
    "adapter",
    "license",
    "message",
    "requires",
    "draft",
    "renderer",
    "parser",
]
Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Instruction:
    """One instruction.

    ``args`` as read: a parameter's name and value, a message's role and text, for all others the one value.
    """

    name: InstructionName
    args: tuple[str, ...]
    line: int = 0  # where it begins, from 1; 0: it was not read from a text

    @property
    def value(self) -> str:
        """The last of the arguments: the value itself."""
        return self.args[-1]


@dataclass(frozen=True, slots=True)
class Comment:
    """A line that begins with #; ``text`` is what follows it."""

    text: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class EmptyLine:
    """Nothing, kept so that a file keeps its shape."""

    line: int = 0


Piece = Instruction | Comment | EmptyLine


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to know about a line: an error (it cannot be used so), a warning, or just news."""

    line: int  # from 1
    severity: Severity
    message: str


@dataclass(frozen=True, slots=True)
class Modelfile:
    """A whole file."""

    pieces: tuple[Piece, ...]

    @property
    def instructions(self) -> tuple[Instruction, ...]:
        """Without comments and empty lines."""
        return tuple(piece for piece in self.pieces if isinstance(piece, Instruction))

    @property
    def comments(self) -> tuple[Comment, ...]:
        """Only the comments."""
        return tuple(piece for piece in self.pieces if isinstance(piece, Comment))

    def named(self, name: InstructionName) -> tuple[Instruction, ...]:
        """All instructions of one name, in their order."""
        return tuple(instruction for instruction in self.instructions if instruction.name == name)

    def last(self, name: InstructionName) -> Instruction | None:
        """The one that counts where a later one takes the place of an earlier."""
        return next((instruction for instruction in reversed(self.instructions) if instruction.name == name), None)
