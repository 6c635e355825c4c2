"""What servers tell of the likeliest tokens, in both shapes, and what else comes in their place."""

from __future__ import annotations

import math

import pytest

from inglenook.engines.over_http.log_probabilities import NO_ID, choices_in


def test_those_of_a_chat_are_sorted_and_keep_the_one_that_came() -> None:
    top = [{"token": "b", "logprob": math.log(0.2)}, {"token": "a", "logprob": math.log(0.5)}]
    (choice,) = choices_in({"content": [{"id": 7, "token": "c", "logprob": math.log(0.1), "top_logprobs": top}]})

    assert (choice.token, choice.text, choice.before) == (7, "c", pytest.approx(0.1))
    assert [(one.token, one.text) for one in choice.candidates] == [(NO_ID, "a"), (NO_ID, "b"), (7, "c")]
    assert (choice.after, choice.survivors) == (0.0, 0), "what the server's samplers made of it is not told"


def test_those_of_a_completion_are_understood() -> None:
    told = {"tokens": ["a", "b"], "token_logprobs": [None, -1.0], "top_logprobs": [None, {"b": -1.0, "c": -2.0}]}

    first, second = choices_in(told)

    assert (first.text, first.before) == ("a", 0.0)
    assert [one.text for one in second.candidates] == ["b", "c"]


@pytest.mark.parametrize(
    "told",
    [
        None,
        [],
        "x",
        {"content": None},
        {"content": [None, 3, {"token": 5}, {"logprob": 1}]},
        {"tokens": [1, None], "token_logprobs": ["x", 1]},
        {"tokens": "ab", "token_logprobs": {}, "top_logprobs": 1},
    ],
)
def test_what_is_something_else_is_as_if_it_were_not_there(told: object) -> None:
    assert not choices_in(told)


@pytest.mark.parametrize(("logarithm", "share"), [(math.nan, 0), (-math.inf, 0), (5, 1), ("1", 0), (True, 0)])
def test_a_probability_is_one(logarithm: object, share: float) -> None:
    (choice,) = choices_in({"content": [{"token": "a\ud800", "logprob": logarithm, "top_logprobs": 3}]})

    assert choice.before == share
    assert choice.text.isprintable()
