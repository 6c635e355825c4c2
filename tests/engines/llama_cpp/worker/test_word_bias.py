"""Words that are banned or favoured, of one token and of several, with a real vocabulary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inglenook.engines.llama_cpp.worker.word_bias import WordBias, with_words
from inglenook.engines.sampling import BANNED, Sampling
from inglenook.errors import PromptError

if TYPE_CHECKING:
    from .conftest import Engine

TEXT = "The capital of France is"


def letters(text: str) -> list[int]:
    """A vocabulary in which a word without a space is its letters, and one behind a space a single token."""
    return [1000 + len(text)] if text.startswith(" ") else [ord(letter) for letter in text]


def test_a_word_of_one_token_is_a_bias_and_one_of_several_is_stopped_at_its_last() -> None:
    sampling = with_words(Sampling(banned_words=("ab",), favoured_words=("cd", "ab"), word_favour=2), letters)
    assert sampling.logit_bias == ((1003, BANNED),)
    assert with_words(Sampling(), letters).logit_bias == ()
    given = with_words(Sampling(banned_words=("ab",), logit_bias=((1003, 1.0),)), letters)
    assert given.logit_bias == ((1003, 1.0),)  # what was said of the token itself
    assert WordBias(Sampling(banned_words=("a",)), letters).sampler is None
    assert WordBias(Sampling(banned_words=("abc",)), letters).looks_back == 2


def test_a_banned_word_is_not_written(smol_engine: Engine) -> None:
    usual = smol_engine.ask(raw=TEXT, max_tokens=8).text
    assert usual.startswith(" Paris")
    other = smol_engine.ask(raw=TEXT, sampling=Sampling(strategy="greedy", banned_words=("Paris",)), max_tokens=8)
    assert "Paris" not in other.text
    assert other.text
    searched = smol_engine.ask(
        raw=TEXT, sampling=Sampling(strategy="beam_search", banned_words=("Paris",), beams=2), max_tokens=4
    )
    assert "Paris" not in searched.text


def test_a_word_of_several_tokens_is_stopped_though_its_beginning_may_come(smol_engine: Engine) -> None:
    usual = smol_engine.ask(raw=TEXT, max_tokens=12).text
    first, second = usual.split(" ")[2:4]
    phrase = f"{first} {second}"
    assert len(smol_engine.model.tokenize(f" {phrase}")) > 1
    other = smol_engine.ask(raw=TEXT, sampling=Sampling(strategy="greedy", banned_words=(phrase,)), max_tokens=12).text
    assert phrase in usual
    assert phrase not in other
    assert first in other


def test_a_favoured_word_comes_sooner(smol_engine: Engine) -> None:
    sampling = Sampling(strategy="greedy", favoured_words=("London",), word_favour=30)
    assert smol_engine.ask(raw=TEXT, sampling=sampling, max_tokens=1).text == " London"
    told = smol_engine.model.probing.explain(sampling, None, 3)
    assert [stage.sampler for stage in told.stages] == ["model", "logit_bias", "greedy"]


def test_what_makes_no_sense_is_refused(smol_engine: Engine) -> None:
    for sampling in (
        Sampling(banned_words=("x" * 201,)),
        Sampling(favoured_words=("x",) * 201),
        Sampling(word_favour=-1),
        Sampling(word_favour=1000),
    ):
        with pytest.raises(PromptError, match=r"banned or favoured|favoured words"):
            smol_engine.ask(raw=TEXT, sampling=sampling)
    assert smol_engine.ask(raw=TEXT, sampling=Sampling(banned_words=("", " ")), max_tokens=2).text
