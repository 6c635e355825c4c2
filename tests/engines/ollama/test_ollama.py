"""The engine over the real wire, against a server that speaks as Ollama does, and breaks in its ways."""

from __future__ import annotations

from dataclasses import fields
from typing import cast

import pytest
from tests.engines.ollama.ollama_server import TINY, OllamaServer, shown, told
from tests.engines.openai_compatible.serving import QUESTION, answered, loaded, wires_over

from inglenook.cancel import Cancel
from inglenook.engines.constraint import Constraint
from inglenook.engines.engine import (
    Beginning,
    GenerationRequest,
    LoadOptions,
    PromptImage,
    PromptMessage,
)
from inglenook.engines.ollama.ollama import Ollama
from inglenook.engines.sampling import Sampling
from inglenook.engines.server import Server
from inglenook.errors import EngineError, PromptError, ServerError, ServerGoneError


def test_its_models_are_listed_with_what_it_says_of_them(there: OllamaServer, engine: Ollama) -> None:
    embedding = {**TINY, "model": "nomic-embed-text:latest", "details": {"family": "nomic-bert"}}
    cloud = {**TINY, "model": "big:cloud", "remote_host": "https://ollama.com:443", "remote_model": "big"}
    there.says("tags", {"models": [TINY, embedding, cloud, {"model": 7}, "no", {**TINY, "model": "a\nb"}]})

    models = engine.models(Cancel())

    assert [(one.id, one.quantization, one.detail) for one in models] == [("tiny:latest", "Q4_1", "134.52M")]
    assert there.requests == ["GET /api/version", "GET /api/tags"]


def test_what_a_model_is_comes_with_it(engine: Ollama) -> None:
    info = loaded(engine).info

    assert (info.engine, info.architecture, info.parameters) == ("Ollama 0.33.3", "llama", 134515008)
    assert (info.context_window, info.trained_context, info.layers) == (2048, 8192, 30)
    assert (info.sees_images, info.thinking_switch) == (False, "none")


@pytest.mark.parametrize(
    ("changes", "sees", "thinking"),
    [
        ({"capabilities": ["completion", "vision", "thinking"]}, True, "works"),
        ({"capabilities": None, "projector_info": {"general.architecture": "clip"}}, True, "none"),
        (
            {"capabilities": ["completion", "thinking"], "model_info": {"general.architecture": "gptoss"}},
            False,
            "always",
        ),
        ({"capabilities": "all", "model_info": 3, "details": [], "parameters": None}, False, "none"),
    ],
    ids=["told", "old", "gpt-oss", "garbage"],
)
def test_what_it_can_do_is_read_from_what_it_says(
    there: OllamaServer, engine: Ollama, changes: dict[str, object], *, sees: bool, thinking: str
) -> None:
    there.says("show", shown(**changes))

    info = loaded(engine).info

    assert (info.sees_images, info.thinking_switch) == (sees, thinking)
    assert bool(info.capabilities.images) != sees


def test_the_context_window_is_the_chosen_one_else_the_models_else_the_running_ones(
    there: OllamaServer, engine: Ollama
) -> None:
    there.answers(*told("Yes."))
    chosen = loaded(engine, options=LoadOptions(context_window=16384))
    answered(chosen)
    assert chosen.info.context_window == 16384
    assert options_of(there)["num_ctx"] == 16384

    there.says("show", shown(parameters=""))
    assert loaded(engine).info.context_window == 0, "it does not say"
    there.says("ps", {"models": [{"model": "tiny:latest", "context_length": 4096}]})
    model = loaded(engine, "tiny")
    answered(model)
    assert model.info.context_window == 4096
    assert "num_ctx" not in options_of(there), "another one would have the model loaded again there"


def test_values_go_by_its_names_for_them(there: OllamaServer, engine: Ollama) -> None:
    there.answers(*told("Yes."))
    sampling = Sampling(temperature=0.5, top_k=7, min_p=0.2, repeat_penalty=1.2, presence_penalty=0.5, seed=9)
    model = loaded(engine)

    answered(model, GenerationRequest(QUESTION, sampling, stop=("END",), max_tokens=5))
    answered(model, GenerationRequest(QUESTION, Sampling(strategy="greedy")))
    answered(model, GenerationRequest(QUESTION))

    body, options = there.asked[0], options_of(there, 0)
    assert (options["temperature"], options["top_k"], options["min_p"], options["repeat_penalty"]) == (0.5, 7, 0.2, 1.2)
    assert (options["presence_penalty"], options["seed"], options["stop"], options["num_predict"]) == (
        0.5,
        9,
        ["END"],
        5,
    )
    assert (body["keep_alive"], body["truncate"], body["shift"]) == ("10m", False, False)
    assert options_of(there, 1) == {"temperature": 0.0}
    assert isinstance(options_of(there, 2)["seed"], int), "a seed that is drawn is drawn here, so that it is known"
    sent = {*options, "strategy"}
    assert {field.name for field in fields(Sampling)} - sent == set(model.info.capabilities.no_effect)


