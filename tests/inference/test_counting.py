"""How much a chat takes is counted of the prompt as it will be written, and held against the window as it will be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.inference.settling import settling_over

from inglenook.cancel import Cancel
from inglenook.chats.attachment_store import AttachmentStore
from inglenook.chats.chat_store import ChatStore
from inglenook.engines.engine import GenerationRequest, LoadOptions, PromptMessage
from inglenook.engines.scripted import Scripted
from inglenook.inference.counted_chat import CountedChat
from inglenook.inference.counting import Counting
from inglenook.inference.documents import DocumentTexts
from inglenook.inference.loaded_models import LoadedModels
from inglenook.inference.preset_template import with_template
from inglenook.models.library import Library
from inglenook.models.records import ModelRecords
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEMPLATE = "{{ .System }} Now listen to what somebody says, and answer it well: {{ .Prompt }}"
BROKEN = "{{ .Nonsense"


class Desk:
    """A question that nobody answered yet."""

    def __init__(self, database: Database, smol: Path, cache: Path) -> None:
        self.chats = ChatStore(database)
        self.loaded = LoadedModels(Scripted(["An answer."]), settling_over(database, cache))
        self.counting = Counting(self.loaded, DocumentTexts(AttachmentStore(database)))
        self.model = Library(smol.parent, smol, ModelRecords(database), apps=tuple).find(str(smol))
        chat = self.chats.create("Be brief.")
        self.chats.add(chat.id, parent_id=None, role="user", text="Which tea is the best of all?")
        self.chat = CountedChat(self.model, "Be brief.", self.chats.branch(chat.id))

    def tokens(self, chat: CountedChat) -> int:
        """What the whole would take."""
        return self.counting.measure(chat, context_window=None).plan.tokens


@pytest.fixture
def desk(tmp_path: Path, smol: Path) -> Iterator[Desk]:
    database = Database(tmp_path / "inglenook.sqlite")
    desk = Desk(database, smol, tmp_path / "cache")
    yield desk
    desk.loaded.unload()
    database.close()


def test_a_presets_template_and_thinking_are_counted_as_they_are_written(desk: Desk) -> None:
    model = desk.loaded.ensure(desk.model, LoadOptions(), on_progress=lambda _: None, cancel=Cancel())
    messages = (PromptMessage("system", "Be brief."), PromptMessage("user", "Which tea is the best of all?"))
    asked = GenerationRequest(messages)
    written = model.write_prompt(with_template(asked, TEMPLATE)).tokens
    assert desk.tokens(replace(desk.chat, template=TEMPLATE)) == written > desk.tokens(desk.chat)
    assert desk.tokens(replace(desk.chat, thinking=False)) == model.write_prompt(asked).tokens


def test_a_template_that_fails_leaves_an_estimate(desk: Desk) -> None:
    desk.loaded.ensure(desk.model, LoadOptions(), on_progress=lambda _: None, cancel=Cancel())
    found = desk.counting.measure(replace(desk.chat, template=BROKEN), context_window=None)
    assert not found.is_exact
    assert found.plan.tokens > 0


def test_the_window_is_told_as_it_will_be_once_the_model_is_loaded(desk: Desk) -> None:
    assert desk.counting.measure(desk.chat, context_window=600).context_window == 768
    assert desk.counting.measure(desk.chat, context_window=512).context_window == 512
