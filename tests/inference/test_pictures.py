"""Pictures of a chat reach a model that sees, and are only named to one that does not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.engines.pictures import png
from tests.inference.settling import settling_over

from inglenook.cancel import Cancel
from inglenook.chats.attachment_store import AttachmentStore
from inglenook.chats.chat_store import ChatStore
from inglenook.chats.documents.read_file import ReadFile
from inglenook.engines.scripted import SCRIPTED_MODEL, Scripted
from inglenook.inference.counted_chat import CountedChat
from inglenook.inference.counting import Counting
from inglenook.inference.document_settling import DocumentSettling
from inglenook.inference.documents import DocumentTexts
from inglenook.inference.loaded_models import LoadedModels
from inglenook.inference.turn import Turns
from inglenook.inference.turn_request import TurnRequest
from inglenook.models.library import Library
from inglenook.models.records import ModelRecords
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.chats.message import Message

RED = png((200, 30, 30))


class Desk:
    """A chat that begins with a picture."""

    def __init__(self, database: Database, smol: Path, cache: Path, *, sees: bool) -> None:
        self.engine = Scripted(["An answer."], info=replace(SCRIPTED_MODEL, sees_images=sees))
        self.chats = ChatStore(database)
        self.attachments = AttachmentStore(database)
        self.picture = self.attachments.keep(ReadFile("red.png", "image", len(RED), RED))
        self.loaded = LoadedModels(self.engine, settling_over(database, cache))
        documents = DocumentTexts(self.attachments)
        self.counting = Counting(self.loaded, documents)
        self.turns = Turns(self.chats, self.loaded, DocumentSettling(self.attachments, documents), self.counting)
        self.chat = self.chats.create("")
        self.model = Library(smol.parent, smol, ModelRecords(database), apps=tuple).find(str(smol))
        self.ask("What is it?", pictures=1)

    def ask(self, text: str, *, pictures: int = 0) -> None:
        """Store a question."""
        branch = self.chats.branch(self.chat.id)
        self.chats.add(
            self.chat.id,
            parent_id=branch[-1].id if branch else None,
            role="user",
            text=text,
            attachments=(self.picture,) * pictures,
        )

    def answer(self) -> Message:
        """The answer as stored."""
        list(self.turns.answer(TurnRequest(self.chat.id, self.model), Cancel()))
        return self.chats.branch(self.chat.id)[-1]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "inglenook.sqlite")
    yield database
    database.close()


def test_a_model_that_sees_is_given_the_picture_before_the_words(
    database: Database, smol: Path, tmp_path: Path
) -> None:
    desk = Desk(database, smol, tmp_path, sees=True)
    assert desk.answer().text == "An answer."
    (asked,) = desk.engine.requests[-1].messages
    assert (asked.text, [image.data for image in asked.images]) == ("What is it?", [RED])


def test_a_picture_without_words_is_a_message(database: Database, smol: Path, tmp_path: Path) -> None:
    desk = Desk(database, smol, tmp_path, sees=True)
    desk.answer()
    desk.ask("", pictures=1)
    assert desk.answer().state == "complete"
    assert [(message.text, len(message.images)) for message in desk.engine.requests[-1].messages] == [
        ("What is it?", 1),
        ("An answer.", 0),
        ("", 1),
    ]


def test_a_model_that_reads_text_only_refuses_a_picture_and_goes_on_without(
    database: Database, smol: Path, tmp_path: Path
) -> None:
    desk = Desk(database, smol, tmp_path, sees=False)
    refused = desk.answer()
    assert refused.state == "failed"
    assert "reads text only: choose a model with a projector" in (refused.error or "")
    assert not desk.engine.requests
    desk.ask("Never mind. Hello?")
    assert desk.answer().text == "An answer."
    (asked,) = desk.engine.requests[-1].messages
    assert asked.text.startswith("[A picture that is not shown to you: red.png]\n\nWhat is it?")
    assert not asked.images


def test_pictures_count_before_they_are_sent(database: Database, smol: Path, tmp_path: Path) -> None:
    desk = Desk(database, smol, tmp_path, sees=True)
    seeing = replace(desk.model, projector=smol.with_name("mmproj.gguf"))
    branch = desk.chats.branch(desk.chat.id)
    bare = desk.counting.measure(CountedChat(desk.model, "", branch), context_window=4096)
    seen = desk.counting.measure(CountedChat(seeing, "", branch), context_window=4096)
    both = desk.counting.measure(
        CountedChat(seeing, "", branch, "And this?", attachments=(desk.picture,)), context_window=4096
    )
    assert seen.tokens[branch[0].id] > bare.tokens[branch[0].id] + 200
    assert both.draft_tokens > 200
