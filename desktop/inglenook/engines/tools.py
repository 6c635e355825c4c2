"""Tools that a model is told of, in the form of OpenAI's protocol, as JSON in a text. Nothing here runs one."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, cast

from inglenook.engines.forms.form_problem import FormProblem
from inglenook.engines.forms.json_text import lines_of, syntax_problem
from inglenook.engines.over_http.json_values import table
from inglenook.sentence import mark, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.engines.forms.json_text import Path

LONGEST = 256 * 1024  # characters
MOST = 128  # as OpenAI's own API has it
EXAMPLE = """\
[
  {
    "type": "function",
    "function": {
      "name": "get_weather",
      "description": "The weather of a place, now",
      "parameters": {
        "type": "object",
        "properties": {"place": {"type": "string"}},
        "required": ["place"]
      }
    }
  }
]"""
NOT_READ = mark("This model's template reads no tools: it is not told of them.")

Tool = dict[str, object]
_NAME = re.compile(r"[A-Za-z0-9_.-]{1,64}")


def tools_problem(text: str) -> FormProblem | None:
    """Why this cannot be used, and in which line; None when it can, and for an empty text, which is no tools."""
    if not text.strip():
        return None
    if len(text) > LONGEST:
        return _error(1, say("The tools are longer than {most:,} characters.", most=LONGEST))
    return syntax_problem(text) or _problem_of(json.loads(text), lines_of(text))


def _problem_of(found: object, lines: Mapping[Path, int]) -> FormProblem | None:
    if not isinstance(found, list):
        return _error(1, say("Tools are a list: it begins with [ and ends with ]."))
    tools = cast("list[object]", found)
    if len(tools) > MOST:
        return _error(1, say("There are {count:,} tools, and {most:,} are the most.", count=len(tools), most=MOST))
    names: set[str] = set()
    for place, tool in enumerate(tools):
        function = table(table(tool).get("function"))
        name = function.get("name")
        wrong = _wrong(table(tool), function)
        if not wrong and name in names:
            wrong = say("Two tools are called {name}.", name=str(name))
        if wrong:
            return _error(lines.get((place,), 1), wrong)
        names.add(str(name))
    return None


def tools_of(text: str) -> list[Tool]:
    """What a text that has no problem says."""
    return cast("list[Tool]", json.loads(text)) if text.strip() else []


def tool_names(text: str) -> tuple[str, ...]:
    """What they are called; nothing for a text that cannot be used."""
    if tools_problem(text) is not None:
        return ()
    return tuple(str(table(tool.get("function"))["name"]) for tool in tools_of(text))


def compact(text: str) -> str:
    """The same on one line, so that two that say the same are equal; what is no JSON stays as it is."""
    return _written(text, indent=None)


def spread(text: str) -> str:
    """The same for reading; what is no JSON stays as it is."""
    return _written(text, indent=2)


def _written(text: str, *, indent: int | None) -> str:
    if not text.strip():
        return ""
    if syntax_problem(text) is not None:
        return text
    return json.dumps(json.loads(text), ensure_ascii=False, indent=indent)


def _wrong(tool: Tool, function: Tool) -> str:
    name = function.get("name")
    if tool.get("type", "function") != "function" or not function:
        return say("A tool is an object with “type”: “function”, and “function” with what it is.")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        return say("A tool's “name” is of letters, digits, “_”, “-” and “.”, 64 at most.")
    if not isinstance(function.get("description", ""), str):
        return say("The “description” of {name} is a text.", name=name)
    if not isinstance(function.get("parameters", {}), dict):
        return say("The “parameters” of {name} are a JSON schema, an object.", name=name)
    return ""


def _error(line: int, sentence: str) -> FormProblem:
    return FormProblem(line, "error", sentence)
