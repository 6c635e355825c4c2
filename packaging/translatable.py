"""What the window and the rooms below say, found in the source: each text with its context and where it stands."""

from __future__ import annotations

import ast
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "desktop" / "inglenook"
SENTENCES = "Sentence"  # ui/translated.py looks there for what the rooms below say
SETTINGS = "Settings"  # and ui/live_settings.py there for what a setting is for

_BELOW = {"say", "mark"}
_DOORS = {"_tr", "description", "translated", "_plain"}  # they hand over to translate what was found elsewhere


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text to be translated."""

    context: str
    source: str
    comment: str = ""
    places: tuple[str, ...] = field(default=(), compare=False)


class NotPlainError(Exception):
    """A call that asks for a translation of what is not written out; its text says where."""


def translatable(package: Path = PACKAGE) -> list[Text]:
    """All texts of the app, each once a context, sorted; raises NotPlainError."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for path in sorted(package.rglob("*.py")):
        if path.relative_to(package).parts[0] not in {"cli", "server"}:  # the terminal speaks English
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for text in _texts_of(tree, path.relative_to(package.parent).as_posix()):
                found.setdefault((text.context, text.source, text.comment), []).extend(text.places)
    for source in _data_sentences():
        found.setdefault((SENTENCES, source, ""), []).append("resources/data/api_only.json")
    return sorted(Text(*key, tuple(sorted(set(places)))) for key, places in found.items())


def _data_sentences() -> Iterator[str]:
    providers = json.loads((ROOT / "resources" / "data" / "api_only.json").read_text(encoding="utf-8"))["providers"]
    yield from (provider["sentence"] for provider in providers)


def _texts_of(tree: ast.Module, place: str) -> Iterator[Text]:
    yield from _walk(tree, "", place, _own_context(tree))


def _own_context(tree: ast.Module) -> str:
    """That of the module's own ``def _tr(text)``, which hands over to translate."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            call = next(call for call in ast.walk(node) if isinstance(call, ast.Call))
            return _literal(call.args, 0, node.name)
    return ""


def _walk(node: ast.AST, context: str, place: str, own: str) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef) and child.name in _DOORS:
            continue
        if isinstance(child, ast.Call):
            yield from _of_call(child, context, place, own)
        yield from _walk(child, child.name if isinstance(child, ast.ClassDef) else context, place, own)


def _of_call(call: ast.Call, context: str, place: str, own: str) -> Iterator[Text]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    where = f"{place}:{call.lineno}"
    if name == "tr" and isinstance(call.func, ast.Attribute):
        if ast.unparse(call.func.value) != "self" or not context:
            raise NotPlainError(f"{where}: tr is called on self, within its class; elsewhere it is translate")
        yield Text(context, _literal(call.args, 0, where), _comment(call.args, 1, where), (where,))
    elif name == "_tr":
        yield Text(own, _literal(call.args, 0, where), "", (where,))
    elif ast.unparse(call.func) in {"translate", "QCoreApplication.translate"}:
        words = [_literal(call.args, index, where) for index in (0, 1)]
        yield Text(words[0], words[1], _comment(call.args, 2, where), (where,))
    elif name in _BELOW and isinstance(call.func, ast.Name):
        yield from _of_sentence(call, where)
    elif name == "Field" and place.startswith("inglenook/settings/"):
        for keyword in call.keywords:
            if keyword.arg == "description":
                yield Text(SETTINGS, _literal([keyword.value], 0, where), "", (where,))


def _of_sentence(call: ast.Call, where: str) -> Iterator[Text]:
    """Of what is written out; what was marked elsewhere is said by its name."""
    for part in ast.walk(call.args[0]):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield Text(SENTENCES, part.value, "", (where,))


def _literal(arguments: list[ast.expr], index: int, where: str) -> str:
    argument = arguments[index] if index < len(arguments) else None
    if not isinstance(argument, ast.Constant) or not isinstance(argument.value, str):
        raise NotPlainError(f"{where}: the text must be written out here")
    return argument.value


def _comment(arguments: list[ast.expr], index: int, where: str) -> str:
    return _literal(arguments, index, where) if index < len(arguments) else ""
