"""TextGen's YAML (oobabooga): presets, which hold samplers, and characters, which hold a prompt.

Source: text-generation-webui, modules/presets.py. A file has only what differs from its defaults, which are neutral.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, cast

import yaml

from inglenook.errors import PresetError
from inglenook.presets.formats.form import ReadPreset, whole_text
from inglenook.presets.formats.gathering import Gathering
from inglenook.presets.formats.losing import Held, losses_beside
from inglenook.presets.preset import Example, Preset
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from inglenook.presets.values import Value

LARGEST_BYTES = 256 * 1024  # it takes a second or so to read; presets are shorter than one KiB
_MOST_EVENTS = 20_000
_DEEPEST = 8
_NAMES = {
    "temperature": "temperature",
    "top_p": "top_p",
    "top_k": "top_k",
    "min_p": "min_p",
    "typical_p": "typical_p",
    "repeat_penalty": "repetition_penalty",
    "repeat_last_n": "repetition_penalty_range",
    "presence_penalty": "presence_penalty",
    "frequency_penalty": "frequency_penalty",
    "xtc_probability": "xtc_probability",
    "xtc_threshold": "xtc_threshold",
    "dry_multiplier": "dry_multiplier",
    "dry_base": "dry_base",
    "dry_allowed_length": "dry_allowed_length",
    "dynatemp_exponent": "dynatemp_exponent",
    "mirostat": "mirostat_mode",
    "mirostat_tau": "mirostat_tau",
    "mirostat_eta": "mirostat_eta",
    "adaptive_target": "adaptive_target",
    "adaptive_decay": "adaptive_decay",
    "top_n_sigma": "top_n_sigma",
}
_OTHERS = ("dynamic_temperature", "sampler_priority", "dry_sequence_breakers", "temperature_last")
_KEYS = {name: key for key, name in _NAMES.items()}
_NEUTRAL: Mapping[str, Value] = {"temperature": 1.0, "top_p": 1.0, "top_k": 0, "min_p": 0.0, "repeat_penalty": 1.0}
_SAMPLERS = {
    "temperature": "temperature",
    "top_n_sigma": "top_n_sigma",
    "top_k": "top_k",
    "top_p": "top_p",
    "typical_p": "typ_p",
    "min_p": "min_p",
    "xtc": "xtc",
    "dry": "dry",
    "adaptive_p": "adaptive_p",
    "repetition_penalty": "penalties",
    "presence_penalty": "penalties",
    "frequency_penalty": "penalties",
}
_BY_SAMPLER = {ours: theirs for theirs, ours in reversed(_SAMPLERS.items())}
# Written as neutral values by default, or without effect on llama.cpp.
_SAYS_NOTHING = {
    "do_sample": True,
    "guidance_scale": 1,
    "smoothing_factor": 0,
    "smoothing_curve": 1,
    "tfs": 1,
    "top_a": 0,
}
_OFF_AT_0 = ("adaptive_target", "top_n_sigma")  # here below 0
_BREAKERS = re.compile(r'\s*("(?:[^"\\]|\\.)*")\s*(?:,|$)')
_CHARACTER = ("context", "greeting", "name")
_HELD = Held("TextGen", {*_NAMES, "dry_breakers", "dynatemp_range", "sampler_order"})


def losses(preset: Preset) -> tuple[str, ...]:
    """What such a file cannot hold of the preset."""
    found = list(losses_beside(preset, _HELD))
    if _priority(preset) is None and "sampler_order" in preset.values:
        found.append(say("TextGen does not know all of the samplers in sampler_order: the order is left out."))
    if _dynamic(preset.values) is None and "dynatemp_range" in preset.values:
        found.append(
            say(
                "TextGen moves the temperature between two ends: dynatemp_range is left out without a temperature "
                "above it."
            )
        )
    unsaid = [_NAMES[key] for key in _NEUTRAL if key not in preset.values]
    if unsaid:
        found.append(
            say("What the preset leaves open, TextGen switches off or sets to 1: {names}.", names=", ".join(unsaid))
        )
    return tuple(found)


def write(preset: Preset) -> str:
    """The file."""
    values = preset.values
    content: dict[str, object] = {name: values[key] for key, name in _NAMES.items() if key in values}
    for key in _OFF_AT_0:
        if _is_off(values.get(key)):
            content[key] = 0.0
    breakers = values.get("dry_breakers")
    if isinstance(breakers, tuple):
        content["dry_sequence_breakers"] = ", ".join(json.dumps(text, ensure_ascii=False) for text in breakers)
    content |= _dynamic(values) or {}
    priority = _priority(preset)
    if priority is not None:
        content["sampler_priority"] = priority
    return yaml.safe_dump(content or {"do_sample": True}, sort_keys=False, allow_unicode=True)


def read(text: str, name: str) -> ReadPreset:
    """The preset, or the character. Raises PresetError with the line of what is wrong."""
    facts = _mapping(text)
    if facts.keys() & {"context", "greeting"}:
        return _character(facts, name)
    gathering = Gathering()
    for key, value in _NEUTRAL.items():
        gathering.put(key, value, named=key)
    for written, value in facts.items():
        _take(written, value, gathering)
    if facts.get("dynamic_temperature") is True:
        _take_dynamic(facts, gathering)
    return ReadPreset(Preset(name, values=gathering.values), tuple(gathering.notes))


def is_text_gen(text: str) -> bool:
    """Whether it holds a mapping of which at least one key is TextGen's."""
    try:
        facts = _mapping(text)
    except PresetError:
        return False
    return bool(facts.keys() & {*_KEYS, *_SAYS_NOTHING, *_CHARACTER, *_OTHERS})


