"""Tools as a person writes them: what is wrong is told with its line, and what says the same is the same."""

from __future__ import annotations

import json
import re

import pytest
from tests.architecture.source_tree import ROOT

from inglenook.engines.tool_call import ToolCall, called, calls_in
from inglenook.engines.tools import EXAMPLE, LONGEST, compact, spread, tool_names, tools_problem


def tool(name: object, **more: object) -> dict[str, object]:
    return {"type": "function", "function": {"name": name, **more}}


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("[\n{]", 2, "is no JSON"),
        ('{"type": "function"}', 1, "Tools are a list"),
        ("[1]", 1, "A tool is an object"),
        ('[{"type": "code_interpreter"}]', 1, "A tool is an object"),
        (json.dumps([tool("a"), tool("b c")], indent=1), 8, "“name” is of letters"),
        (json.dumps([tool("a" * 65)]), 1, "64 at most"),
        (json.dumps([tool("a"), tool("a")]), 1, "Two tools are called a."),
        (json.dumps([tool("a", description=3)]), 1, "“description” of a is a text"),
        (json.dumps([tool("a", parameters=["x"])]), 1, "“parameters” of a are a JSON schema"),
        (json.dumps([tool(f"t{number}") for number in range(129)]), 1, "There are 129 tools"),
        ("[" * 100_000, 1, "levels deep"),
        (" " * LONGEST + "[]", 1, "longer than"),
    ],
)
def test_what_cannot_be_used_is_told_with_its_line(text: str, line: int, words: str) -> None:
    problem = tools_problem(text)
    assert problem is not None
    assert (problem.line, problem.severity) == (line, "error")
    assert words in problem.message
    assert tool_names(text) == ()


@pytest.mark.parametrize("text", ["", " \n", "[]", EXAMPLE, json.dumps([{"function": {"name": "a.b-c_1"}}])])
def test_what_can_be_used_has_no_problem(text: str) -> None:
    assert tools_problem(text) is None


def test_one_line_and_many_say_the_same() -> None:
    assert compact(spread(EXAMPLE)) == compact(EXAMPLE) == compact(compact(EXAMPLE))
    assert "\n" not in compact(EXAMPLE)
    assert json.loads(spread(EXAMPLE)) == json.loads(EXAMPLE)
    assert tool_names(EXAMPLE) == ("get_weather",)
    assert compact("[half") == "[half"
    assert compact("  ") == ""


def test_a_call_stands_in_the_text_as_a_block_and_is_found_there_again() -> None:
    calls = (ToolCall("get_weather", '{"place": "Zürich"}'), ToolCall("now"))
    text = "Let me see.\n\n" + "\n\n".join(call.block for call in calls) + "\n\nDone."
    assert calls_in(text) == calls
    assert calls[0].block == (
        '```tool_call\n{\n  "name": "get_weather",\n  "arguments": {\n    "place": "Zürich"\n  }\n}\n```'
    )
    assert calls_in("```json\n{}\n```") == ()
    assert calls_in("```tool_call\nnothing\n```") == ()


def test_arguments_that_are_no_json_are_kept_as_they_came() -> None:
    broken = ToolCall("get_weather", '{"place": "Zür')
    assert broken.facts == {"name": "get_weather", "arguments": '{"place": "Zür'}
    assert calls_in(broken.block) == (broken,)
    assert calls_in(ToolCall("get_weather", '```\n{"').block) == (ToolCall("get_weather", '```\n{"'),)


@pytest.mark.parametrize(
    ("found", "call"),
    [
        ({"name": "a", "arguments": {"x": 1}}, ToolCall("a", '{"x": 1}')),
        ({"name": "a", "parameters": {"x": 1}}, ToolCall("a", '{"x": 1}')),
        ({"type": "function", "function": {"name": "a", "arguments": "{}"}}, ToolCall("a")),
        ({"arguments": {}}, None),
        ({"name": 3}, None),
        ([], None),
        (None, None),
    ],
)
def test_what_is_a_call(found: object, call: ToolCall | None) -> None:
    assert called(found) == call


def test_the_tools_of_the_guide_can_be_used() -> None:
    guide = (ROOT / "docs" / "chats.md").read_text(encoding="utf-8")
    [shown] = re.findall(r"^```json\n(\[.*?)^```", guide, re.MULTILINE | re.DOTALL)
    assert tool_names(shown) == ("get_weather",)
