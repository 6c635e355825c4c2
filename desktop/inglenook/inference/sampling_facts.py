"""How the tokens of an answer were chosen, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.engines.sampling import BANNED, SAMPLERS
from inglenook.inference.fact import Fact
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inglenook.engines.sampling import Sampling


def sampling_facts(sampling: Sampling) -> Iterable[Fact]:
    """Of a strategy that draws: its values; those that are rarely used only where they are on."""
    if sampling.mirostat_version:
        yield Fact(say("Strategy"), say("Mirostat, version {version}", version=sampling.mirostat_version))
        tau, eta = sampling.mirostat_tau, sampling.mirostat_eta
        yield Fact(say("Target surprise"), say("{bits:g} bits, learning rate {eta:g}", bits=tau, eta=eta))
        yield Fact(say("Temperature"), f"{sampling.temperature:g}")
        return
    if sampling.strategy in {"beam_search", "contrastive_search"}:
        yield from _search_facts(sampling)
        return
    off = say("off")
    yield Fact(say("Strategy"), say("Sampling"))
    yield Fact(say("Temperature"), f"{sampling.temperature:g}")
    if sampling.dynatemp_range > 0:
        told = say(
            "up to {by:g} more or less, exponent {exponent:g}",
            by=sampling.dynatemp_range,
            exponent=sampling.dynatemp_exponent,
        )
        yield Fact(say("Dynamic temperature"), told)
    yield Fact(say("Top-k"), str(sampling.top_k) if sampling.top_k else off)
    yield Fact(say("Top-p"), f"{sampling.top_p:g}" if sampling.top_p < 1 else off)
    yield Fact(say("Min-p"), f"{sampling.min_p:g}" if sampling.min_p else off)
    if sampling.typical_p < 1:
        yield Fact(say("Typical-p"), f"{sampling.typical_p:g}")
    if sampling.top_n_sigma > 0:
        yield Fact(say("Top-n-sigma"), f"{sampling.top_n_sigma:g}")
    if sampling.xtc_probability > 0:
        told = say(
            "probability {chance:g}, threshold {threshold:g}",
            chance=sampling.xtc_probability,
            threshold=sampling.xtc_threshold,
        )
        yield Fact("XTC", told)
    if sampling.adaptive_target >= 0:
        told = say("target {target:g}, decay {decay:g}", target=sampling.adaptive_target, decay=sampling.adaptive_decay)
        yield Fact(say("Adaptive-p"), told)
    if sampling.sampler_order != SAMPLERS:
        yield Fact(say("Order"), ", ".join(sampling.sampler_order))


def _search_facts(sampling: Sampling) -> Iterable[Fact]:
    if sampling.strategy == "beam_search":
        yield Fact(say("Strategy"), say("Beam search"))
        yield Fact(say("Beams"), str(sampling.beams))
        if sampling.beam_groups > 1:
            told = say("{groups}, diversity {by:g}", groups=sampling.beam_groups, by=sampling.diversity_penalty)
            yield Fact(say("Groups"), told)
        yield Fact(say("Length penalty"), f"{sampling.length_penalty:g}")
        yield Fact(say("Early stopping"), sampling.early_stopping)
        return
    if sampling.strategy == "contrastive_search":
        yield Fact(say("Strategy"), say("Contrastive search"))
        k, alpha = sampling.contrastive_k, sampling.contrastive_alpha
        yield Fact(say("Candidates"), say("{k}, alpha {alpha:g}", k=k, alpha=alpha))


def penalty_facts(sampling: Sampling) -> Iterable[Fact]:
    """What was held against tokens, or for them."""
    if sampling.logit_bias:
        never = say("never")
        yield Fact(
            say("Biases on tokens"),
            ", ".join(f"{token} {never if by <= BANNED else format(by, '+g')}" for token, by in sampling.logit_bias),
        )
    if sampling.banned_words:
        yield Fact(say("Banned words"), ", ".join(sampling.banned_words))
    if sampling.favoured_words and sampling.word_favour:
        yield Fact(say("Favoured words"), f"{', '.join(sampling.favoured_words)} (+{sampling.word_favour:g})")
    if sampling.strategy not in {"sampling", "greedy"} or sampling.mirostat_version:
        return  # nothing else counts there
    if sampling.repeat_penalty != 1:
        told = say("{penalty} over {count} tokens", penalty=sampling.repeat_penalty, count=sampling.repeat_last_n)
        yield Fact(say("Repeat penalty"), told)
    if sampling.frequency_penalty:
        yield Fact(say("Frequency penalty"), f"{sampling.frequency_penalty:g}")
    if sampling.presence_penalty:
        yield Fact(say("Presence penalty"), f"{sampling.presence_penalty:g}")
    if sampling.dry_multiplier:
        told = say(
            "{multiplier:g}, times {base:g} for each token beyond {allowed}, over {count} tokens",
            multiplier=sampling.dry_multiplier,
            base=sampling.dry_base,
            allowed=sampling.dry_allowed_length,
            count=sampling.dry_last_n,
        )
        yield Fact("DRY", told)
