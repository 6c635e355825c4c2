"""The models that an Ollama keeps, looked after: fetched, made, told, copied, deleted, and let go of in memory."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from inglenook.engines.ollama.care_answers import kept_models, running_models, shown_model, steps_of
from inglenook.engines.ollama.questions import Questions, path_of
from inglenook.engines.over_http.asking import RefusedError, raise_if_refused, whole_body
from inglenook.engines.over_http.pump import broken_off, too_much
from inglenook.engines.over_http.refusals import error_of
from inglenook.engines.over_http.sse import TooLongError
from inglenook.engines.wire import QUIET_S, WireRequest
from inglenook.errors import ServerError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from inglenook.cancel import Cancel
    from inglenook.engines.ollama.care_answers import CareStep, KeptModel, RunningModel, ShownModel
    from inglenook.engines.ollama.made_model import MadeModel
    from inglenook.engines.ollama.questions import Place
    from inglenook.engines.server import Server
    from inglenook.engines.wire import Wire

_PATIENCE_S = 900.0  # without a line: a large file is checked in silence
_MOST_BYTES = 1 << 20
_LONGEST_NAME = 500


class OllamaCare:
    """Of one server. Everything raises ServerError with the sentence, CancelledError. Safe from any thread."""

    def __init__(self, server: Server, wire: Wire) -> None:
        self._server = server
        self._wire = wire
        self._questions = Questions(server, wire)

    def kept(self, cancel: Cancel) -> tuple[KeptModel, ...]:
        """All models that lie there, also those that do not chat."""
        self._questions.version(cancel)
        return kept_models(self._questions.models(cancel))

    def running(self, cancel: Cancel) -> tuple[RunningModel, ...]:
        """Those in memory now."""
        return running_models(self._questions.running(cancel))

    def shown(self, model: str, cancel: Cancel) -> ShownModel:
        """All that it says of one."""
        return shown_model(model, self._questions.show(_named(model), cancel))

    def pull(self, model: str, cancel: Cancel) -> Iterator[CareStep]:
        """Have it fetched from Ollama's library, or from hf.co; cut off, the next one goes on where this one was."""
        purpose = f"a model to be fetched by {self._server.name}"
        yield from self._steps("pull", {"model": _named(model), "stream": True}, model, purpose, cancel)

    def create(self, made: MadeModel, cancel: Cancel) -> Iterator[CareStep]:
        """Have one made out of another that is there; one of the same name is replaced."""
        _named(made.name)
        purpose = f"a model to be made by {self._server.name}"
        yield from self._steps("create", {**made.body(), "stream": True}, made.base, purpose, cancel)

    def copy(self, model: str, new: str, cancel: Cancel) -> None:
        """The same under another name; takes no room."""
        self._do("POST", "copy", {"source": _named(model), "destination": _named(new)}, model, cancel)

    def delete(self, model: str, cancel: Cancel) -> None:
        """Gone for good."""
        self._do("DELETE", "delete", {"model": _named(model)}, model, cancel)

    def unload(self, model: str, cancel: Cancel) -> None:
        """Out of memory, once it has answered what it is asked."""
        self._do("POST", "generate", {"model": _named(model), "keep_alive": 0, "stream": False}, model, cancel)

    def _do(
        self, method: Literal["POST", "DELETE"], place: Place, body: dict[str, object], model: str, cancel: Cancel
    ) -> None:
        purpose = f"a model of {self._server.name}: {place}"
        request = WireRequest(method, path_of(self._server, place), purpose, json.dumps(body).encode(), QUIET_S * 4)
        try:
            with self._wire.ask(request, cancel) as answer:
                raise_if_refused(answer)
                whole_body(answer, self._server, _MOST_BYTES)
        except RefusedError as error:
            raise error_of(error.refusal, self._server, model) from error

    def _steps(
        self, place: Place, body: dict[str, object], model: str, purpose: str, cancel: Cancel
    ) -> Iterator[CareStep]:
        """What is told on the way; ends without an error only when Ollama says that it has succeeded."""
        self._questions.version(cancel)
        request = WireRequest("POST", path_of(self._server, place), purpose, json.dumps(body).encode(), _PATIENCE_S)
        has_succeeded = False
        try:
            with self._wire.ask(request, cancel) as answer:
                raise_if_refused(answer)
                for step in steps_of(answer.pieces(), self._server, model):
                    has_succeeded = step.is_last
                    yield step
        except RefusedError as error:
            raise error_of(error.refusal, self._server, model) from error
        except TooLongError as error:
            raise too_much(self._server) from error
        if not has_succeeded:
            cancel.raise_if_set()
            raise broken_off(self._server)


def _named(model: str) -> str:
    """Raises ServerError when it cannot be a model's name."""
    is_name = 0 < len(model) <= _LONGEST_NAME and model.isprintable() and " " not in model
    if not is_name:
        raise ServerError(
            say("“{name}” cannot be a model's name: one looks like llama3.2 or qwen3:8b.", name=model[:_LONGEST_NAME])
        )
    return model
