"""Guesses change how fast an answer comes, never what it says; and they are made only where they help."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.engines.tiny_llama import TinyLlama, write_gguf

from inglenook.engines.engine import LoadOptions, TextChunk
from inglenook.engines.llama_cpp.worker.lookup_draft import LookupDraft
from inglenook.engines.llama_cpp.worker.step_costs import StepCosts
from inglenook.engines.sampling import Sampling

from .conftest import GREEDY

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from inglenook.engines.llama_cpp.worker.context import Context
    from inglenook.engines.speculation import Speculation

    from .conftest import Answer, Engine

    Start = Callable[[Path, LoadOptions], Engine]

EXACT = LoadOptions(context_window=256, threads=1, flash_attention="off", kv_type_k="f32", kv_type_v="f32")
DRAWN = [Sampling(temperature=temperature, seed=seed) for seed in range(1, 9) for temperature in (0.3, 0.8, 1.5)]
PROMPTS = ("abcabcabcab", "the cat sat on the mat and the cat sat", "aaaa", "x")


def free(_context: Context, most: int) -> dict[int, float]:
    """As on a machine on which several tokens take as long as one."""
    return dict.fromkeys(range(1, most + 1), 1.0)


def dear(_context: Context, most: int) -> dict[int, float]:
    """As on one on which each takes its time."""
    return {tokens: float(tokens) for tokens in range(1, most + 1)}


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tiny") / "tiny-f32.gguf"
    write_gguf(path, TinyLlama())
    return path


@pytest.fixture
def start_with(start: Start, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Engine]:
    """Load a model on a machine of these costs."""

    def load(path: Path, kind: Speculation, *, costs: object = free, draft: Path | None = None, **more: int) -> Engine:
        monkeypatch.setattr("inglenook.engines.llama_cpp.worker.speculating.measure", costs)
        return start(path, replace(EXACT, speculation=kind, draft=draft, **more))  # pyright: ignore[reportArgumentType]

    return load


def told(answer: Answer) -> tuple[object, ...]:
    done = answer.done
    return answer.text, done.stop_reason, done.stop_string, done.completion_tokens


@pytest.mark.parametrize("kind", ["lookup", "draft"])
def test_an_answer_says_the_same_with_guesses_as_without(
    kind: Speculation, tiny: Path, start_with: Callable[..., Engine], tmp_path: Path
) -> None:
    other = tmp_path / "other-f32.gguf"
    write_gguf(other, TinyLlama(seed=5))
    plain, guessing = start_with(tiny, "off"), start_with(tiny, kind, draft=other)
    drafted = accepted = 0
    for sampling in [GREEDY, *DRAWN]:
        for prompt in PROMPTS:
            expected = plain.ask(raw=prompt, sampling=sampling, max_tokens=40, stop=("zz",))
            answer = guessing.ask(raw=prompt, sampling=sampling, max_tokens=40, stop=("zz",))
            assert told(answer) == told(expected)
            drafted, accepted = drafted + answer.done.drafted_tokens, accepted + answer.done.accepted_tokens
    assert drafted > accepted > 0, "some guesses were wrong, some were right"


@pytest.mark.parametrize(("prompt", "limit"), [("abcabcabcab", 30), ("aaaa", 17), ("abcabcabcab", None)])
def test_what_is_left_afterwards_is_as_without_guesses(
    prompt: str, limit: int | None, tiny: Path, start_with: Callable[..., Engine]
) -> None:
    plain, guessing = start_with(tiny, "off"), start_with(tiny, "lookup")
    answers = [engine.ask(raw=prompt, sampling=DRAWN[0], max_tokens=limit) for engine in (plain, guessing)]
    assert answers[1].done.drafted_tokens
    stages = [engine.model.probing.explain(GREEDY, None, 5).stages[0].likeliest for engine in (plain, guessing)]
    assert [one.token for one in stages[0]] == [one.token for one in stages[1]]
    assert [one.probability for one in stages[0]] == pytest.approx([one.probability for one in stages[1]], abs=1e-4)  # pyright: ignore[reportUnknownMemberType]  has no types
    again = [
        engine.ask(raw=prompt + answers[0].text, sampling=Sampling(), max_tokens=1) for engine in (plain, guessing)
    ]
    assert again[0].prompt.cached_tokens == again[1].prompt.cached_tokens >= len(prompt)


def test_the_window_fills_to_its_last_token(tiny: Path, start_with: Callable[..., Engine]) -> None:
    plain, guessing = start_with(tiny, "off"), start_with(tiny, "lookup")
    never_ends = Sampling(strategy="greedy", logit_bias=((2, -100.0),))
    expected = plain.ask(raw="abcabc", sampling=never_ends, max_tokens=None)
    answer = guessing.ask(raw="abcabc", sampling=never_ends, max_tokens=None)
    assert told(answer) == told(expected)
    assert answer.done.stop_reason == "context_full"


def test_it_stops_when_told(tiny: Path, start_with: Callable[..., Engine]) -> None:
    guessing = start_with(tiny, "lookup")

    def stop(event: object) -> None:
        if isinstance(event, TextChunk):
            guessing.controls.request_stop()

    answer = guessing.ask(raw="abcabc", sampling=DRAWN[2], max_tokens=200, watch=stop)
    assert answer.done.stop_reason == "cancelled"
    assert answer.done.completion_tokens < 200


def test_probabilities_come_with_each_token_as_without_guesses(tiny: Path, start_with: Callable[..., Engine]) -> None:
    plain, guessing = start_with(tiny, "off"), start_with(tiny, "lookup")
    for sampling in DRAWN[:4]:
        both = [
            engine.ask(raw="abcabcabc", sampling=sampling, max_tokens=24, probabilities=4)
            for engine in (plain, guessing)
        ]
        noted = [
            [
                (one.token, round(one.before, 4))
                for event in answer.events
                if isinstance(event, TextChunk)
                for one in event.choices
            ]
            for answer in both
        ]
        assert noted[0] == noted[1]
        assert noted[0]


def test_guesses_that_make_nothing_faster_are_not_made(tiny: Path, start_with: Callable[..., Engine]) -> None:
    engine = start_with(tiny, "lookup", costs=dear)
    assert engine.model.info.speculation is not None
    assert "no faster here" in engine.model.info.speculation.problem
    assert engine.ask(raw="abcabcabcabc", max_tokens=20).done.drafted_tokens == 0


def test_a_draft_model_that_is_the_model_itself_is_always_right(tiny: Path, start_with: Callable[..., Engine]) -> None:
    engine = start_with(tiny, "draft", draft=tiny)
    assert engine.model.info.speculation is not None
    assert engine.model.info.speculation.draft_name == "tiny-f32"
    done = engine.ask(raw="abcabcabc", max_tokens=40).done
    assert done.accepted_tokens == done.drafted_tokens > 0


def test_a_draft_model_of_another_vocabulary_is_refused_and_the_model_answers(
    tiny: Path, smol: Path, start_with: Callable[..., Engine]
) -> None:
    engine = start_with(tiny, "draft", draft=smol)
    assert engine.model.info.speculation is not None
    assert "another vocabulary" in engine.model.info.speculation.problem
    assert engine.ask(raw="abc", max_tokens=4).done.completion_tokens


def test_a_broken_draft_model_is_told_and_the_model_answers(
    tiny: Path, start_with: Callable[..., Engine], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(tiny.read_bytes()[:2000])
    engine = start_with(tiny, "draft", draft=broken)
    assert engine.model.info.speculation is not None
    assert "broken" in engine.model.info.speculation.problem
    assert engine.ask(raw="abc", max_tokens=4).done.completion_tokens


def test_a_memory_that_cannot_be_taken_back_is_told(gemma: Path, start: Start) -> None:
    engine = start(gemma, LoadOptions(context_window=1024, threads=1, speculation="lookup"))
    assert engine.model.info.speculation is not None
    assert "cannot be taken back" in engine.model.info.speculation.problem


def test_what_is_measured_is_measured(tiny: Path, start: Start) -> None:
    found = start(tiny, replace(EXACT, speculation="lookup", draft_tokens=4)).model.info.speculation
    assert found is not None
    assert [tokens for tokens, _ in found.step_seconds] == [1, 2, 4, 5]
    assert all(seconds > 0 for _, seconds in found.step_seconds)


def reading(costs: Sequence[float], chances: Sequence[float]) -> float:
    """Leviathan et al. 2023 read plainly: the expected tokens of a step by what the step takes."""
    expected = 0.0
    for right in range(len(chances) + 1):  # exactly so many are right
        share = 1.0
        for chance in chances[:right]:
            share *= chance
        if right < len(chances):
            share *= 1 - chances[right]
        expected += (right + 1) * share
    return expected / (costs[len(chances)] / costs[0])


@pytest.mark.parametrize("chances", [[0.9], [0.9, 0.5], [1.0, 1.0, 1.0], [0.2, 0.9, 0.4], []])
def test_the_gain_is_tokens_by_time(chances: list[float]) -> None:
    costs = [1.0, 1.3, 1.7, 2.5]
    found = StepCosts(dict(enumerate(costs, 1))).gain(chances)
    assert found == pytest.approx(reading(costs, chances))  # pyright: ignore[reportUnknownMemberType]  has no types


def test_between_two_sizes_that_were_measured_time_goes_in_a_line() -> None:
    costs = StepCosts({1: 2.0, 4: 8.0, 8: 10.0})
    assert [costs.of(tokens) for tokens in (1, 2, 4, 6, 8, 20)] == [1.0, 2.0, 4.0, 4.5, 5.0, 5.0]


def test_looking_up_learns_whether_its_guesses_are_right() -> None:
    lookup = LookupDraft(StepCosts({1: 1.0, 2: 1.2, 4: 1.5, 9: 2.5}), 8)
    lookup.begin([1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3])
    assert lookup.propose(8)[:2] == [4, 5]
    assert lookup.propose(1) == [4]
    for token in (11, 1, 2, 12, 1, 2, 13, 1, 2, 14, 1, 2, 15, 1, 2, 16, 1, 2):
        lookup.take(token)
    assert lookup.propose(8) == [], "two tokens that are the same have told nothing lately"
    assert LookupDraft(StepCosts({1: 1.0, 2: 1.2}), 1).propose(4) == []
