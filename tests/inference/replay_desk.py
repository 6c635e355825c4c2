"""A chat whose answers are given again, by whatever engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.inference.settling import settling_over

from inglenook.cancel import Cancel
from inglenook.chats.attachment_store import AttachmentStore
from inglenook.chats.chat_store import ChatStore
from inglenook.chats.comparison import Comparison, comparison_of
from inglenook.chats.tree_edits import TreeEdits
from inglenook.engines.engine import LoadOptions
from inglenook.inference.counting import Counting
from inglenook.inference.document_settling import DocumentSettling
from inglenook.inference.documents import DocumentTexts
from inglenook.inference.loaded_models import LoadedModels
from inglenook.inference.replays import Replays
from inglenook.inference.turn import AnswerEnded, Turns
from inglenook.inference.turn_request import TurnRequest
from inglenook.models.library import Library
from inglenook.models.records import ModelRecords

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.chats.message import Message
    from inglenook.engines.engine import Engine
    from inglenook.storage.database import Database

OPTIONS = LoadOptions(context_window=1024, threads=1, gpu_layers=0)


class Desk:
    """A chat, a model's file of its own, and an engine."""

    def __init__(self, database: Database, model: Path, engine: Engine, cache: Path) -> None:
        self.chats = ChatStore(database)
        self.tree = TreeEdits(database)
        self.loaded = LoadedModels(engine, settling_over(database, cache))
        self.attachments = AttachmentStore(database)
        documents = DocumentTexts(self.attachments)
        settling = DocumentSettling(self.attachments, documents)
        self.turns = Turns(self.chats, self.loaded, settling, Counting(self.loaded, documents))
        self.library = Library(model.parent, None, ModelRecords(database), apps=tuple)
        self.replays = Replays(self.chats, self.library, self.loaded)
        self.chat_id = self.chats.create("Be brief.").id
        self.request = TurnRequest(self.chat_id, self.library.find(str(model)), OPTIONS, max_tokens=24)

    def ask(self, text: str) -> Message:
        """Another question, answered."""
        leaf = self.chats.chat(self.chat_id).leaf_id
        self.chats.add(self.chat_id, parent_id=leaf, role="user", text=text)
        return self.run(self.request)

    def run(self, request: TurnRequest, cancel: Cancel | None = None) -> Message:
        """A whole turn."""
        (ended,) = [one for one in self.turns.answer(request, cancel or Cancel()) if isinstance(one, AnswerEnded)]
        return ended.message

    def doubts(self, message: Message) -> str:
        """What is said before a replay."""
        return " ".join(self.replays.plan(self.chat_id, message.id, LoadOptions()).doubts)

    def replay(self, message: Message) -> tuple[Message, Comparison]:
        """The same again."""
        plan = self.replays.plan(self.chat_id, message.id, LoadOptions())
        self.chats.show(self.chat_id, plan.question_id)
        again = self.run(plan.request)
        assert again.details is not None
        comparison = comparison_of(again.details.replay)
        assert comparison is not None
        return again, comparison
