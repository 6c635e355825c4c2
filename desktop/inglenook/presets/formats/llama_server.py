"""llama-server's INI for ``--models-preset``: a section a preset, its keys the server's options.

Source: llama.cpp, common/preset.cpp (the grammar) and common/arg.cpp (the options).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from inglenook.errors import PresetError
from inglenook.presets.formats.form import ReadPreset, whole_text
from inglenook.presets.formats.gathering import Gathering, shortened
from inglenook.presets.formats.llama_options import (
    FLAGS,
    IGNORED,
    OPTIONS,
    SEQUENCE,
    SYNONYMS,
    option_value,
    read_value,
    sequence_of,
)
from inglenook.presets.formats.losing import Held, losses_beside
from inglenook.presets.preset import Adapter, Preset
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator

_EVERY = "*"
_HEADER = re.compile(r"\[[ \t]*([^\]]+?)[ \t]*\][ \t]*([;#].*)?")
_PAIR = re.compile(r"([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=[ \t]*([^;#]*)([;#].*)?")
_UNWRITABLE = re.compile(r"[;#\r\n\x00]|^[ \t]|[ \t]$")
_MOST_SECTIONS = 1000
_HUB = re.compile(r"(?:hf\.co|huggingface\.co)/(.+)")
_LOOKS_LIKE_A_PATH = re.compile(r"[./~\\]|[A-Za-z]:[\\/]|.*\.gguf$", re.IGNORECASE)
_HELD = Held("llama-server", {*OPTIONS, "sampler_order", "stop", "thinking", "memory_map"}, base=True, adapter=True)


@dataclass(slots=True)
class _Section:
    name: str
    line: int
    pairs: dict[str, str] = field(default_factory=dict[str, str])


def is_llama_server(text: str) -> bool:
    """Whether its first line that says something is one of such a file."""
    for line in text.splitlines():
        stripped = line.strip()
        if stripped and not stripped.startswith((";", "#")):
            return bool(_HEADER.fullmatch(stripped) or _PAIR.fullmatch(stripped))
    return False


def losses(preset: Preset) -> tuple[str, ...]:
    """What such a file cannot hold of the preset."""
    found = list(losses_beside(preset, _HELD))
    stops = cast("tuple[str, ...]", preset.values.get("stop", ()))
    if len(stops) > 1 or any(_UNWRITABLE.search(stop) for stop in stops):
        found.append(
            say("llama-server's file holds one stop string, without line breaks, ; or #: others are left out.")
        )
    if preset.values.get("thinking") in {"on", "auto"}:
        found.append(say("llama-server thinks where the model does: thinking can be switched off there, but not on."))
    if sequence_of(preset.values.get("sampler_order")) is None and "sampler_order" in preset.values:
        found.append(say("llama-server does not know all of the samplers in sampler_order: the order is left out."))
    if preset.base and _model_pair(preset.base) is None:
        found.append(say("The model “{base}” is left out: llama-server wants a file or hf.co/….", base=preset.base))
    if preset.adapter and _UNWRITABLE.search(preset.adapter.path):
        found.append(say("The adapter is left out: its path has ; or # in it, where llama-server's values end."))
    return tuple(found)


def write(preset: Preset) -> str:
    """The file, with one section."""
    return f"version = 1\n\n[{_section_name(preset.name)}]\n" + "".join(
        f"{key} = {value}\n" for key, value in _pairs(preset)
    )


def read(text: str, name: str) -> tuple[ReadPreset, ...]:
    """A preset for each section; what stands under [*] goes into all. Raises PresetError with the line."""
    sections = _sections(text)
    shared: dict[str, str] = {}
    for section in sections:
        if section.name == _EVERY:
            shared |= section.pairs
    own = [section for section in sections if section.name not in {_EVERY, ""}]
    if not own and not shared:
        raise PresetError(say("There is no section in it, such as [my model]."))
    return tuple(_preset(section, shared) for section in own or [_Section(name, 1)])


def _pairs(preset: Preset) -> Iterator[tuple[str, str]]:
    model = _model_pair(preset.base) if preset.base else None
    if model is not None:
        yield model
    for key, value in preset.values.items():
        if key in OPTIONS:
            yield OPTIONS[key], option_value(value)
    values = preset.values
    sequence = sequence_of(values.get("sampler_order"))
    if sequence is not None:
        yield "sampler-seq", sequence
    if "memory_map" in values:
        yield "mmap", option_value(values["memory_map"])
    if values.get("thinking") == "off":
        yield "reasoning-budget", "0"
    for stop in cast("tuple[str, ...]", values.get("stop", ())):
        if stop and not _UNWRITABLE.search(stop):
            yield "reverse-prompt", stop
            break
    adapter = preset.adapter
    if adapter is not None and not _UNWRITABLE.search(adapter.path):
        scaled = adapter.scale != 1
        yield ("lora-scaled", f"{adapter.path}:{adapter.scale:g}") if scaled else ("lora", adapter.path)


def _model_pair(base: str) -> tuple[str, str] | None:
    if _UNWRITABLE.search(base):
        return None
    hub = _HUB.fullmatch(base)
    if hub is not None:
        return "hf-repo", hub[1]
    return ("model", base) if _LOOKS_LIKE_A_PATH.match(base) else None


def _section_name(name: str) -> str:
    plain = re.sub(r"[\[\]\r\n]", " ", name).strip()
    return plain if plain and plain != _EVERY else "preset"


def _sections(text: str) -> list[_Section]:
    sections = [_Section("", 1)]
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text), start=1):
        stripped = line.strip(" \t")
        if not stripped or stripped[0] in ";#":
            continue
        header, pair = _HEADER.fullmatch(stripped), _PAIR.fullmatch(stripped)
        if header is not None:
            sections.append(_Section(header[1], number))
        elif pair is not None:
            sections[-1].pairs[pair[1]] = pair[2].strip(" \t")
        else:
            raise PresetError(
                say(
                    "Line {line}: “{text}” is neither a section [name] nor a pair key = value.",
                    line=number,
                    text=shortened(stripped),
                )
            )
        if len(sections) > _MOST_SECTIONS:
            raise PresetError(say("There are more than {most:,} sections in it.", most=_MOST_SECTIONS))
    return sections


def _preset(section: _Section, shared: dict[str, str]) -> ReadPreset:
    gathering = Gathering()
    base, adapter = "", None
    for written, text in (shared | section.pairs).items():
        name = SYNONYMS.get(written, written)
        if name == "model":
            base = text
        elif name == "hf-repo":
            base = f"hf.co/{text}"
        elif name in {"lora", "lora-scaled"}:
            adapter = _adapter(text, is_scaled=name == "lora-scaled")
        else:
            _take(name, text, gathering, named=written)
    return ReadPreset(
        Preset(whole_text(section.name) or "", base=base, values=gathering.values, adapter=adapter),
        tuple(gathering.notes),
    )


def _adapter(text: str, *, is_scaled: bool) -> Adapter | None:
    path, _, scale = text.rpartition(":") if is_scaled else (text, "", "1")
    try:
        return Adapter(path or text, float(scale)) if text and abs(float(scale)) <= 100 else None  # noqa: PLR2004
    except ValueError:
        return Adapter(text) if text else None


def _take(name: str, text: str, gathering: Gathering, *, named: str) -> None:
    if name in SEQUENCE.names:
        gathering.put("sampler_order", list(SEQUENCE.read(name, text)), named=named)
    elif name == "reverse-prompt":
        gathering.put("stop", [text], named=named)
    elif name == "reasoning-budget":
        if text == "0":
            gathering.put("thinking", "off", named=named)
    elif name in FLAGS:
        key, is_negated = FLAGS[name]
        value = read_value(key, text)
        gathering.put(key, value is not is_negated if isinstance(value, bool) else value, named=named)
    elif (key := _KEYS.get(name)) is not None:
        value = read_value(key, text)
        if not (isinstance(value, int) and value < 0 and key in {"max_tokens", "gpu_layers", "threads"}):
            gathering.put(key, value, named=named)  # below 0: left to the engine
    elif name not in IGNORED:
        gathering.unknown(named)


_KEYS = {option: key for key, option in OPTIONS.items()}
