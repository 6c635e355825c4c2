"""Both kinds of server with a hundred megabytes where a few lines were expected: given up in words, little read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.engines.ollama.ollama_server import OllamaServer, line
from tests.engines.openai_compatible.hostile_server import HostileServer, Reply, event
from tests.engines.openai_compatible.serving import REQUEST, answered, loaded, wires_over

from inglenook.cancel import Cancel
from inglenook.engines.engine import Waiting
from inglenook.engines.making_engines import server_engine
from inglenook.engines.over_http import pump
from inglenook.engines.server import Server
from inglenook.errors import ServerError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.engines.server import ServerKind
    from inglenook.engines.server_engine import ServerEngine

MEGABYTE = 1 << 20
BODY = (b" " * MEGABYTE,) * 100
TOO_MUCH = "“Box” sent more than an answer can be, so it was given up"
LISTS = {"openai": "/v1/models", "ollama": "/api/tags"}


@pytest.fixture(params=["openai", "ollama"])
def kind(request: pytest.FixtureRequest) -> ServerKind:
    return request.param


@pytest.fixture
def there(kind: ServerKind) -> Iterator[HostileServer]:
    with OllamaServer() if kind == "ollama" else HostileServer() as server:
        yield server


@pytest.fixture
def engine(there: HostileServer, kind: ServerKind) -> ServerEngine:
    server = Server("box", "Box", kind, there.address)
    return server_engine(server, wires_over().to(server))


def _words(kind: ServerKind, text: str) -> bytes:
    if kind == "ollama":
        return line({"message": {"role": "assistant", "content": text}, "done": False})
    return event({"choices": [{"index": 0, "delta": {"content": text}}]})


def test_a_list_of_a_hundred_megabytes(there: HostileServer, engine: ServerEngine, kind: ServerKind) -> None:
    there.others[LISTS[kind]] = Reply(BODY, content_type="application/json")

    with pytest.raises(ServerError, match=TOO_MUCH):
        engine.models(Cancel())

    assert there.gone.wait(10), "the rest is not waited for"


def test_a_line_of_a_hundred_megabytes(there: HostileServer, engine: ServerEngine) -> None:
    there.replies = [Reply(BODY)]

    with pytest.raises(ServerError, match=TOO_MUCH):
        answered(loaded(engine))

    assert there.gone.wait(10)


def test_an_answer_of_a_hundred_megabytes(there: HostileServer, engine: ServerEngine, kind: ServerKind) -> None:
    there.replies = [Reply((_words(kind, "x" * MEGABYTE),) * 100)]

    with pytest.raises(ServerError, match=TOO_MUCH):
        answered(loaded(engine))

    assert there.gone.wait(10)


def test_a_refusal_of_a_hundred_megabytes(there: HostileServer, engine: ServerEngine) -> None:
    there.replies = [Reply(BODY, 400, "application/json")]

    with pytest.raises(ServerError, match=r"“Box” does not take this request \(status 400\)"):
        answered(loaded(engine))

    assert there.gone.wait(10)


def test_a_silence_is_told_as_it_grows(
    there: HostileServer, engine: ServerEngine, kind: ServerKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pump, "TELL_AFTER_S", 0.05)
    there.replies = [Reply((_words(kind, "One"), None, _words(kind, " two")))]
    silences: list[float] = []
    cancel = Cancel()

    for chunk in loaded(engine).generate(REQUEST, cancel):
        if isinstance(chunk, Waiting):
            silences.append(chunk.seconds)
            if len(silences) == 3:
                cancel.cancel()

    there.go_on.set()
    assert silences == sorted(silences)
    assert silences[-1] >= 0.1
