"""What a chain makes of the next token: bars and sentences are what the numbers say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inglenook.engines.sampling import Sampling
from inglenook.engines.token_choice import ChainStage, Explanation, LikelyToken
from inglenook.inference.chain_words import chain_sentence
from inglenook.inference.next_token import bars, moved, steady

NAMES = (" Paris", " the", " Lyon", " a")


def stage(sampler: str, *shares: float, survivors: int = 0, rank: int = 1, mass: float = 1.0) -> ChainStage:
    """Tokens are numbered as they are named above, in this order; those with no share are gone."""
    likely = [LikelyToken(token, NAMES[token], share) for token, share in enumerate(shares) if share]
    return ChainStage(
        sampler,
        survivors or len(likely),
        mass,
        rank,
        tuple(sorted(likely, key=lambda one: -one.probability)),
    )


MODEL = stage("model", 0.6, 0.2, 0.1, 0.05, survivors=1000)
TOLD = Explanation(
    0,
    " Paris",
    (
        MODEL,
        stage("top_k", 0.63, 0.21, 0.11, 0.05, mass=0.95),
        stage("min_p", 0.75, 0.25, mass=0.8, rank=0),
        stage("temperature", 0.76, 0.24, rank=0, mass=0.8),
        stage("dist", 0.76, 0.24, rank=0, mass=0.8),
    ),
    followed=2,
    followed_text=" Lyon",
)


def test_bars_show_what_was_before_and_what_is_left() -> None:
    whole = {bar.text: (bar.before, bar.after, bar.is_followed) for bar in bars(TOLD)}
    assert whole == {
        " Paris": (0.6, 0.76, False),
        " the": (0.2, 0.24, False),
        " Lyon": (0.1, 0, True),
        " a": (0.05, 0, False),
    }
    of_top_k = {bar.text: (bar.before, bar.after) for bar in bars(TOLD, 1)}
    assert of_top_k == {" Paris": (0.6, 0.63), " the": (0.2, 0.21), " Lyon": (0.1, 0.11), " a": (0.05, 0.05)}


def test_what_is_not_told_is_not_taken_for_taken_out() -> None:
    """Penalties let every token live, and only the likeliest of them are listed."""
    told = replace(TOLD, stages=(MODEL, stage("penalties", 0, 0.5, 0.2, 0.1, survivors=1000)))
    assert next(bar for bar in bars(told) if bar.text == " Paris").after is None


def test_a_few_likely_tokens_leave_temperature_little_to_change() -> None:
    assert moved(TOLD.stages[2], TOLD.stages[3]) == pytest.approx(0.01)
    assert chain_sentence(TOLD, Sampling(), came=False) == (
        "min-p 0.05 leaves 2 candidates, so temperature has little left to change."
    )
    assert chain_sentence(TOLD, Sampling(), came=True).endswith(
        "“Lyon”, which came, could not come with these values: min-p takes it out."
    )


def test_where_temperature_does_much_that_is_said() -> None:
    hot = stage("temperature", 0.5, 0.5)
    told = replace(TOLD, stages=(*TOLD.stages[:3], hot, stage("dist", 0.5, 0.5)))
    assert chain_sentence(told, Sampling(), came=False) == (
        "min-p 0.05 leaves 2 candidates; temperature moves 25% of their probability."
    )
    first = replace(TOLD, stages=(MODEL, stage("temperature", 0.3, 0.3, 0.2, 0.1, survivors=1000), TOLD.stages[2]))
    assert chain_sentence(first, Sampling(temperature=1.5), came=False) == (
        "Temperature 1.5 moves 30% of the probability. Then min-p 0.05 leaves 2 candidates."
    )


@pytest.mark.parametrize(
    ("sampling", "stages", "expected"),
    [
        (
            Sampling(),
            (MODEL, stage("top_p", 1.0, mass=0.6), stage("temperature", 1.0), stage("dist", 1.0)),
            "top-p 0.95 leaves one candidate, so nothing is left to chance here.",
        ),
        (
            Sampling(temperature=1),
            (MODEL, stage("top_k", 0.63, 0.21, 0.11, 0.05, mass=0.95), stage("dist", 0.63, 0.21, 0.11, 0.05)),
            "top-k 40 leaves 4 candidates, with 95% of the model's probability.",
        ),
        (Sampling(), (MODEL, replace(MODEL, sampler="dist")), "No sampler takes a token away: all 1,000 can be drawn."),
        (
            Sampling(strategy="greedy"),
            (MODEL, stage("greedy", 1.0)),
            "Greedy takes “Paris”, which has 60% of the model's probability.",
        ),
        (
            Sampling(strategy="mirostat"),
            (MODEL, stage("mirostat", 0.7, 0.3)),
            "Mirostat leaves 2 candidates here.",
        ),
        (
            Sampling(strategy="beam_search"),
            (MODEL, replace(MODEL, sampler="dist")),
            "A search goes by the model's own probabilities: no sampler acts.",
        ),
    ],
)
def test_each_way_to_choose_has_its_sentence(sampling: Sampling, stages: tuple[ChainStage, ...], expected: str) -> None:
    assert chain_sentence(replace(TOLD, stages=stages), sampling, came=False) == expected


def test_a_picture_is_the_same_each_time() -> None:
    held = steady(Sampling(xtc_probability=0.3))
    assert (held.seed, held.xtc_probability) == (1, 1.0)
    assert steady(Sampling(seed=5)) == Sampling(seed=5)
