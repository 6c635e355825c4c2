"""Ollama's protocol as somebody else has written it: ollama-proxy-plus, with a llama-server and a real model behind it.

A real Ollama cannot be had from a registry; what only it does is in test_ollama.py, in the shapes that it documents.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.engines.openai_compatible.serving import QUESTION, answered, done_of, loaded, text_of, wires_over
from tests.engines.real_servers import llama_server, ollama_proxy

from inglenook.cancel import Cancel
from inglenook.engines.constraint import Constraint
from inglenook.engines.engine import GenerationRequest, PromptMessage, TextChunk
from inglenook.engines.ollama.ollama import Ollama
from inglenook.engines.sampling import Sampling
from inglenook.engines.server import Server
from inglenook.errors import ServerError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.engines.engine import Chunk

MODEL = "box/tiny"
GREEDY = Sampling(strategy="greedy")


@pytest.fixture(scope="module")
def address(smol: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with llama_server(smol) as behind, ollama_proxy(behind, tmp_path_factory.mktemp("proxy")) as there:
        yield there


@pytest.fixture
def engine(address: str) -> Ollama:
    server = Server("box", "Box", "ollama", address)
    return Ollama(server, wires_over().to(server))


def test_its_models_are_listed_and_asked_for(engine: Ollama) -> None:
    assert MODEL in {model.id for model in engine.models(Cancel())}
    assert loaded(engine, MODEL).info.engine == "Ollama 0.6.5"


def test_an_answer_streams(engine: Ollama) -> None:
    request = GenerationRequest(QUESTION, GREEDY, max_tokens=8)

    chunks = answered(loaded(engine, MODEL), request)

    assert sum(isinstance(chunk, TextChunk) for chunk in chunks) > 3, "it comes piece by piece"
    assert text_of(chunks).startswith("Hello")
    assert (done_of(chunks).stop_reason, done_of(chunks).completion_tokens) == ("end", 8)


def test_stop_strings_and_schemas_reach_the_model(engine: Ollama) -> None:
    model = loaded(engine, MODEL)
    schema = json.dumps({"type": "object", "properties": {"age": {"type": "integer"}}, "required": ["age"]})
    asked = (PromptMessage("user", "How old are you?"),)

    stopped = answered(model, GenerationRequest(QUESTION, GREEDY, stop=("!",), max_tokens=20))
    held = answered(
        model, GenerationRequest(asked, GREEDY, max_tokens=200, constraint=Constraint("json_schema", schema))
    )

    assert text_of(stopped) == "Hello"
    assert isinstance(json.loads(text_of(held))["age"], int)


def test_a_cancel_ends_an_answer(engine: Ollama) -> None:
    model, cancel = loaded(engine, MODEL), Cancel()
    chunks: list[Chunk] = []
    asked = (PromptMessage("user", "Count from one to ten thousand."),)
    for chunk in model.generate(GenerationRequest(asked, GREEDY), cancel):
        chunks.append(chunk)
        if sum(isinstance(one, TextChunk) for one in chunks) == 3:
            cancel.cancel()

    assert done_of(chunks).stop_reason == "cancelled"
    assert text_of(answered(model, GenerationRequest(QUESTION, GREEDY, max_tokens=6))).startswith("Hello")


def test_a_model_that_it_does_not_have_is_refused_in_words(engine: Ollama) -> None:
    with pytest.raises(ServerError, match="“Box” has no model “other/one”: choose another one"):
        loaded(engine, "other/one")


def test_what_goes_wrong_behind_it_is_told_in_its_words(engine: Ollama) -> None:
    asked = (PromptMessage("user", "word " * 3000),)

    with pytest.raises(ServerError, match="exceeds the available context size"):
        answered(loaded(engine, MODEL), GenerationRequest(asked, GREEDY, max_tokens=4))
