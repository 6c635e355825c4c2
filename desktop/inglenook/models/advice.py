"""How a model's publisher says that it should sample: in its file's header, or in files beside it on the hub."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.models.gguf import GgufHeader
    from inglenook.models.model import Model

# The names that the engine's Sampling has for them. Sources: gguf-py, gguf/constants.py (Keys.General);
# transformers, GenerationConfig; Ollama's "params" file, whose names are those of a Modelfile's PARAMETER.
_IN_HEADER = {
    "temp": "temperature",
    "top_k": "top_k",
    "top_p": "top_p",
    "min_p": "min_p",
    "xtc_probability": "xtc_probability",
    "xtc_threshold": "xtc_threshold",
    "penalty_last_n": "repeat_last_n",
    "penalty_repeat": "repeat_penalty",
    "mirostat": "mirostat",
    "mirostat_tau": "mirostat_tau",
    "mirostat_eta": "mirostat_eta",
}
_IN_CONFIG = {
    "temperature": "temperature",
    "top_k": "top_k",
    "top_p": "top_p",
    "min_p": "min_p",
    "typical_p": "typical_p",
    "repetition_penalty": "repeat_penalty",
}
_IN_PARAMS = {
    name: name
    for name in (
        "temperature",
        "top_k",
        "top_p",
        "min_p",
        "typical_p",
        "repeat_penalty",
        "repeat_last_n",
        "presence_penalty",
        "frequency_penalty",
    )
}
ADVICE_FILES: Mapping[str, Mapping[str, str]] = {"generation_config.json": _IN_CONFIG, "params": _IN_PARAMS}
MOST_BYTES = 64 * 1024  # of such a file
_MOST = 2.0**63  # also of whole numbers, which may be as long as they like; NaN is not below it
_DIGITS = 7  # that a number of 32 bits has
_WHOLE = {"top_k", "repeat_last_n", "mirostat"}

Advice = dict[str, int | float]


def advice_in_header(header: GgufHeader) -> str:
    """As it is kept: JSON; empty when the header says nothing."""
    return _kept(_taken({name: header.metadata.get(f"general.sampling.{name}") for name in _IN_HEADER}, _IN_HEADER))


def advice_in_files(contents: Mapping[str, bytes]) -> str:
    """As it is kept, from the contents of ADVICE_FILES by their names, each saying more than the one before."""
    advice: Advice = {}
    for name, names in ADVICE_FILES.items():
        try:
            said: object = json.loads(contents.get(name, b"{}")[:MOST_BYTES])
        except (ValueError, RecursionError):
            continue
        if isinstance(said, dict):
            advice |= _taken(cast("dict[str, object]", said), names)
    return _kept(advice)


def advice_of(model: Model) -> Advice:
    """What is known of it; where both speak, the hub's files say it rather than the header."""
    said = (model.facts.advice if model.facts else "", model.hub.advice if model.hub else "")
    return {key: value for text in said for key, value in _read(text).items()}


def _taken(said: Mapping[str, object], names: Mapping[str, str]) -> Advice:
    """The numbers that it holds; whether they make sense is for those to see who know the ranges."""
    advice: Advice = {}
    for name, key in names.items():
        value = said.get(name)
        if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < _MOST:
            continue
        if key not in _WHOLE:
            advice[key] = float(f"{value:.{_DIGITS}g}")  # 0.6 was stored as 0.60000002384
        elif value == int(value):
            advice[key] = int(value)
    return advice


def _kept(advice: Advice) -> str:
    return json.dumps(advice) if advice else ""


def _read(text: str) -> Advice:
    try:
        said: object = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return {}
    values = cast("dict[str, object]", said) if isinstance(said, dict) else {}
    return _taken(values, {key: key for key in values})
