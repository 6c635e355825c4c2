"""Presets in any of the formats: recognised by what is in a file, read, written, and what each loses."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from inglenook.errors import PresetError
from inglenook.presets.formats import inglenook_json, llama_server, lm_studio, modelfile_form, text_gen
from inglenook.presets.formats.form import FormName, ReadPreset, bounded_text, read_json
from inglenook.presets.modelfile_writer import write_modelfile
from inglenook.presets.preset_names import SUFFIX, name_from
from inglenook.presets.preset_writing import modelfile_of
from inglenook.sentence import mark, say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from inglenook.presets.preset import Preset


@dataclass(frozen=True, slots=True)
class Form:
    """A format: what people call it, and how its files end."""

    name: FormName
    title: str
    suffix: str
    losses: Callable[[Preset], tuple[str, ...]]
    write: Callable[[Preset], str]


@dataclass(frozen=True, slots=True)
class Import:
    """A preset out of a file, ready to be stored: ``store.create(name, text)``."""

    name: str  # allowed as one, but perhaps taken
    text: str  # the Modelfile; one that was a Modelfile stays as it is
    form: FormName
    notes: tuple[str, ...]  # sentences on what was left out


FORMS: Mapping[FormName, Form] = MappingProxyType(
    {
        form.name: form
        for form in (
            Form("modelfile", "Modelfile", SUFFIX, modelfile_form.losses, modelfile_form.write),
            Form("lmstudio", "LM Studio", ".preset.json", lm_studio.losses, lm_studio.write),
            Form("json", mark("JSON of Inglenook"), ".inglenook.json", inglenook_json.losses, inglenook_json.write),
            Form("llama-server", "llama-server", ".ini", llama_server.losses, llama_server.write),
            Form("textgen", "TextGen", ".yaml", text_gen.losses, text_gen.write),
        )
    }
)


def losses(preset: Preset, form: FormName) -> tuple[str, ...]:
    """What of the preset such a file would not hold, in sentences."""
    return FORMS[form].losses(preset)


def written(preset: Preset, form: FormName) -> str:
    """The text of the file."""
    return FORMS[form].write(preset)


def file_name(name: str, form: FormName) -> str:
    """What the file would be called."""
    return f"{name_from(name)}{FORMS[form].suffix}"


def name_of(file: str) -> str:
    """What a preset out of a file of this name is called, unless the file says so itself."""
    for suffix in (*(form.suffix for form in FORMS.values()), ".yml", ".json"):
        if file.lower().endswith(suffix.lower()):
            return name_from(file[: -len(suffix)])
    return name_from(file)


def read_file(content: bytes, name: str, folder: Path | None = None) -> tuple[Import, ...]:
    """The presets in a file of any format; ``name`` counts for one that has none. At least one.

    ``folder``: where the file lies; paths in it that begin there are made whole, since the preset moves away.
    Raises PresetError with the line, as far as there is one, when it is none of the formats or broken.
    """
    found = _read_file(content, name)
    return found if folder is None else tuple(_anchored(one, folder) for one in found)


def _anchored(one: Import, folder: Path) -> Import:
    text, moved = modelfile_form.anchored(one.text, folder)
    notes = tuple(
        say("“{path}” is looked for where the file was: {whole}", path=path, whole=whole) for path, whole in moved
    )
    return replace(one, text=text, notes=(*one.notes, *notes))


def _read_file(content: bytes, name: str) -> tuple[Import, ...]:
    text = bounded_text(content)
    form = recognised(text)
    if form == "modelfile":
        preset = modelfile_form.read(text, name)
        return (Import(name_from(preset.name), text, form, ()),)
    return tuple(_imported(found, form, name) for found in _read(text, form, name))


def recognised(text: str) -> FormName:
    """The format by what is in the file. Raises PresetError when it is JSON of another kind."""
    beginning = text.lstrip()[:1]
    if beginning == "{":
        facts = read_json(text)
        if inglenook_json.MARK in facts:
            return "json"
        if lm_studio.is_lm_studio(facts):
            return "lmstudio"
        raise PresetError(say("It is JSON, but neither a preset of Inglenook nor one of LM Studio."))
    if modelfile_form.is_modelfile(text):
        return "modelfile"
    if llama_server.is_llama_server(text):
        return "llama-server"
    return "textgen" if text_gen.is_text_gen(text) else "modelfile"  # whose error says what is expected


def _read(text: str, form: FormName, name: str) -> tuple[ReadPreset, ...]:
    if form == "llama-server":
        return llama_server.read(text, name)
    if form == "textgen":
        return (text_gen.read(text, name),)
    facts = read_json(text)
    return (inglenook_json.read(facts, name) if form == "json" else lm_studio.read(facts, name),)


def _imported(found: ReadPreset, form: FormName, name: str) -> Import:
    preset = replace(found.preset, name=name_from(found.preset.name or name))
    return Import(preset.name, write_modelfile(modelfile_of(preset)), form, found.notes)
