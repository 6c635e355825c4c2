"""What each server says when it refuses becomes a sentence; what passes by itself is tried again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.engines.openai_compatible.hostile_server import HostileServer, Reply, said
from tests.engines.openai_compatible.serving import answered, loaded, text_of

from inglenook.engines.engine import PromptDone
from inglenook.errors import PromptError, ServerError

if TYPE_CHECKING:
    from inglenook.engines.openai_compatible.openai_compatible import OpenAICompatible


@pytest.mark.parametrize(
    ("status", "body", "told"),
    [
        (401, {"error": {"message": "Incorrect API key"}}, "check its key.*Incorrect API key"),
        (404, {"error": {"message": "no such model"}}, "has no model “tiny”"),
        (400, {"detail": [{"loc": ["body", "messages"], "msg": "bad"}]}, "does not take this request.*bad"),
        (500, {"error": "boom"}, "failed .status 500.*boom"),
        (500, "<html>", "failed .status 500"),
        (302, {}, "sends to another address"),
        (402, {"object": "error", "message": "no credit"}, "wants to be paid.*no credit"),
    ],
)
def test_each_servers_own_refusal_becomes_a_sentence(
    hostile: HostileServer, engine: OpenAICompatible, status: int, body: object, told: str
) -> None:
    hostile.replies = [Reply((json.dumps(body).encode(),), status, "application/json", {"Location": "http://x"})]

    with pytest.raises(ServerError, match=told):
        answered(loaded(engine))

    assert len(hostile.asked) == 1


@pytest.mark.parametrize(
    "error",
    [
        {"type": "exceed_context_size_error", "message": "request (5031 tokens) exceeds the available context size"},
        {"code": "context_length_exceeded", "message": "too long"},
        {"message": "This model's maximum context length is 2048 tokens"},
    ],
    ids=["llama-server", "OpenAI", "vLLM"],
)
def test_a_chat_that_is_too_long_says_what_helps(
    hostile: HostileServer, engine: OpenAICompatible, error: dict[str, str]
) -> None:
    hostile.replies = [Reply((json.dumps({"error": error}).encode(),), 400, "application/json")]

    with pytest.raises(PromptError, match=r"too long.*Choose under Context"):
        answered(loaded(engine))


def test_a_busy_server_is_asked_again_and_the_wait_is_told(hostile: HostileServer, engine: OpenAICompatible) -> None:
    busy = Reply((b'{"error":{"message":"slow down"}}',), 429, "application/json", {"Retry-After": "0"})
    hostile.replies = [busy, busy, Reply(tuple(said("Now.")))]

    chunks = answered(loaded(engine))

    assert text_of(chunks) == "Now."
    assert len(hostile.asked) == 3


def test_a_field_that_the_server_does_not_know_is_left_out(hostile: HostileServer, engine: OpenAICompatible) -> None:
    refused = {"error": {"message": "Unsupported value", "param": "temperature", "code": "unsupported_value"}}
    hostile.replies = [Reply((json.dumps(refused).encode(),), 400, "application/json"), Reply(tuple(said("Fine.")))]

    chunks = answered(loaded(engine))

    assert "temperature" not in hostile.asked[1]
    assert next(chunk for chunk in chunks if isinstance(chunk, PromptDone)).notice == (
        "“Box” does not take temperature: it was asked without."
    )
