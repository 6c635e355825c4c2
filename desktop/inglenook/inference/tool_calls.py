"""Finds the calls of tools in what a model writes, in the marks that the common families put around them.

Sources: the chat templates of Qwen, Hermes and SmolLM3 (<tool_call>), Mistral ([TOOL_CALLS]), Granite and Phi 4 mini
(<|tool_call|>), Llama 3 (an answer that is nothing but JSON). What is none of these stays as the model wrote it.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, cast

from inglenook.engines.thinking_marks import TOOL_MARKS
from inglenook.engines.tool_call import ToolCall, called

if TYPE_CHECKING:
    from collections.abc import Iterator

_FUNCTION = re.compile(r"<function=([^>\s]+)>(.*?)(?:</function>|\Z)", re.DOTALL)
_PARAMETER = re.compile(r"<parameter=([^>\s]+)>\n?(.*?)\n?</parameter>", re.DOTALL)
_NAMED = re.compile(r"\s*([\w.-]{1,64})(?:\[CALL_ID\][^\[{]*)?(?:\[ARGS\])?\s*(?=\{)")
_PYTHON = "<|python_tag|>"  # Llama 3.1 puts it before
_KEYS = ("name", "type", "function", "parameters", "arguments", "id")
_BARE = tuple(f'{opening}{{"{key}"' for opening in ("", "[") for key in _KEYS)  # how a call of bare JSON begins
_LONGEST_BEGINNING = 64  # characters
_decoder = json.JSONDecoder()


class ToolCallSplitter:
    """Fed with the answer as it streams, without its thinking; holds back only what may be part of a call.

    ``names`` are those of the tools that the model was told of: only an answer of bare JSON must name one of them.
    """

    def __init__(self, names: tuple[str, ...], *, bare: bool = True) -> None:
        self._names = frozenset(names)
        self._held = ""
        self._after_call = False
        self._has_begun = not bare  # an answer that is held to JSON is no call

    def feed(self, text: str) -> Iterator[str | ToolCall]:
        """What is complete with this text."""
        self._held += text
        while (found := self._next()) is not None:
            yield from found

    def finish(self) -> Iterator[str | ToolCall]:
        """What was held back."""
        yield from self.feed("")
        held, self._held = self._held, ""
        if not held:
            return
        at = _first_mark(held)
        if at is None:
            bare = None if self._has_begun else _listed(held.strip().removeprefix(_PYTHON))
            is_call = bare and all(one.name in self._names for one in bare)
            yield from bare if bare and is_call else (held,)
            return
        start, mark = at
        calls = _calls_of(held[start + len(mark[0]) :])
        if calls:
            yield from ((held[:start], *calls) if held[:start].strip() else calls)
        else:
            yield held

    def _next(self) -> tuple[str | ToolCall, ...] | None:
        """One step further; None when more text is needed."""
        if self._after_call:
            self._held = self._held.lstrip("\n")
            self._after_call = not self._held
        if not self._has_begun and self._may_be_bare():
            return None
        at = _first_mark(self._held)
        if at is None:
            sure = len(self._held) - _begun_mark(self._held)
            return self._take(sure) if sure else None
        start, (opens, closes) = at
        end = self._held.find(closes, start) if closes else -1
        if end < 0:
            return self._take(start) if start else None
        inner = self._held[start + len(opens) : end]
        whole = self._held[start : end + len(closes)]
        before = self._held[:start]
        self._held = self._held[end + len(closes) :]
        self._has_begun = self._after_call = True
        calls = _calls_of(inner) or (whole,)
        return (before, *calls) if before.strip() else calls

    def _may_be_bare(self) -> bool:
        begun = self._held.lstrip()
        packed = "".join(begun[:_LONGEST_BEGINNING].split())
        return _agree(begun, _PYTHON) or any(_agree(packed, start) for start in _BARE)

    def _take(self, count: int) -> tuple[str, ...]:
        text, self._held = self._held[:count], self._held[count:]
        self._has_begun = self._has_begun or bool(text.strip())
        return (text,)


def _agree(first: str, second: str) -> bool:
    """Whether one begins as the other does, as far as they go."""
    return first.startswith(second) or second.startswith(first)


def _first_mark(text: str) -> tuple[int, tuple[str, str]] | None:
    places = [(text.find(mark[0]), mark) for mark in TOOL_MARKS]
    return min((place for place in places if place[0] >= 0), default=None)


def _begun_mark(text: str) -> int:
    """How many characters at the end may be the beginning of a mark."""
    longest = max(len(opens) for opens, _ in TOOL_MARKS)
    lengths = range(min(longest, len(text)), 0, -1)
    return next((size for size in lengths if any(opens.startswith(text[-size:]) for opens, _ in TOOL_MARKS)), 0)


def _calls_of(text: str) -> tuple[ToolCall, ...]:
    """What stands behind or between marks; nothing when it is no call."""
    functions = tuple(
        ToolCall(name, json.dumps(dict(map(_parameter, _PARAMETER.findall(body))), ensure_ascii=False))
        for name, body in _FUNCTION.findall(text)
    )
    return functions or _listed(text) or _named(text)


def _parameter(found: tuple[str, str]) -> tuple[str, object]:
    """Texts stand there without quotes; numbers, lists and objects as JSON."""
    name, text = found
    try:
        return name, json.loads(text)
    except (ValueError, RecursionError):
        return name, text


def _listed(text: str) -> tuple[ToolCall, ...]:
    """JSON objects one after the other, or a list of them, and nothing else."""
    calls: list[ToolCall] = []
    rest = text.strip()
    while rest:
        try:
            value, end = _decoder.raw_decode(rest)
        except (ValueError, RecursionError):
            return ()
        for one in cast("list[object]", value) if isinstance(value, list) else (value,):
            call = called(one)
            if call is None:
                return ()
            calls.append(call)
        rest = rest[end:].lstrip(" \t\r\n;,")
    return tuple(calls)


def _named(text: str) -> tuple[ToolCall, ...]:
    """A name, and its arguments behind it (Mistral since 2025)."""
    calls: list[ToolCall] = []
    rest = text
    while (match := _NAMED.match(rest)) is not None:
        try:
            _, end = _decoder.raw_decode(rest[match.end() :])
        except (ValueError, RecursionError):
            return ()
        calls.append(ToolCall(match[1], rest[match.end() : match.end() + end]))
        rest = rest[match.end() + end :].lstrip()
        rest = rest.removeprefix("[TOOL_CALLS]")
    return () if rest.strip() else tuple(calls)
