"""Beam search finds what Hugging Face's generate does, what counting everything does, and with one beam greedy."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from tests.engines.tiny_llama import BEGIN, END, LETTERS, UNKNOWN, TinyLlama, write_gguf

from inglenook.engines.beams import BeamsFound, BeamsGrown
from inglenook.engines.engine import LoadOptions, TextChunk
from inglenook.engines.llama_cpp.worker.logit_rows import LAST, LogitRows
from inglenook.engines.sampling import BANNED, Sampling
from inglenook.errors import PromptError

from .conftest import GREEDY

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.engines.beams import BeamNode, FoundBeam

    from .conftest import Answer, Engine

BEAMS = Sampling(strategy="beam_search")
EXACT = LoadOptions(context_window=256, threads=1, flash_attention="off", kv_type_k="f32", kv_type_v="f32")
REFERENCES: dict[str, Any] = json.loads(
    (Path(__file__).parents[3] / "data" / "beams" / "references.json").read_text(encoding="utf-8")
)


def cases(kind: str) -> list[dict[str, Any]]:
    return [case for case in REFERENCES["cases"] if case["kind"] == kind]


def scores_of(case: dict[str, Any]) -> object:
    return pytest.approx([one["score"] for one in case["found"]], rel=1e-5, abs=2e-4)  # pyright: ignore[reportUnknownMemberType]  has no types


def found(answer: Answer) -> tuple[FoundBeam, ...]:
    return next(event.beams for event in answer.events if isinstance(event, BeamsFound))


@pytest.fixture(scope="module")
def tiny(start: Callable[[Path, LoadOptions], Engine], tmp_path_factory: pytest.TempPathFactory) -> Engine:
    path = tmp_path_factory.mktemp("tiny") / "tiny-f32.gguf"
    write_gguf(path, TinyLlama())
    return start(path, EXACT)


@pytest.mark.parametrize("early", ["true", "false", "never"])
def test_all_beams_are_those_of_hugging_face(tiny: Engine, early: str) -> None:
    some = [case for case in cases("beams") if case["early_stopping"] == early]
    assert len(some) == 46
    for case in some:
        sampling = replace(BEAMS, **{key: case[key] for key in ("beams", "length_penalty", "early_stopping")})
        beams = found(tiny.ask(raw=case["prompt"], sampling=sampling, max_tokens=REFERENCES["steps"]))
        assert [list(beam.tokens) for beam in beams] == [one["tokens"] for one in case["found"]], case
        assert [beam.score for beam in beams] == pytest.approx(
            [one["score"] for one in case["found"]], rel=1e-5, abs=2e-4
        )


def test_groups_are_those_of_hugging_face(tiny: Engine) -> None:
    sampling = replace(BEAMS, beams=6, beam_groups=3, diversity_penalty=1.0)
    for case in cases("groups"):
        beams = found(tiny.ask(raw=case["prompt"], sampling=sampling, max_tokens=6))
        assert [list(beam.tokens) for beam in beams] == [one["tokens"] for one in case["found"]], case
        assert [beam.score for beam in beams] == pytest.approx(
            [one["score"] for one in case["found"]], rel=1e-5, abs=2e-4
        )


def test_the_best_of_all_continuations_is_found(tiny: Engine) -> None:
    """Five letters may come, four of them follow: each of the 625 continuations is counted."""
    allowed = [3 + number for number in range(5)]
    banned = tuple((token, BANNED) for token in range(tiny.model.info.vocabulary_size) if token not in allowed)
    sampling = replace(BEAMS, beams=16, logit_bias=banned, length_penalty=0.0)
    depth = 3
    beams = found(tiny.ask(raw="abc", sampling=sampling, max_tokens=depth))
    totals: dict[tuple[int, ...], float] = {}
    for path in itertools.product(allowed, repeat=depth):
        totals[path] = 0.0
    for length in range(depth):
        for path in itertools.product(allowed, repeat=length):
            tiny.ask(raw="abc" + "".join(LETTERS[token - 3] for token in path), max_tokens=0, reuse=False)
            logits = rows(tiny)
            logs = logits - logits.max() - np.log(np.exp(logits - logits.max()).sum())
            for whole in totals:
                if whole[:length] == path:
                    totals[whole] += logs[whole[length]]
    best = sorted(totals, key=lambda path: -totals[path])
    assert beams[0].tokens == best[0]
    assert beams[0].total == pytest.approx(totals[best[0]], abs=1e-3)
    for beam in beams:
        assert beam.total == pytest.approx(totals[beam.tokens], abs=1e-3)


def rows(engine: Engine) -> np.ndarray[Any, np.dtype[np.float64]]:
    model = engine.model
    row = LogitRows(model._context.handle, model.info.vocabulary_size)[LAST]  # pyright: ignore[reportPrivateUsage]
    return row.astype(np.float64)


@pytest.mark.parametrize("prompt", ["a", "Qrst", "hello0"])
def test_one_beam_is_greedy(tiny: Engine, prompt: str) -> None:
    beam = tiny.ask(raw=prompt, sampling=replace(BEAMS, beams=1), max_tokens=20)
    greedy = tiny.ask(raw=prompt, sampling=GREEDY, max_tokens=20)
    assert (beam.text, beam.done.completion_tokens) == (greedy.text, greedy.done.completion_tokens)
    assert beam.done.stop_reason == greedy.done.stop_reason


def test_groups_that_are_not_shy_are_all_the_same_and_very_shy_ones_begin_otherwise(tiny: Engine) -> None:
    alike = found(
        tiny.ask(raw="ab", sampling=replace(BEAMS, beams=4, beam_groups=4, diversity_penalty=0.0), max_tokens=5)
    )
    assert len({beam.tokens for beam in alike}) == 1
    shy = found(
        tiny.ask(raw="ab", sampling=replace(BEAMS, beams=4, beam_groups=4, diversity_penalty=1e4), max_tokens=5)
    )
    assert len({beam.tokens[0] for beam in shy}) == 4
    assert {beam.group for beam in shy} == {0, 1, 2, 3}


def test_a_real_model_searches_shows_its_tree_and_goes_on_with_the_chat(smol_engine: Engine) -> None:
    answer = smol_engine.ask("What is the capital of France?", sampling=BEAMS, max_tokens=12)
    grown = [event for event in answer.events if isinstance(event, BeamsGrown)]
    beams = found(answer)
    assert [event.step for event in grown] == list(range(1, len(grown) + 1))
    assert sum(not node.is_finished for node in grown[0].nodes) == 4
    assert answer.text == beams[0].text
    assert "Paris" in answer.text
    assert [beam.score for beam in beams] == sorted((beam.score for beam in beams), reverse=True)
    node: BeamNode | None = None
    path: list[int] = []
    for event in reversed(grown[: len(beams[0].tokens)]):  # from the last token of the best beam back to the root
        running = [one for one in event.nodes if not one.is_finished]
        best = next((one for one in event.nodes if one.total == beams[0].total), None)
        node = running[node.parent] if node else best
        assert node
        path.insert(0, node.token)
    assert tuple(path) == beams[0].tokens
    again = smol_engine.ask("What is the capital of France?", sampling=BEAMS, max_tokens=12)
    assert again.text == answer.text
    chunk = next(event for event in answer.events if isinstance(event, TextChunk))
    assert chunk.tokens == answer.done.completion_tokens


def test_a_sliding_window_searches_too(gemma_engine: Engine) -> None:
    beams = found(gemma_engine.ask(raw="The capital of France is", sampling=replace(BEAMS, beams=2), max_tokens=4))
    greedy = gemma_engine.ask(raw="The capital of France is", max_tokens=4)
    assert len(beams) == 2
    assert greedy.text in {beam.text for beam in beams} or beams[0].total > beams[1].total


def test_a_stop_ends_a_search_with_the_best_so_far(smol_engine: Engine) -> None:
    def stop(event: object) -> None:
        if isinstance(event, BeamsGrown) and event.step == 3:
            smol_engine.controls.request_stop()

    answer = smol_engine.ask("Tell me a story.", sampling=BEAMS, max_tokens=200, watch=stop)
    assert answer.done.stop_reason == "cancelled"
    assert answer.text
    assert smol_engine.ask("Hello", max_tokens=3).text


def test_a_stop_text_ends_the_best_beam(smol_engine: Engine) -> None:
    answer = smol_engine.ask("What is the capital of France?", sampling=BEAMS, max_tokens=12, stop=("Paris",))
    assert "Paris" not in answer.text
    assert (answer.done.stop_reason, answer.done.stop_string) == ("stop_string", "Paris")


def test_a_full_window_ends_a_search(tiny: Engine) -> None:
    without_end = replace(BEAMS, beams=3, logit_bias=((END, BANNED), (BEGIN, BANNED), (UNKNOWN, BANNED)))
    answer = tiny.ask(raw="ab" * 110, sampling=without_end, max_tokens=None)
    assert answer.done.stop_reason == "context_full"
    assert 5 <= len(answer.text) <= 36


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"beams": 0}, "1 to 16 beams"),
        ({"beams": 17}, "1 to 16 beams"),
        ({"beams": 4, "beam_groups": 3}, "4 beams cannot be shared by 3 groups"),
        ({"length_penalty": 5.0}, "from -4 to 4"),
        ({"length_penalty": float("nan")}, "not a usable number"),
        ({"contrastive_k": 0}, "1 to 16 beams or candidates"),
        ({"contrastive_alpha": 1.5}, "from 0 to 1"),
    ],
)
def test_what_makes_no_sense_is_refused(tiny: Engine, change: dict[str, Any], says: str) -> None:
    with pytest.raises(PromptError, match=says):
        tiny.ask(raw="a", sampling=replace(BEAMS, **change))


def test_contrastive_search_is_that_of_hugging_face(tiny: Engine) -> None:
    for case in cases("contrastive"):
        sampling = Sampling(strategy="contrastive_search", contrastive_k=case["k"], contrastive_alpha=case["alpha"])
        answer = tiny.ask(raw=case["prompt"], sampling=sampling, max_tokens=REFERENCES["steps"])
        shown = "".join(LETTERS[token - 3] for token in case["tokens"] if token > END)
        assert (answer.text, answer.done.completion_tokens) == (shown, len(case["tokens"])), case


def test_contrastive_search_without_contrast_is_greedy_and_with_it_repeats_less(smol_engine: Engine) -> None:
    text = "I went to the shop and bought a book. I went to the shop and bought"
    greedy = smol_engine.ask(raw=text, max_tokens=16)
    alone = Sampling(strategy="contrastive_search", contrastive_alpha=0.0)
    assert smol_engine.ask(raw=text, sampling=alone, max_tokens=16).text == greedy.text
    contrast = smol_engine.ask(raw=text, sampling=replace(alone, contrastive_alpha=0.8), max_tokens=16)
    assert contrast.text != greedy.text
