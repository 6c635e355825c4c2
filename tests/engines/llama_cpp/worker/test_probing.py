"""Looking into a model: a chain drawn stage by stage, and a text as the model sees it come."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from inglenook.engines.engine import Beginning, GenerationRequest, PromptMessage, TextChunk
from inglenook.engines.llama_cpp.worker.logit_rows import LAST, LogitRows
from inglenook.engines.sampling import SAMPLERS, Sampling
from inglenook.errors import CancelledError, PromptError

from .conftest import GREEDY

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .conftest import Engine

TEXT = "The capital of France is Paris, and the capital of Italy is"


def last_logits(engine: Engine) -> NDArray[np.float64]:
    model = engine.model
    rows = LogitRows(model._context.handle, model.info.vocabulary_size)  # pyright: ignore[reportPrivateUsage]
    return rows[LAST].astype(np.float64)


def test_each_stage_tells_what_is_left(smol_engine: Engine) -> None:
    smol_engine.ask(raw=TEXT, max_tokens=1)
    p = np.exp(last_logits(smol_engine) - last_logits(smol_engine).max())
    p /= p.sum()
    top = np.argsort(-p)
    told = smol_engine.model.probing.explain(Sampling(seed=1, temperature=2.0), None, 3)
    assert [stage.sampler for stage in told.stages] == ["model", "top_k", "top_p", "min_p", "temperature", "dist"]
    model, top_k, top_p, min_p, temperature, dist = told.stages
    assert (model.survivors, top_k.survivors) == (len(p), 40)
    assert model.mass == pytest.approx(1, abs=1e-4)
    assert top_k.mass == pytest.approx(p[top[:40]].sum(), abs=1e-4)
    assert [likely.token for likely in top_k.likeliest] == top[:3].tolist()
    assert [likely.probability for likely in model.likeliest] == pytest.approx(p[top[:3]], abs=1e-4)
    assert [likely.probability for likely in top_k.likeliest] == pytest.approx(p[top[:3]] / p[top[:40]].sum(), abs=1e-4)
    assert top_k.survivors >= top_p.survivors >= min_p.survivors == temperature.survivors == dist.survivors
    assert top_k.mass >= top_p.mass >= min_p.mass == temperature.mass
    assert told.token in top[: min_p.survivors]
    assert min_p.rank == 1 + top.tolist().index(told.token)


def test_nothing_is_changed_by_looking(smol_engine: Engine) -> None:
    smol_engine.ask(raw=TEXT, max_tokens=3)
    before = last_logits(smol_engine)
    first = smol_engine.model.probing.explain(Sampling(seed=1), None, 5)
    assert smol_engine.model.probing.explain(Sampling(seed=1), None, 5) == first
    assert (last_logits(smol_engine) == before).all()
    assert smol_engine.ask(raw=TEXT, max_tokens=4).done.completion_tokens == 4


@pytest.mark.parametrize("order", [SAMPLERS, SAMPLERS[::-1], ("xtc", "temperature", "typ_p", "top_p", "top_n_sigma")])
def test_any_chain_can_be_explained(smol_engine: Engine, order: tuple[str, ...]) -> None:
    smol_engine.ask(raw=TEXT, max_tokens=1)
    sampling = Sampling(
        seed=1,
        repeat_penalty=1.3,
        dry_multiplier=1.0,
        top_n_sigma=1.5,
        typical_p=0.9,
        xtc_probability=1.0,
        dynatemp_range=0.5,
        logit_bias=((5, 1.0),),
        sampler_order=order,
    )
    told = smol_engine.model.probing.explain(sampling, None, 2)
    assert [stage.sampler for stage in told.stages] == ["model", "logit_bias", *order, "dist"]
    assert told.stages[-1].rank >= 1
    assert all(stage.survivors >= 1 and 0 < stage.mass <= 1 + 1e-4 for stage in told.stages)


def test_a_token_can_be_followed_to_where_it_falls(smol_engine: Engine) -> None:
    smol_engine.ask(raw=TEXT, max_tokens=1)
    fiftieth = int(np.argsort(-last_logits(smol_engine))[49])
    told = smol_engine.model.probing.explain(Sampling(seed=1), fiftieth, 0)
    assert [stage.rank for stage in told.stages] == [50, 0, 0, 0, 0, 0]
    assert told.token != fiftieth
    greedy = smol_engine.model.probing.explain(GREEDY, None, 1).stages
    assert [(stage.sampler, stage.survivors, stage.rank) for stage in greedy[1:]] == [("greedy", 1, 1)]


def test_one_can_look_back_within_the_answer(smol_engine: Engine) -> None:
    """What is computed once more is what was there when the token was written."""
    written = smol_engine.ask(raw=TEXT, max_tokens=3, probabilities=3)
    choices = [choice for event in written.events if isinstance(event, TextChunk) for choice in event.choices]
    end = last_logits(smol_engine)
    for back, choice in enumerate(reversed(choices), 1):
        told = smol_engine.model.probing.explain(Sampling(seed=1), None, 3, back)
        assert (told.followed, told.followed_text, told.most_back) == (choice.token, choice.text, 3)
        assert told.stages[0].rank == 1  # it was greedy
        assert told.stages[0].likeliest[0].probability == pytest.approx(choice.before, rel=1e-5)
        rest = "".join(later.text for later in choices[len(choices) - back + 1 :])
        assert (TEXT + written.text).endswith(told.before + told.followed_text + rest)
    assert (last_logits(smol_engine) == end).all()
    with pytest.raises(PromptError, match="this far back"):
        smol_engine.model.probing.explain(Sampling(seed=1), None, 3, 4)  # that would be the question
    following = smol_engine.ask(raw=TEXT, max_tokens=6)
    assert following.text.startswith(written.text)


def test_a_long_answer_is_looked_back_on_as_far_as_it_is_kept(gemma_engine: Engine) -> None:
    """Beyond a sliding window of 512 tokens too."""
    gemma_engine.ask(raw=TEXT * 60, max_tokens=20)
    first = gemma_engine.model.probing.explain(Sampling(seed=1), None, 3, 8)
    assert first.most_back == 8
    assert gemma_engine.model.probing.explain(Sampling(seed=1), None, 3, 8) == first
    assert first.stages[0].rank == 1


def test_a_text_is_read_as_one_softmax_after_the_other_says(smol_engine: Engine) -> None:
    read = smol_engine.model.probing.read_text(TEXT, (), lambda _: None)
    assert "".join(token.text for token in read).endswith(TEXT)
    assert (read[0].surprisal, read[0].entropy, read[0].rank) == (None, None, None)
    smol_engine.ask(raw=TEXT.removesuffix(" is"), max_tokens=0, reuse=False)
    logits = last_logits(smol_engine)
    p = np.exp(logits - logits.max())
    p /= p.sum()
    last = read[-1]
    assert last.surprisal == pytest.approx(-np.log2(p[last.token]), abs=0.15)  # read in other batches
    assert last.entropy == pytest.approx(-(p[p > 0] * np.log2(p[p > 0])).sum(), abs=0.15)
    assert last.rank == 1
    paris = next(token for token in read if token.text == " Paris")
    assert paris.surprisal is not None
    assert paris.surprisal < 3


def test_a_long_text_is_read_in_pieces_and_the_chat_stays(smol_engine: Engine) -> None:
    first = smol_engine.ask(raw=TEXT, max_tokens=5)
    seen: list[int] = []
    read = smol_engine.model.probing.read_text(TEXT * 30, (), lambda progress: seen.append(progress.done))
    assert len(read) > 300
    assert seen[-1] == len(read)
    assert len(seen) > 1
    again = smol_engine.ask(raw=TEXT + first.text, sampling=Sampling(), max_tokens=1)
    assert again.prompt.cached_tokens > 0


def test_messages_are_read_as_the_template_renders_them(smol_engine: Engine) -> None:
    read = smol_engine.model.probing.read_text("", (PromptMessage("user", "Hello there"),), lambda _: None)
    assert {"<|im_start|>", "Hello"} <= {token.text for token in read}


def test_a_text_longer_than_the_window_is_refused_and_a_stop_is_obeyed(smol_engine: Engine) -> None:
    with pytest.raises(PromptError, match="context window"):
        smol_engine.model.probing.read_text(TEXT * 200, (), lambda _: None)
    with pytest.raises(PromptError, match="nothing to answer"):
        smol_engine.model.probing.read_text("", (), lambda _: None)
    smol_engine.controls.begin(smol_engine.controls.receive())
    smol_engine.controls.request_stop()
    try:
        with pytest.raises(CancelledError):
            smol_engine.model.probing.read_text(TEXT, (), lambda _: None)
    finally:
        smol_engine.controls.end()


def test_an_answer_that_is_read_tells_what_was_told_while_it_came(smol_engine: Engine) -> None:
    sampling = Sampling(seed=3, repeat_penalty=1.2)
    asked = smol_engine.ask("Name a colour of the sky.", sampling=sampling, max_tokens=10, probabilities=10)
    told = [choice for event in asked.events if isinstance(event, TextChunk) for choice in event.choices]
    request = GenerationRequest(
        messages=(PromptMessage("user", "Name a colour of the sky."),),
        sampling=sampling,
        beginning=Beginning(asked.text),
    )
    read = smol_engine.model.probing.read_choices(request, 10, lambda _: None)
    assert b"".join(choice.piece for choice in read.answer).decode() == asked.text
    assert [choice.token for choice in read.answer] == [choice.token for choice in told if choice.piece]
    for now, then in zip(read.answer, told, strict=False):
        assert now.before == pytest.approx(then.before, abs=0.08)  # read at once, which rounds otherwise
        assert now.entropy == pytest.approx(then.entropy, abs=0.5)
        assert now.survivors > 0
        same = {candidate.token for candidate in then.candidates[:3]} & {one.token for one in now.candidates}
        assert len(same) >= 2
    assert read.prompt[0].candidates == ()
    assert all(len(choice.candidates) >= 10 for choice in read.prompt[1:])
    assert {choice.survivors for choice in read.prompt} == {0}


def test_a_read_prompt_has_the_surprisal_and_entropy_of_a_full_softmax(smol_engine: Engine) -> None:
    plain = smol_engine.model.probing.read_text(TEXT, (), lambda _: None)
    read = smol_engine.model.probing.read_choices(GenerationRequest((), raw_prompt=TEXT), 5, lambda _: None)
    assert [choice.token for choice in read.choices] == [token.token for token in plain]
    assert read.begins == len(plain)
    for choice, token in zip(read.choices[1:], plain[1:], strict=True):
        assert choice.surprisal == pytest.approx(token.surprisal, abs=1e-3)
        assert choice.entropy == pytest.approx(token.entropy, abs=1e-3)
        if token.rank is not None and token.rank <= 5:
            assert choice.rank == token.rank


def test_what_the_chain_cuts_is_told_of_a_token_that_it_would_not_have_taken(smol_engine: Engine) -> None:
    request = GenerationRequest(
        (PromptMessage("user", "Say hello."),),
        sampling=Sampling(seed=1, top_k=1, top_p=1, min_p=0),
        beginning=Beginning("Zebra"),
    )
    first = smol_engine.model.probing.read_choices(request, 4, lambda _: None).answer[0]
    assert first.survivors == 1
    assert first.after == 0
    assert {candidate.cut_by for candidate in first.candidates} == {"", "top_k"}
    greedy = replace(request, sampling=GREEDY)
    first = smol_engine.model.probing.read_choices(greedy, 4, lambda _: None).answer[0]
    assert [candidate.cut_by for candidate in first.candidates][:2] == ["", "greedy"]
    assert first.after == 0


def test_reading_is_stopped(smol_engine: Engine) -> None:
    smol_engine.controls.begin(smol_engine.controls.receive())
    smol_engine.controls.request_stop()
    try:
        with pytest.raises(CancelledError):
            smol_engine.model.probing.read_choices(GenerationRequest((), raw_prompt=TEXT), 4, lambda _: None)
    finally:
        smol_engine.controls.end()
