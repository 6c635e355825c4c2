"""What could be written at a place of a Modelfile, each with what it means."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.presets.extension import TEXTS
from inglenook.presets.modelfile_reader import ROLES
from inglenook.presets.parameters import PARAMETERS, parameter_named
from inglenook.presets.values import BY_KEY
from inglenook.ui.presets.modelfile_colours import LineState, colour_line
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_INSTRUCTION = re.compile(r"[ \t]*([A-Za-z]*)")
_PARAMETER = re.compile(r"[ \t]*parameter[ \t]([A-Za-z0-9_]*)", re.IGNORECASE)
_BOOL = re.compile(r"[ \t]*parameter[ \t]([A-Za-z0-9_]+)[ \t]+([A-Za-z]*)", re.IGNORECASE)
_ROLE = re.compile(r"[ \t]*message[ \t]([A-Za-z]*)", re.IGNORECASE)
_FROM = re.compile(r"[ \t]*from[ \t]+(\S*)", re.IGNORECASE)
_OURS = re.compile(r"[ \t]*#\s*inglenook:\s*([a-z0-9_]*)")
_FIELD = re.compile(r".*\{\{[^}]*?(\.[A-Za-z.]*)")


@dataclass(frozen=True, slots=True)
class Completion:
    """``start`` is where, in the line, what it replaces begins."""

    text: str
    meaning: str
    start: int


def completions(before: str, state: LineState, models: Sequence[str]) -> tuple[Completion, ...]:
    """For the line up to the cursor; ``state`` is what is open at its beginning, ``models`` are names for FROM."""
    if state.quote or _opens_template(before):
        match = _FIELD.fullmatch(before) if state.is_template or not state.quote else None
        return tuple(_matching(_fields(), match[1], match.start(1))) if match else ()
    for pattern, offers in (
        (_INSTRUCTION, _instructions),
        (_PARAMETER, _parameters),
        (_ROLE, _roles),
        (_FROM, lambda: [(name, "") for name in models]),
        (_OURS, _ours),
    ):
        match = pattern.fullmatch(before)
        if match is not None:
            return tuple(_matching(offers(), match[1], match.start(1)))
    match = _BOOL.fullmatch(before)
    parameter = parameter_named(match[1]) if match else None
    if match is not None and parameter is not None and parameter.kind == "bool":
        return tuple(_matching([("true", ""), ("false", "")], match[2], match.start(2)))
    return ()


def _opens_template(before: str) -> bool:
    return colour_line(before, LineState())[1].is_template


def _matching(offers: Iterable[tuple[str, str]], typed: str, start: int) -> Iterable[Completion]:
    """First what begins so, then what has it within; nothing where it is already written out."""
    wanted = typed.lower()
    there = [(text, meaning) for text, meaning in offers if wanted in text.lower()]
    if any(text.rstrip() == typed for text, _ in there):
        return ()
    there.sort(key=lambda offer: not offer[0].lower().startswith(wanted))
    return (Completion(text, meaning, start) for text, meaning in there)


def _instructions() -> list[tuple[str, str]]:
    meanings = {
        "FROM": _tr("the model that the preset is for"),
        "PARAMETER": _tr("a value of sampling or loading"),
        "SYSTEM": _tr("what the model is told before the first message"),
        "MESSAGE": _tr("an example message before the first one"),
        "TEMPLATE": _tr("how messages become a prompt, in Go's template language"),
        "ADAPTER": _tr("a LoRA file that goes with the model"),
        "LICENSE": _tr("the licence's text"),
        "REQUIRES": _tr("the least version of Ollama"),
        "DRAFT": _tr("a small model that writes ahead"),
        "RENDERER": _tr("a prompt writer built into Ollama"),
        "PARSER": _tr("an answer reader built into Ollama"),
    }
    return [(f"{name} ", meaning) for name, meaning in meanings.items()]


def _parameters() -> list[tuple[str, str]]:
    return [(f"{parameter.name} ", translated(parameter.meaning)) for parameter in PARAMETERS]


def _roles() -> list[tuple[str, str]]:
    return [(f"{role} ", "") for role in ROLES]


def _ours() -> list[tuple[str, str]]:
    """Keys of our comments: what Ollama has a PARAMETER for is written as one."""
    values = [(f"{key} ", translated(kind.meaning)) for key, kind in BY_KEY.items() if not kind.ollama]
    return [*((f"{key} ", "") for key in TEXTS), *values]


def _fields() -> list[tuple[str, str]]:
    return [
        (".System", _tr("the system prompt")),
        (".Prompt", _tr("the message of the user")),
        (".Response", _tr("the answer of the model")),
        (".Messages", _tr("all messages")),
        (".Role", _tr("who says a message")),
        (".Content", _tr("the text of a message")),
        (".Tools", _tr("tools, of which there are none here")),
        (".Think", _tr("whether the model is to think first")),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Completion", text)
