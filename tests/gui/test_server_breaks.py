"""A server that breaks in the middle of a chat: a sentence in the conversation, and another model goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView
from tests.engines.ollama.ollama_server import OllamaServer
from tests.engines.ollama.ollama_server import told as ollama_told
from tests.engines.openai_compatible.hostile_server import HostileServer, Reply, said
from tests.gui.test_served_models import choose, rows, set_up

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.gui.conftest import Person

WHOLE = Reply(tuple(said("From the ", "server.")))


@pytest.fixture
def hostile() -> Iterator[HostileServer]:
    with HostileServer() as server:
        server.replies = [WHOLE]
        yield server


def choose_model(person: Person, start: str) -> None:
    """In the picker, by the mouse, once servers have told what they have."""
    person.wait_for(lambda: person.find(QAbstractButton, "Model").text() not in {"", "No model"})
    person.click("Model")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    view = popup.findChild(QListView)
    assert view is not None
    person.wait_for(lambda: any(row.startswith(start) for row in rows(view)))
    person.wait_for(lambda: not any("Asking" in row for row in rows(view)))
    choose(view, start)


def goes_on(person: Person, *before: str) -> None:
    """With the model of this computer, in the same chat, with all that was said."""
    person.wait_for(lambda: person.sees("Send"))
    choose_model(person, "SmolLM2")
    person.ask("And now?")
    person.wait_for_answer("From the file.")
    conversation = person.conversation()
    assert all(words in conversation for words in before), conversation
    assert len(person.chats()) == 1


@pytest.mark.parametrize(
    ("reply", "sentence"),
    [
        (
            Reply(tuple(said("Half an ", end=None, done=False)), is_cut=True),
            "The connection to “Box” was cut",
        ),
        (Reply(tuple(said("Half an ", end=None, done=False))), "ended the connection in the middle of its answer"),
        (
            Reply((b'{"error":{"message":"The model tiny does not exist"}}',), 404, "application/json"),
            "“Box” has no model “tiny”: choose another one.",
        ),
        (Reply((b"data: {oops\n\n",)), "is not what such a server answers"),
        (Reply((b'{"error":"boom"}',), 500, "application/json"), "“Box” failed (status 500)"),
    ],
    ids=["cut", "ended", "model gone", "garbage", "failed"],
)
def test_an_answer_that_breaks_is_a_sentence_and_another_model_goes_on(
    scripted: Callable[..., Person], home: Path, hostile: HostileServer, reply: Reply, sentence: str
) -> None:
    hostile.replies = [WHOLE, reply]
    set_up(home, Box=hostile.address)
    person = scripted("From the file.")
    choose_model(person, "tiny")
    person.ask("Hello?")
    person.wait_for_answer("From the server.")
    person.ask("More?")

    person.wait_for(lambda: sentence in person.conversation())

    half = ["Half an"] if any(b"Half" in (piece or b"") for piece in reply.pieces) else []
    goes_on(person, "From the server.", "More?", sentence, *half)


def test_a_server_that_falls_silent_is_given_up(
    scripted: Callable[..., Person], home: Path, hostile: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inglenook.engines.over_http.trying.QUIET_S", 0.5)  # in place of ten minutes
    hostile.replies = [Reply((*said("Half an ", end=None, done=False), None))]
    set_up(home, Box=hostile.address)
    person = scripted("From the file.")
    choose_model(person, "tiny")
    person.ask("Hello?")

    person.wait_for(lambda: "“Box” has said nothing for" in person.conversation())

    goes_on(person, "Half an")


def test_a_server_that_is_gone_is_asked_again_once_it_is_back(scripted: Callable[..., Person], home: Path) -> None:
    with HostileServer() as first:
        first.replies = [WHOLE]
        set_up(home, Box=first.address)
        person = scripted("From the file.")
        choose_model(person, "tiny")
        person.ask("Hello?")
        person.wait_for_answer("From the server.")
    person.ask("More?")
    person.wait_for(lambda: f"“Box” cannot be reached at {first.address}" in person.conversation())

    goes_on(person, "From the server.")


def test_an_ollama_that_was_exchanged_for_an_old_one_says_so(
    scripted: Callable[..., Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    with OllamaServer() as there:
        monkeypatch.setenv("OLLAMA_HOST", there.address)
        there.answers(*ollama_told("From ", "Ollama."))
        person = scripted("From the file.")
        choose_model(person, "tiny:latest")
        person.ask("Hello?")
        person.wait_for_answer("From Ollama.")
        there.answers(*ollama_told("Half", end=""), is_cut=True)
        person.ask("More?")
        person.wait_for(lambda: "The connection to “Ollama” was cut" in person.conversation())
        there.says("version", {"version": "0.1.32"})
        person.wait_for(lambda: person.sees("Send"))
        person.ask("Again?")

        person.wait_for(lambda: "“Ollama” is Ollama 0.1.32, which is too old" in person.conversation())

        goes_on(person, "From Ollama.", "Half")
