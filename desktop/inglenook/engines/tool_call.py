"""A call of a tool in an answer: how engines tell it, and how it stands in an answer's text."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, cast

FENCE = "tool_call"  # the language of its block
_BLOCK = re.compile(rf"^(`{{3,}}){FENCE}[ \t]*\n(.*?)^\1[ \t]*$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class ToolCall:
    """``arguments`` are JSON, as the model wrote them; it need not be sound."""

    name: str
    arguments: str = "{}"

    @property
    def block(self) -> str:
        """As a code block of Markdown."""
        text = json.dumps({"name": self.name, "arguments": _read(self.arguments)}, ensure_ascii=False, indent=2)
        return f"```{FENCE}\n{text}\n```"

    @property
    def facts(self) -> dict[str, object]:
        """For programs."""
        return {"name": self.name, "arguments": _read(self.arguments)}


def calls_in(text: str) -> tuple[ToolCall, ...]:
    """Those that stand in an answer's text."""
    found = (called(_read(match[2])) for match in _BLOCK.finditer(text))
    return tuple(call for call in found if call is not None)


def called(found: object) -> ToolCall | None:
    """The call that a JSON value is: {"name": …, "arguments": …}, or Llama's "parameters"; None when it is none."""
    if not isinstance(found, dict):
        return None
    said = cast("dict[str, Any]", found)
    inner = said.get("function")
    if isinstance(inner, dict):
        said = cast("dict[str, Any]", inner)
    name: object = said.get("name")
    if not isinstance(name, str) or not name:
        return None
    arguments: object = said.get("arguments", said.get("parameters", {}))
    return ToolCall(name, arguments if isinstance(arguments, str) else json.dumps(arguments, ensure_ascii=False))


def _read(text: str) -> object:
    """JSON; what is none stays a text."""
    try:
        return cast("object", json.loads(text)) if text.strip() else {}
    except (ValueError, RecursionError):
        return text
