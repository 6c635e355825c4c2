"""How the next token is chosen, as values: strategies, samplers, and the order in which they act."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Mapping

Strategy = Literal["greedy", "sampling", "mirostat", "beam_search", "contrastive_search"]
EarlyStopping = Literal["true", "false", "never"]
# Those whose place can be chosen, under llama.cpp's names and in its own order (common/common.h).
SamplerName = Literal["penalties", "dry", "top_n_sigma", "top_k", "typ_p", "top_p", "min_p", "xtc", "temperature"]

RANDOM_SEED = -1
SAMPLERS: tuple[SamplerName, ...] = get_args(SamplerName)
BANNED = -100.0  # a bias that means never; finite, since JSON knows no infinity
MOST_BIAS = 100.0
MOST_BIASES = 1024
MOST_BREAKERS = 32
MOST_WORDS = 200  # of a kind
LONGEST_WORD = 200  # characters
MOST_BEAMS = 16
LONGEST_BREAKER = 40  # bytes; llama.cpp cuts off the rest, if need be within a character
# Further names that llama.cpp takes in --samplers, besides those with dashes or with nothing in between.
_OTHER_NAMES: Mapping[str, SamplerName] = MappingProxyType(
    {"nucleus": "top_p", "temp": "temperature", "typ": "typ_p", "typical": "typ_p", "typical_p": "typ_p"}
)


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is chosen; the defaults are llama.cpp's own (common/common.h)."""

    strategy: Strategy = "sampling"
    temperature: float = 0.8
    top_k: int = 40  # 0 is off
    top_p: float = 0.95  # 1 is off
    min_p: float = 0.05  # 0 is off
    repeat_penalty: float = 1.0  # 1 is off
    repeat_last_n: int = 64  # tokens looked back at; 0 is off, -1 the whole context
    frequency_penalty: float = 0.0
    presence_penalty: float = 0.0
    seed: int = RANDOM_SEED  # drawn anew for each answer when RANDOM_SEED
    typical_p: float = 1.0  # 1 is off
    top_n_sigma: float = -1.0  # 0 and below are off
    xtc_probability: float = 0.0  # 0 is off
    xtc_threshold: float = 0.1  # above 0.5 is off: two tokens cannot both have more
    dry_multiplier: float = 0.0  # 0 is off
    dry_base: float = 1.75
    dry_allowed_length: int = 2  # tokens
    dry_last_n: int = 64  # tokens looked back at; 0 is off, -1 the whole context
    dry_breakers: tuple[str, ...] = ("\n", ":", '"', "*")
    dynatemp_range: float = 0.0  # 0 is off
    dynatemp_exponent: float = 1.0
    mirostat: int = 0  # its version, 1 or 2; 0 is off
    mirostat_tau: float = 5.0  # bits
    mirostat_eta: float = 0.1
    adaptive_target: float = -1.0  # below 0 is off
    adaptive_decay: float = 0.9
    sampler_order: tuple[str, ...] = SAMPLERS  # of SamplerName; one that is not named is off
    logit_bias: tuple[tuple[int, float], ...] = ()  # token and what is added to its logit; BANNED: never
    banned_words: tuple[str, ...] = ()  # never written, as far as the model spells them as usual
    favoured_words: tuple[str, ...] = ()
    word_favour: float = 3.0  # added to the scores of their tokens; 0 is off
    beams: int = 4  # of a beam search
    beam_groups: int = 1  # that search side by side, shy of each other's tokens; divides the beams
    diversity_penalty: float = 0.5  # how shy
    length_penalty: float = 1.0  # a beam's score is its log-probability by its length to this power; 0 is off
    early_stopping: EarlyStopping = "false"  # with enough beams finished; when none can be better, by guess or surely
    contrastive_k: int = 4  # candidates of a contrastive search
    contrastive_alpha: float = 0.6  # how much a candidate that is like what came before is held back; 0 is greedy

    @property
    def mirostat_version(self) -> int:
        """The version that chooses the tokens; 0: another way does."""
        if self.strategy == "mirostat":
            return self.mirostat or 2
        return self.mirostat if self.strategy == "sampling" else 0


def sampler_named(text: str) -> SamplerName | None:
    """The sampler that llama.cpp knows by this name (common_sampler_types_from_names); None when it knows none."""
    name = text.strip().casefold().replace("-", "_")
    return _OTHER_NAMES.get(name) or next(
        (known for known in SAMPLERS if name in {known, known.replace("_", "")}), None
    )
