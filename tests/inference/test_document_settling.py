"""How much of a document is given is settled against the prompt as it will be written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from tests.inference.settling import settling_over

from inglenook.cancel import Cancel
from inglenook.chats.attachment_store import AttachmentStore
from inglenook.chats.chat_store import ChatStore
from inglenook.chats.documents.read_file import ReadFile
from inglenook.engines.engine import GenerationRequest, LoadOptions, PromptMessage
from inglenook.engines.scripted import Scripted
from inglenook.inference.context_plan import reserved
from inglenook.inference.document_settling import DocumentSettling, settled_prompt
from inglenook.inference.documents import DocumentTexts
from inglenook.inference.loaded_models import LoadedModels
from inglenook.inference.opening import Opening
from inglenook.inference.preset_template import with_template
from inglenook.inference.retrieval.finding_passages import LookUpWay
from inglenook.inference.retrieval.looking_up import Source
from inglenook.inference.turn_request import TurnRequest
from inglenook.models.library import Library
from inglenook.models.records import ModelRecords
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from inglenook.engines.engine import LoadedModel
    from inglenook.models.any_model import AnyModel

Found = TypeVar("Found")
TEMPLATE = "Listen well. " * 1000 + '{{ range .Messages }}{{ if eq .Role "user" }}{{ .Content }}{{ end }}{{ end }}'
WORDS = " ".join(f"word{number}." for number in range(9000))
WINDOW = 8192  # of the scripted model
PLENTY = 4000  # of the words, that have room beside the template


class Desk:
    """A scripted model of a given window."""

    def __init__(self, database: Database, smol: Path) -> None:
        self.chats = ChatStore(database)
        self.attachments = AttachmentStore(database)
        self.loaded = LoadedModels(Scripted([]), settling_over(database, Path("no cache")))
        self.choice: AnyModel = Library(smol.parent, smol, ModelRecords(database), apps=tuple).find(str(smol))
        self.model: LoadedModel = self.loaded.ensure(
            self.choice, LoadOptions(), on_progress=lambda _: None, cancel=Cancel()
        )

    def size(self, text: str) -> int:
        """Of the prompt as the template writes it."""
        request = GenerationRequest((PromptMessage("user", text),))
        return self.model.write_prompt(with_template(request, TEMPLATE)).tokens


def ended(steps: Generator[object, None, Found]) -> Found:
    """What the steps come to."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


@pytest.fixture
def desk(tmp_path: Path, smol: Path) -> Iterator[Desk]:
    database = Database(tmp_path / "inglenook.sqlite")
    desk = Desk(database, smol)
    yield desk
    desk.loaded.unload()
    database.close()


def test_a_documents_start_leaves_room_for_a_presets_template(desk: Desk) -> None:
    request = GenerationRequest((PromptMessage("user", "What is it about?"),))
    source = Source("long.txt", "1", WORDS)
    settling = settled_prompt(
        desk.model, request, [source], "cut", template=TEMPLATE, way=LookUpWay(None, ""), cancel=Cancel()
    )
    text, _ = ended(settling)
    assert PLENTY < desk.size(text) <= WINDOW - reserved(WINDOW, None)


def test_so_does_what_is_kept_with_a_message(desk: Desk) -> None:
    kept = desk.attachments.keep(ReadFile("long.txt", "text", len(WORDS), WORDS.encode()))
    chat = desk.chats.create("")
    one = replace(kept, reading="cut", tokens=9000)
    desk.chats.add(chat.id, parent_id=None, role="user", text="What is it about?", attachments=(one,))
    branch = desk.chats.branch(chat.id)
    request = TurnRequest(chat.id, desk.choice, opening=Opening("", template=TEMPLATE))
    settling = DocumentSettling(desk.attachments, DocumentTexts(desk.attachments))
    settled = ended(settling.settle(desk.model, ("", branch), request, answer_id=0, cancel=Cancel()))
    assert PLENTY < desk.size(settled.branch[-1].text) <= WINDOW - reserved(WINDOW, None)
