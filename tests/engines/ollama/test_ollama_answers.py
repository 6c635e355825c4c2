"""How an answer comes: its stream, what breaks in it, and why it ended."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING

import pytest
from tests.engines.ollama.ollama_server import OllamaServer, line, shown, told
from tests.engines.openai_compatible.serving import QUESTION, answered, done_of, loaded, text_of

from inglenook.cancel import Cancel
from inglenook.engines.engine import (
    GenerationRequest,
    PromptDone,
)
from inglenook.engines.tool_call import ToolCall
from inglenook.engines.tools import EXAMPLE, NOT_READ
from inglenook.errors import PromptError, ServerError, ServerGoneError

if TYPE_CHECKING:
    from inglenook.engines.engine import Chunk
    from inglenook.engines.ollama.ollama import Ollama

LONGER = "request (8889 tokens) exceeds the available context size (4096 tokens), try increasing it"


def test_a_stream_becomes_an_answer_with_its_figures(there: OllamaServer, engine: Ollama) -> None:
    there.answers(*told("Hel", "lo"))

    chunks = answered(loaded(engine))

    done = done_of(chunks)
    assert text_of(chunks) == "Hello"
    assert isinstance(chunks[0], PromptDone)
    assert (done.stop_reason, done.completion_tokens, done.prompt_tokens) == ("end", 2, 26)
    assert (done.prompt_s, done.generation_s) == pytest.approx((0.342546, 0.4532))
    assert there.asked[0]["messages"] == [{"role": "user", "content": "Hello?"}]


def test_thinking_is_told_apart_and_asked_for_where_the_model_can(there: OllamaServer, engine: Ollama) -> None:
    there.answers(*told("Yes.", thinking="Hmm."))
    answered(loaded(engine), GenerationRequest(QUESTION, thinking=True))
    there.says("show", shown(capabilities=["completion", "thinking"]))
    chunks = answered(loaded(engine), GenerationRequest(QUESTION, thinking=False))

    assert (text_of(chunks, thinking=True), text_of(chunks)) == ("Hmm.", "Yes.")
    assert [body.get("think") for body in there.asked] == [None, False]


def test_bytes_one_by_one_do_no_harm(there: OllamaServer, engine: Ollama) -> None:
    stream = b"".join(told("für ", "\U0001f600", thinking="…"))
    stream = stream.replace(b"\\u00fc", "ü".encode()).replace(b"\\ud83d\\ude00", "\U0001f600".encode())
    there.answers(*(bytes([byte]) for byte in stream))

    assert text_of(answered(loaded(engine))) == "für \U0001f600"


def test_a_character_that_comes_in_two_lines_is_whole(there: OllamaServer, engine: Ollama) -> None:
    there.answers(*told("\ud83d", "\ude00"))

    assert text_of(answered(loaded(engine))) == "\U0001f600"


@pytest.mark.parametrize("is_cut", [True, False], ids=["cut", "ended early"])
@pytest.mark.parametrize("rest", [b"", b'{"model": "ti'], ids=["between lines", "within a line"])
def test_an_answer_that_breaks_off_keeps_its_words_and_says_so(
    there: OllamaServer, engine: Ollama, rest: bytes, *, is_cut: bool
) -> None:
    there.answers(*told("Half", end=""), rest, is_cut=is_cut)
    model = loaded(engine)
    chunks: list[Chunk] = []

    with pytest.raises(ServerGoneError, match="Try again"):
        chunks.extend(model.generate(GenerationRequest(QUESTION), Cancel()))

    assert not model.is_alive, "the next message asks anew what is there"
    assert len(there.asked) == 1, "an answer that had begun is not asked for again"


@pytest.mark.parametrize(
    "body", [b"{not json}\n", b"[1, 2]\n", b"[" * 100_000 + b"\n", b"<html>\n"], ids=["no", "list", "deep", "page"]
)
def test_garbage_is_one_sentence(there: OllamaServer, engine: Ollama, body: bytes) -> None:
    there.answers(body)

    with pytest.raises(ServerError, match="is not what such a server answers"):
        answered(loaded(engine))


def test_a_line_without_end_is_given_up(there: OllamaServer, engine: Ollama) -> None:
    there.answers(*[b"x" * (1 << 20)] * 6)

    with pytest.raises(ServerError, match="more than an answer can be"):
        answered(loaded(engine))


def test_an_error_in_the_middle_is_told_in_its_words(there: OllamaServer, engine: Ollama) -> None:
    there.answers(*told("Ha", end=""), line({"error": "llama runner process has terminated: CUDA error"}))

    with pytest.raises(ServerError, match="llama runner process has terminated"):
        answered(loaded(engine))


@pytest.mark.parametrize("words", [("One ",), ()], ids=["in the middle", "before the first word"])
def test_a_cancel_ends_the_connection_at_once(there: OllamaServer, engine: Ollama, words: tuple[str, ...]) -> None:
    padding = tuple(b" " * 8000 + b"\n" for _ in range(2000))
    there.answers(*told(*words, end=""), b"\n", None, *padding)
    cancel = Cancel()
    timer = threading.Timer(0.3, cancel.cancel)
    timer.start()

    chunks = answered(loaded(engine), cancel=cancel)

    there.go_on.set()
    assert done_of(chunks).stop_reason == "cancelled"
    assert text_of(chunks) == "".join(words)
    assert there.gone.wait(10), "the server has lost its client"


@pytest.mark.parametrize(
    ("max_tokens", "told_tokens", "reason"),
    [(2, 2, "max_tokens"), (None, 2, "context_full"), (50, 2, "context_full")],
    ids=["as many as asked", "no limit asked", "before the limit"],
)
def test_why_an_answer_is_cut_short_is_told_truly(
    there: OllamaServer, engine: Ollama, max_tokens: int | None, told_tokens: int, reason: str
) -> None:
    there.answers(*told("Hel", "lo", end="length", eval_count=told_tokens))

    chunks = answered(loaded(engine), GenerationRequest(QUESTION, max_tokens=max_tokens))

    assert done_of(chunks).stop_reason == reason


def test_a_raw_prompt_is_completed(there: OllamaServer, engine: Ollama) -> None:
    there.answers(line({"response": " blue", "done": False}), line({"response": "", "done": True}))

    assert text_of(answered(loaded(engine), GenerationRequest((), raw_prompt="The sky is"))) == " blue"
    assert there.requests[-1] == "POST /api/generate"
    assert (there.asked[0]["prompt"], there.asked[0]["raw"]) == ("The sky is", True)


@pytest.mark.parametrize(
    "error",
    [
        json.dumps({"error": {"code": 400, "message": LONGER, "type": "exceed_context_size_error"}}),
        "the prompt is longer than the context length currently available to the model",
        "the input length exceeds the context length",
    ],
    ids=["of the llama-server behind it", "of its own", "older"],
)
def test_a_chat_that_is_too_long_says_what_to_do(there: OllamaServer, engine: Ollama, error: str) -> None:
    there.answers(json.dumps({"error": error}).encode(), status=400)

    with pytest.raises(PromptError, match="too long for “tiny” on “Box”") as raised:
        answered(loaded(engine))

    assert "{" not in str(raised.value), "its words, and not their wrapping"


def test_tools_go_to_models_that_call_them_and_calls_come_back(there: OllamaServer, engine: Ollama) -> None:
    call = {"function": {"name": "get_weather", "arguments": {"place": "Paris"}}}
    there.answers(
        line({"message": {"role": "assistant", "content": "", "tool_calls": [call, {"function": 3}]}, "done": False}),
        *told(),
    )
    request = GenerationRequest(QUESTION, tools=EXAMPLE)
    model = loaded(engine)
    chunks = answered(model, request)
    there.says("show", shown(capabilities=["completion"]))
    other = loaded(engine)
    answered(other, request)

    assert [chunk for chunk in chunks if isinstance(chunk, ToolCall)] == [ToolCall("get_weather", '{"place": "Paris"}')]
    assert [body.get("tools") for body in there.asked] == [json.loads(EXAMPLE), None]
    assert (model.info.capabilities.tools, other.info.capabilities.tools) == ("", NOT_READ)
