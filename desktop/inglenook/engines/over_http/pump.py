"""Reads an answer on a thread of its own, so that whoever waits for it can be told how long, and can stop."""

from __future__ import annotations

import queue
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.cancel import Cancel
from inglenook.engines.over_http.asking import not_understood, raise_if_refused, read_object, whole_body
from inglenook.engines.over_http.deltas import END, Ended, GarbledError, deltas_in, deltas_of
from inglenook.engines.over_http.sse import TooLongError, events
from inglenook.errors import ServerError, ServerGoneError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.engines.over_http.deltas import Delta
    from inglenook.engines.server import Server
    from inglenook.engines.wire import Wire, WireAnswer, WireRequest

MOST_BYTES = 64 << 20  # of one answer
TELL_AFTER_S = 2.0  # of silence, and again as it grows


class EmptyStreamError(Exception):
    """A stream has ended without a single event: what went wrong is only told to who asks for a whole answer."""


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing has come for so long."""

    seconds: float


@dataclass(frozen=True, slots=True)
class _Raised:
    error: Exception


class _End:
    pass


def pumped(
    wire: Wire,
    server: Server,
    request: WireRequest,
    read: Callable[[WireAnswer, Server], Iterator[Delta]],
    cancel: Cancel,
) -> Iterator[Delta | Silence]:
    """What comes, as ``read`` understands it, as it comes; returns at once when cancelled.

    Raises RefusedError or EmptyStreamError before anything has come, ServerGoneError when the connection is cut,
    ServerError when what comes is no answer, CancelledError when it is cancelled before anything has come.
    """
    found: queue.SimpleQueue[Delta | _Raised | _End] = queue.SimpleQueue()
    own = Cancel()

    def end() -> None:
        own.cancel()
        found.put(_End())

    def pump() -> None:
        try:
            with wire.ask(request, own) as answer:
                raise_if_refused(answer)
                for delta in read(answer, server):
                    found.put(delta)
        except Exception as error:  # noqa: BLE001  raised again below, on the thread that waits
            found.put(_Raised(error))
        found.put(_End())

    forget = cancel.on_cancel(end)
    thread = threading.Thread(target=pump, name="server answer", daemon=True)
    thread.start()
    began = time.monotonic()
    try:
        while True:
            try:
                item = found.get(timeout=TELL_AFTER_S)
            except queue.Empty:
                yield Silence(time.monotonic() - began)
                continue
            began = time.monotonic()
            if isinstance(item, _End):
                return
            if isinstance(item, _Raised):
                if cancel.is_set:
                    return
                raise item.error
            yield item
    finally:
        forget()
        own.cancel()


def from_events(answer: WireAnswer, server: Server) -> Iterator[Delta]:
    """A stream of OpenAI's events. Raises ServerError, EmptyStreamError, ServerGoneError when it breaks off."""
    if "event-stream" not in answer.headers.get("content-type", "event-stream"):
        yield from deltas_in(read_object(whole_body(answer, server, MOST_BYTES), server))  # it does not stream
        return
    has_begun = has_ended = False
    try:
        for event in events(bounded(answer.pieces(), server)):
            if event.data == END:
                return
            has_begun = True
            for delta in deltas_of(event):
                has_ended |= isinstance(delta, Ended)
                yield delta
    except GarbledError as error:
        raise ServerError(not_understood(server)) from error
    except TooLongError as error:
        raise too_much(server) from error
    if not has_begun:
        raise EmptyStreamError
    if not has_ended:  # some servers leave the end mark out, but not this as well
        raise broken_off(server)


def bounded(pieces: Iterator[bytes], server: Server) -> Iterator[bytes]:
    """The pieces of one answer. Raises ServerError when they are more than one can be."""
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > MOST_BYTES:
            raise too_much(server)
        yield piece


def broken_off(server: Server) -> ServerGoneError:
    """It ended before it was whole."""
    return ServerGoneError(
        say("“{server}” ended the connection in the middle of its answer. Try again.", server=server.name)
    )


def too_much(server: Server) -> ServerError:
    """An answer, or a line of it, is longer than it can be."""
    return ServerError(say("“{server}” sent more than an answer can be, so it was given up.", server=server.name))
