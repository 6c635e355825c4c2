"""The kinds of forms in the window's words, and examples to begin with."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from inglenook.engines.constraint import ConstraintKind

WRITTEN: tuple[ConstraintKind, ...] = ("json_schema", "choices", "regex", "lark", "gbnf")  # by the user


def kind_words() -> dict[ConstraintKind, str]:
    """In the order in which they are offered."""
    return {
        "json": _tr("JSON"),
        "json_schema": _tr("JSON schema"),
        "choices": _tr("List of choices"),
        "regex": _tr("Regular expression"),
        "lark": _tr("Lark grammar"),
        "gbnf": _tr("GBNF grammar"),
    }


def about(kind: ConstraintKind) -> str:
    """One sentence."""
    return {
        "json": _tr("Any JSON object or list."),
        "json_schema": _tr("JSON with the properties and types that you say."),
        "choices": _tr("One of these texts, one on each line."),
        "regex": _tr("A text that matches from its beginning to its end; \\d is one of the ten digits."),
        "lark": _tr("A text of a grammar in Lark's notation, which begins with “start”."),
        "gbnf": _tr("A text of a grammar in llama.cpp's notation, which begins with “root”."),
    }[kind]


def examples(kind: ConstraintKind) -> dict[str, str]:
    """Names and sources, as they are edited."""
    match kind:
        case "json_schema":
            return {
                _tr("A person"): _schema(
                    {
                        "name": {"type": "string", "maxLength": 60},
                        "age": {"type": "integer", "minimum": 0, "maximum": 120},
                        "email": {"type": "string", "format": "email"},
                    }
                ),
                _tr("A list of tasks"): _schema(
                    {
                        "tasks": {
                            "type": "array",
                            "minItems": 1,
                            "maxItems": 10,
                            "items": _closed(
                                {
                                    "title": {"type": "string", "maxLength": 80},
                                    "priority": {"enum": ["low", "medium", "high"]},
                                    "done": {"type": "boolean"},
                                }
                            ),
                        },
                    }
                ),
                _tr("A judgement with its reason"): _schema(
                    {
                        "reason": {"type": "string", "maxLength": 400},
                        "verdict": {"enum": ["yes", "no", "unclear"]},
                        "confidence": {"type": "number", "minimum": 0, "maximum": 1},
                    }
                ),
            }
        case "choices":
            return {
                _tr("Yes or no"): _tr("yes\nno"),
                _tr("Mood of a text"): _tr("positive\nneutral\nnegative"),
                _tr("Letters of a test"): "A\nB\nC\nD",
            }
        case "regex":
            return {
                _tr("A date"): r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])",
                _tr("A whole number"): r"-?(0|[1-9]\d{0,8})",
                _tr("One sentence"): r"[A-Z][^.!?\n]{10,200}[.!?]",
            }
        case "lark":
            return {
                _tr("A verdict with its reason"): 'start: "yes" | "no, because " REASON\nREASON: /[a-z ,]{5,80}\\./\n',
                _tr("A sum"): 'start: NUMBER (" + " NUMBER)+ " = " NUMBER\nNUMBER: /[0-9]{1,4}/\n',
            }
        case "gbnf":
            return {
                _tr("A list with bullets"): 'root ::= item+\nitem ::= "- " [^\\n]{3,60} "\\n"\n',
                _tr("A verdict with its reason"): 'root ::= "yes" | "no" ", because " [a-z ,]{5,80} "."\n',
            }
        case "json":
            return {}


def _closed(properties: dict[str, object]) -> dict[str, object]:
    return {"type": "object", "properties": properties, "required": [*properties], "additionalProperties": False}


def _schema(properties: dict[str, object]) -> str:
    return json.dumps(_closed(properties), ensure_ascii=False, indent=2)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Forms", text)
