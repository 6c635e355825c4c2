"""One conversation through three engines with the same real model gives the same stored chat; each says what it can do.

llama.cpp here in a worker, a real llama-server behind OpenAI's protocol, and the same behind Ollama's.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.engines.openai_compatible.serving import wires_over
from tests.engines.real_servers import llama_server, ollama_proxy
from tests.inference.settling import settling_over

from inglenook.cancel import Cancel
from inglenook.chats.attachment_store import AttachmentStore
from inglenook.chats.chat_store import ChatStore
from inglenook.engines.constraint import Constraint
from inglenook.engines.engine import LoadOptions
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.making_engines import server_engine
from inglenook.engines.sampling import Sampling
from inglenook.engines.server import Server
from inglenook.inference.answer_facts import answer_json
from inglenook.inference.counting import Counting
from inglenook.inference.document_settling import DocumentSettling
from inglenook.inference.documents import DocumentTexts
from inglenook.inference.loaded_models import LoadedModels
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
    from inglenook.engines.capabilities import Capabilities
    from inglenook.models.any_model import AnyModel

# What each turn is held to, so that differences between builds of llama.cpp decide nothing.
TALK = (("What colour is the sky?", "blue"), ("Für 你? 🙂", "是 🙂"))


class Desk:
    """Chats in a real database, and three ways to the same model."""

    def __init__(self, folder: Path, smol: Path, servers: list[Server]) -> None:
        self.database = Database(folder / "inglenook.sqlite")
        wires = wires_over()
        self.served = ServedModels(servers, lambda server: server_engine(server, wires.to(server)))
        self.loaded = LoadedModels(LlamaCpp(), settling_over(self.database, folder), self.served)
        self.chats = ChatStore(self.database)
        documents = DocumentTexts(AttachmentStore(self.database))
        settling = DocumentSettling(AttachmentStore(self.database), documents)
        self.turns = Turns(self.chats, self.loaded, settling, Counting(self.loaded, documents))
        library = Library(folder / "models", smol, ModelRecords(self.database))
        found = (self.served.find("box/tiny"), self.served.find("herd/box/tiny"))
        self.models: list[AnyModel] = [library.models()[0], *(model for model in found if model is not None)]

    def talk(self, model: AnyModel) -> list[Message]:
        """The whole conversation, as it is stored in the end."""
        chat_id = self.chats.create("Answer in one word.").id
        for question, answer in TALK:
            leaf = self.chats.chat(chat_id).leaf_id
            self.chats.add(chat_id, parent_id=leaf, role="user", text=question)
            steps = list(self.turns.answer(_request(chat_id, model, answer), Cancel()))
            assert isinstance(steps[-1], AnswerEnded)
        return list(self.chats.branch(chat_id))

    def capabilities(self, model: AnyModel) -> Capabilities:
        """As they are shown."""
        loaded = self.loaded.ensure(model, LoadOptions(), on_progress=lambda _: None, cancel=Cancel())
        return loaded.info.capabilities


def _request(chat_id: int, model: AnyModel, answer: str) -> TurnRequest:
    schema = json.dumps({"enum": [answer]})
    greedy = Sampling(strategy="greedy")
    return TurnRequest(chat_id, model, sampling=greedy, constraint=Constraint("json_schema", schema), max_tokens=40)


@pytest.fixture
def desk(tmp_path: Path, smol: Path) -> Iterator[Desk]:
    with llama_server(smol) as address, ollama_proxy(address, tmp_path) as other:
        servers = [Server("box-1", "Box", "openai", address), Server("herd-1", "Herd", "ollama", other)]
        desk = Desk(tmp_path, smol, servers)
        yield desk
        desk.loaded.unload()
        desk.database.close()


@pytest.mark.timeout(300)  # three models at once, one of them behind two servers
def test_the_stored_chat_is_the_same_and_each_engine_says_its_own_truth(desk: Desk) -> None:
    assert len(desk.models) == 3

    chats = [desk.talk(model) for model in desk.models]
    stored = [[(one.role, one.text, one.thinking, one.state, one.error) for one in chat] for chat in chats]

    assert stored[0] == stored[1] == stored[2]
    assert [json.loads(text) for role, text, *_ in stored[0] if role == "assistant"] == [one for _, one in TALK]
    assert {state for *_, state, _ in stored[0]} == {"complete"}
    makers = [answer_json(chat[-1]).get("server") for chat in chats]
    assert [maker["kind"] if isinstance(maker, dict) else None for maker in makers] == [None, "openai", "ollama"]

    here, openai, ollama = (desk.capabilities(model) for model in desk.models)
    assert not any((here.beams, here.replay, here.exact_counts, here.probabilities, here.load_options, here.beginning))
    assert (openai.exact_counts, openai.probabilities, openai.beginning) == ("", "", "")
    assert all((openai.beams, openai.replay, openai.load_options))
    assert all((ollama.exact_counts, ollama.probabilities, ollama.beginning, ollama.beams, ollama.replay))
    assert set(here.holds) > set(openai.holds) > set(ollama.holds)
    assert set(here.no_effect) < set(openai.no_effect) < set(ollama.no_effect)
