"""Sends a request again when its server asks for that, or is not there for a moment; never once an answer has begun."""

from __future__ import annotations

import json
import random
import time
from typing import TYPE_CHECKING

from inglenook.engines.over_http.asking import RefusedError
from inglenook.engines.over_http.pump import EmptyStreamError, Silence, broken_off, pumped
from inglenook.engines.over_http.refusals import BUSY, error_of
from inglenook.engines.wire import WireRequest
from inglenook.errors import ServerGoneError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.engines.over_http.deltas import Delta
    from inglenook.engines.served_model import ServedModel
    from inglenook.engines.server import Server
    from inglenook.engines.wire import Wire, WireAnswer

OPTIONAL = (  # what a server may refuse, and an answer can do without
    "temperature", "top_p", "frequency_penalty", "presence_penalty", "seed", "stop", "stream_options", "top_k", "min_p",
    "repeat_penalty", "repetition_penalty", "logit_bias", "chat_template_kwargs", "return_progress",
    "logprobs", "top_logprobs",
)  # fmt: skip
QUIET_S = 600.0  # without a byte: a long prompt is read in silence
LOADING_S = 600.0  # that a server may take to load a model
MOST_WAIT_S = 30.0
_TRIES = 4
_FIRST_WAIT_S = 0.5
_CHANCE = 0.25  # of a wait, in both directions


class Trying:
    """One request until its answer begins; ``left_out`` are the fields that the server did not take."""

    def __init__(  # noqa: PLR0913  a request, each part by its name
        self,
        wire: Wire,
        model: ServedModel,
        path: str,
        *,
        purpose: str,
        body: dict[str, object],
        read: Callable[[WireAnswer, Server], Iterator[Delta]],
    ) -> None:
        self.left_out: list[str] = []
        self._read = read
        self._wire = wire
        self._model = model
        self._path = path
        self._purpose = purpose
        self._body = dict(body)
        self._streams = True

    def answer(self, cancel: Cancel) -> Iterator[Delta | Silence]:
        """The answer as it comes. Raises as ``pumped`` does, with a sentence in place of a RefusedError."""
        failures, began = 0, time.monotonic()
        while not cancel.is_set:
            has_begun = False
            try:
                for delta in self._asked(cancel):
                    has_begun |= not isinstance(delta, Silence)
                    yield delta
            except RefusedError as error:
                if self._leave_out(error.refusal.field, error.refusal.words):
                    self._streams = True
                    continue
                is_patient = error.refusal.is_loading and time.monotonic() - began < LOADING_S
                failures += not is_patient
                if error.refusal.status not in BUSY or failures >= _TRIES:
                    raise error_of(error.refusal, self._model.server, self._model.name) from error
                wait_s = wait_after(max(1, failures), error.retry_after_s)
            except ServerGoneError:
                failures += 1
                if has_begun or failures >= _TRIES or not self._may_come_back:
                    raise
                wait_s = wait_after(failures, None)
            else:
                return
            yield Silence(time.monotonic() - began)
            cancel.wait(wait_s)

    def _asked(self, cancel: Cancel) -> Iterator[Delta | Silence]:
        """Once; where the stream is empty, once more for a whole answer, which says why (llama-cpp-python)."""
        try:
            yield from pumped(self._wire, self._model.server, self._request(), self._read, cancel)
        except EmptyStreamError as error:
            if not self._streams:
                raise broken_off(self._model.server) from error
            self._streams = False
            yield from self._asked(cancel)

    @property
    def _may_come_back(self) -> bool:
        """A server of this computer that is not there was not started."""
        return not self._model.server.is_here

    def _request(self) -> WireRequest:
        body = self._body
        if not self._streams:
            body = {name: value for name, value in body.items() if name != "stream_options"} | {"stream": False}
        return WireRequest("POST", self._path, self._purpose, json.dumps(body).encode(), QUIET_S)

    def _leave_out(self, field: str, words: str) -> bool:
        """Take a field out that the server does not know; whether there was one."""
        name = next((name for name in OPTIONAL if name in self._body and _is_about(name, field, words)), "")
        if not name:
            return False
        del self._body[name]
        self._body.pop("top_" + name, None)  # means nothing without the other
        self.left_out.append(name)
        return True


def _is_about(name: str, field: str, words: str) -> bool:
    """Whether a refusal is about this field."""
    return name == field or (not field and (f"'{name}'" in words or f"{name} is not supported" in words))


def wait_after(failures: int, asked_s: float | None) -> float:
    """Longer and longer, with a share of chance in it; as long as the server asks for, up to half a minute."""
    own = _FIRST_WAIT_S * 2.0 ** (failures - 1) * random.uniform(1 - _CHANCE, 1 + _CHANCE)  # noqa: S311  no secret
    return min(MOST_WAIT_S, max(own, asked_s or 0.0))
