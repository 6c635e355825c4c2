"""A vote asks as often as it must, counts what it hears, and says how it came about."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from inglenook.cancel import Cancel
from inglenook.engines.engine import GenerationRequest, LoadOptions, PromptMessage
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.samples import BatchCost
from inglenook.engines.sampling import Sampling
from inglenook.engines.scripted import SCRIPTED_MODEL, Scripted, ScriptedAnswer
from inglenook.errors import PromptError
from inglenook.lab.vote.batch_speeds import BatchSpeeds
from inglenook.lab.vote.extractor import Extractor
from inglenook.lab.vote.seeds import drawn, seed_of
from inglenook.lab.vote.vote_request import Answered, Began, Measuring, VoteDone, VoteRequest
from inglenook.lab.vote.voting import Voting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.engines.engine import LoadedModel
    from inglenook.lab.vote.vote_request import VoteStep

ASKED = GenerationRequest((PromptMessage("user", "How much is 17 + 25?"),), sampling=Sampling(seed=5), max_tokens=40)
FAST = (BatchCost(1, 1.0), BatchCost(4, 1.0))
SLOW = (BatchCost(1, 1.0), BatchCost(4, 4.0))


@pytest.fixture
def speeds(tmp_path: Path) -> BatchSpeeds:
    return BatchSpeeds(tmp_path / "cache")


@pytest.fixture
def model(smol: Path) -> Iterator[LoadedModel]:
    options = LoadOptions(context_window=1024, threads=1)
    loaded = LlamaCpp().load(str(smol), options, on_progress=lambda _: None, cancel=Cancel())
    yield loaded
    loaded.unload()


def scripted(*answers: str | ScriptedAnswer) -> tuple[Scripted, LoadedModel]:
    engine = Scripted(answers)
    return engine, engine.load("x", LoadOptions(), on_progress=lambda _: None, cancel=Cancel())


def done(steps: list[VoteStep]) -> VoteDone:
    last = steps[-1]
    assert isinstance(last, VoteDone)
    return last


def vote(
    model: LoadedModel, speeds: BatchSpeeds, request: VoteRequest, cancel: Cancel | None = None
) -> tuple[list[VoteStep], VoteDone]:
    steps = list(Voting(speeds).run(model, request, cancel or Cancel()))
    return steps, done(steps)


def test_most_of_them_win_and_each_has_a_seed_of_its_own(speeds: BatchSpeeds) -> None:
    engine, loaded = scripted("It is 42.", "Answer: 43", "42", "no idea")
    _, result = vote(loaded, speeds, VoteRequest(ASKED, count=4, stops_early=False))
    assert [(group.shown, group.numbers) for group in result.tally.groups] == [("42", (0, 2)), ("43", (1,))]
    assert result.tally.silent == (3,)
    assert result.chosen is not None
    assert result.chosen.text == "It is 42."
    assert [request.sampling.seed for request in engine.requests] == [seed_of(5, number) for number in range(4)]
    assert (result.seed, result.width, result.is_early, result.is_stopped) == (5, 1, False, False)


def test_it_ends_early_once_the_rest_cannot_change_it(speeds: BatchSpeeds) -> None:
    engine, loaded = scripted("42")
    _, result = vote(loaded, speeds, VoteRequest(ASKED, count=9))
    assert result.is_early
    assert len(result.answers) == len(engine.requests) == 5
    assert result.asked == 9


def test_thinking_is_not_counted(speeds: BatchSpeeds) -> None:
    _, loaded = scripted(ScriptedAnswer("So 42", thinking="Perhaps 41 or 43"))
    _, result = vote(loaded, speeds, VoteRequest(ASKED, count=1))
    assert result.answers[0].thinking == "Perhaps 41 or 43"
    assert result.tally.groups[0].shown == "42"


def test_a_stop_keeps_what_was_counted(speeds: BatchSpeeds) -> None:
    _, loaded = scripted("1", "2", "3")
    cancel = Cancel()
    steps: list[VoteStep] = []
    for step in Voting(speeds).run(loaded, VoteRequest(ASKED, count=8), cancel):
        steps.append(step)
        if isinstance(step, Answered) and step.number == 1:
            cancel.cancel()
    result = done(steps)
    assert result.is_stopped
    assert [one.number for one in result.answers] == [0, 1]


@pytest.mark.parametrize(
    "sampling", [Sampling(strategy="greedy"), Sampling(temperature=0), Sampling(strategy="beam_search")]
)
def test_answers_that_would_all_be_the_same_are_refused(speeds: BatchSpeeds, sampling: Sampling) -> None:
    engine, loaded = scripted("42")
    with pytest.raises(PromptError, match="would be the same"):
        vote(loaded, speeds, VoteRequest(replace(ASKED, sampling=sampling)))
    assert not engine.requests


def test_a_broken_pattern_is_refused_before_anything_is_asked(speeds: BatchSpeeds) -> None:
    engine, loaded = scripted("42")
    with pytest.raises(PromptError, match="cannot be read"):
        vote(loaded, speeds, VoteRequest(ASKED, extractor=Extractor("regex", "(")))
    assert not engine.requests


def test_a_random_seed_is_drawn_once_and_told(speeds: BatchSpeeds) -> None:
    engine, loaded = scripted("42")
    random = replace(ASKED, sampling=Sampling())
    _, result = vote(loaded, speeds, VoteRequest(random, count=3, stops_early=False))
    assert [request.sampling.seed for request in engine.requests] == [seed_of(result.seed, n) for n in range(3)]
    assert drawn(result.seed) == result.seed


def test_seeds_do_not_depend_on_the_count_and_are_spread() -> None:
    seeds = [seed_of(7, number) for number in range(2000)]
    assert len(set(seeds)) == 2000
    assert all(0 <= seed < 2**31 for seed in seeds)
    assert seed_of(7, 3) != seed_of(8, 3)
    assert Counter(seed % 2 for seed in seeds)[0] in range(900, 1100)


def test_what_is_measured_is_remembered_and_a_broken_file_is_no_harm(tmp_path: Path) -> None:
    speeds = BatchSpeeds(tmp_path)
    assert speeds.of(SCRIPTED_MODEL) == ()
    speeds.note(SCRIPTED_MODEL, FAST)
    assert BatchSpeeds(tmp_path).of(SCRIPTED_MODEL) == FAST
    assert speeds.of(replace(SCRIPTED_MODEL, threads=3)) == ()
    file = next(tmp_path.iterdir())
    for broken in ("", "[", "[]", '{"a": 1}', file.read_text().replace("1.0", '"x"')):
        file.write_text(broken)
        assert speeds.of(SCRIPTED_MODEL) == ()
    speeds.note(SCRIPTED_MODEL, SLOW)
    assert speeds.of(SCRIPTED_MODEL) == SLOW


def test_the_real_engine_measures_once_then_writes_side_by_side(model: LoadedModel, speeds: BatchSpeeds) -> None:
    request = VoteRequest(replace(ASKED, max_tokens=12), count=6, stops_early=False)
    steps, result = vote(model, speeds, request)
    assert [type(step) for step in steps].count(Measuring) == 1
    assert len(result.answers) == 6
    speeds.note(model.info, FAST)
    steps, result = vote(model, speeds, request)
    assert not any(isinstance(step, Measuring) for step in steps)
    assert next(step.width for step in steps if isinstance(step, Began)) == 4
    assert result.width == 4
    assert len(result.answers) == 6
    assert result.tokens == sum(one.tokens for one in result.answers)
    assert len({one.text for one in result.answers}) > 1


def test_one_after_the_other_an_answer_is_the_same_whatever_the_count_is(
    model: LoadedModel, speeds: BatchSpeeds
) -> None:
    speeds.note(model.info, FAST)
    request = VoteRequest(replace(ASKED, max_tokens=12), count=2, stops_early=False, reproducible=True)
    steps, few = vote(model, speeds, request)
    assert not any(isinstance(step, Measuring) for step in steps)
    _, many = vote(model, speeds, replace(request, count=5))
    assert few.width == many.width == 1
    assert [one.text for one in many.answers[:2]] == [one.text for one in few.answers]
    assert [one.seed for one in many.answers[:2]] == [one.seed for one in few.answers]


def test_ending_early_leaves_the_engine_ready(model: LoadedModel, speeds: BatchSpeeds) -> None:
    speeds.note(model.info, FAST)
    said = Extractor("regex", r"^()")  # nothing: all are silent, so nothing is decided
    _, silent = vote(model, speeds, VoteRequest(replace(ASKED, max_tokens=4), count=4, extractor=said))
    assert not silent.is_early
    assert silent.tally.winner is None
    same = VoteRequest(replace(ASKED, max_tokens=400), count=4, extractor=Extractor("regex", "[0-9]"))
    _, result = vote(model, speeds, same)
    assert result.answers
    _, again = vote(model, speeds, VoteRequest(replace(ASKED, max_tokens=4), count=2, stops_early=False))
    assert len(again.answers) == 2
