"""Classes with their fields, read out of Python source without running it."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 200_000  # characters
_ENUMS = frozenset({"Enum", "StrEnum", "IntEnum"})
_PLAIN = frozenset({"BaseModel", "TypedDict", "NamedTuple", "object", "ABC", "SQLModel"})


class SourceError(Exception):
    """Something that is not understood; ``str`` says what."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True, slots=True)
class Field:
    """One of a class."""

    name: str
    annotation: ast.expr
    default: ast.expr | None


@dataclass(frozen=True, slots=True)
class ReadClass:
    """Its fields with those that it inherits; of an enumeration, its members."""

    name: str
    fields: tuple[Field, ...]
    members: tuple[tuple[str, ast.expr], ...]
    is_enum: bool
    words: str  # its docstring


def read_classes(source: str) -> dict[str, ReadClass]:
    """By name, in their order. Raises SourceError."""
    if len(source) > LONGEST:
        raise SourceError(1, say("The source has more than {longest:,} characters.", longest=LONGEST))
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        raise SourceError(error.lineno or 1, say("This is no Python: {reason}.", reason=error.msg)) from error
    except ValueError as error:  # a zero byte
        raise SourceError(1, say("This is no Python: {reason}.", reason=str(error))) from error
    found: dict[str, ReadClass] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            found[node.name] = _read(node, found)
    return found


def _read(node: ast.ClassDef, known: dict[str, ReadClass]) -> ReadClass:
    bases = [_last_name(base) for base in node.bases]
    is_enum = any(base in _ENUMS or (base in known and known[base].is_enum) for base in bases)
    fields: dict[str, Field] = {}
    for base in bases:
        if base in known:
            fields |= {field.name: field for field in known[base].fields}
        elif base not in _PLAIN | _ENUMS | {"str", "int", "Generic"}:
            words = say("“{name}” is a class that is not here: paste it too.", name=base or "?")
            raise SourceError(node.lineno, words)
    if not is_enum:
        fields |= {field.name: field for field in _fields(node)}
    members = tuple(_members(node)) if is_enum else ()
    if is_enum and not members:
        raise SourceError(node.lineno, say("“{name}” has no values.", name=node.name))
    words = " ".join((ast.get_docstring(node) or "").split())
    return ReadClass(node.name, tuple(fields.values()), members, is_enum, words)


def _fields(node: ast.ClassDef) -> Iterator[Field]:
    for line in node.body:
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
            name = line.target.id
            is_of_class = isinstance(line.annotation, ast.Subscript) and _last_name(line.annotation.value) == "ClassVar"
            if not (name == "model_config" or name.startswith("_") or is_of_class):
                yield Field(name, line.annotation, line.value)


def _members(node: ast.ClassDef) -> Iterator[tuple[str, ast.expr]]:
    for line in node.body:
        if isinstance(line, ast.Assign) and len(line.targets) == 1 and isinstance(line.targets[0], ast.Name):
            yield line.targets[0].id, line.value


def _last_name(node: ast.expr) -> str:
    """BaseModel of pydantic.BaseModel and of BaseModel[T]."""
    if isinstance(node, ast.Subscript):
        node = node.value
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
