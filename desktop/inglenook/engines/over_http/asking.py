"""A question to a server that one JSON body answers."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING, cast

from inglenook.engines.over_http.refusals import Refusal, refusal_of
from inglenook.engines.wire import QUIET_S, WireRequest
from inglenook.errors import ServerError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.cancel import Cancel
    from inglenook.engines.server import Server
    from inglenook.engines.wire import Wire, WireAnswer

MOST_BYTES = 16 << 20
_MOST_OF_REFUSAL = 1 << 20


class RefusedError(Exception):
    """The server answered with a status that means no."""

    def __init__(self, refusal: Refusal, retry_after_s: float | None = None) -> None:
        super().__init__(refusal.words)
        self.refusal = refusal
        self.retry_after_s = retry_after_s


def ask_json(  # noqa: PLR0913  a question, each part by its name
    wire: Wire,
    server: Server,
    path: str,
    cancel: Cancel,
    *,
    purpose: str,
    body: Mapping[str, object] | None = None,
    quiet_s: float = QUIET_S,
) -> dict[str, object]:
    """The object that comes back. Raises RefusedError, ServerError, CancelledError."""
    method = "GET" if body is None else "POST"
    data = b"" if body is None else json.dumps(body).encode()
    with wire.ask(WireRequest(method, path, purpose, data, quiet_s), cancel) as answer:
        raise_if_refused(answer)
        return read_object(whole_body(answer, server, MOST_BYTES), server)


def raise_if_refused(answer: WireAnswer) -> None:
    """Raise RefusedError unless all is well; reads only as much of its body as a sentence needs."""
    if answer.status == HTTPStatus.OK:
        return
    body = b""
    for piece in answer.pieces():
        body += piece
        if len(body) > _MOST_OF_REFUSAL:
            break
    raise RefusedError(refusal_of(answer.status, body), retry_after_s(answer))


def whole_body(answer: WireAnswer, server: Server, most_bytes: int) -> bytes:
    """All of it. Raises ServerError when it is longer than an answer can be."""
    body = bytearray()
    for piece in answer.pieces():
        body += piece
        if len(body) > most_bytes:
            raise ServerError(
                say("“{server}” sent more than an answer can be, so it was given up.", server=server.name)
            )
    return bytes(body)


def read_object(body: bytes, server: Server) -> dict[str, object]:
    """The JSON object of a body. Raises ServerError when it is none."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise ServerError(not_understood(server))
    return cast("dict[str, object]", found)


def not_understood(server: Server) -> str:
    """What came is something else."""
    return say(
        "What came from “{server}” is not what such a server answers. Check its address ({address}) in the settings.",
        server=server.name,
        address=server.address,
    )


def retry_after_s(answer: WireAnswer) -> float | None:
    """Seconds that it asks to wait; None when it does not say so in seconds."""
    text = answer.headers.get("retry-after", "").strip()
    return float(text) if text.isascii() and text.isdigit() and len(text) < 6 else None  # noqa: PLR2004  a day has 86,400
