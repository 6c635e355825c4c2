"""A server's model answers a chat as a file does, is kept as what it is, and leaves the model in memory alone."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest
from tests.engines.openai_compatible.hostile_server import HostileServer, Reply, said
from tests.engines.openai_compatible.serving import wires_over
from tests.inference.settling import settling_over

from inglenook.cancel import Cancel
from inglenook.chats.attachment_store import AttachmentStore
from inglenook.chats.chat_store import ChatStore
from inglenook.engines.engine import LoadOptions
from inglenook.engines.making_engines import server_engine
from inglenook.engines.sampling import Sampling
from inglenook.engines.scripted import Scripted
from inglenook.engines.server import Server, is_address, is_loopback
from inglenook.errors import ModelNotFoundError, ReplayError
from inglenook.inference.answer_facts import answer_facts, answer_json, facts_as_text
from inglenook.inference.counted_chat import CountedChat
from inglenook.inference.counting import Counting
from inglenook.inference.document_settling import DocumentSettling
from inglenook.inference.documents import DocumentTexts
from inglenook.inference.loaded_models import LoadedModels
from inglenook.inference.replays import Replays
from inglenook.inference.served_models import ServedModels
from inglenook.inference.turn import AnswerEnded, Turns
from inglenook.inference.turn_request import TurnRequest
from inglenook.models.library import Library
from inglenook.models.records import ModelRecords
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.chats.message import Message
    from inglenook.engines.served_model import ServedModel
    from inglenook.models.any_model import AnyModel


class Desk:
    """A chat with all that answers it: a scripted engine for files, and a server."""

    def __init__(self, folder: Path, smol: Path, hostile: HostileServer) -> None:
        self.database = Database(folder / "inglenook.sqlite")
        self.server = Server("box-1", "Box", "openai", hostile.address)
        wires = wires_over()
        self.served = ServedModels([self.server], lambda server: server_engine(server, wires.to(server)))
        self.engine = Scripted(["From the file."])
        self.loaded = LoadedModels(self.engine, settling_over(self.database, folder), self.served)
        self.chats = ChatStore(self.database)
        documents = DocumentTexts(AttachmentStore(self.database))
        self.counting = Counting(self.loaded, documents)
        self.turns = Turns(
            self.chats,
            self.loaded,
            DocumentSettling(AttachmentStore(self.database), documents),
            self.counting,
        )
        self.library = Library(folder / "models", smol, ModelRecords(self.database))
        self.replays = Replays(self.chats, self.library, self.loaded)
        self.chat_id = self.chats.create("").id

    @property
    def tiny(self) -> ServedModel:
        """The server's one model, as its list has it."""
        return self.served.listing(self.server, Cancel()).models[0]

    def ask(self, model: AnyModel, text: str = "Hello?") -> Message:
        """One turn; the answer as it is stored."""
        leaf = self.chats.chat(self.chat_id).leaf_id
        self.chats.add(self.chat_id, parent_id=leaf, role="user", text=text)
        return self.answer(TurnRequest(self.chat_id, model, sampling=Sampling(seed=7)))

    def answer(self, request: TurnRequest) -> Message:
        """The chat's end answered."""
        steps = list(self.turns.answer(request, Cancel()))
        assert isinstance(steps[-1], AnswerEnded)
        return steps[-1].message


@pytest.fixture
def hostile() -> Iterator[HostileServer]:
    with HostileServer() as server:
        server.replies = [Reply(tuple(said("From the ", "server.")))]
        yield server


@pytest.fixture
def desk(tmp_path: Path, smol: Path, hostile: HostileServer) -> Iterator[Desk]:
    desk = Desk(tmp_path, smol, hostile)
    yield desk
    desk.loaded.unload()
    desk.database.close()


def test_files_and_servers_answer_one_chat_in_turn(desk: Desk, hostile: HostileServer) -> None:
    file = desk.library.models()[0]

    answers = [desk.ask(model) for model in (file, desk.tiny, file)]

    assert [answer.text for answer in answers] == ["From the file.", "From the server.", "From the file."]
    sent = [("user", "Hello?"), ("assistant", "From the file."), ("user", "Hello?")]
    assert hostile.asked[0]["messages"] == [{"role": role, "content": text} for role, text in sent]


