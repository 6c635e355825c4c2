"""Texts of the app that nobody could translate: shown by a widget or told by an error, and written out as they are."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from inglenook import errors
from inglenook.errors import InglenookError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ERRORS = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, InglenookError)}
SHOWING = {
    "setText", "setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText", "setWindowTitle", "setTitle",
    "setSuffix", "setPrefix", "setSpecialValueText", "setAccessibleDescription", "setInformativeText", "setLabelText",
    "setPlainText", "setHtml", "setTabText", "addItem", "addItems", "addTab", "addAction", "addMenu", "addRow",
    "setHorizontalHeaderLabels", "setFormat", "show_notice", "set_full_text", "set_problem",
    "QLabel", "QPushButton", "QToolButton", "QAction", "QCheckBox", "QRadioButton", "QGroupBox", "QMenu",
    "SectionLabel", "ElidedLabel", "EmptyState",
}  # fmt: skip
NAMES = {
    "Inglenook",
    "Markdown",
    "HTML",
    "PDF",
    "JSON",
    "hf_…",
    "Ollama",
    "LM Studio",
    "Hugging Face",
    "GitHub",
    "Alt",
    "Auto",
}  # fmt: skip  the same in every language


_SENTENCE = re.compile(r"[A-Z“][^<>]* [^<>]* [^<>]*\.", re.DOTALL)


def unmarked_in_widgets(path: Path) -> Iterator[str]:
    """Words handed to what shows them, without a translation."""
    for call in _calls(path):
        if _name(call) in SHOWING:
            for argument in (*call.args, *(keyword.value for keyword in call.keywords if keyword.arg == "text")):
                yield from (f"{path.name}:{call.lineno}: {text!r}" for text in _plain(argument) if _is_words(text))


def unmarked_in_errors(path: Path) -> Iterator[str]:
    """Sentences of errors that are not made by ``say``."""
    for call in _calls(path):
        if _name(call) in ERRORS and call.args:
            yield from (f"{path.name}:{call.lineno}: {text!r}" for text in _plain(call.args[0]) if _is_words(text))


def unmarked_sentences(path: Path) -> Iterator[str]:
    """Whole sentences of a room below the window that are not made by ``say``, wherever they stand."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    passed = {id(part) for node in ast.walk(tree) if _is_passed(node) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if id(node) not in passed and isinstance(node, (ast.Constant, ast.JoinedStr)):
            passed |= {id(part) for part in ast.walk(node)}
            yield from (f"{path.name}:{node.lineno}: {text!r}" for text in _plain(node) if _SENTENCE.fullmatch(text))


def _is_passed(node: ast.AST) -> bool:
    """Docstrings, what is said already, what the log is told, and what a setting is for."""
    match node:
        case ast.Expr(value=ast.Constant()) | ast.Assert():
            return True
        case ast.Call():
            name = _name(node)
            return name in {"say", "mark", "Field"} or "log" in ast.unparse(node.func).lower()
        case _:
            return False


def _calls(path: Path) -> Iterator[ast.Call]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield from (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _plain(value: ast.expr) -> Iterator[str]:
    """The texts that a value is made of, but for those within a call, which are that call's business."""
    match value:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr():
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "\0" for part in value.values)
        case ast.IfExp():
            yield from (*_plain(value.body), *_plain(value.orelse))
        case ast.BinOp():
            yield from (*_plain(value.left), *_plain(value.right))
        case ast.BoolOp():
            for part in value.values:
                yield from _plain(part)
        case ast.List() | ast.Tuple():
            for part in value.elts:
                yield from _plain(part)
        case ast.Call(func=ast.Attribute(value=ast.Constant() as template, attr="format")):
            yield from _plain(template)
        case _:
            return


def _is_words(text: str) -> bool:
    """Whether it reads otherwise in another language: no mark of HTML, no name."""
    rest = re.sub(r"<[^>]*>", "", text)
    for name in NAMES:
        rest = rest.replace(name, "")
    return re.search(r"[^\W\d_]{2}", rest) is not None
