"""What a server tells of the likeliest tokens, in OpenAI's two shapes: of chats, and of completions."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, cast

from inglenook.engines.over_http.json_values import items, table, text
from inglenook.engines.token_choice import MOST_CANDIDATES, Candidate, TokenChoice

if TYPE_CHECKING:
    from collections.abc import Iterator

NO_ID = -1  # most servers tell a token's text only
_LONGEST_TOKEN = 500  # characters
_MOST_TOKENS = 10_000  # of one piece of an answer


def choices_in(told: object) -> tuple[TokenChoice, ...]:
    """Of a piece of an answer, as its ``logprobs`` say. What the server made of them with its samplers is not told."""
    found = table(told)
    if isinstance(found.get("content"), list):
        entries = (_of_chat(table(entry)) for entry in items(found["content"])[:_MOST_TOKENS])
        return tuple(entry for entry in entries if entry is not None)
    return tuple(_of_completion(found))


def _of_chat(entry: dict[str, object]) -> TokenChoice | None:
    own = _candidate(entry)
    if own is None:
        return None
    others = (_candidate(table(other)) for other in items(entry.get("top_logprobs"))[:MOST_CANDIDATES])
    return _choice(own, [other for other in others if other is not None])


def _of_completion(found: dict[str, object]) -> Iterator[TokenChoice]:
    tokens, own, top = (items(found.get(name)) for name in ("tokens", "token_logprobs", "top_logprobs"))
    for place, (token, share) in enumerate(zip(tokens[:_MOST_TOKENS], own, strict=False)):
        if not isinstance(token, str):
            continue
        others = table(top[place]) if place < len(top) else {}
        candidates = [
            Candidate(NO_ID, other[:_LONGEST_TOKEN], _probability(value), 0.0)
            for other, value in list(others.items())[:MOST_CANDIDATES]
        ]
        yield _choice(Candidate(NO_ID, token[:_LONGEST_TOKEN], _probability(share), 0.0), candidates)


def _choice(own: Candidate, others: list[Candidate]) -> TokenChoice:
    is_among = any((other.token, other.text) == (own.token, own.text) for other in others)
    candidates = sorted(others if is_among else [own, *others], key=lambda one: -one.before)
    return TokenChoice(own.token, own.text, own.before, 0.0, 0, tuple(candidates))


def _candidate(entry: dict[str, object]) -> Candidate | None:
    token, number = entry.get("token"), entry.get("id")
    if not isinstance(token, str):
        return None
    is_number = isinstance(number, int) and not isinstance(number, bool) and 0 <= number < 2**31
    token_id = cast("int", number) if is_number else NO_ID
    shown = (token or text(entry, "text"))[:_LONGEST_TOKEN].encode("utf-8", "replace").decode()
    return Candidate(token_id, shown, _probability(entry.get("logprob")), 0.0)


def _probability(logarithm: object) -> float:
    if not isinstance(logarithm, int | float) or isinstance(logarithm, bool) or math.isnan(logarithm):
        return 0.0
    return math.exp(min(0.0, max(logarithm, -1e4)))
