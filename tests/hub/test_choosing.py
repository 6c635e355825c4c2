"""The ranking is what one computes by hand, says what it left out and why, and what would tip it."""

from __future__ import annotations

from dataclasses import replace
from math import log, sqrt
from typing import TYPE_CHECKING

import pytest

from inglenook.hub.catalogue import Catalogue
from inglenook.hub.catalogue_entry import Entry
from inglenook.hub.choosing import rank
from inglenook.hub.criteria import default_weights
from inglenook.hub.decision import CRITERIA, advantages
from inglenook.hub.needs import Needs
from inglenook.models.licence import Licences

if TYPE_CHECKING:
    from inglenook.hub.decision import Criterion, Decision
    from inglenook.hub.needs import Preference

LICENCES = Licences()
CATALOGUE = Catalogue()
GIB = 2**30
BILLION = 10**9

DENSE_8B = Entry(
    repository="org/Dense-8B-GGUF",
    family="Dense",
    developer="Org",
    base_model="org/Dense-8B",
    architecture="llama",
    parameters=8 * BILLION,
    active_parameters=None,
    flavours=("instruct", "chat"),
    domain="",
    context=32_768,
    context_origin="card",
    licence="apache-2.0",
    languages=("en", "de"),
    capabilities=("tools", "code"),
    released="2025-01",
    size_tier="medium",
    starter=True,
    files=(),
    evidence=(),
    notes="",
)
DENSE_2B = replace(
    DENSE_8B,
    repository="org/Dense-2B-GGUF",
    base_model="org/Dense-2B",
    parameters=2 * BILLION,
    released="2026-01",
    context=131_072,
)
MIXTURE = replace(
    DENSE_8B,
    repository="org/Mixture-GGUF",
    base_model="org/Mixture",
    parameters=16 * BILLION,
    active_parameters=1 * BILLION,
    licence="llama3.1",
    languages=("multilingual",),
    context=None,
)
NEEDS = Needs(memory_bytes=16 * GIB)
ONLY: dict[str, dict[Criterion, float]] = {name: {name: 1.0} for name in CRITERIA}


def decide(*entries: Entry, needs: Needs = NEEDS, weights: dict[Criterion, float] | None = None) -> Decision:
    weights = default_weights(needs.prefer) if weights is None else weights
    return rank(entries, needs, weights, licences=LICENCES, languages={"de": "German", "th": "Thai"})


def in_column(decision: Decision, criterion: Criterion) -> dict[str, float]:
    return {row.entry.base_model: row.values[criterion].normalised for row in decision.rows}


def test_the_table_is_the_one_computed_by_hand() -> None:
    decision = decide(DENSE_8B, DENSE_2B, MIXTURE, weights={"size": 3, "recency": 2, "speed": 5})
    size = {"org/Dense-8B": 8.0, "org/Dense-2B": 2.0, "org/Mixture": sqrt(16 * 1)}  # billions; least 2, most 8
    assert in_column(decision, "size") == pytest.approx({name: log(of / 2) / log(4) for name, of in size.items()})
    assert in_column(decision, "recency") == {"org/Dense-8B": 0.0, "org/Dense-2B": 1.0, "org/Mixture": 0.0}
    read = {"org/Dense-8B": 8.0, "org/Dense-2B": 2.0, "org/Mixture": 1.0}  # billions for each token; fewer is better
    assert in_column(decision, "speed") == pytest.approx({name: 1 - log(of) / log(8) for name, of in read.items()})
    scores = {row.entry.base_model: row.score for row in decision.rows}
    assert scores == pytest.approx(
        {
            "org/Mixture": (3 * 0.5 + 2 * 0.0 + 5 * 1.0) / 10,
            "org/Dense-2B": (3 * 0.0 + 2 * 1.0 + 5 * 2 / 3) / 10,
            "org/Dense-8B": (3 * 1.0 + 2 * 0.0 + 5 * 0.0) / 10,
        }
    )
    assert [row.entry.base_model for row in decision.rows] == ["org/Mixture", "org/Dense-2B", "org/Dense-8B"]


@pytest.mark.parametrize(
    ("criterion", "winner", "text", "origin"),
    [
        ("size", DENSE_8B, "8.0 billion", "catalogue: a proxy for quality, not a benchmark"),
        ("recency", DENSE_2B, "2026-01", "catalogue: when it came out, as a proxy"),
        ("speed", MIXTURE, "578 MiB a token", "computed: 1.0 billion active parameters at 4.85 bits, a proxy"),
        ("memory", DENSE_2B, "2.1 GiB", "computed: 2.0 billion parameters at 4.85 bits, and 1 GiB"),
        ("context", DENSE_2B, "131,072 tokens", "catalogue, as the card is known to say"),
    ],
)
def test_each_criterion_alone_names_its_best_with_unit_and_origin(
    criterion: Criterion, winner: Entry, text: str, origin: str
) -> None:
    decision = decide(DENSE_8B, DENSE_2B, MIXTURE, weights=ONLY[criterion])
    assert decision.winner is not None
    assert decision.winner.entry is winner
    assert decision.winner.values[criterion].text == text
    assert decision.winner.values[criterion].origin.startswith(origin)
    assert decision.winner.score == 1.0


def test_what_is_not_known_counts_as_the_worst_and_says_so() -> None:
    decision = decide(DENSE_8B, MIXTURE, weights=ONLY["context"])
    assert decision.rows[1].values["context"].text == "not known"
    assert decision.rows[1].score == 0.0
    assert decision.rows[0].score == 1.0


