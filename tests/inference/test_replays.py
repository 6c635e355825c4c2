"""The same answer again, by the real engine, and what is said when that cannot be promised."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.inference.replay_desk import Desk

from inglenook.cancel import Cancel
from inglenook.chats.attachment import Passage
from inglenook.chats.comparison import Comparison
from inglenook.chats.documents.read_file import ReadFile
from inglenook.engines.engine import LoadOptions
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.sampling import Sampling
from inglenook.engines.scripted import Scripted, ScriptedAnswer
from inglenook.errors import ReplayError
from inglenook.inference.making import Asked, kept, making_of
from inglenook.inference.replays import ran_otherwise
from inglenook.inference.turn import AnswerEnded, AnswerPiece
from inglenook.presets.reproducible import SEED
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.chats.message import Message


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "inglenook.sqlite")
    yield database
    database.close()


@pytest.fixture
def model(tmp_path: Path, smol: Path) -> Path:
    """A file that a test may change."""
    folder = tmp_path / "models"
    folder.mkdir()
    return Path(shutil.copy(smol, folder / "smol.gguf"))


@pytest.fixture
def real(database: Database, model: Path, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(database, model, LlamaCpp(), tmp_path)
    yield desk
    desk.loaded.unload()


@pytest.fixture
def scripted(database: Database, model: Path, tmp_path: Path) -> Desk:
    answers = ["One two three.", "One two four.", "One two"]
    return Desk(database, model, Scripted([ScriptedAnswer(answer) for answer in answers]), tmp_path)


def test_a_chosen_seed_gives_the_same_word_for_word_also_after_other_turns(real: Desk) -> None:
    real.request = replace(real.request, sampling=Sampling(temperature=1.5, seed=7))
    real.ask("Tell me about tea.")
    second = real.ask("And about coffee?")
    assert second.text
    assert second.details is not None
    assert second.details.cached_tokens > 0
    third = real.ask("And water?")
    assert real.doubts(second) == ""
    again, comparison = real.replay(second)
    assert (comparison, again.text) == (Comparison(), second.text)
    assert again.parent_id == second.parent_id
    assert again.id != second.id
    assert again.details is not None
    assert (again.details.replay_of, again.details.cached_tokens) == (second.id, 0)
    assert ran_otherwise(second.details, again.details) == ()
    assert real.chats.tree(real.chat_id)[5] == third  # nothing that was there is touched


def test_a_drawn_seed_is_used_again_and_the_model_is_loaded_as_it_was(real: Desk) -> None:
    first = real.ask("Tell me about tea.")
    assert first.details is not None
    making = making_of(first.details)
    assert making.sampling is not None
    assert making.sampling.seed == -1
    assert making.seed >= 0
    assert making.loading is not None
    assert (making.loading.context_window, making.loading.threads, making.loading.gpu_layers) == (1024, 1, 0)
    assert first.details.engine.startswith("llama.cpp (ggml ")
    real.request = replace(real.request, options=LoadOptions(context_window=512, threads=2, gpu_layers=0))
    real.ask("Something else.")
    again, comparison = real.replay(first)
    assert comparison == Comparison()
    assert again.details is not None
    again_loading = making_of(again.details).loading
    assert again_loading is not None
    assert (again_loading.context_window, again_loading.threads) == (1024, 1)


def test_a_stopped_answer_is_compared_as_far_as_it_went(real: Desk) -> None:
    leaf = real.chats.add(real.chat_id, parent_id=None, role="user", text="Count to a hundred.")
    cancel = Cancel()
    stopped: Message | None = None
    request = replace(real.request, max_tokens=200, sampling=Sampling(strategy="greedy"))
    for step in real.turns.answer(request, cancel):
        if isinstance(step, AnswerPiece):
            cancel.cancel()
        if isinstance(step, AnswerEnded):
            stopped = step.message
    assert stopped is not None
    assert (stopped.state, stopped.parent_id) == ("stopped", leaf.id)
    assert stopped.text
    again, comparison = real.replay(stopped)
    assert comparison == Comparison(is_whole=False)
    assert again.text.startswith(stopped.text.rstrip("\ufffd"))


def test_what_differs_is_told_from_the_first_other_word(scripted: Desk) -> None:
    first = scripted.ask("Count.")
    second, comparison = scripted.replay(first)
    assert comparison == Comparison("text", 3)
    assert second.text == "One two four."
    assert scripted.replay(first)[1] == Comparison("text", 3)  # "One two" is another answer, not a part of it


def test_nothing_cached_is_used(scripted: Desk) -> None:
    scripted.replay(scripted.ask("Count."))
    engine = scripted.loaded._engine  # pyright: ignore[reportPrivateUsage]
    assert isinstance(engine, Scripted)
    assert [request.reuse_cache for request in engine.requests] == [True, False]


def test_another_file_is_told(scripted: Desk, model: Path) -> None:
    first = scripted.ask("Count.")
    assert scripted.doubts(first) == ""
    os.utime(model, ns=(0, 1))
    assert "written again since" in scripted.doubts(first)
    with model.open("ab") as file:
        file.write(b"\0" * 32)
    assert "changed since: it had" in scripted.doubts(first)


def test_a_model_that_is_gone_is_refused_unless_it_lies_elsewhere(scripted: Desk, model: Path) -> None:
    first = scripted.ask("Count.")
    scripted.loaded.unload()
    moved = model.rename(model.parent / "other.gguf")
    plan = scripted.replays.plan(scripted.chat_id, first.id, LoadOptions())
    assert plan.request.model.key == str(moved)
    moved.unlink()
    with pytest.raises(ReplayError, match="not there any more"):
        scripted.doubts(first)


def test_other_messages_above_are_told(scripted: Desk) -> None:
    first = scripted.ask("Count.")
    assert first.parent_id is not None
    scripted.tree.set_role(first.parent_id, "system")
    assert "messages above" in scripted.doubts(first)
    scripted.tree.set_role(first.parent_id, "user")
    assert scripted.doubts(first) == ""
    scripted.chats.set_system_prompt(scripted.chat_id, "Be long.")
    assert "system prompt have changed" in scripted.doubts(first)


def test_a_document_that_went_along_is_no_doubt(scripted: Desk) -> None:
    kept = scripted.attachments.keep(ReadFile("tea.txt", "text", 9, b"Green tea"))
    scripted.chats.add(scripted.chat_id, parent_id=None, role="user", text="Which?", attachments=(kept,))
    answer = scripted.run(scripted.request)
    engine = scripted.loaded._engine  # pyright: ignore[reportPrivateUsage]
    assert isinstance(engine, Scripted)
    assert "Green tea" in engine.requests[0].messages[-1].text
    assert scripted.doubts(answer) == ""


def test_an_answer_of_an_older_inglenook_says_what_is_not_known(scripted: Desk) -> None:
    first = scripted.ask("Count.")
    assert first.details is not None
    old = replace(first.details, asked="{}", loading="no json", engine="", model_file="[]", prompt_sha256="")
    scripted.chats.save_answer(first.id, text=first.text, thinking="", state="complete", details=old)
    assert "today's settings" in scripted.doubts(first)
    assert "not kept" in scripted.doubts(first)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [({"model_path": ""}, "Only an answer that a model gave here"), ({"sampling": "{"}, "sampling of this answer")],
)
def test_what_cannot_be_replayed_is_refused(scripted: Desk, change: dict[str, str], sentence: str) -> None:
    first = scripted.ask("Count.")
    assert first.details is not None
    broken = replace(first.details, **change)  # pyright: ignore[reportArgumentType]  texts, all of them
    scripted.chats.save_answer(first.id, text=first.text, thinking="", state="complete", details=broken)
    with pytest.raises(ReplayError, match=sentence):
        scripted.doubts(first)
    assert first.parent_id is not None
    with pytest.raises(ReplayError, match="Only an answer"):
        scripted.replays.plan(scripted.chat_id, first.parent_id, LoadOptions())


def test_a_drawn_seed_over_a_remembered_prompt_is_no_promise(scripted: Desk) -> None:
    first = scripted.ask("Count.")
    assert first.details is not None
    details = replace(first.details, cached_tokens=9)
    scripted.chats.save_answer(first.id, text=first.text, thinking="", state="complete", details=details)
    assert "9 tokens of its prompt were remembered" in scripted.doubts(first)


def test_an_answer_that_grew_beside_others_is_no_promise(scripted: Desk) -> None:
    first = scripted.ask("Count.")
    assert first.details is not None
    assert "at once with others" not in scripted.doubts(first)
    details = replace(first.details, asked=kept(Asked(votes=8, agreeing=5, at_once=4)))
    scripted.chats.save_answer(first.id, text=first.text, thinking="", state="complete", details=details)
    assert "at once with others" in scripted.doubts(first)


def test_a_replay_is_given_the_same_passages_and_looks_up_nothing(scripted: Desk) -> None:
    text = "The weather was mild. " * 300 + "The golden kettle is under the oak. " + "Nothing happened. " * 300
    document = scripted.attachments.keep(ReadFile("tale.txt", "text", len(text), text.encode()))
    leaf = scripted.chats.add(
        scripted.chat_id,
        parent_id=None,
        role="user",
        text="Where is the kettle?",
        attachments=(replace(document, reading="passages"),),
    )
    first = scripted.run(scripted.request)
    given = Passage("tale.txt", document.sha256, 0, 21, "Another model")
    scripted.attachments.set_passages(first.id, [given])
    again, _ = scripted.replay(scripted.chats.branch(scripted.chat_id)[-1])
    assert again.parent_id == leaf.id
    assert scripted.chats.branch(scripted.chat_id)[-1].passages == (given,)


def test_a_reproducible_answer_is_promised_though_the_chat_was_remembered(real: Desk) -> None:
    seeded = Sampling(temperature=1.3, seed=SEED)  # as it is when none is chosen
    real.request = replace(real.request, sampling=seeded, reproducible=True)
    real.ask("Tell me about tea, its kinds, and where they grow.")
    second = real.ask("And about coffee?")
    assert second.details is not None
    assert second.details.cached_tokens > 0
    assert real.doubts(second) == ""
    real.loaded.unload()
    again, comparison = real.replay(second)
    assert (comparison, again.text) == (Comparison(), second.text)
    assert again.details is not None
    asked = making_of(again.details).asked
    assert asked is not None
    assert asked.reproducible


def test_guesses_are_a_doubt(scripted: Desk) -> None:
    first = scripted.ask("Count.")
    assert first.details is not None
    loading = making_of(first.details).loading
    assert loading is not None
    guessed = replace(first.details, loading=kept(replace(loading, drafted=1234)))
    scripted.chats.save_answer(first.id, text=first.text, thinking="", state="complete", details=guessed)
    assert "1,234 of its tokens were guessed ahead" in scripted.doubts(first)
