"""What each value is where nobody has said anything: llama.cpp's own, common/common.h."""

from __future__ import annotations

from dataclasses import asdict
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from inglenook.engines.engine import LoadOptions
from inglenook.engines.sampling import Sampling
from inglenook.presets.values import BY_KEY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.presets.values import Value

_OTHERS: dict[str, Value] = {
    "typical_p": 1.0,
    "top_n_sigma": -1.0,
    "dry_multiplier": 0.0,
    "dry_base": 1.75,
    "dry_allowed_length": 2,
    "dry_last_n": 64,
    "dry_breakers": ("\n", ":", '"', "*"),
    "xtc_probability": 0.0,
    "xtc_threshold": 0.1,
    "dynatemp_range": 0.0,
    "dynatemp_exponent": 1.0,
    "mirostat": 0,
    "mirostat_tau": 5.0,
    "mirostat_eta": 0.1,
    "adaptive_target": -1.0,
    "adaptive_decay": 0.9,
    "sampler_order": (
        "penalties",
        "dry",
        "top_n_sigma",
        "top_k",
        "typ_p",
        "top_p",
        "min_p",
        "xtc",
        "temperature",
    ),
    "length_penalty": 1.0,
    "early_stopping": "false",
    "thinking": "auto",
}
# What the engine decides by the model and the computer has no default; here is what a field begins with.
_BEGINNINGS: dict[str, Value] = {
    "beams": 4,
    "max_tokens": 1024,
    "constraint": "{}",
    "context_window": 8192,
    "gpu_layers": 99,
    "threads": 4,
}


def _known() -> Mapping[str, Value]:
    told = {**asdict(Sampling()), **asdict(LoadOptions()), **_OTHERS}
    return MappingProxyType({key: cast("Value", told[key]) for key in BY_KEY if told.get(key) is not None})


DEFAULTS = _known()


def beginning_of(key: str) -> Value | None:
    """What a value is when it is said for the first time, before anybody changes it; None: a list, which is empty."""
    if BY_KEY[key].kind == "texts":
        return DEFAULTS.get(key)
    return DEFAULTS.get(key, _BEGINNINGS.get(key))