def test_a_language_that_is_listed_counts_more_than_many_unnamed_ones() -> None:
    decision = decide(DENSE_8B, MIXTURE, needs=replace(NEEDS, languages=("de",)), weights=ONLY["language"])
    assert in_column(decision, "language") == {"org/Dense-8B": 1.0, "org/Mixture": 0.5}


@pytest.mark.parametrize(
    ("entry", "needs", "why"),
    [
        (
            DENSE_8B,
            replace(NEEDS, memory_bytes=6 * GIB),
            "takes 5.5 GiB with its context, and 4.8 GiB of 6.0 GiB can be",
        ),
        (replace(DENSE_8B, parameters=None), NEEDS, "how large it is, only its header tells"),
        (MIXTURE, replace(NEEDS, licence="open"), "not an open licence: Llama 3.1"),
        (replace(DENSE_8B, licence="exaone"), replace(NEEDS, licence="commercial"), "commercial use is not allowed"),
        (
            replace(DENSE_8B, licence="what"),
            replace(NEEDS, licence="commercial"),
            "commercial use is not allowed, or noth",
        ),
        (DENSE_8B, replace(NEEDS, languages=("de", "th")), "Thai not among its languages"),
        (DENSE_8B, replace(NEEDS, task="vision"), "the catalogue does not list vision among what it can do"),
        (DENSE_8B, replace(NEEDS, task="embeddings"), "it makes no embeddings to search with"),
        (replace(DENSE_8B, flavours=("embedding",)), NEEDS, "it makes embeddings and writes no text"),
        (replace(DENSE_8B, flavours=("base",)), NEEDS, "a base model: it continues a text and follows no instructions"),
    ],
)
def test_what_is_out_of_the_question_is_named_with_the_reason(entry: Entry, needs: Needs, why: str) -> None:
    decision = decide(entry, needs=needs)
    assert decision.winner is None
    assert decision.shifts == ()
    assert [one.why[: len(why)] for one in decision.excluded] == [why]


def test_a_conditional_licence_stays_for_commercial_use_and_counts_half() -> None:
    decision = decide(DENSE_8B, MIXTURE, needs=replace(NEEDS, licence="commercial"), weights=ONLY["licence"])
    assert in_column(decision, "licence") == {"org/Dense-8B": 1.0, "org/Mixture": 0.5}


def test_the_same_weights_are_compared_once() -> None:
    decision = decide(DENSE_8B, replace(DENSE_8B, repository="other/Dense-8B-GGUF"))
    assert [row.entry.repository for row in decision.rows] == ["org/Dense-8B-GGUF"]
    assert [(one.entry.repository, one.why) for one in decision.excluded] == [
        ("other/Dense-8B-GGUF", "the same weights as org/Dense-8B-GGUF")
    ]


def test_sensitivity_tells_which_weight_tips_it_and_to_whom() -> None:
    # 8B scores size/(size + recency), 2B the rest: with 10 against 9, a fifth less of one or more of the other tips it.
    decision = decide(DENSE_8B, DENSE_2B, weights={"size": 10.0, "recency": 9.0, "context": 0.0})
    assert decision.winner is not None
    assert decision.winner.entry is DENSE_8B
    assert {(shift.criterion, shift.factor): shift.winner for shift in decision.shifts} == {
        ("size", 0.8): DENSE_2B,
        ("size", 1.2): None,
        ("recency", 0.8): None,
        ("recency", 1.2): DENSE_2B,
    }


def test_where_the_winner_is_ahead_is_told_by_share_of_the_score() -> None:
    weights: dict[Criterion, float] = {"size": 6.0, "recency": 3.0, "context": 1.0}
    first, second = decide(DENSE_8B, DENSE_2B, weights=weights).rows
    assert advantages(first, second, weights) == (("size", pytest.approx(0.6)),)
    assert advantages(second, first, weights) == (("recency", pytest.approx(0.3)), ("context", pytest.approx(0.1)))


def test_equal_scores_keep_one_order_and_no_weight_at_all_is_no_score() -> None:
    forward, backward = decide(DENSE_8B, DENSE_2B, weights={}), decide(DENSE_2B, DENSE_8B, weights={})
    assert [row.entry for row in forward.rows] == [row.entry for row in backward.rows] == [DENSE_2B, DENSE_8B]
    assert [row.score for row in forward.rows] == [0.0, 0.0]


@pytest.mark.parametrize("prefer", ["speed", "balanced", "quality"])
def test_over_the_real_catalogue_each_is_either_ranked_or_left_out_with_a_reason(prefer: Preference) -> None:
    needs = replace(NEEDS, prefer=prefer)
    decision = decide(*CATALOGUE.entries(), needs=needs)
    assert len(decision.rows) > 20
    assert len(decision.rows) + len(decision.excluded) == len(CATALOGUE.entries())
    assert all(one.why for one in decision.excluded)
    assert all(0 <= value.normalised <= 1 for row in decision.rows for value in row.values.values())
    assert all(value.origin for row in decision.rows for value in row.values.values())


def test_who_prefers_quality_gets_a_larger_model_than_who_prefers_speed() -> None:
    fast = decide(*CATALOGUE.entries(), needs=replace(NEEDS, prefer="speed")).rows[0].entry
    good = decide(*CATALOGUE.entries(), needs=replace(NEEDS, prefer="quality")).rows[0].entry
    assert (fast.parameters_read or 0) * 2 < (good.parameters_read or 0)
