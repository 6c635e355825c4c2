"""A turn keeps what was said, whatever happens in the middle of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.inference.settling import settling_over

from inglenook.cancel import Cancel
from inglenook.chats.attachment_store import AttachmentStore
from inglenook.chats.chat_store import ChatStore
from inglenook.chats.tree_edits import TreeEdits
from inglenook.engines.beams import BeamsGrown
from inglenook.engines.engine import Beginning, LoadOptions, LoadProgress
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.sampling import Sampling
from inglenook.engines.scripted import SCRIPTED_MODEL, Scripted, ScriptedAnswer
from inglenook.errors import StorageError, WorkerDiedError
from inglenook.inference.answer import AnswerPiece
from inglenook.inference.counting import Counting
from inglenook.inference.document_settling import DocumentSettling
from inglenook.inference.documents import DocumentTexts
from inglenook.inference.kept_beams import beam_of
from inglenook.inference.kept_choices import unpacked
from inglenook.inference.loaded_models import LoadedModels
from inglenook.inference.opening import Opening
from inglenook.inference.token_places import token_places
from inglenook.inference.turn import AnswerEnded, AnswerStarted, ModelReady, Turns
from inglenook.inference.turn_request import TurnRequest
from inglenook.models.library import Library
from inglenook.models.records import ModelRecords
from inglenook.presets.preset import Example
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.chats.message import Message
    from inglenook.inference.context_plan import Overflow
    from inglenook.inference.turn import TurnStep


class Desk:
    """A chat with one question, and an engine that answers from a script."""

    def __init__(self, database: Database, smol: Path, engine: Scripted) -> None:
        settling = settling_over(database, Path("no cache"))
        self.engine = engine
        self.chats = ChatStore(database)
        self.attachments = AttachmentStore(database)
        self.loaded, documents = LoadedModels(engine, settling), DocumentTexts(self.attachments)
        self.turns = Turns(
            self.chats, self.loaded, DocumentSettling(self.attachments, documents), Counting(self.loaded, documents)
        )
        self.chat = self.chats.create("Be brief.")
        self.chats.add(self.chat.id, parent_id=None, role="user", text="Hello?")
        library = Library(smol.parent, smol, ModelRecords(database), apps=tuple)
        self.request = TurnRequest(self.chat.id, library.find(str(smol)))

    def answer(self, cancel: Cancel | None = None) -> list[TurnStep]:
        """The whole turn."""
        return list(self.turns.answer(self.request, cancel or Cancel()))

    def stored(self) -> Message:
        """The last message on the disk."""
        return self.chats.branch(self.chat.id)[-1]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "inglenook.sqlite")
    yield database
    database.close()


def test_an_answer_is_stored_with_how_it_came_about(database: Database, smol: Path) -> None:
    desk = Desk(database, smol, Scripted([ScriptedAnswer("Hi there.", thinking="A greeting.")]))
    steps = desk.answer()
    kinds = [type(step) for step in steps]
    assert kinds[0] is AnswerStarted
    assert kinds.index(LoadProgress) < kinds.index(ModelReady) < kinds.index(AnswerPiece)
    assert isinstance(steps[-1], AnswerEnded)
    stored = desk.stored()
    assert (stored.text, stored.thinking, stored.state) == ("Hi there.", "A greeting.", "complete")
    assert stored.details is not None
    assert stored.details.stop_reason == "end"
    assert [message.role for message in desk.engine.requests[0].messages] == ["system", "user"]


def test_a_crash_keeps_what_was_written_and_says_why(database: Database, smol: Path) -> None:
    dead = WorkerDiedError("The engine ended. Send the message again.")
    desk = Desk(database, smol, Scripted([ScriptedAnswer("One two three four", error=dead), "Here I am."]))
    desk.answer()
    failed = desk.stored()
    assert failed.state == "failed"
    assert failed.error == str(dead)
    assert failed.text
    assert failed.parent_id is not None
    desk.chats.show(desk.chat.id, failed.parent_id)
    desk.answer()
    assert desk.stored().text == "Here I am."
    assert len(desk.engine.loads) == 2  # the dead one was replaced


def test_a_bug_is_raised_after_the_answer_is_safe(database: Database, smol: Path) -> None:
    desk = Desk(database, smol, Scripted([ScriptedAnswer("One two three", error=ZeroDivisionError("a bug"))]))
    with pytest.raises(ZeroDivisionError):
        desk.answer()
    assert desk.stored().state == "failed"


def test_stopped_in_the_middle(database: Database, smol: Path) -> None:
    desk = Desk(database, smol, Scripted([ScriptedAnswer("One two three four five", delay_s=0.01)]))
    cancel = Cancel()
    for step in desk.turns.answer(desk.request, cancel):
        if isinstance(step, AnswerPiece):
            cancel.cancel()
    stored = desk.stored()
    assert stored.state == "stopped"
    assert "One two three four five".startswith(stored.text)


def test_a_growing_answer_is_on_the_disk_within_a_second(database: Database, smol: Path) -> None:
    desk = Desk(database, smol, Scripted([ScriptedAnswer("word " * 12, delay_s=0.1)]))
    steps = desk.turns.answer(desk.request, Cancel())
    on_disk = [desk.stored().text for step in steps if isinstance(step, AnswerPiece)]
    assert on_disk[-1]  # 1.2 s of words: the first of them had been saved before the last came
    assert desk.stored().text.split() == ["word"] * 12


def test_an_answer_goes_on_from_its_beginning_as_another_version(database: Database, smol: Path) -> None:
    desk = Desk(database, smol, Scripted([ScriptedAnswer("One, two", stop_reason="max_tokens"), ", three, four."]))
    desk.answer()
    first = desk.stored()
    assert first.parent_id is not None
    desk.chats.show(desk.chat.id, first.parent_id)
    desk.request = replace(desk.request, beginning=Beginning(first.text, "Hm."))
    started = next(step for step in desk.answer() if isinstance(step, AnswerStarted))
    assert (started.message.text, started.message.thinking) == ("One, two", "Hm.")
    stored = desk.stored()
    assert (stored.text, stored.thinking, stored.state) == ("One, two, three, four.", "Hm.", "complete")
    assert [message.text for message in desk.chats.siblings(stored.id)] == ["One, two", "One, two, three, four."]
    assert desk.engine.requests[1].beginning == Beginning("One, two", "Hm.")


def test_a_presets_template_writes_the_prompt(database: Database, smol: Path) -> None:
    desk = Desk(database, smol, Scripted(["One.", "Two.", "Three."]))
    opening = Opening("Be kind.", template="{{ range .Messages }}[{{ .Role }}] {{ .Content }} {{ end }}{{ .Think }}>")
    desk.request = replace(desk.request, opening=opening, thinking=True)
    desk.answer()
    assert "".join(piece.text for piece in desk.engine.requests[0].pieces) == "[system] Be kind. [user] Hello? true>"
    desk.chats.add(desk.chat.id, parent_id=desk.stored().id, role="user", text="And now?")
    desk.request = replace(
        desk.request, opening=Opening("Be kind.", template="({{ .System }}|{{ .Prompt }}:{{ .Response }})")
    )
    desk.answer()
    assert desk.engine.requests[1].chat_template is not None
    desk.request = replace(desk.request, opening=Opening(template="{{ if }}"))
    desk.answer()
    assert desk.stored().state == "failed"
    assert str(desk.stored().error).startswith("Line 1 of the template: ")


def test_a_presets_prompt_and_examples_come_first_and_stay_when_the_chat_is_too_long(
    database: Database, smol: Path
) -> None:
    engine = Scripted(["Fine."], info=replace(SCRIPTED_MODEL, context_window=40))
    desk = Desk(database, smol, engine)
    examples = (Example("user", "one plus one"), Example("assistant", "2"))
    opening = Opening("Be exact.", examples, "Precise")
    desk.request = replace(desk.request, opening=opening, overflow="middle")
    for _ in range(4):
        desk.answer()
        desk.chats.add(desk.chat.id, parent_id=desk.stored().id, role="user", text="and this " * 4)
    desk.answer()
    told = [message.text.strip() for message in engine.requests[-1].messages]
    assert told[:3] == ["Be exact.", "one plus one", "2"]
    assert told[3] == "Hello?"  # the chat's own start is the start that is kept
    details = desk.stored().details
    assert details is not None
    assert (details.preset, details.left_out > 0) == ("Precise", True)
    assert desk.chats.chat(desk.chat.id).system_prompt == "Be brief."  # its own is left as it was


@pytest.mark.parametrize("overflow", ["stop", "oldest", "middle"])
def test_one_question_may_fill_the_window_whatever_may_be_left_out(
    database: Database, smol: Path, overflow: Overflow
) -> None:
    engine = Scripted(["Fine."], info=replace(SCRIPTED_MODEL, context_window=40))
    desk = Desk(database, smol, engine)
    desk.request = replace(desk.request, overflow=overflow)
    desk.chats.add(desk.chat.id, parent_id=None, role="user", text="word " * 37)  # with the system prompt 39
    desk.answer()
    assert (desk.stored().text, desk.stored().error) == ("Fine.", None)
    desk.chats.add(desk.chat.id, parent_id=None, role="user", text="word " * 38)
    desk.answer()
    assert str(desk.stored().error).startswith("This takes 40 tokens, and the context window has 40. Nothing was sent.")


def test_an_answer_that_was_deleted_for_good_meanwhile_waits_for_nothing(database: Database, smol: Path) -> None:
    desk = Desk(database, smol, Scripted(["One two three four"]))
    steps = desk.turns.answer(desk.request, Cancel())
    next(step for step in steps if isinstance(step, AnswerPiece))
    desk.chats.delete(desk.chat.id)
    assert desk.chats.purge(float("inf")) == 1
    with pytest.raises(StorageError):
        list(steps)
    assert desk.turns.has_unsaved
    assert desk.turns.save_what_is_left() == 0
    assert not desk.turns.has_unsaved


def test_every_answer_that_a_beam_search_found_is_a_version(database: Database, smol: Path) -> None:
    """The best one first, and shown; each with its score."""
    desk = Desk(database, smol, Scripted(["unused"]))
    desk.turns = turns_with(desk, database, LlamaCpp())
    desk.request = replace(
        desk.request,
        options=LoadOptions(context_window=512, threads=1),
        sampling=Sampling(strategy="beam_search", beams=3),
        max_tokens=6,
    )
    try:
        steps = desk.answer()
    finally:
        desk.loaded.unload()
    grown = [step for step in steps if isinstance(step, BeamsGrown)]
    assert [step.step for step in grown] == list(range(1, len(grown) + 1))
    ended = steps[-1]
    assert isinstance(ended, AnswerEnded)
    shown = desk.stored()
    assert shown == ended.message
    versions = desk.chats.siblings(shown.id)
    assert versions == (shown, *ended.others)
    beams = [beam_of(version.details) for version in versions if version.details]
    assert [(beam.rank, beam.count) for beam in beams if beam] == [(1, 3), (2, 3), (3, 3)]
    scores = [beam.score for beam in beams if beam]
    assert scores == sorted(scores, reverse=True)
    assert len({version.text for version in versions}) == 3
    assert {version.state for version in versions} == {"complete"}


def test_how_tokens_came_is_kept_where_it_was_asked_for(database: Database, smol: Path) -> None:
    desk = Desk(database, smol, Scripted(["unused"]))
    desk.turns = turns_with(desk, database, LlamaCpp())
    desk.request = replace(
        desk.request, options=LoadOptions(context_window=512, threads=1), sampling=Sampling(seed=3), max_tokens=5
    )
    try:
        desk.answer()
        plain = desk.stored()
        assert desk.chats.tokens.of(plain.id) is None
        desk.chats.show(desk.chat.id, plain.parent_id or 0)
        desk.request = replace(desk.request, probabilities=10)
        desk.answer()
    finally:
        desk.loaded.unload()
    told = desk.stored()
    assert told.text == plain.text  # looking on changes nothing
    kept = unpacked(desk.chats.tokens.of(told.id))
    places = token_places(kept, told.text)
    assert "".join(told.text[place.start : place.end] for place in places) == told.text
    assert all(len(choice.candidates) >= 10 for choice in kept)
    edits = TreeEdits(database)
    removal = edits.remove(told.id, with_below=False)
    assert desk.chats.tokens.of(told.id) is None
    edits.put_back(removal)
    assert unpacked(desk.chats.tokens.of(told.id)) == kept


def turns_with(desk: Desk, database: Database, engine: LlamaCpp) -> Turns:
    """Turns over the same chats, by another engine."""
    desk.loaded = LoadedModels(engine, settling_over(database, Path("no cache")))
    documents = DocumentTexts(desk.attachments)
    settling = DocumentSettling(desk.attachments, documents)
    return Turns(desk.chats, desk.loaded, settling, Counting(desk.loaded, documents))
