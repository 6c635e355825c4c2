"""A sentence is its English text to everybody, and keeps what it was made of wherever it goes."""

from __future__ import annotations

import copy
import pickle

import pytest

from inglenook.errors import HubError
from inglenook.sentence import Sentence, joined, mark, say


def test_it_is_the_english_text() -> None:
    sentence = say("{name} has {count:,} tokens.", name="A", count=8192)
    assert sentence == "A has 8,192 tokens."
    assert (sentence.template, sentence.values) == ("{name} has {count:,} tokens.", {"name": "A", "count": 8192})


def test_braces_are_letters_where_nothing_is_put_in() -> None:
    assert say("a {brace}") == "a {brace}"
    assert say("{words}", words="a {brace}") == "a {brace}"


def test_an_error_keeps_it() -> None:
    told = str(HubError(say("{host} is busy.", host="example")))
    assert isinstance(told, Sentence)
    assert told.values == {"host": "example"}


def test_an_error_within_a_sentence_keeps_its_own() -> None:
    inner = HubError(say("{host} is busy.", host="example"))
    outer = say("{error} Wait.", error=inner)
    assert outer == "example is busy. Wait."
    assert isinstance(outer.values["error"], Sentence)


def test_it_goes_through_copying_and_pickling() -> None:
    sentence = say("{host} is busy.", host=say("the hub"))
    for again in (copy.deepcopy(sentence), pickle.loads(pickle.dumps(sentence))):  # noqa: S301  our own
        assert (again, again.template, again.values) == (sentence, sentence.template, sentence.values)


def test_what_is_joined_keeps_its_parts() -> None:
    both = joined(["", say("One."), "", say("Two {n}.", n=2)], say(" and "))
    assert both == "One. and Two 2."
    assert isinstance(both, Sentence)
    assert isinstance(both.values["before"], Sentence)
    assert joined([]) == ""


def test_a_mark_is_the_text_itself() -> None:
    assert say(mark("{name} is here."), name="A") == "A is here."


def test_one_text_is_no_list_of_texts() -> None:
    with pytest.raises(TypeError):
        joined("What must stay")