def test_pictures_go_along_as_data(there: OllamaServer, engine: Ollama) -> None:
    there.answers(*told("A dot."))
    picture = PromptImage("0" * 64, b"\x89PNG...")

    answered(loaded(engine), GenerationRequest((PromptMessage("user", "What?", (picture,)),)))

    assert there.asked[0]["messages"] == [{"role": "user", "content": "What?", "images": ["iVBORy4uLg=="]}]


def test_what_an_answer_is_held_to_is_passed_on_or_refused(there: OllamaServer, engine: Ollama) -> None:
    there.answers(*told("{}"))
    model = loaded(engine)

    answered(model, GenerationRequest(QUESTION, constraint=Constraint("json")))
    answered(model, GenerationRequest(QUESTION, constraint=Constraint("json_schema", '{"type": "object"}')))
    for refused in (Constraint("regex", "a+"), Constraint("choices", '["a"]'), Constraint("gbnf", 'root ::= "a"')):
        with pytest.raises(PromptError, match="“Box” is not known to hold an answer to"):
            answered(model, GenerationRequest(QUESTION, constraint=refused))

    assert [body["format"] for body in there.asked] == ["json", {"type": "object"}]


def test_what_it_cannot_do_is_refused_before_anything_is_sent(there: OllamaServer, engine: Ollama) -> None:
    model = loaded(engine)

    with pytest.raises(PromptError, match="cannot go on from what is there"):
        answered(model, GenerationRequest(QUESTION, beginning=Beginning("It is")))
    for strategy in ("mirostat", "beam_search", "contrastive_search"):
        with pytest.raises(PromptError, match="choose sampling or greedy"):
            answered(model, GenerationRequest(QUESTION, Sampling(strategy=strategy)))
    with pytest.raises(EngineError, match="does not tell tokens"):
        model.tokenize("one")

    can = model.info.capabilities
    assert all((can.exact_counts, can.replay, can.beginning, can.probabilities, can.beams, can.load_options))
    assert (can.raw_prompt, can.constraint) == ("", "")
    assert not there.asked
    assert model.count_tokens(QUESTION) > 0


def test_a_model_that_is_gone_says_so(there: OllamaServer, engine: Ollama) -> None:
    model = loaded(engine)
    there.answers(b'{"error":"model \'tiny:latest\' not found"}', status=404)

    with pytest.raises(ServerError, match="“Box” has no model “tiny”: choose another one"):
        answered(model)
    there.says("show", {"error": "model 'tiny:latest' not found"}, 404)
    with pytest.raises(ServerError, match="“Box” has no model “tiny”: choose another one"):
        loaded(engine)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"capabilities": ["embedding"]}, "does not chat"),
        ({"remote_host": "https://ollama.com:443"}, "would send the chat on to https://ollama.com:443"),
    ],
    ids=["an embedding model", "a model of its cloud"],
)
def test_what_is_no_model_to_chat_with_here_is_refused(
    there: OllamaServer, engine: Ollama, changes: dict[str, object], sentence: str
) -> None:
    there.says("show", shown(**changes))

    with pytest.raises(ServerError, match=sentence):
        loaded(engine)


@pytest.mark.parametrize(
    ("version", "is_taken"), [("0.4.7", False), ("0.5.0-rc1", True), ("0.0.0", True), ("me", True)]
)
def test_an_old_version_is_told_to_be_updated(
    there: OllamaServer, engine: Ollama, version: str, *, is_taken: bool
) -> None:
    there.says("version", {"version": version})

    if is_taken:
        assert engine.models(Cancel())
    else:
        with pytest.raises(ServerError, match=r"“Box” is Ollama 0\.4\.7, which is too old: 0\.5\.0 or newer"):
            engine.models(Cancel())


@pytest.mark.parametrize("body", [({"detail": "Not Found"}, 404), ({"hello": "world"}, 200)], ids=["404", "another"])
def test_what_is_no_ollama_says_so(there: OllamaServer, engine: Ollama, body: tuple[object, int]) -> None:
    there.says("version", *body)

    with pytest.raises(ServerError, match="is no Ollama: check the address"):
        engine.models(Cancel())


@pytest.mark.parametrize("end", ["", "/v1", "/api"])
def test_an_address_that_was_copied_with_its_end_is_understood(there: OllamaServer, end: str) -> None:
    server = Server("box", "Box", "ollama", f"{there.address}{end}")

    assert [one.id for one in Ollama(server, wires_over().to(server)).models(Cancel())] == ["tiny:latest"]


def test_a_server_that_is_not_there_says_where_it_was_looked_for() -> None:
    server = Server("box", "Box", "ollama", "http://127.0.0.1:9")

    with pytest.raises(ServerGoneError, match=r"“Box” cannot be reached at http://127\.0\.0\.1:9: .*refused"):
        Ollama(server, wires_over().to(server)).models(Cancel())


def options_of(there: OllamaServer, which: int = -1) -> dict[str, object]:
    return cast("dict[str, object]", there.asked[which]["options"])
