"""A preset as JSON of our own: for programs; nothing is lost."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast, get_args

from inglenook.errors import PresetError
from inglenook.presets.formats.form import ReadPreset, whole_text
from inglenook.presets.formats.gathering import Gathering
from inglenook.presets.preset import Adapter, Example, ExampleRole, Preset
from inglenook.presets.values import BY_KEY
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MARK = "inglenook_preset"  # its value is the version of the format
VERSION = 1
_MOST_SCALE = 100
_KNOWN = (
    MARK,
    "name",
    "note",
    "base",
    "system_prompt",
    "examples",
    "template",
    "values",
    "adapter",
    "licences",
    "others",
)


def preset_facts(preset: Preset) -> dict[str, object]:
    """The preset as plain data: texts, numbers, lists and mappings; what it does not say is left out."""
    adapter = preset.adapter
    facts: dict[str, object] = {
        MARK: VERSION,
        "name": preset.name,
        "note": preset.note or None,
        "base": preset.base or None,
        "system_prompt": preset.system_prompt,
        "examples": [{"role": example.role, "text": example.text} for example in preset.examples] or None,
        "template": preset.template,
        "values": {key: list(value) if isinstance(value, tuple) else value for key, value in preset.values.items()},
        "adapter": {"path": adapter.path, "scale": adapter.scale} if adapter else None,
        "licences": list(preset.licences) or None,
        "others": [list(other) for other in preset.others] or None,
    }
    return {key: value for key, value in facts.items() if value is not None}


def write(preset: Preset) -> str:
    """The file."""
    return json.dumps(preset_facts(preset), ensure_ascii=False, indent=2) + "\n"


def losses(_preset: Preset) -> tuple[str, ...]:
    """Nothing is lost."""
    return ()


def read(facts: Mapping[str, object], name: str) -> ReadPreset:
    """The preset; ``name`` counts unless the file has one. Raises PresetError when it is of a newer Inglenook."""
    version = facts.get(MARK)
    if not isinstance(version, int) or version > VERSION:
        raise PresetError(
            say("It was written by a newer Inglenook. Update this one, or export it again as a Modelfile.")
        )
    gathering = Gathering()
    for key in facts:
        if key not in _KNOWN:
            gathering.unknown(key)
    for key, value in _mapping(facts, "values", gathering).items():
        if key in BY_KEY:
            gathering.put(key, value, named=key)
        else:
            gathering.unknown(key)
    preset = Preset(
        name=_text(facts, "name", gathering) or name,
        note=_text(facts, "note", gathering) or "",
        base=_text(facts, "base", gathering) or "",
        system_prompt=_text(facts, "system_prompt", gathering),
        examples=tuple(_examples(facts, gathering)),
        template=_text(facts, "template", gathering),
        values=gathering.values,
        adapter=_adapter(facts, gathering),
        licences=tuple(text for item in _list(facts, "licences", gathering) if (text := whole_text(item)) is not None),
        others=tuple(_others(facts, gathering)),
    )
    return ReadPreset(preset, tuple(gathering.notes))


def _text(facts: Mapping[str, object], key: str, gathering: Gathering) -> str | None:
    value = facts.get(key)
    if value is not None and not isinstance(value, str):
        gathering.note(say("{name} is no text: it is left out.", name=key))
    return whole_text(value)


def _list(facts: Mapping[str, object], key: str, gathering: Gathering) -> list[object]:
    value = facts.get(key)
    if value is not None and not isinstance(value, list):
        gathering.note(say("{name} is no list: it is left out.", name=key))
    return cast("list[object]", value) if isinstance(value, list) else []


def _mapping(facts: Mapping[str, object], key: str, gathering: Gathering) -> Mapping[str, object]:
    value = facts.get(key)
    if value is not None and not isinstance(value, dict):
        gathering.note(say("{name} is no object: it is left out.", name=key))
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def _examples(facts: Mapping[str, object], gathering: Gathering) -> Iterator[Example]:
    for item in _list(facts, "examples", gathering):
        example = cast("dict[str, object]", item) if isinstance(item, dict) else {}
        role, text = example.get("role"), whole_text(example.get("text"))
        if role in get_args(ExampleRole) and text is not None:
            yield Example(cast("ExampleRole", role), text)
        else:
            gathering.note(say("An example wants a role (system, user or assistant) and a text: one is left out."))


def _adapter(facts: Mapping[str, object], gathering: Gathering) -> Adapter | None:
    if facts.get("adapter") is None:
        return None
    found = _mapping(facts, "adapter", gathering)
    path, scale = whole_text(found.get("path")), found.get("scale", 1.0)
    is_number = isinstance(scale, int | float) and not isinstance(scale, bool) and abs(scale) <= _MOST_SCALE
    if not path or not is_number:
        gathering.note(say("An adapter wants a path and a scale from -100 to 100: it is left out."))
        return None
    return Adapter(path, float(cast("float", scale)))


def _others(facts: Mapping[str, object], gathering: Gathering) -> Iterator[tuple[str, str]]:
    for item in _list(facts, "others", gathering):
        pair = [whole_text(part) for part in cast("list[object]", item)] if isinstance(item, list) else []
        name, value = pair if len(pair) == 2 else (None, None)  # noqa: PLR2004  a pair
        if name is not None and value is not None and name.replace("_", "a").isalnum() and name.isascii():
            yield name, value
        else:
            gathering.note(say("others holds pairs of a name and a text: one is left out."))
