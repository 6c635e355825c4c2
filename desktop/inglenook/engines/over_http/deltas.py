"""What a server's events say, as small typed pieces; a server may leave out nearly everything."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from inglenook.engines.over_http.json_values import items, table, text, whole
from inglenook.engines.over_http.log_probabilities import choices_in
from inglenook.engines.over_http.refusals import Refusal, refusal_of
from inglenook.engines.tool_call import ToolCall

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.engines.engine import StopReason
    from inglenook.engines.over_http.sse import ServerEvent
    from inglenook.engines.token_choice import TokenChoice

END = "[DONE]"
_FAILED_INSIDE = 500  # the status of an error that comes when the status was sent already
_REASONS: dict[str, StopReason] = {"length": "max_tokens", "max_tokens": "max_tokens"}  # all others: the model ended


class GarbledError(Exception):
    """An event is not what such a server sends."""


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of the answer."""

    text: str
    is_thinking: bool = False
    choices: tuple[TokenChoice, ...] = ()  # where the server tells how each token came


@dataclass(frozen=True, slots=True)
class Read:
    """How much of the prompt has been read, in tokens (llama-server)."""

    done: int
    total: int
    cached: int


@dataclass(frozen=True, slots=True)
class Ended:
    """Why the answer ended."""

    reason: StopReason


@dataclass(frozen=True, slots=True)
class Figures:
    """What it came to; None: not told. Times are llama-server's."""

    prompt_tokens: int | None = None
    cached_tokens: int | None = None
    completion_tokens: int | None = None
    prompt_s: float | None = None
    generation_s: float | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """The server gave up in the middle."""

    refusal: Refusal


@dataclass(frozen=True, slots=True)
class CallPart:
    """A piece of a tool's call; those of one place belong together."""

    place: int
    name: str
    arguments: str


Delta = Words | CallPart | ToolCall | Read | Ended | Figures | Failed


def deltas_of(event: ServerEvent) -> Iterator[Delta]:
    """What one event says. Raises GarbledError when it is no JSON object."""
    yield from deltas_in(_object(event.data), is_error=event.name == "error")


def deltas_in(found: dict[str, object], *, is_error: bool = False) -> Iterator[Delta]:
    """The same of one object; also of the whole answer of a server that does not stream."""
    if is_error or found.get("error") or found.get("object") == "error":
        yield Failed(refusal_of(_FAILED_INSIDE, json.dumps(found).encode()))
        return
    progress = table(found.get("prompt_progress"))
    if progress:
        yield Read(whole(progress, "processed") or 0, whole(progress, "total") or 0, whole(progress, "cache") or 0)
    choices = found.get("choices")
    choice = table(cast("list[object]", choices)[0]) if isinstance(choices, list) and choices else {}
    said = table(choice.get("delta")) or table(choice.get("message")) or choice
    thought = text(said, "reasoning_content") or text(said, "reasoning")
    taken = choices_in(choice.get("logprobs"))
    words = text(said, "content") or text(said, "text") or text(said, "refusal")
    if thought:
        yield Words(thought, is_thinking=True, choices=() if words else taken)
    if words or (taken and not thought):
        yield Words(words, choices=taken)
    yield from _call_parts(said)
    reason = choice.get("finish_reason")
    if isinstance(reason, str) and reason:
        yield Ended(_REASONS.get(reason, "end"))
    figures = _figures(table(found.get("usage")), table(found.get("timings")))
    if figures != Figures():
        yield figures


def _call_parts(said: dict[str, object]) -> Iterator[CallPart]:
    for number, part in enumerate(map(table, items(said.get("tool_calls")))):
        function = table(part.get("function"))
        place = whole(part, "index")
        arguments = function.get("arguments")
        written = arguments if isinstance(arguments, str) else json.dumps(arguments) if arguments else ""
        yield CallPart(number if place is None else place, text(function, "name"), written)


def _figures(usage: dict[str, object], timings: dict[str, object]) -> Figures:
    return Figures(
        prompt_tokens=whole(usage, "prompt_tokens"),
        cached_tokens=whole(table(usage.get("prompt_tokens_details")), "cached_tokens"),
        completion_tokens=whole(usage, "completion_tokens"),
        prompt_s=_seconds(timings, "prompt_ms"),
        generation_s=_seconds(timings, "predicted_ms"),
    )


def _object(data: str) -> dict[str, object]:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise GarbledError from error
    if not isinstance(found, dict):
        raise GarbledError
    return cast("dict[str, object]", found)


def _seconds(table: dict[str, object], name: str) -> float | None:
    value = table.get(name)
    return value / 1000 if isinstance(value, int | float) and 0 <= value < 10**9 else None
