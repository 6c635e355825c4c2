"""The engine over the real wire, against a server that cuts, stalls, lies and refuses."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING

import pytest
from tests.engines.openai_compatible.hostile_server import HostileServer, Reply, event, said
from tests.engines.openai_compatible.serving import QUESTION, answered, done_of, loaded, text_of, wires_over

from inglenook.cancel import Cancel
from inglenook.engines.constraint import Constraint
from inglenook.engines.engine import (
    Beginning,
    GenerationRequest,
    PromptDone,
    PromptImage,
    PromptMessage,
    PromptProgress,
)
from inglenook.engines.openai_compatible.openai_compatible import OpenAICompatible
from inglenook.engines.over_http import pump
from inglenook.engines.sampling import Sampling
from inglenook.engines.server import Server
from inglenook.errors import PromptError, ServerError, ServerGoneError
from inglenook.hub.network_options import NetworkOptions

if TYPE_CHECKING:
    from inglenook.engines.engine import Chunk

USAGE = {"prompt_tokens": 11, "completion_tokens": 2, "prompt_tokens_details": {"cached_tokens": 4}}


def test_a_stream_becomes_an_answer_with_its_figures(hostile: HostileServer, engine: OpenAICompatible) -> None:
    hostile.replies = [
        Reply((*said("Hel", "lo", done=False), event({"choices": [], "usage": USAGE}), b"data: [DONE]\n\n"))
    ]

    chunks = answered(loaded(engine))

    done = done_of(chunks)
    assert text_of(chunks) == "Hello"
    assert isinstance(chunks[0], PromptDone)
    assert (done.stop_reason, done.completion_tokens, done.prompt_tokens, done.cached_tokens) == ("end", 2, 11, 4)
    assert hostile.asked[0]["messages"] == [{"role": "user", "content": "Hello?"}]


def test_reasoning_is_told_apart(hostile: HostileServer, engine: OpenAICompatible) -> None:
    deltas = ({"reasoning_content": "Hm"}, {"reasoning": "m."}, {"content": "Yes."})
    events = (event({"choices": [{"delta": delta}]}) for delta in deltas)
    hostile.replies = [Reply((*events, *said(end="length")))]

    chunks = answered(loaded(engine))

    assert (text_of(chunks, thinking=True), text_of(chunks)) == ("Hmm.", "Yes.")
    assert done_of(chunks).stop_reason == "max_tokens"


def test_bytes_one_by_one_comments_and_a_missing_end_mark_do_no_harm(
    hostile: HostileServer, engine: OpenAICompatible
) -> None:
    stream = b": keep-alive\n\n" + b"".join(said("f\u00fcr ", "\U0001f600", done=False))
    stream = stream.replace(b"\\u00fc", "\u00fc".encode())
    hostile.replies = [Reply(tuple(bytes([byte]) for byte in stream))]

    assert text_of(answered(loaded(engine))) == "f\u00fcr \U0001f600"


def test_a_server_that_does_not_stream_is_understood(hostile: HostileServer, engine: OpenAICompatible) -> None:
    body = {"choices": [{"message": {"content": "Whole."}, "finish_reason": "stop"}], "usage": USAGE}
    hostile.replies = [Reply((json.dumps(body).encode(),), content_type="application/json")]

    chunks = answered(loaded(engine))

    assert text_of(chunks) == "Whole."
    assert done_of(chunks).completion_tokens == USAGE["completion_tokens"]


@pytest.mark.parametrize("is_cut", [True, False], ids=["cut", "ended early"])
def test_an_answer_that_breaks_off_keeps_its_words_and_says_so(
    hostile: HostileServer, engine: OpenAICompatible, *, is_cut: bool
) -> None:
    hostile.replies = [Reply(tuple(said("Half", end=None, done=False)), is_cut=is_cut)]
    model = loaded(engine)
    chunks: list[Chunk] = []

    with pytest.raises(ServerGoneError, match="Try again"):
        chunks.extend(model.generate(GenerationRequest(QUESTION), Cancel()))

    assert not model.is_alive, "the next message asks anew what is there"
    assert len(hostile.asked) == 1, "an answer that had begun is not asked for again"


@pytest.mark.parametrize(
    "body",
    [b"data: {not json}\n\n", b"data: [1, 2]\n\n", b"data: " + b"[" * 100_000 + b"\n\n"],
    ids=["no", "list", "deep"],
)
def test_garbage_is_one_sentence(hostile: HostileServer, engine: OpenAICompatible, body: bytes) -> None:
    hostile.replies = [Reply((body,))]

    with pytest.raises(ServerError, match="is not what such a server answers"):
        answered(loaded(engine))


def test_an_endless_answer_is_given_up(
    hostile: HostileServer, engine: OpenAICompatible, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pump, "MOST_BYTES", 10_000)
    hostile.replies = [Reply(tuple(event({"choices": [{"delta": {"content": "x" * 500}}]}) for _ in range(100)))]

    with pytest.raises(ServerError, match="more than an answer can be"):
        answered(loaded(engine))


def test_an_error_in_the_middle_is_told_in_the_servers_words(hostile: HostileServer, engine: OpenAICompatible) -> None:
    hostile.replies = [Reply((*said("Ha", end=None, done=False), event({"error": {"message": "CUDA out of memory"}})))]

    with pytest.raises(ServerError, match="CUDA out of memory"):
        answered(loaded(engine))


@pytest.mark.parametrize("words", [("One ",), ()], ids=["in the middle", "before the first word"])
def test_a_cancel_ends_the_connection_at_once(
    hostile: HostileServer, engine: OpenAICompatible, words: tuple[str, ...]
) -> None:
    padding = tuple(b": nothing\n\n" * 1000 for _ in range(2000))
    hostile.replies = [Reply((*said(*words, end=None, done=False), b": there\n\n", None, *padding))]
    cancel = Cancel()
    timer = threading.Timer(0.3, cancel.cancel)
    timer.start()

    chunks = answered(loaded(engine), cancel=cancel)

    hostile.go_on.set()
    assert done_of(chunks).stop_reason == "cancelled"
    assert text_of(chunks) == "".join(words)
    assert hostile.gone.wait(10), "the server has lost its client"


def test_a_server_that_is_not_there_says_where_it_was_looked_for() -> None:
    server = Server("box", "Box", "openai", "http://127.0.0.1:9")

    with pytest.raises(ServerGoneError, match=r"“Box” cannot be reached at http://127\.0\.0\.1:9: .*refused"):
        OpenAICompatible(server, wires_over().to(server)).models(Cancel())


def test_offline_counts_for_other_computers_only(server: Server) -> None:
    wires = wires_over(NetworkOptions(offline=True))
    elsewhere = Server("far", "Far", "openai", "http://192.0.2.1:8000")

    assert OpenAICompatible(server, wires.to(server)).models(Cancel())
    with pytest.raises(ServerGoneError, match="is offline, and “Far” is not on this computer"):
        OpenAICompatible(elsewhere, wires.to(elsewhere)).models(Cancel())


def test_what_is_no_such_server_says_so(hostile: HostileServer, engine: OpenAICompatible) -> None:
    hostile.models = {"hello": "world"}

    with pytest.raises(ServerError, match="is no server of this kind"):
        engine.models(Cancel())


@pytest.mark.parametrize("end", ["", "/v1"])
def test_an_address_may_end_in_v1_or_not(hostile: HostileServer, end: str) -> None:
    server = Server("box", "Box", "openai", f"{hostile.address}{end}")

    assert [model.id for model in OpenAICompatible(server, wires_over().to(server)).models(Cancel())] == ["tiny"]


def test_only_what_a_server_is_known_to_take_is_sent(hostile: HostileServer, engine: OpenAICompatible) -> None:
    hostile.replies = [Reply(tuple(said("Yes.")))]
    sampling = Sampling(top_k=7, min_p=0.2, repeat_penalty=1.2, presence_penalty=0.5, seed=9)

    answered(loaded(engine), GenerationRequest(QUESTION, sampling, stop=("END",), max_tokens=5))
    body = hostile.asked[0]

    assert {"top_k", "min_p", "repeat_penalty"}.isdisjoint(body)
    assert (body["presence_penalty"], body["seed"], body["stop"], body["max_tokens"]) == (0.5, 9, ["END"], 5)
    model = loaded(engine)
    assert {"top_k", "min_p", "repeat_penalty"} <= set(model.info.capabilities.no_effect)


SEARCHES = {
    "beams",
    "beam_groups",
    "diversity_penalty",
    "length_penalty",
    "early_stopping",
    "contrastive_k",
    "contrastive_alpha",
}
WORDS = {"banned_words", "favoured_words", "word_favour"}  # become tokens, which only the engine here can make of them


def test_llama_server_is_recognised_and_given_all_samplers(hostile: HostileServer, engine: OpenAICompatible) -> None:
    meta = {"n_ctx": 2048, "n_ctx_train": 8192, "n_vocab": 49152, "n_params": 134515008, "ftype": "Q4_1"}
    hostile.models = {"data": [{"id": "/models/tiny.gguf", "owned_by": "llamacpp", "meta": meta}]}
    hostile.others["/props"] = Reply((b'{"build_info": "b11549-abc"}',), content_type="application/json")
    progress = {"choices": [{"index": 0}], "prompt_progress": {"total": 31, "cache": 4, "processed": 20}}
    hostile.replies = [Reply((event(progress), *said("Yes.")))]

    model = loaded(engine, "tiny.gguf")
    chunks = answered(model, GenerationRequest(QUESTION, Sampling(top_k=7), thinking=False))

    info, body = model.info, hostile.asked[0]
    assert (info.name, info.engine, info.context_window) == ("tiny.gguf", "llama-server b11549-abc", 2048)
    assert set(info.capabilities.no_effect) == SEARCHES | WORDS, "it draws tokens, and does not search for them"
    assert (body["top_k"], body["chat_template_kwargs"]) == (7, {"enable_thinking": False})
    assert PromptProgress(20, 31) in chunks
    seed = next(chunk.seed for chunk in chunks if isinstance(chunk, PromptDone))
    assert seed == body["seed"], "a seed that is drawn is drawn here, so that it is known"


def test_an_answer_goes_on_only_where_the_server_can(hostile: HostileServer, engine: OpenAICompatible) -> None:
    request = GenerationRequest(QUESTION, beginning=Beginning("It is"))

    with pytest.raises(PromptError, match="cannot go on from what is there"):
        answered(loaded(engine), request)

    hostile.models = {"data": [{"id": "tiny", "owned_by": "vllm", "max_model_len": 4096}]}
    hostile.replies = [Reply(tuple(said(" so.")))]
    assert text_of(answered(loaded(engine), request)) == " so."
    assert hostile.asked[0]["continue_final_message"] is True
    assert hostile.asked[0]["messages"] == [
        {"role": "user", "content": "Hello?"},
        {"role": "assistant", "content": "It is"},
    ]


def test_pictures_go_along_as_data(hostile: HostileServer, engine: OpenAICompatible) -> None:
    hostile.replies = [Reply(tuple(said("A dot.")))]
    picture = PromptImage("0" * 64, b"\x89PNG...")

    answered(loaded(engine), GenerationRequest((PromptMessage("user", "What?", (picture,)),)))

    assert hostile.asked[0]["messages"] == [
        {
            "role": "user",
            "content": [
                {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORy4uLg=="}},
                {"type": "text", "text": "What?"},
            ],
        }
    ]


def test_a_raw_prompt_is_completed(hostile: HostileServer, engine: OpenAICompatible) -> None:
    hostile.replies = [Reply((event({"choices": [{"text": " blue", "finish_reason": "stop"}]}), b"data: [DONE]\n\n"))]

    assert text_of(answered(loaded(engine), GenerationRequest((), raw_prompt="The sky is"))) == " blue"
    assert hostile.requests[-1] == "POST /v1/completions"


def test_a_key_goes_to_its_server_only(hostile: HostileServer, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INGLENOOK_KEY_BOX", "secret-7")
    other = Server("other", "Other", "openai", hostile.address)
    wires = wires_over()

    for one in (server, other):
        OpenAICompatible(one, wires.to(one)).models(Cancel())

    assert [headers.get("authorization") for _, headers in hostile.headers] == ["Bearer secret-7", None]


def test_a_proxy_is_not_asked_about_this_computer(engine: OpenAICompatible, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")

    assert [model.id for model in engine.models(Cancel())] == ["tiny"]


def test_what_an_answer_is_held_to_is_passed_on_or_refused(hostile: HostileServer, engine: OpenAICompatible) -> None:
    hostile.replies = [Reply(tuple(said('{"a": 1}')))]
    schema, regex = Constraint("json_schema", '{"type": "object"}'), Constraint("regex", "a+")

    answered(loaded(engine), GenerationRequest(QUESTION, constraint=schema))
    with pytest.raises(PromptError, match="is not known to hold an answer to a regular expression"):
        answered(loaded(engine), GenerationRequest(QUESTION, constraint=regex))

    assert hostile.asked[0]["response_format"] == {
        "type": "json_schema",
        "json_schema": {"name": "answer", "strict": True, "schema": {"type": "object"}},
    }
    assert len(hostile.asked) == 1
