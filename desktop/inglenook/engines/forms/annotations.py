"""The types of fields, and what Field() says of them, as JSON schemas."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from inglenook.engines.forms.class_source import SourceError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from inglenook.engines.forms.class_source import ReadClass

_SIMPLE: dict[str, dict[str, object]] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "Decimal": {"type": "number"},
    "bool": {"type": "boolean"},
    "None": {"type": "null"},
    "Any": {},
    "object": {},
    "list": {"type": "array"},
    "dict": {"type": "object"},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "time": {"type": "string", "format": "time"},
    "UUID": {"type": "string", "format": "uuid"},
    "EmailStr": {"type": "string", "format": "email"},
    "HttpUrl": {"type": "string", "format": "uri"},
    "AnyUrl": {"type": "string", "format": "uri"},
    "PositiveInt": {"type": "integer", "exclusiveMinimum": 0},
    "NonNegativeInt": {"type": "integer", "minimum": 0},
    "PositiveFloat": {"type": "number", "exclusiveMinimum": 0},
    "NonNegativeFloat": {"type": "number", "minimum": 0},
}
_LISTS = frozenset({"list", "List", "set", "Set", "frozenset", "FrozenSet", "Sequence", "Iterable"})
_TABLES = frozenset({"dict", "Dict", "Mapping"})
_RULES = {
    "ge": "minimum",
    "gt": "exclusiveMinimum",
    "le": "maximum",
    "lt": "exclusiveMaximum",
    "multiple_of": "multipleOf",
    "pattern": "pattern",
    "regex": "pattern",
    "description": "description",
    "title": "title",
}
_LENGTHS = {"min_length": ("minLength", "minItems"), "max_length": ("maxLength", "maxItems")}
_QUIET = frozenset({"default", "default_factory", "examples", "alias", "exclude", "frozen", "repr"})


class Annotations:
    """``used_by`` are the classes that each class names; ``owner`` is the one whose fields are read."""

    def __init__(self, classes: Mapping[str, ReadClass]) -> None:
        self._classes = classes
        self.owner = ""
        self.used_by: dict[str, set[str]] = {}

    @property
    def used(self) -> set[str]:
        """All that are named by another one."""
        return {name for owner, names in self.used_by.items() for name in names if name != owner}

    def schema(self, node: ast.expr) -> dict[str, object]:
        """Of one annotation. Raises SourceError."""
        match node:
            case ast.Constant(value=None):
                return {"type": "null"}
            case ast.Constant(value=str() as text):
                return self.schema(self._parsed(text, node))
            case ast.Name(id=name) | ast.Attribute(attr=name):
                return self._named(name, node)
            case ast.BinOp(op=ast.BitOr()):
                return self._any_of([node.left, node.right])
            case ast.Subscript():
                return self._made_of(node)
            case _:
                raise self._refused(node)

    def rules(self, call: ast.Call) -> tuple[dict[str, object], bool]:
        """What Field() says, and whether the field has a default. Raises SourceError."""
        if _name(call.func) not in {"Field", "StringConstraints", "Len", "field"}:
            raise self._refused(call)
        is_ellipsis = bool(call.args) and isinstance(call.args[0], ast.Constant) and call.args[0].value is ...
        has_default = bool(call.args) and not is_ellipsis
        found: dict[str, object] = {}
        for keyword in call.keywords:
            key = keyword.arg or ""
            has_default |= key in {"default", "default_factory"}
            if key in _RULES:
                found[_RULES[key]] = self.constant(keyword.value)
            elif key in _LENGTHS:
                found[key] = self.constant(keyword.value)
            elif key not in _QUIET:
                raise SourceError(call.lineno, say("“{name}” of Field() is not understood. Leave it out.", name=key))
        return found, has_default

    def constant(self, node: ast.expr) -> object:
        """A value that is written out. Raises SourceError."""
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            value = self.constant(node.operand)
            if isinstance(value, int | float):
                return -value
        if isinstance(node, ast.Constant) and isinstance(node.value, str | int | float | bool | None):
            return node.value
        raise SourceError(node.lineno, say("Only a value that is written out can stand here: {text}", text=_text(node)))

    def _named(self, name: str, node: ast.expr) -> dict[str, object]:
        if name in self._classes:
            self.used_by.setdefault(self.owner, set()).add(name)
            return {"$ref": f"#/$defs/{name}"}
        if name in _SIMPLE:
            return dict(_SIMPLE[name])
        raise self._refused(node)

    def _made_of(self, node: ast.Subscript) -> dict[str, object]:
        name = _name(node.value)
        inner = list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]
        if name == "Literal":
            return {"enum": [self.constant(one) for one in inner]}
        if name in {"Optional", "Union"}:
            return self._any_of([*inner, *([ast.Constant(value=None)] if name == "Optional" else [])])
        if name == "Annotated":
            return self._annotated(inner)
        if name in _LISTS:
            return {"type": "array", "items": self.schema(inner[0])}
        if name in _TABLES and len(inner) == 2:  # noqa: PLR2004  keys and values
            return {"type": "object", "additionalProperties": self.schema(inner[1])}
        if name in {"tuple", "Tuple"}:
            return self._tuple(inner)
        raise self._refused(node)

    def _tuple(self, inner: Sequence[ast.expr]) -> dict[str, object]:
        last = inner[-1]
        if isinstance(last, ast.Constant) and last.value is ...:
            return {"type": "array", "items": self.schema(inner[0])}
        count = len(inner)
        first = [self.schema(one) for one in inner]
        return {"type": "array", "prefixItems": first, "items": False, "minItems": count, "maxItems": count}

    def _annotated(self, inner: Sequence[ast.expr]) -> dict[str, object]:
        schema = self.schema(inner[0])
        for one in inner[1:]:
            if isinstance(one, ast.Call):
                schema = fitted(schema, self.rules(one)[0])
        return schema

    def _any_of(self, nodes: Sequence[ast.expr]) -> dict[str, object]:
        found: list[object] = []
        for node in nodes:
            schema = self.schema(node)
            inner = schema.get("anyOf")
            found += inner if isinstance(inner, list) else [schema]  # pyright: ignore[reportUnknownArgumentType]  a list of what was put there
        return {"anyOf": found}

    def _parsed(self, text: str, at: ast.expr) -> ast.expr:
        try:
            found = ast.parse(text, mode="eval").body
        except (SyntaxError, ValueError) as error:
            raise self._refused(at) from error
        return ast.copy_location(found, at)

    def _refused(self, node: ast.expr) -> SourceError:
        line = getattr(node, "lineno", 1)
        return SourceError(line, say("“{text}” is not understood as a type of a field.", text=_text(node)))


def fitted(schema: dict[str, object], rules: dict[str, object]) -> dict[str, object]:
    """A type with what is said of it; a length is one of characters, or of entries."""
    place = int(schema.get("type") == "array")
    return {**schema, **{_LENGTHS[key][place] if key in _LENGTHS else key: value for key, value in rules.items()}}


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _text(node: ast.expr) -> str:
    text = ast.unparse(node)
    return text if len(text) <= 60 else f"{text[:60]}…"  # noqa: PLR2004  letters in a sentence
