"""The question above an answer is asked as the chat asks it, and what is kept can be given again."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.inference.replay_desk import OPTIONS, Desk

from inglenook.cancel import Cancel
from inglenook.engines.engine import GenerationRequest
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.scripted import Scripted, ScriptedAnswer
from inglenook.errors import PromptError, StorageError
from inglenook.inference.making import making_of
from inglenook.lab.vote.batch_speeds import BatchSpeeds
from inglenook.lab.vote.chat_question import ChatQuestion, keep_answer
from inglenook.lab.vote.extractor import Extractor
from inglenook.lab.vote.vote_course import VoteCourse
from inglenook.lab.vote.vote_request import VoteRequest
from inglenook.lab.vote.votes import VotePlan, Votes
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from inglenook.chats.message import Message
    from inglenook.engines.engine import Engine


@pytest.fixture
def open_desk(tmp_path: Path, smol: Path) -> Iterator[Callable[[Engine], Desk]]:
    database = Database(tmp_path / "inglenook.sqlite")
    (tmp_path / "models").mkdir()
    model = tmp_path / "models" / "smol.gguf"
    shutil.copy(smol, model)
    desks: list[Desk] = []

    def open_one(engine: Engine) -> Desk:
        desks.append(Desk(database, model, engine, tmp_path))
        return desks[-1]

    yield open_one
    for desk in desks:
        desk.loaded.unload()
    database.close()


def vote(desk: Desk, answer: Message, tmp_path: Path, count: int = 3) -> VoteCourse:
    """One after the other, with a seed."""
    turn = replace(desk.request, sampling=replace(desk.request.sampling, seed=11))
    request = VoteRequest(
        GenerationRequest((), sampling=turn.sampling, max_tokens=turn.max_tokens),
        count=count,
        extractor=Extractor("text"),
        stops_early=False,
        reproducible=True,
    )
    plan = VotePlan(turn.model, OPTIONS, request, ChatQuestion(answer.id, turn))
    course = VoteCourse(count)
    for step in Votes(desk.turns, desk.chats, desk.loaded, BatchSpeeds(tmp_path)).run(plan, Cancel()):
        course.take(step)
    return course


def keep(desk: Desk, course: VoteCourse, number: int) -> Message:
    assert course.chat is not None
    return keep_answer(
        course.chat,
        course.answers[number],
        course.tally,
        at_once=1,
        chats=desk.chats,
        attachments=desk.attachments,
    )


def test_the_prompt_is_the_chats_own_whatever_stands_below(open_desk: Callable[[Engine], Desk], tmp_path: Path) -> None:
    engine = Scripted([ScriptedAnswer(text) for text in ("One.", "Two.", "Three.")])
    desk = open_desk(engine)
    first = desk.ask("First?")
    desk.ask("Second?")
    course = vote(desk, first, tmp_path)
    assert [one.messages for one in engine.requests[2:]] == [engine.requests[0].messages] * 3
    assert [message.text for message in desk.chats.branch(desk.chat_id)] == ["First?", "One.", "Second?", "Two."]
    kept = keep(desk, course, 1)
    assert kept.parent_id == first.parent_id
    assert [message.text for message in desk.chats.branch(desk.chat_id)] == ["First?", kept.text]
    assert kept.details is not None
    assert first.details is not None
    assert (kept.details.prompt_sha256, kept.details.model_path) == (
        first.details.prompt_sha256,
        first.details.model_path,
    )


def test_what_was_deleted_is_told(open_desk: Callable[[Engine], Desk], tmp_path: Path) -> None:
    desk = open_desk(Scripted(["One."]))
    first = desk.ask("First?")
    course = vote(desk, first, tmp_path)
    assert first.parent_id is not None
    desk.tree.remove(first.parent_id, with_below=True)
    with pytest.raises(StorageError, match="was deleted"):
        keep(desk, course, 0)
    with pytest.raises(PromptError, match="no question above"):
        vote(desk, first, tmp_path)


def test_a_kept_answer_of_the_real_model_is_given_again_word_for_word(
    open_desk: Callable[[Engine], Desk], tmp_path: Path
) -> None:
    desk = open_desk(LlamaCpp())
    first = desk.ask("Name a colour.")
    course = vote(desk, first, tmp_path)
    kept = keep(desk, course, 2)
    assert kept.details is not None
    assert making_of(kept.details).seed == course.answers[2].seed
    again, comparison = desk.replay(kept)
    assert comparison.is_same, (kept.text, again.text)
