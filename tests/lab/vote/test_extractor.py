"""What of an answer is its vote."""

from __future__ import annotations

import time
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook.lab.vote.extractor import KINDS, Extractor, ExtractorKind, Vote, usual_extractor

NUMBER = Extractor()


@pytest.mark.parametrize(
    ("text", "key", "shown"),
    [
        ("17 + 25 = 42", "42", "42"),
        ("It costs $1,234.50.", "2469/2", "$1,234.50"),
        ("The answer is 7. I checked it 3 times.\nReally, 3 times.", "7", "7"),
        ("First 3, then 4.\n#### 12", "12", "12"),
        (r"So \boxed{\frac{1}{2} = 1/2}", "1/2", "1/2"),
        ("**Answer:** 5\nThat took 2 steps", "5", "5"),
        ("Antwort: 9", "9", "9"),
        ("答案\uff1a8", "8", "8"),
        ("x = \u22125", "-5", "\u22125"),
        ("5-3", "3", "3"),
        ("about 3e2 metres", "300", "3e2"),
        ("0.50", "1/2", "0.50"),
        (".5", "1/2", ".5"),
        ("50 %", "50", "50"),
        ("Answer: none. There are 4.", "4", "4"),
        ("version 1.2.3 of 6", "6", "6"),
    ],
)
def test_the_last_number(text: str, key: str, shown: str) -> None:
    assert NUMBER.vote(text) == Vote(key, shown)


@pytest.mark.parametrize("text", ["", "   ", "no idea", "H2O", "-", "$", "1" * 0])
def test_no_number_is_no_vote(text: str) -> None:
    assert NUMBER.vote(text) is None


@given(st.integers(-(10**30), 10**30))
def test_a_whole_number_counts_for_what_it_is_worth(number: int) -> None:
    assert NUMBER.vote(f"So it is {number}.") == Vote(str(number), str(number))
    with_commas = NUMBER.vote(f"So it is {number:,}.")
    assert with_commas is not None
    assert with_commas.key == str(number)


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_a_fraction_counts_for_what_it_is_worth(over: int, under: int) -> None:
    vote = NUMBER.vote(f"{over}/{under}")
    assert vote is not None
    assert Fraction(vote.key) == Fraction(over, under)


@pytest.mark.parametrize(
    ("text", "detail", "shown"),
    [
        ("The answer is (B).", "", "B"),
        ("A dog is an animal.\nAnswer: c", "", "C"),
        ("I think so.\nB", "A,B,C", "B"),
        ("A) cold\nB) warm\nThe right one is B) warm", "", "B"),
        ("A dog barks.", "", None),
        ("Maybe. Answer: No, never.", "yes,no,maybe", "no"),
        ("I would say yes.", "yes,no", "yes"),
        ("not a nobody", "yes,no", None),
        ("Answer: dark blue", "blue,dark blue", "dark blue"),
        ("Option E", "", None),
    ],
)
def test_a_choice(text: str, detail: str, shown: str | None) -> None:
    vote = Extractor("choice", detail).vote(text)
    assert (vote.shown if vote else None) == shown


@pytest.mark.parametrize(
    ("text", "path", "key", "shown"),
    [
        ('Here: {"answer": 42}', "answer", "42", "42"),
        ('```json\n{"a": {"b": [1, 2.0]}}\n```', "a.b.1", "2", "2.0"),
        ('{"answer": 1} no, {"answer": "Paris."}', "answer", '"paris"', "Paris."),
        ('{"b": 1, "a": 2}', "", '{"a": 2, "b": 1}', '{"b": 1, "a": 2}'),
    ],
)
def test_a_field_of_json(text: str, path: str, key: str, shown: str) -> None:
    assert Extractor("json-field", path).vote(text) == Vote(key, shown)


@pytest.mark.parametrize("text", ["{", "{}", '{"answers": 1}', "[" * 100_000, '{"answer"' * 1000])
def test_no_field_is_no_vote_and_takes_no_time(text: str) -> None:
    began = time.perf_counter()
    assert Extractor("json-field", "answer").vote(text) is None
    assert time.perf_counter() - began < 5


def test_a_pattern_takes_its_last_match_and_its_first_group() -> None:
    assert Extractor("regex", r"colou?r: (\w+)").vote("color: red, colour: blue") == Vote("blue", "blue")
    assert Extractor("regex", r"[0-9]+ km").vote("3 km or 4 km") == Vote("4 km", "4 km")
    assert Extractor("regex", r"(x)|y").vote("y") is None


def test_a_pattern_that_would_never_end_is_no_vote() -> None:
    began = time.perf_counter()
    assert Extractor("regex", r"(a|aa)+(b|bb)+(?:a|b|ab)*c$").vote("ab" * 2000) is None
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize(
    ("one", "other"), [("Paris.", "  paris"), ("The  Eiffel\nTower", "eiffel tower!"), ("Answer: **Yes**", "yes")]
)
def test_texts_that_say_the_same(one: str, other: str) -> None:
    votes = [Extractor("text").vote(text) for text in (one, other)]
    assert votes[0] is not None
    assert votes[1] is not None
    assert votes[0].key == votes[1].key


@pytest.mark.parametrize(
    ("extractor", "word"),
    [
        (Extractor("regex", "("), "cannot be read"),
        (Extractor("regex"), "pattern"),
        (Extractor("choice", "A"), "two choices"),
    ],
)
def test_what_cannot_be_used_says_why(extractor: Extractor, word: str) -> None:
    assert word in extractor.problem


@given(st.sampled_from(KINDS), st.text(max_size=300))
def test_any_answer_can_be_looked_at(kind: str, text: str) -> None:
    detail = {"regex": r"\w+", "choice": "yes,no"}.get(kind, "")
    extractor = Extractor(kind, detail)  # pyright: ignore[reportArgumentType]  drawn from the kinds
    assert not extractor.problem
    vote = extractor.vote(text)
    assert vote is None or vote.key


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("17 + 25 = 42", "last-number"),
        ("I took 3 steps. Answer: Paris", "text"),
        ("The sky is blue.", "text"),
        ('{"capital": "Paris", "people": 2}', "json-field"),
        ("", "text"),
    ],
)
def test_what_is_likely_to_count_is_read_from_an_answer(answer: str, kind: ExtractorKind) -> None:
    assert usual_extractor(answer) == kind
