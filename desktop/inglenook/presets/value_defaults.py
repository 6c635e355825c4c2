"""What each value is where nobody has said anything: llama.cpp's own, common/common.h."""

from __future__ import annotations

from dataclasses import asdict
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from inglenook.engines.engine import LoadOptions
from inglenook.engines.sampling import Sampling
from inglenook.engines.tools import EXAMPLE, compact
from inglenook.presets.values import BY_KEY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.presets.values import Value

_OTHERS: dict[str, Value] = {"thinking": "auto", "reproducible": False}
# What the engine decides by the model and the computer has no default; here is what a field begins with.
_BEGINNINGS: dict[str, Value] = {
    "max_tokens": 1024,
    "constraint": "{}",
    "tools": compact(EXAMPLE),
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
