"""A chat's own values, put into a preset."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from inglenook.presets.layers import SYSTEM_PROMPT
from inglenook.presets.modelfile_reader import read_modelfile
from inglenook.presets.modelfile_writer import write_modelfile
from inglenook.presets.preset import Preset
from inglenook.presets.preset_reading import preset_of
from inglenook.presets.preset_writing import modelfile_of, updated
from inglenook.presets.values import BY_KEY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.presets.layers import Chosen


def saved_into(text: str, name: str, own: Mapping[str, Chosen]) -> str:
    """The preset's text with these values; comments and order stay. Raises PresetError when it cannot be read."""
    modelfile = read_modelfile(text)
    before = preset_of(modelfile, name)[0]
    return write_modelfile(updated(modelfile, before, _with(before, own)))


def saved_new(name: str, own: Mapping[str, Chosen]) -> str:
    """A preset that says these values and nothing else."""
    return write_modelfile(modelfile_of(_with(Preset(name), own)))


def _with(preset: Preset, own: Mapping[str, Chosen]) -> Preset:
    """What is left to the engine is said no more."""
    values = {**preset.values, **{key: value for key, value in own.items() if key in BY_KEY}}
    said = {key: value for key, value in values.items() if value is not None}
    prompt = str(own[SYSTEM_PROMPT] or "") if SYSTEM_PROMPT in own else preset.system_prompt
    return replace(preset, values=MappingProxyType(said), system_prompt=prompt)
