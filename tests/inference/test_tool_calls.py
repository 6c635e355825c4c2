"""Calls of tools are found in what models write, however it is cut, and nothing else is lost or changed."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook.cancel import Cancel
from inglenook.engines.engine import GenerationRequest, LoadOptions, PromptMessage
from inglenook.engines.scripted import Scripted, ScriptedAnswer
from inglenook.engines.tool_call import ToolCall, calls_in
from inglenook.engines.tools import EXAMPLE
from inglenook.inference.answer import AnswerPiece, stream_answer
from inglenook.inference.tool_calls import ToolCallSplitter

PARIS = ToolCall("get_weather", '{"place": "Paris"}')
ROME = ToolCall("get_weather", '{"place": "Rome"}')
_PARIS = '{"name": "get_weather", "arguments": {"place": "Paris"}}'
_ROME = '{"name": "get_weather", "arguments": {"place": "Rome"}}'
FORMS: dict[str, tuple[str, list[str | ToolCall]]] = {
    "Qwen": (f"<tool_call>\n{_PARIS}\n</tool_call>", [PARIS]),
    "Qwen, with words": (f"Let me see.\n<tool_call>\n{_PARIS}\n</tool_call>", ["Let me see.\n", PARIS]),
    "Qwen, two": (f"<tool_call>\n{_PARIS}\n</tool_call>\n<tool_call>\n{_ROME}\n</tool_call>", [PARIS, ROME]),
    "Qwen, cut off": (f"<tool_call>\n{_PARIS}", [PARIS]),
    "Qwen, broken": ("<tool_call>\n{oops\n</tool_call> So?", ["<tool_call>\n{oops\n</tool_call>", " So?"]),
    "Qwen, broken and cut off": ('<tool_call>{"name', ['<tool_call>{"name']),
    "Qwen 3 Coder": (
        "<tool_call>\n<function=get_weather>\n<parameter=place>\nParis\n</parameter>\n</function>\n</tool_call>",
        [PARIS],
    ),
    "Mistral": (f"[TOOL_CALLS] [{_PARIS}, {_ROME}]", [PARIS, ROME]),
    "Mistral, new": ('[TOOL_CALLS]get_weather[ARGS]{"place": "Paris"}', [PARIS]),
    "Mistral, newer": (
        '[TOOL_CALLS]get_weather{"place": "Paris"}[TOOL_CALLS]get_weather{"place": "Rome"}',
        [PARIS, ROME],
    ),
    "Granite": (f"<|tool_call|>[{_PARIS}]", [PARIS]),
    "Phi 4 mini": (f"<|tool_call|>[{_PARIS}]<|/tool_call|>", [PARIS]),
    "Llama 3": ('{"name": "get_weather", "parameters": {"place": "Paris"}}', [PARIS]),
    "Llama 3.1": ('<|python_tag|>{"name": "get_weather", "parameters": {"place": "Paris"}}', [PARIS]),
    "Llama 3.2": (f"[{_PARIS}]", [PARIS]),
    "another's name": ('{"name": "Ada", "parameters": {}}', ['{"name": "Ada", "parameters": {}}']),
    "plain JSON": ('{"city": "Paris"}', ['{"city": "Paris"}']),
    "a link": ("[Paris](https://paris.fr) it is", ["[Paris](https://paris.fr) it is"]),
    "words": ("a < b, and [TOOL is not it", ["a < b, and [TOOL is not it"]),
    "nothing": ("", []),
}


def split(text: str, cuts: list[int]) -> list[str | ToolCall]:
    """What comes of it, with neighbouring texts joined."""
    splitter = ToolCallSplitter(("get_weather",))
    places = [0, *sorted(cut % (len(text) + 1) for cut in cuts), len(text)]
    found = [item for start, end in itertools.pairwise(places) for item in splitter.feed(text[start:end])]
    return _joined([*found, *splitter.finish()])


@pytest.mark.parametrize("form", FORMS)
def test_calls_are_found_however_the_answer_is_cut(form: str) -> None:
    text, expected = FORMS[form]
    assert split(text, []) == _joined(expected)
    assert split(text, list(range(len(text)))) == _joined(expected)


@given(st.sampled_from(sorted(FORMS)), st.lists(st.integers(0, 200), max_size=6))
def test_any_cut_gives_the_same(form: str, cuts: list[int]) -> None:
    text, expected = FORMS[form]
    assert split(text, cuts) == _joined(expected)


@given(st.text(alphabet='<>|[]{}tool_calTOLCAS/ "\nx', max_size=60))
def test_what_is_no_call_comes_out_as_it_went_in(text: str) -> None:
    found = split(text, list(range(len(text))))
    if not any(isinstance(item, ToolCall) for item in found):
        assert "".join(str(item) for item in found).replace("\n", "") == text.replace("\n", "")


def test_words_are_not_held_back() -> None:
    splitter = ToolCallSplitter(("get_weather",))
    assert list(splitter.feed("It is ")) == ["It is "]
    assert list(splitter.feed("sunny <to")) == ["sunny "]
    assert list(splitter.feed("morrow>")) == ["<tomorrow>"]


def answered(text: str, *, tools: str = EXAMPLE, thinking: str = "") -> str:
    engine = Scripted([ScriptedAnswer(text, thinking)])
    model = engine.load("x", LoadOptions(), on_progress=lambda _: None, cancel=Cancel())
    request = GenerationRequest((PromptMessage("user", "Hi"),), tools=tools)
    pieces = [step for step in stream_answer(model, request, Cancel()) if isinstance(step, AnswerPiece)]
    assert sum(piece.tokens for piece in pieces) >= len(text.split()) or not text
    return "".join(piece.text for piece in pieces if not piece.thinking)


def test_a_call_becomes_a_block_of_the_answer_apart_from_its_words() -> None:
    text = answered(f"Let me see.\n<tool_call>\n{_PARIS}\n</tool_call>\nAnd then?", thinking="Hm <tool_call>")
    assert text == f"Let me see.\n\n{PARIS.block}\n\nAnd then?"
    assert calls_in(answered(f"<tool_call>{_PARIS}</tool_call><tool_call>{_ROME}</tool_call>")) == (PARIS, ROME)


def test_without_tools_nothing_is_looked_for() -> None:
    written = f"<tool_call>\n{_PARIS}\n</tool_call>"
    assert answered(written, tools="") == written


def _joined(items: list[str | ToolCall]) -> list[str | ToolCall]:
    found: list[str | ToolCall] = []
    for item in items:
        if isinstance(item, str) and found and isinstance(found[-1], str):
            found[-1] += item
        elif item:
            found.append(item)
    return found
