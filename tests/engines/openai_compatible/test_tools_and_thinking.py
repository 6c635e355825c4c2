"""Calls of tools and thinking, as llama-server itself tells them apart, and as other servers stream them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.engines.openai_compatible.hostile_server import HostileServer, Reply, event, said
from tests.engines.openai_compatible.serving import QUESTION, answered, done_of, loaded, text_of, wires_over
from tests.engines.real_servers import llama_server
from tests.engines.talking_templates import QWEN, sums, weather

from inglenook.engines.engine import GenerationRequest
from inglenook.engines.openai_compatible.openai_compatible import OpenAICompatible
from inglenook.engines.sampling import Sampling
from inglenook.engines.server import Server
from inglenook.engines.tool_call import ToolCall
from inglenook.engines.tools import EXAMPLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from inglenook.engines.engine import Chunk

GREEDY = Sampling(strategy="greedy")
WITH_TOOLS = GenerationRequest(QUESTION, tools=EXAMPLE)
PARIS = ToolCall("get_weather", '{"place": "Paris"}')


@pytest.fixture(scope="module")
def real(smol: Path) -> Iterator[OpenAICompatible]:
    with llama_server(smol, template=QWEN) as address:
        yield _engine(address)


@pytest.fixture
def hostile() -> Iterator[HostileServer]:
    with HostileServer() as server:
        yield server


def _engine(address: str) -> OpenAICompatible:
    server = Server("box", "Box", "openai", address)
    return OpenAICompatible(server, wires_over().to(server))


def calls_of(chunks: list[Chunk]) -> list[ToolCall]:
    return [chunk for chunk in chunks if isinstance(chunk, ToolCall)]


def parts(*said: Mapping[str, object]) -> Iterator[bytes]:
    """A stream in which calls come in these pieces."""
    for part in said:
        yield event({"choices": [{"index": 0, "delta": {"tool_calls": [part]}}]})
    yield event({"choices": [{"index": 0, "finish_reason": "tool_calls"}]})
    yield b"data: [DONE]\n\n"


def test_llama_server_tells_a_call_of_a_real_model(real: OpenAICompatible) -> None:
    request = GenerationRequest(weather("Rome", "Berlin", "Oslo", "Paris"), GREEDY, max_tokens=60, tools=EXAMPLE)

    chunks = answered(loaded(real), request)

    assert [(call.name, json.loads(call.arguments)) for call in calls_of(chunks)] == [
        ("get_weather", {"place": "Paris"})
    ]
    assert text_of(chunks).strip() == ""
    assert done_of(chunks).stop_reason == "end"


def test_llama_server_tells_the_thinking_of_a_real_model(real: OpenAICompatible) -> None:
    chunks = answered(loaded(real), GenerationRequest(sums(2, 3, 5, 4), GREEDY, max_tokens=40))

    assert text_of(chunks, thinking=True).strip() == "I add 4 and 4."
    assert text_of(chunks).strip().rstrip(".").isdecimal()


def test_thinking_is_switched_off_by_the_template_of_the_server(real: OpenAICompatible) -> None:
    request = GenerationRequest(sums(2, 3, 5, 4), GREEDY, max_tokens=12, thinking=False)

    chunks = answered(loaded(real), request)

    assert text_of(chunks, thinking=True) == ""
    assert text_of(chunks).strip()


def test_tools_are_passed_through_as_they_are(hostile: HostileServer) -> None:
    hostile.replies = [Reply(tuple(said("Yes.")))]

    answered(loaded(_engine(hostile.address)), WITH_TOOLS)
    answered(loaded(_engine(hostile.address)))

    assert hostile.asked[0]["tools"] == json.loads(EXAMPLE)
    assert "tools" not in hostile.asked[1]


def test_a_call_in_pieces_is_put_together(hostile: HostileServer) -> None:
    hostile.replies = [
        Reply(
            tuple(
                parts(
                    {"index": 0, "id": "a", "type": "function", "function": {"name": "get_weather", "arguments": ""}},
                    {"index": 0, "function": {"arguments": '{"place"'}},
                    {"index": 0, "function": {"arguments": ': "Paris"}'}},
                    {"index": 1, "id": "b", "function": {"name": "now", "arguments": "{}"}},
                )
            )
        )
    ]

    chunks = answered(loaded(_engine(hostile.address)), WITH_TOOLS)

    assert calls_of(chunks) == [PARIS, ToolCall("now")]
    assert done_of(chunks).stop_reason == "end"


def test_whole_calls_without_their_places_are_two(hostile: HostileServer) -> None:
    call = {"function": {"name": "get_weather", "arguments": '{"place": "Paris"}'}}
    hostile.replies = [Reply(tuple(parts(call, call)))]

    assert calls_of(answered(loaded(_engine(hostile.address)), WITH_TOOLS)) == [PARIS, PARIS]


def test_garbage_in_calls_does_no_harm(hostile: HostileServer) -> None:
    garbage = ({"function": 3}, {"index": "x"}, {"function": {"name": "a", "arguments": [1]}})
    hostile.replies = [Reply(tuple(parts(*garbage)))]

    assert calls_of(answered(loaded(_engine(hostile.address)), WITH_TOOLS)) == [ToolCall("a", "[1]")]


def test_a_call_of_an_answer_that_does_not_stream(hostile: HostileServer) -> None:
    message = {
        "content": None,
        "tool_calls": [{"function": {"name": "get_weather", "arguments": '{"place": "Paris"}'}}],
    }
    body = {"choices": [{"message": message, "finish_reason": "tool_calls"}]}
    hostile.replies = [Reply((json.dumps(body).encode(),), content_type="application/json")]

    assert calls_of(answered(loaded(_engine(hostile.address)), WITH_TOOLS)) == [PARIS]
