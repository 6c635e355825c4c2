"""A server of this computer that nobody has set up: known by its name, listed when it answers, asked only then."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.engines.ollama.ollama_server import OllamaServer, told
from tests.engines.openai_compatible.serving import answered, done_of, text_of, wires_over

from inglenook.cancel import Cancel
from inglenook.engines.engine import LoadOptions
from inglenook.engines.making_engines import server_engine
from inglenook.engines.ollama.usual_place import usual_ollama
from inglenook.inference.served_models import ServedModels

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.engines.engine import LoadedModel
    from inglenook.engines.served_model import ServedModel
    from inglenook.engines.server import Server


@pytest.fixture
def there() -> Iterator[OllamaServer]:
    with OllamaServer() as server:
        yield server


@pytest.fixture
def usual(there: OllamaServer) -> Server:
    return usual_ollama({"OLLAMA_HOST": there.address})


def served_by(usual: Server, *servers: Server) -> ServedModels:
    wires = wires_over()
    return ServedModels(servers, lambda one: server_engine(one, wires.to(one)), usual=usual)


def ensured(served: ServedModels, model: ServedModel, context_window: int | None = None) -> LoadedModel:
    options = LoadOptions(context_window=context_window)
    return served.ensure(model, options, on_progress=lambda _: None, cancel=Cancel())


def test_it_is_asked_only_when_somebody_looks(there: OllamaServer, usual: Server) -> None:
    served = served_by(usual)
    assert (served.servers, there.connections) == ((), 0)

    listing = served.found_here(Cancel())

    assert listing is not None
    assert [model.key for model in listing.models] == ["served:ollama/tiny:latest"]


def test_where_none_answers_there_is_none() -> None:
    assert served_by(usual_ollama({"OLLAMA_HOST": "127.0.0.1:9"})).found_here(Cancel()) is None


def test_it_answers_by_its_name_and_by_its_key(there: OllamaServer, usual: Server) -> None:
    there.answers(*told("Hel", "lo"))
    served = served_by(usual)
    typed, kept = served.find("Ollama/tiny"), served.named("served:ollama/tiny:latest")
    assert typed is not None
    assert kept is not None

    for model in (typed, kept):
        chunks = answered(ensured(served, model))
        assert text_of(chunks) == "Hello"
        assert done_of(chunks).prompt_tokens == 26


def test_one_that_is_set_up_is_not_found_a_second_time(there: OllamaServer, usual: Server) -> None:
    for mine in (replace(usual, id="mine", name="Mine"), replace(usual, address="http://127.0.0.1:9")):
        assert served_by(usual, mine).found_here(Cancel()) is None
    assert there.connections == 0


def test_another_context_window_is_asked_for_and_the_same_is_not_asked_again(usual: Server) -> None:
    served = served_by(usual)
    model = served.find("ollama/tiny")
    assert model is not None

    first, same, other = ensured(served, model), ensured(served, model), ensured(served, model, 4096)

    assert first is same
    assert (first.info.context_window, other.info.context_window) == (2048, 4096)
    assert served.ready(model) is other
