"""A vote as JSON and as a table, and as it stands while it goes on."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest

from inglenook.cancel import Cancel
from inglenook.engines.engine import GenerationRequest, LoadOptions, PromptMessage
from inglenook.engines.sampling import Sampling
from inglenook.engines.scripted import Scripted, ScriptedAnswer
from inglenook.errors import WorkerDiedError
from inglenook.lab.vote.batch_speeds import BatchSpeeds
from inglenook.lab.vote.vote_course import VoteCourse
from inglenook.lab.vote.vote_csv import vote_csv
from inglenook.lab.vote.vote_json import vote_json
from inglenook.lab.vote.vote_request import Grown, VoteDone, VoteRequest
from inglenook.lab.vote.vote_words import paragraph, remarks
from inglenook.lab.vote.voting import Voting

ASKED = GenerationRequest((PromptMessage("user", "17 + 25?"),), sampling=Sampling(seed=5), max_tokens=40)
REQUEST = VoteRequest(ASKED, count=4, stops_early=False)
DIED = WorkerDiedError("The engine has ended.")


@pytest.fixture
def course(tmp_path_factory: pytest.TempPathFactory) -> VoteCourse:
    return run("It is 42.", "none", ScriptedAnswer("42", thinking="Perhaps"), "7", folder=tmp_path_factory)


def run(*answers: str | ScriptedAnswer, folder: pytest.TempPathFactory, request: VoteRequest = REQUEST) -> VoteCourse:
    """Every step into a course, which is looked at on the way."""
    model = Scripted(answers).load("x", LoadOptions(), on_progress=lambda _: None, cancel=Cancel())
    course = VoteCourse(request.count)
    for step in Voting(BatchSpeeds(folder.mktemp("speeds"))).run(model, request, Cancel()):
        course.take(step)
        if isinstance(step, Grown):
            assert course.state_of(step.number) == "growing"
    return course


def test_a_course_ends_as_the_vote_does(course: VoteCourse) -> None:
    done = course.done
    assert done is not None
    assert (course.tally, course.tokens) == (done.tally, done.tokens)
    assert tuple(course.answers.values()) == done.answers
    states = [course.state_of(number) for number in range(4)]
    assert states == ["counted", "not counted", "counted", "counted"]
    assert VoteCourse(1).state_of(0) == "to come"


def test_a_table_has_each_answer_with_its_group(course: VoteCourse) -> None:
    assert course.done is not None
    rows = list(csv.DictReader(io.StringIO(vote_csv(course.done))))
    assert [(row["number"], row["vote"], row["group"], row["votes"]) for row in rows] == [
        ("1", "42", "1", "2"),
        ("2", "", "", ""),
        ("3", "42", "1", "2"),
        ("4", "7", "2", "1"),
    ]
    assert rows[2]["thinking"] == "Perhaps"
    assert [int(row["seed"]) for row in rows] == [one.seed for one in course.done.answers]


def test_what_was_counted_outlives_the_engine(tmp_path_factory: pytest.TempPathFactory) -> None:
    course = run("42", ScriptedAnswer("43", error=DIED), folder=tmp_path_factory)
    done = course.done
    assert isinstance(done, VoteDone)
    assert (done.problem, done.is_stopped, len(done.answers)) == ("The engine has ended.", False, 1)
    assert vote_json(REQUEST, done)["problem"] == "The engine has ended."
    assert "Only 1 of 4 answers could be counted." in paragraph(done)
    assert json.dumps(vote_json(REQUEST, done))


def test_without_a_single_answer_the_error_is_the_engines_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    with pytest.raises(WorkerDiedError):
        run(ScriptedAnswer("43", error=DIED), folder=tmp_path_factory)


def test_remarks_leave_the_figures_to_who_shows_them(tmp_path_factory: pytest.TempPathFactory) -> None:
    course = run("1", "1", "2", folder=tmp_path_factory, request=replace(REQUEST, count=3))
    assert course.done is not None
    assert "agree with a chance" in paragraph(course.done)
    assert "agree with a chance" not in remarks(course.done)
    assert "one answer after the other" in remarks(course.done)


def test_an_answer_keeps_how_long_it_took(tmp_path_factory: pytest.TempPathFactory) -> None:
    slow = ScriptedAnswer("one two three 4", delay_s=0.02, prompt_s=0.01)
    course = run(slow, folder=tmp_path_factory, request=replace(REQUEST, count=1))
    assert course.answers[0].prompt_tokens > 0
    assert course.answers[0].seconds >= 0.04
    assert course.answers[0].first_s >= 0.01
