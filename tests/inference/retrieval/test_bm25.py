"""BM25 against values worked out by hand, and words of languages without blanks."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook.inference.retrieval.bm25 import Bm25
from inglenook.inference.retrieval.words import words_of

TEXTS = [["tea", "kettle"], ["tea", "tea", "cup", "spoon"], ["fire"]]  # 2, 4 and 1 words: 7/3 on average


def test_scores_are_those_of_the_formula() -> None:
    first, second, third = Bm25(TEXTS).scores(["tea"])
    weight = math.log(1 + (3 - 2 + 0.5) / (2 + 0.5))  # in two of three texts: ln 1.6
    assert weight == pytest.approx(0.4700036)
    # 1 / (1 + 1.2 * (0.25 + 0.75 * 2 / (7 / 3))) is 14 / 29, and 2 / (2 + 1.2 * (0.25 + 0.75 * 4 / (7 / 3))) 140 / 269
    assert first == pytest.approx(0.4700036 * 14 / 29, abs=1e-6)
    assert second == pytest.approx(0.4700036 * 140 / 269, abs=1e-6)
    assert third == 0


def test_a_rare_word_counts_more_than_a_frequent_one() -> None:
    scores = Bm25(TEXTS).scores(["tea", "kettle"])
    rare = math.log(1 + (3 - 1 + 0.5) / (1 + 0.5))
    slowing = 1.2 * (0.25 + 0.75 * 2 / (7 / 3))
    assert scores[0] == pytest.approx((0.4700036 + rare) / (1 + slowing), abs=1e-6)
    assert scores[0] > scores[1]


def test_nothing_is_a_score_of_nothing() -> None:
    assert Bm25([]).scores(["tea"]) == []
    assert Bm25([[], ["tea"]]).scores([]) == [0, 0]
    assert Bm25([[]]).scores(["tea"]) == [0]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Kettle's whistle", ["the", "kettle", "s", "whistle"]),
        ("Grüße aus Łódź", ["grusse", "aus", "łodz"]),
        ("東京タワー", ["東京", "京タ", "タワ", "ワー"]),
        ("価格は5円", ["価格", "格は", "5", "円"]),
        ("snake_case x2", ["snake", "case", "x2"]),
        ("  \n", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@given(st.lists(st.lists(st.sampled_from("abc"))), st.lists(st.sampled_from("abcd")))
def test_scores_are_finite_and_never_negative(texts: list[list[str]], question: list[str]) -> None:
    scores = Bm25(texts).scores(question)
    assert len(scores) == len(texts)
    assert all(math.isfinite(score) and score >= 0 for score in scores)
    for text, score in zip(texts, scores, strict=True):
        assert (score > 0) == bool(set(text) & set(question))
