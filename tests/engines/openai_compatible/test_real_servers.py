"""The engine against two servers of other people's making, with a real model: llama-server, llama-cpp-python's."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING

import psutil
import pytest
from tests.engines.openai_compatible.serving import QUESTION, answered, done_of, loaded, text_of, wires_over
from tests.engines.real_servers import llama_cpp_python, llama_server

from inglenook.cancel import Cancel
from inglenook.engines.constraint import Constraint
from inglenook.engines.engine import (
    Beginning,
    GenerationRequest,
    PromptDone,
    PromptMessage,
    PromptProgress,
    TextChunk,
)
from inglenook.engines.openai_compatible.openai_compatible import OpenAICompatible
from inglenook.engines.sampling import Sampling
from inglenook.engines.server import Server
from inglenook.errors import PromptError, ServerError, ServerGoneError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.engines.engine import Chunk
    from inglenook.engines.token_choice import TokenChoice

GREEDY = Sampling(strategy="greedy")
SCHEMA = {"type": "object", "properties": {"age": {"type": "integer"}}, "required": ["age"]}
KINDS = ("llama-server", "llama-cpp-python")


@pytest.fixture(scope="module", params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def address(kind: str, smol: Path) -> Iterator[str]:
    with llama_server(smol) if kind == "llama-server" else llama_cpp_python(smol, keeps_logits=True) as there:
        yield there


@pytest.fixture
def engine(address: str) -> OpenAICompatible:
    return _engine(address)


def _engine(address: str) -> OpenAICompatible:
    server = Server("box", "Box", "openai", address)
    return OpenAICompatible(server, wires_over().to(server))


def test_its_models_are_listed_and_it_is_known_what_it_is(engine: OpenAICompatible, kind: str) -> None:
    (model,) = engine.models(Cancel())
    info = loaded(engine).info

    assert model.id == "tiny"
    assert info.engine.startswith(kind)
    if kind == "llama-server":
        assert (info.context_window, info.vocabulary_size, info.trained_context) == (2048, 49152, 8192)


def test_an_answer_streams_with_its_figures(engine: OpenAICompatible) -> None:
    chunks = answered(loaded(engine), GenerationRequest(QUESTION, GREEDY, max_tokens=12))

    pieces = [chunk for chunk in chunks if isinstance(chunk, TextChunk)]
    done = done_of(chunks)
    assert len(pieces) > 3, "it comes piece by piece"
    assert text_of(chunks).startswith("Hello")
    assert (done.stop_reason, done.ttft_s > 0) == ("max_tokens", True)


def test_what_is_counted_is_what_it_reads(engine: OpenAICompatible, kind: str) -> None:
    model = loaded(engine)

    chunks = answered(model, GenerationRequest(QUESTION, GREEDY, max_tokens=4, reuse_cache=False))

    if kind == "llama-server":
        assert done_of(chunks).prompt_tokens == model.count_tokens(QUESTION)
        assert done_of(chunks).completion_tokens == 4
        assert any(isinstance(chunk, PromptProgress) for chunk in chunks)
    else:
        assert model.info.capabilities.exact_counts, "it says that it does not count"


def test_a_cancel_frees_the_server_for_the_next_question(engine: OpenAICompatible) -> None:
    model, cancel = loaded(engine), Cancel()
    chunks: list[Chunk] = []
    long = GenerationRequest((PromptMessage("user", "Count from one to ten thousand."),), GREEDY)
    for chunk in model.generate(long, cancel):
        chunks.append(chunk)
        if sum(isinstance(one, TextChunk) for one in chunks) == 3:
            cancel.cancel()

    assert done_of(chunks).stop_reason == "cancelled"
    assert model.is_alive
    assert text_of(answered(model, GenerationRequest(QUESTION, GREEDY, max_tokens=6))).startswith("Hello")


def test_the_likeliest_tokens_come_with_each(engine: OpenAICompatible) -> None:
    model = loaded(engine)
    request = GenerationRequest(QUESTION, GREEDY, max_tokens=5, probabilities=4)

    chunks = answered(model, request)

    choices = _choices(chunks)
    assert not model.info.capabilities.probabilities
    assert "".join(choice.text for choice in choices) == text_of(chunks)
    for choice in choices:
        shares = [candidate.before for candidate in choice.candidates]
        assert shares == sorted(shares, reverse=True)
        assert choice.before == pytest.approx(shares[0]), "the greedy one is the likeliest"
        assert 0 < sum(shares) <= 1.001
        assert 4 <= len(shares) <= 5


def test_a_completion_goes_on_from_a_text(engine: OpenAICompatible) -> None:
    request = GenerationRequest((), GREEDY, raw_prompt="The capital of France is", max_tokens=3, probabilities=3)

    chunks = answered(loaded(engine), request)

    assert text_of(chunks).startswith(" Paris")
    assert _choices(chunks)[0].text == " Paris"
    assert _choices(chunks)[0].before > 0.05


def test_an_answer_is_held_to_a_schema(engine: OpenAICompatible) -> None:
    asked = (PromptMessage("user", "How old are you?"),)
    constraint = Constraint("json_schema", json.dumps(SCHEMA))

    words = text_of(answered(loaded(engine), GenerationRequest(asked, GREEDY, max_tokens=200, constraint=constraint)))

    assert isinstance(json.loads(words)["age"], int)


def test_an_answer_is_one_of_the_choices(engine: OpenAICompatible) -> None:
    request = GenerationRequest(QUESTION, GREEDY, max_tokens=8, constraint=Constraint("choices", '["yes", "no"]'))

    assert text_of(answered(loaded(engine), request)) in {"yes", "no"}


def test_what_it_does_not_hold_to_is_refused_in_words(engine: OpenAICompatible) -> None:
    request = GenerationRequest(QUESTION, GREEDY, constraint=Constraint("regex", "a+"))

    with pytest.raises(PromptError, match="“Box” is not known to hold an answer to a regular expression"):
        answered(loaded(engine), request)


def test_an_answer_goes_on_or_it_is_refused_in_words(engine: OpenAICompatible, kind: str) -> None:
    asked = (PromptMessage("user", "Count: one, two,"),)
    request = GenerationRequest(asked, GREEDY, max_tokens=4, beginning=Beginning("One, two, three,"))

    if kind == "llama-server":
        assert text_of(answered(loaded(engine), request)).strip().startswith("four")
    else:
        with pytest.raises(PromptError, match="cannot go on from what is there"):
            answered(loaded(engine), request)


def test_the_same_seed_and_a_stop_string_reach_it(engine: OpenAICompatible) -> None:
    model = loaded(engine)
    request = GenerationRequest(QUESTION, Sampling(temperature=1.5, seed=7), max_tokens=8, reuse_cache=False)

    stopped = answered(model, GenerationRequest(QUESTION, GREEDY, stop=("!",), max_tokens=20))

    assert text_of(answered(model, request)) == text_of(answered(model, request))
    assert text_of(stopped) == "Hello"
    assert done_of(stopped).stop_reason == "end"


def test_a_chat_that_is_too_long_is_told_in_its_words(engine: OpenAICompatible) -> None:
    asked = (PromptMessage("user", "word " * 3000),)

    with pytest.raises(PromptError, match="too long for “tiny” on “Box”"):
        answered(loaded(engine), GenerationRequest(asked, GREEDY, max_tokens=4))


def test_letters_of_every_script_come_whole(engine: OpenAICompatible) -> None:
    asked = (PromptMessage("user", "Repeat exactly: 你好 🙂 für"),)

    words = text_of(answered(loaded(engine), GenerationRequest(asked, GREEDY, max_tokens=60)))

    assert words
    assert "\ud800" not in words.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


def test_a_model_that_it_does_not_have_is_refused_in_words(engine: OpenAICompatible) -> None:
    with pytest.raises(ServerError, match="“Box” has no model “other”: choose another one"):
        loaded(engine, "other")


def test_probabilities_that_it_cannot_tell_are_left_out_and_told(smol: Path) -> None:
    with llama_cpp_python(smol) as address:
        chunks = answered(loaded(_engine(address)), GenerationRequest(QUESTION, GREEDY, max_tokens=5, probabilities=4))

    begun = next(chunk for chunk in chunks if isinstance(chunk, PromptDone))
    assert text_of(chunks).startswith("Hello")
    assert not _choices(chunks)
    assert begun.notice
    assert "logprobs" in begun.notice


@pytest.mark.parametrize("kind", KINDS)
def test_a_server_that_dies_in_the_middle_leaves_the_words_that_came(kind: str, smol: Path) -> None:
    with llama_server(smol) if kind == "llama-server" else llama_cpp_python(smol) as address:
        model = loaded(_engine(address))
        chunks: list[Chunk] = []

        def listen() -> None:
            for chunk in model.generate(GenerationRequest(QUESTION, Sampling(seed=1)), Cancel()):
                chunks.append(chunk)
                if text_of(chunks):
                    _kill_children()

        with pytest.raises(ServerGoneError):
            listen()

    assert text_of(chunks)
    assert not model.is_alive


def test_answers_at_the_same_time_do_not_mix(engine: OpenAICompatible, kind: str) -> None:
    if kind != "llama-server":
        pytest.skip("llama-cpp-python's server ends an answer when the next question comes: its interrupt_requests")
    model, found = loaded(engine), dict[str, str]()

    def ask(word: str) -> None:
        asked = GenerationRequest((), GREEDY, raw_prompt=f"{word} {word} {word} {word} {word}", max_tokens=6)
        found[word] = text_of(answered(model, asked))

    threads = [threading.Thread(target=ask, args=(word,)) for word in ("apple", "seven")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert "seven" not in found["apple"]
    assert "apple" not in found["seven"]


def _choices(chunks: list[Chunk]) -> tuple[TokenChoice, ...]:
    return tuple(choice for chunk in chunks if isinstance(chunk, TextChunk) for choice in chunk.choices)


def _kill_children() -> None:
    for child in psutil.Process().children(recursive=True):
        child.kill()
