"""What was used is told, and what was off is not."""

from __future__ import annotations

from inglenook.engines.sampling import Sampling
from inglenook.inference.sampling_facts import penalty_facts, sampling_facts


def test_the_usual_values_are_always_told() -> None:
    told = {fact.name: fact.value for fact in sampling_facts(Sampling(top_k=0))}
    assert told == {"Strategy": "Sampling", "Temperature": "0.8", "Top-k": "off", "Top-p": "0.95", "Min-p": "0.05"}
    assert not list(penalty_facts(Sampling()))


def test_the_rare_ones_are_told_where_they_are_on() -> None:
    sampling = Sampling(
        typical_p=0.9,
        top_n_sigma=1.5,
        xtc_probability=0.5,
        dynatemp_range=0.3,
        adaptive_target=0.4,
        dry_multiplier=0.8,
        logit_bias=((7, -100.0), (9, 1.5)),
        sampler_order=("min_p", "temperature"),
    )
    told = {fact.name: fact.value for fact in (*sampling_facts(sampling), *penalty_facts(sampling))}
    assert told["Typical-p"] == "0.9"
    assert told["Top-n-sigma"] == "1.5"
    assert told["XTC"] == "probability 0.5, threshold 0.1"
    assert told["Dynamic temperature"] == "up to 0.3 more or less, exponent 1"
    assert told["Adaptive-p"] == "target 0.4, decay 0.9"
    assert told["DRY"] == "0.8, times 1.75 for each token beyond 2, over 64 tokens"
    assert told["Biases on tokens"] == "7 never, 9 +1.5"
    assert told["Order"] == "min_p, temperature"


def test_mirostat_tells_what_counts_for_it() -> None:
    told = {fact.name: fact.value for fact in sampling_facts(Sampling(strategy="mirostat"))}
    assert told == {
        "Strategy": "Mirostat, version 2",
        "Target surprise": "5 bits, learning rate 0.1",
        "Temperature": "0.8",
    }
