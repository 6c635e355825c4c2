"""From layers of values to what a turn is asked for."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast, get_args

from inglenook.engines.constraint import Constraint, ConstraintKind
from inglenook.engines.engine import LoadOptions
from inglenook.engines.sampling import Sampling, Strategy
from inglenook.engines.tools import compact, tools_problem
from inglenook.presets.layers import SYSTEM_PROMPT
from inglenook.presets.reproducible import fixed_options, fixed_sampling
from inglenook.presets.values import BY_KEY

if TYPE_CHECKING:
    from inglenook.presets.layers import Chosen, Layers
    from inglenook.presets.preset import Adapter, Example

_SAMPLING = frozenset(field.name for field in fields(Sampling))
_LOADING = frozenset(field.name for field in fields(LoadOptions))
_STRATEGIES: tuple[str, ...] = get_args(Strategy)
_KINDS: tuple[str, ...] = get_args(ConstraintKind)
_THINKING = {"on": True, "off": False}
_SEEDS = 2**32 - 1  # llama.cpp takes 32 bits; the last value asks it for a random seed


@dataclass(frozen=True, slots=True)
class Resolved:
    """What holds in the end."""

    sampling: Sampling
    options: LoadOptions
    stop: tuple[str, ...] = ()
    max_tokens: int | None = None
    thinking: bool | None = None
    is_reproducible: bool = False
    constraint: Constraint | None = None
    tools: str = ""  # see engines.tools; empty also where they cannot be used
    system_prompt: str = ""
    examples: tuple[Example, ...] = ()
    template: str | None = None
    preset: str = ""  # its name


def resolve(layers: Layers, sampling: Sampling, options: LoadOptions) -> Resolved:
    """``sampling`` and ``options`` say what no layer does."""
    values = layers.values
    sampling = replace(sampling, **_of(values, "sampling", _SAMPLING))
    options = replace(options, **_of(values, "load", _LOADING), **_adapter(layers))
    is_reproducible = values.get("reproducible") is True
    return Resolved(
        sampling=fixed_sampling(sampling) if is_reproducible else sampling,
        options=fixed_options(options) if is_reproducible else options,
        stop=cast("tuple[str, ...]", values.get("stop") or ()),
        max_tokens=cast("int | None", values.get("max_tokens")),
        thinking=_THINKING.get(str(values.get("thinking"))),
        is_reproducible=is_reproducible,
        constraint=constraint_in(values.get("constraint")),
        tools=tools_in(values.get("tools")),
        system_prompt=str(values.get(SYSTEM_PROMPT) or ""),
        examples=layers.examples,
        template=layers.template,
        preset=layers.preset,
    )


def is_used(key: str, value: Chosen) -> bool:
    """Whether the engine can do what the value asks for."""
    if key == "strategy":
        return value in _STRATEGIES
    if key == "constraint":
        return constraint_in(value) is not None
    if key == "tools":
        return isinstance(value, str) and tools_problem(value) is None
    group = BY_KEY[key].group
    return group == "answer" or key in (_SAMPLING if group == "sampling" else _LOADING)


def constraint_in(value: Chosen) -> Constraint | None:
    """What {"kind": "choices", "source": "[…]"} asks for; None when it is nothing of that kind."""
    try:
        found: object = json.loads(value) if isinstance(value, str) else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict):
        return None
    said = cast("dict[str, object]", found)
    kind, source = said.get("kind"), said.get("source", "")
    if kind not in _KINDS or not isinstance(source, str):
        return None
    return Constraint(cast("ConstraintKind", kind), source)


def tools_in(value: Chosen) -> str:
    """The tools that a value says, on one line; empty when there are none, or when they cannot be used."""
    return compact(value) if isinstance(value, str) and tools_problem(value) is None else ""


def adapter_path(adapter: Adapter) -> Path:
    """Where its file is."""
    return Path(os.path.expanduser(adapter.path))  # noqa: PTH111  never raises


def _adapter(layers: Layers) -> dict[str, Any]:
    adapter = layers.adapter
    if adapter is None:
        return {}
    return {"adapter": adapter_path(adapter), "adapter_scale": adapter.scale}


def _of(values: dict[str, Chosen], group: str, known: frozenset[str]) -> dict[str, Any]:
    found = {
        key: value
        for key, value in values.items()
        if key in BY_KEY and BY_KEY[key].group == group and key in known and is_used(key, value)
    }
    if isinstance(found.get("seed"), int):
        found["seed"] = cast("int", found["seed"]) if found["seed"] == -1 else cast("int", found["seed"]) % _SEEDS
    return found
