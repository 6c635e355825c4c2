"""The models that an Ollama keeps, looked after over the real wire, by a server that also breaks."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from tests.engines.ollama.ollama_server import TINY, OllamaServer
from tests.engines.openai_compatible.hostile_server import Reply

from inglenook.cancel import Cancel
from inglenook.engines.ollama.made_model import MadeModel
from inglenook.errors import CancelledError, ServerError, ServerGoneError

if TYPE_CHECKING:
    from inglenook.engines.ollama.care import OllamaCare
    from inglenook.engines.ollama.ollama import Ollama

PULLED = (
    {"status": "pulling manifest"},
    {"status": "pulling aaaa", "digest": "sha256:aaaa", "total": 900, "completed": 300},
    {"status": "pulling aaaa", "digest": "sha256:aaaa", "total": 900, "completed": 900},
    {"status": "pulling bbbb", "digest": "sha256:bbbb", "total": 100},
    {"status": "verifying sha256 digest"},
    {"status": "success"},
)


@pytest.fixture
def care(engine: Ollama) -> OllamaCare:
    return engine.care


def test_a_pull_tells_how_far_it_is_over_all_its_parts(there: OllamaServer, care: OllamaCare) -> None:
    there.steps("pull", *PULLED)

    steps = list(care.pull("new", Cancel()))

    assert [(step.stage, step.done_bytes, step.total_bytes) for step in steps] == [
        ("Asking what it is made of", 0, 0),
        ("Fetching", 300, 900),
        ("Fetching", 900, 900),
        ("Fetching", 900, 1000),
        ("Checking what came", 0, 0),
        ("Done", 0, 0),
    ]
    assert [step.fraction for step in steps[:2]] == [None, 1 / 3]


def test_a_pull_that_is_cut_off_has_not_succeeded(there: OllamaServer, care: OllamaCare) -> None:
    for is_cut in (True, False):
        there.steps("pull", *PULLED[:-1], is_cut=is_cut)
        with pytest.raises(ServerGoneError):
            list(care.pull("new", Cancel()))


def test_a_pull_is_stopped_at_once_and_the_server_hears_of_it(there: OllamaServer, care: OllamaCare) -> None:
    there.steps("pull", PULLED[0], None, PULLED[1], PULLED[2])
    cancel = Cancel()
    steps = care.pull("new", cancel)
    next(steps)
    threading.Timer(0.1, cancel.cancel).start()

    with pytest.raises(CancelledError):
        next(steps)

    there.go_on.set()
    assert there.gone.wait(10)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ({"error": "pull model manifest: file does not exist"}, "finds no model “new” to fetch"),
        ({"error": "max retries exceeded: no space left on device"}, "no space left on device"),
    ],
)
def test_why_a_pull_fails_is_a_sentence(
    there: OllamaServer, care: OllamaCare, line: dict[str, object], sentence: str
) -> None:
    there.steps("pull", PULLED[0], line)
    with pytest.raises(ServerError, match=sentence):
        list(care.pull("new", Cancel()))


@pytest.mark.parametrize("body", [b"<html>", b"[1]\n", b'{"status": 7, "total": "x", "digest": []}\n'])
def test_garbage_on_the_way_is_a_sentence(there: OllamaServer, care: OllamaCare, body: bytes) -> None:
    there.others["/api/pull"] = Reply((body,), 200, "application/x-ndjson")
    with pytest.raises(ServerError):
        list(care.pull("new", Cancel()))


def test_an_old_version_and_a_model_that_is_not_there_are_sentences(there: OllamaServer, care: OllamaCare) -> None:
    there.says("delete", {"error": "model 'gone' not found"}, 404)
    with pytest.raises(ServerError, match="has no model “gone”"):
        care.delete("gone", Cancel())
    there.says("create", {"error": "model 'gone' not found"}, 404)
    with pytest.raises(ServerError, match="has no model “gone”"):
        list(care.create(MadeModel("new", "gone"), Cancel()))
    there.says("version", {"version": "0.1.32"})
    with pytest.raises(ServerError, match="too old"):
        list(care.pull("new", Cancel()))


@pytest.mark.parametrize("name", ["", "two words", "a\nb", "x" * 501])
def test_a_name_that_is_none_is_not_sent(there: OllamaServer, care: OllamaCare, name: str) -> None:
    with pytest.raises(ServerError, match="cannot be a model's name"):
        list(care.pull(name, Cancel()))
    assert not there.bodies


def test_what_lies_there_is_read_whatever_is_left_out(there: OllamaServer, care: OllamaCare) -> None:
    there.says("tags", {"models": [TINY, {"name": "old"}, {"model": 3}, None, {"model": "a\nb"}]})
    assert [(one.name, one.size_bytes, one.quantization) for one in care.kept(Cancel())] == [
        ("tiny:latest", 91727264, "Q4_1"),
        ("old", 0, ""),
    ]
    there.says("ps", {"models": [{"name": "old", "expires_at": "soon"}, {"model": "new", "expires_at": TINY_UNTIL}]})
    old, new = care.running(Cancel())
    assert (old.until, old.is_for_ever) == (None, False)
    assert new.until is not None
    assert new.until.isoformat() == "2026-10-01T08:52:19+02:00"


TINY_UNTIL = "2026-10-01T08:52:19.385406455+02:00"