def _mapping(text: str) -> Mapping[str, object]:
    if len(text) > LARGEST_BYTES:
        raise PresetError(say("It is larger than {size}, which no preset of this kind is.", size="256 KiB"))
    try:
        _check_events(text)
        value: object = yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise PresetError(
            say("Line {line}: this is no YAML ({reason}).", line=line, reason=error.problem or "")
        ) from error
    except (yaml.YAMLError, RecursionError, ValueError, OverflowError) as error:
        raise PresetError(say("It is no YAML that can be read.")) from error
    if not isinstance(value, dict):
        raise PresetError(say("It is YAML, but has no pairs key: value."))
    return {key: item for key, item in cast("dict[object, object]", value).items() if isinstance(key, str)}


def _check_events(text: str) -> None:
    """Aliases can make a short file endless, so there are none; nor many events, nor deep ones."""
    depth = 0
    events = cast("Iterator[yaml.Event]", yaml.parse(text, Loader=yaml.SafeLoader))  # pyright: ignore[reportUnknownMemberType]  its stub says nothing
    for number, event in enumerate(events):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if isinstance(event, yaml.AliasEvent):
            line = event.start_mark.line + 1
            raise PresetError(say("Line {line}: references (*name) are not read.", line=line))
        if number > _MOST_EVENTS or depth > _DEEPEST:
            raise PresetError(say("It is too long or nested too deeply for a preset."))


def _character(facts: Mapping[str, object], name: str) -> ReadPreset:
    gathering = Gathering()
    called = (whole_text(facts.get("name")) or name).strip()

    def filled(key: str) -> str | None:
        text = whole_text(facts.get(key))
        return text and text.replace("{{char}}", called).replace("{{user}}", "User").strip()

    for key in facts:
        if key not in _CHARACTER:
            gathering.unknown(key)
    greeting = filled("greeting")
    examples = (Example("assistant", greeting),) if greeting else ()
    return ReadPreset(Preset(called, system_prompt=filled("context"), examples=examples), tuple(gathering.notes))


def _take(written: str, value: object, gathering: Gathering) -> None:
    key = _KEYS.get(written)
    if key is not None:
        gathering.put(key, -1.0 if key in _OFF_AT_0 and value == 0 else value, named=written)
    elif written == "sampler_priority":
        _take_order(value, gathering)
    elif written == "dry_sequence_breakers":
        breakers = _breakers(value)
        if breakers is None:
            gathering.unknown(written)
        else:
            gathering.put("dry_breakers", breakers, named=written)
    elif written == "temperature_last":
        pass  # as it is here without an order
    elif written not in {"dynamic_temperature", "dynatemp_low", "dynatemp_high"} and (
        written not in _SAYS_NOTHING or value != _SAYS_NOTHING[written]
    ):
        gathering.unknown(written)


def _take_order(value: object, gathering: Gathering) -> None:
    names = value.split() if isinstance(value, str) else cast("list[object]", value) if isinstance(value, list) else []
    order = list(dict.fromkeys(_SAMPLERS[str(name)] for name in names if str(name) in _SAMPLERS))
    gathering.put("sampler_order", order, named="sampler_priority")


def _breakers(value: object) -> list[str] | None:
    if not isinstance(value, str):
        return None
    found: list[str] = []
    at = 0
    while at < len(value) and (match := _BREAKERS.match(value, at)) is not None:
        try:
            found.append(str(json.loads(match[1], strict=False)))
        except ValueError:
            return None
        at = match.end()
    return found if at == len(value) else None


def _take_dynamic(facts: Mapping[str, object], gathering: Gathering) -> None:
    low, high = facts.get("dynatemp_low", 1), facts.get("dynatemp_high", 1)
    if isinstance(low, int | float) and isinstance(high, int | float):
        gathering.put("temperature", round((low + high) / 2, 6), named="dynatemp_low")
        gathering.put("dynatemp_range", round(abs(high - low) / 2, 6), named="dynatemp_high")


def _dynamic(values: Mapping[str, Value]) -> dict[str, object] | None:
    around, by = values.get("temperature"), values.get("dynatemp_range")
    if not isinstance(around, int | float) or not isinstance(by, int | float) or by > around:
        return None
    if by == 0:
        return {}
    return {"dynamic_temperature": True, "dynatemp_low": round(around - by, 6), "dynatemp_high": round(around + by, 6)}


def _is_off(value: Value | None) -> bool:
    return isinstance(value, int | float) and value < 0


def _priority(preset: Preset) -> str | None:
    order = preset.values.get("sampler_order")
    if not isinstance(order, tuple) or not order or not all(name in _BY_SAMPLER for name in order):
        return None
    return "\n".join(_BY_SAMPLER[name] for name in order)
