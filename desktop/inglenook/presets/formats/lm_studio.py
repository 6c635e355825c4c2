"""LM Studio's presets: ``<name>.preset.json`` with fields for predicting and loading.

Source: lmstudio-js, packages/lms-kv-config/src/schema.ts.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from inglenook.errors import PresetError
from inglenook.presets.formats.form import ReadPreset, whole_text
from inglenook.presets.formats.gathering import Gathering, shortened
from inglenook.presets.formats.losing import Held, losses_beside
from inglenook.presets.preset import Preset
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from inglenook.presets.values import Value

_SYSTEM = "llm.prediction.systemPrompt"
_THINKING = "llm.prediction.reasoning.enableThinking"
_GPU = "llm.load.llama.acceleration.offloadRatio"
_FLASH = "llm.load.llama.flashAttention"
# What each is called there; True: as {"checked": …, "value": …}, which may be switched off.
_PREDICTION = {
    "llm.prediction.temperature": ("temperature", False),
    "llm.prediction.topKSampling": ("top_k", False),
    "llm.prediction.topPSampling": ("top_p", True),
    "llm.prediction.minPSampling": ("min_p", True),
    "llm.prediction.repeatPenalty": ("repeat_penalty", True),
    "llm.prediction.llama.presencePenalty": ("presence_penalty", True),
    "llm.prediction.llama.frequencyPenalty": ("frequency_penalty", True),
    "llm.prediction.llama.xtcProbability": ("xtc_probability", True),
    "llm.prediction.llama.xtcThreshold": ("xtc_threshold", True),
    "llm.prediction.seed": ("seed", True),
    "llm.prediction.stopStrings": ("stop", False),
    "llm.prediction.maxPredictedTokens": ("max_tokens", True),
    "llm.prediction.llama.cpuThreads": ("threads", False),
}
_LOADING = {
    "llm.load.contextLength": ("context_window", False),
    "llm.load.llama.cpuThreadPoolSize": ("threads", False),
    "llm.load.llama.evalBatchSize": ("batch", False),
    "llm.load.llama.tryMmap": ("memory_map", False),
    "llm.load.llama.kCacheQuantizationType": ("kv_type_k", True),
    "llm.load.llama.vCacheQuantizationType": ("kv_type_v", True),
}
_OFF: Mapping[str, Value] = {
    "top_p": 1.0,
    "min_p": 0.0,
    "repeat_penalty": 1.0,
    "presence_penalty": 0.0,
    "frequency_penalty": 0.0,
    "xtc_probability": 0.0,
}
_SAYS_NOTHING = ("llm.prediction.tools", "llm.prediction.structured", "llm.prediction.promptTemplate")
_HELD = Held(
    "LM Studio",
    {key for key, _ in (*_PREDICTION.values(), *_LOADING.values())} | {"thinking", "flash_attention", "gpu_layers"},
    system_prompt=True,
)


def is_lm_studio(facts: Mapping[str, object]) -> bool:
    """Whether it has the shape of such a file."""
    return isinstance(facts.get("operation"), dict) or isinstance(facts.get("load"), dict)


def losses(preset: Preset) -> tuple[str, ...]:
    """What such a file cannot hold of the preset."""
    found = list(losses_beside(preset, _HELD))
    if preset.values.get("thinking") == "auto":
        found.append(say("LM Studio has no word for thinking “auto”: it is left out, which means the same."))
    if preset.values.get("flash_attention") == "auto":
        found.append(say("LM Studio's flash attention is on or off: “auto” is left out."))
    if preset.values.get("gpu_layers"):
        found.append(
            say("LM Studio counts the layers on the GPU as a share of the model's: the number of them is left out.")
        )
    return tuple(found)


def write(preset: Preset) -> str:
    """The file."""
    values = preset.values
    operation: list[dict[str, object]] = []
    loading: list[dict[str, object]] = []
    if preset.system_prompt is not None:
        operation.append({"key": _SYSTEM, "value": preset.system_prompt})
    for fields, table in ((operation, _PREDICTION), (loading, _LOADING)):
        for name, (key, can_be_off) in table.items():
            if key in values and name != "llm.load.llama.cpuThreadPoolSize":
                value = values[key]
                plain = [*value] if isinstance(value, tuple) else value
                fields.append({"key": name, "value": {"checked": True, "value": plain} if can_be_off else plain})
    if values.get("thinking") in {"on", "off"}:
        operation.append({"key": _THINKING, "value": values["thinking"] == "on"})
    if values.get("flash_attention") in {"on", "off"}:
        loading.append({"key": _FLASH, "value": values["flash_attention"] == "on"})
    if values.get("gpu_layers") == 0:
        loading.append({"key": _GPU, "value": 0})
    identifier = "-".join(preset.name.lower().split())
    content = {
        "identifier": f"@local:{identifier}",
        "name": preset.name,
        "changed": False,
        "operation": {"fields": operation},
        "load": {"fields": loading},
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def read(facts: Mapping[str, object], name: str) -> ReadPreset:
    """The preset; ``name`` counts unless the file has one. Raises PresetError when it has no fields."""
    gathering = Gathering()
    system_prompt: str | None = None
    fields = [*_fields(facts, "operation"), *_fields(facts, "load")]
    for key, value in fields:
        if key == _SYSTEM:
            system_prompt = whole_text(value)
        else:
            _take(key, value, gathering)
    preset = Preset(whole_text(facts.get("name")) or name, system_prompt=system_prompt, values=gathering.values)
    return ReadPreset(preset, tuple(gathering.notes))


def _fields(facts: Mapping[str, object], part: str) -> Iterator[tuple[str, object]]:
    inside = facts.get(part)
    fields: object = cast("dict[str, object]", inside).get("fields") if isinstance(inside, dict) else []
    if not isinstance(fields, list):
        raise PresetError(say("It looks like a preset of LM Studio, but “{part}” has no list of fields.", part=part))
    for item in cast("list[object]", fields):
        entry = cast("dict[str, object]", item) if isinstance(item, dict) else {}
        key = entry.get("key")
        if isinstance(key, str):
            yield key, entry.get("value")


def _take(name: str, value: object, gathering: Gathering) -> None:
    known = _PREDICTION.get(name) or _LOADING.get(name)
    if known is not None:
        key = known[0]
        if isinstance(value, dict):
            choice = cast("dict[str, object]", value)
            if choice.get("checked") is False:
                if key in _OFF:
                    gathering.put(key, _OFF[key], named=name)
                return
            value = choice.get("value")
        if key == "max_tokens" and isinstance(value, int) and value < 0:
            return  # no limit
        gathering.put(key, value, named=name)
    elif name in {_THINKING, _FLASH} and isinstance(value, bool):
        gathering.put("thinking" if name == _THINKING else "flash_attention", "on" if value else "off", named=name)
    elif name == _GPU:
        _take_share(value, gathering)
    elif not (name in _SAYS_NOTHING and _is_none(value)):
        gathering.unknown(name)


def _take_share(value: object, gathering: Gathering) -> None:
    if isinstance(value, int | float | str) and not isinstance(value, bool) and value in {0, "off"}:
        gathering.put("gpu_layers", 0, named=_GPU)
    elif isinstance(value, bool) or not isinstance(value, int | float | str) or value not in {1, "max", "auto"}:
        gathering.note(
            say(
                "The layers on the GPU are a share of the model's ({share}): they are left to the engine.",
                share=shortened(str(value)),
            )
        )


def _is_none(value: object) -> bool:
    return isinstance(value, dict) and cast("dict[str, object]", value).get("type") == "none"