def test_who_served_an_answer_is_kept_with_it(desk: Desk, hostile: HostileServer) -> None:
    answer = desk.ask(desk.tiny)

    assert answer.details is not None
    text, facts = facts_as_text(answer_facts(answer.details)), answer_json(answer)
    assert (answer.details.model, answer.details.model_path) == ("tiny", "served:box-1/tiny")
    assert f"Address: {hostile.address}" in text
    assert "What was sent: stayed on this computer" in text
    assert "File" not in text
    assert facts["server"] == {
        "server": "Box",
        "kind": "openai",
        "address": hostile.address,
        "server_context": 0,
        "left_this_computer": False,
    }


def test_a_replay_is_honest_and_compares(desk: Desk) -> None:
    answer = desk.ask(desk.tiny)

    plan = desk.replays.plan(desk.chat_id, answer.id, LoadOptions())
    desk.chats.show(desk.chat_id, plan.question_id)
    again = desk.answer(plan.request)

    assert plan.doubts[0].startswith("No same result can be promised: “Box” decides")
    assert again.details is not None
    assert '"is_same": true' in again.details.replay.lower() or again.text == answer.text


def test_a_server_that_is_gone_is_a_sentence_and_the_chat_goes_on(desk: Desk) -> None:
    first = desk.ask(desk.tiny)
    desk.served.set_servers([dataclasses.replace(desk.server, address="http://127.0.0.1:9")])
    moved = desk.served.named(first.details.model_path if first.details else "")
    assert moved is not None

    failed = desk.ask(moved)
    after = desk.ask(desk.library.models()[0])

    assert failed.state == "failed"
    assert (failed.error or "").startswith("“Box” cannot be reached at http://127.0.0.1:9")
    assert after.text == "From the file."
    desk.served.set_servers([])
    with pytest.raises(ReplayError, match="not set up any more"):
        desk.replays.plan(desk.chat_id, first.id, LoadOptions())


def test_models_are_found_as_people_type_them(desk: Desk) -> None:
    by_name, by_key = desk.served.find("box/some/model:7b"), desk.served.find("served:box-1/tiny")

    assert by_name is not None
    assert by_key is not None
    assert (by_name.id, by_name.server) == ("some/model:7b", desk.server)
    assert by_key.id == "tiny"
    assert desk.served.find("bartowski/SmolLM2-GGUF") is None
    with pytest.raises(ModelNotFoundError, match="not set up any more"):
        desk.served.find("served:gone/tiny")


def test_an_estimate_says_that_it_is_one_and_refuses_nothing(desk: Desk) -> None:
    desk.ask(desk.tiny, "word " * 20_000)

    measured = desk.counting.measure(CountedChat(desk.tiny, "", desk.chats.branch(desk.chat_id)), context_window=None)

    assert not measured.is_exact
    assert measured.plan.fits
    assert measured.context_window == 0
    assert desk.chats.branch(desk.chat_id)[-1].text == "From the server."


@pytest.mark.parametrize(
    ("address", "is_here"),
    [
        ("http://localhost:8080/v1", True),
        ("http://127.8.0.1", True),
        ("https://[::1]:443", True),
        ("http://[::ffff:127.0.0.1]:1", True),
        ("http://box.localhost", True),
        ("http://LOCALHOST.", True),
        ("http://localhost.example.com", False),
        ("http://127.0.0.1.example.com", False),
        ("http://192.168.1.7:8000", False),
        ("http://0.0.0.0:8000", False),
        ("https://api.together.xyz/v1", False),
        ("http://[broken", False),
    ],
)
def test_what_leaves_this_computer_is_known_by_the_address(address: str, is_here: bool) -> None:  # noqa: FBT001  a case
    assert is_loopback(address) == is_here


@pytest.mark.parametrize(
    "address",
    [
        "",
        "localhost:8080",
        "ftp://box",
        "http://",
        "http://me:secret@box",
        "http://box?x=1",
        "http://a b",
        "http://x:99999",
    ],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    assert not is_address(address)
