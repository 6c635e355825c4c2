"""Turns what a server says when it refuses into the sentence that the user reads."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, cast

from inglenook.errors import PromptError, ServerError
from inglenook.sentence import joined, say

if TYPE_CHECKING:
    from inglenook.engines.server import Server
    from inglenook.errors import EngineError

_LONGEST_QUOTE = 300
BUSY = frozenset(
    {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.BAD_GATEWAY, HTTPStatus.SERVICE_UNAVAILABLE, HTTPStatus.GATEWAY_TIMEOUT}
)
_REFUSED = frozenset({HTTPStatus.BAD_REQUEST, HTTPStatus.UNPROCESSABLE_ENTITY})
_TOO_LONG = re.compile(r"context (size|length|window)|maximum context|too many tokens|inputs? tokens?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A status that means no, and what its body says; each server has its own shape for that."""

    status: int
    words: str = ""  # the server's, one line
    kind: str = ""  # its own name for it
    field: str = ""  # of the request, which it does not take

    @property
    def is_about_length(self) -> bool:
        """Whether the prompt does not fit into the model's context window."""
        is_named = self.kind in {"exceed_context_size_error", "context_length_exceeded"}
        too_large = self.status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE
        return is_named or too_large or (self.status in _REFUSED and bool(_TOO_LONG.search(self.words)))

    @property
    def is_loading(self) -> bool:
        """Whether the server only has to get ready, as llama-server says."""
        return self.status == HTTPStatus.SERVICE_UNAVAILABLE and "loading" in self.words.casefold()


def refusal_of(status: int, body: bytes) -> Refusal:
    """Read the body of an answer that is an error; one that cannot be read has no words."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return Refusal(status)
    told = _Told(found).dug_out()
    return Refusal(status, told.text("message"), told.text("type") or told.text("code"), told.field())


def error_of(refusal: Refusal, server: Server, model: str = "") -> EngineError:
    """What it means for the user."""
    status, said = refusal.status, _quoted(refusal.words)
    if refusal.is_about_length:
        told = say("The chat is too long for “{model}” on “{server}”.", model=model, server=server.name)
        helps = say("Choose under Context what may be left out, or start a new chat.")
        return PromptError(joined([told, said, helps]))
    values = {"server": server.name, "status": status}
    if status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
        told = say("“{server}” does not let you in (status {status}): check its key in the settings.", **values)
    elif status == HTTPStatus.PAYMENT_REQUIRED:
        told = say("“{server}” wants to be paid first (status {status}).", **values)
    elif status == HTTPStatus.NOT_FOUND and model:
        told = say("“{server}” has no model “{model}”: choose another one.", server=server.name, model=model)
    elif status in {HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED}:
        told = say(
            "At {address} is no server of this kind (status {status}): check the address. Many end in /v1.",
            address=server.address,
            status=status,
        )
    elif status == HTTPStatus.TOO_MANY_REQUESTS:
        told = say("“{server}” has had too many requests from here: try again in a while.", **values)
    elif HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST:
        told = say("“{server}” sends to another address (status {status}): put that one into the settings.", **values)
    elif status in _REFUSED:
        told = say("“{server}” does not take this request (status {status}).", **values)
    else:
        told = say("“{server}” failed (status {status}): try again, or choose another model.", **values)
    return ServerError(joined([told, said]))


def _quoted(words: str) -> str:
    return say("It says: “{words}”", words=words) if words else ""


def one_line(words: str) -> str:
    """What a server says, fit to be shown: printable, on one line, not too long."""
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in words[:4000]).split())
    return line if len(line) <= _LONGEST_QUOTE else f"{line[:_LONGEST_QUOTE]}…"


class _Told:
    """Some value of a JSON body, which may be of any type."""

    def __init__(self, value: object) -> None:
        self._value = value

    def dug_out(self) -> _Told:
        """What stands under "error" or "detail": OpenAI, llama-server and vLLM; FastAPI; TGI and Ollama."""
        table = self._table()
        for name in ("error", "detail"):
            inner = table.get(name)
            if isinstance(inner, dict):
                return _Told(cast("object", inner))
            if isinstance(inner, str) and inner:
                return _passed_on(inner) or _Told({**table, "message": inner})
            if isinstance(inner, list) and inner:
                return _Told(cast("list[object]", inner)[0])
        return self

    def text(self, name: str) -> str:
        """A field as one line; "msg" is FastAPI's name for a message."""
        table = self._table()
        value = table.get(name) or (table.get("msg") if name == "message" else None)
        return one_line(value) if isinstance(value, str) else ""

    def field(self) -> str:
        """The field of the request that it is about."""
        table = self._table()
        param, place = table.get("param"), table.get("loc")
        if isinstance(param, str):
            return one_line(param)
        last = cast("list[object]", place)[-1] if isinstance(place, list) and place else ""
        return one_line(last) if isinstance(last, str) else ""

    def _table(self) -> dict[str, object]:
        return cast("dict[str, object]", self._value) if isinstance(self._value, dict) else {}


def _passed_on(words: str) -> _Told | None:
    """What Ollama quotes of the llama-server behind it: a whole body of JSON, as a text."""
    try:
        inner = json.loads(words)
    except (ValueError, RecursionError):
        return None
    return _Told(cast("object", inner)).dug_out() if isinstance(inner, dict) else None
