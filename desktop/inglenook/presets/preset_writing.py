"""The Modelfile of a preset: a new one, or an old one with what changed, its comments and its order kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.presets.extension import read_extension, write_extension
from inglenook.presets.modelfile import Comment, EmptyLine, Instruction, Modelfile
from inglenook.presets.modelfile_writer import can_be_written
from inglenook.presets.preset_reading import ANY_MODEL
from inglenook.presets.values import BY_KEY, ONCE_PARAMETERS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.presets.modelfile import InstructionName, Piece
    from inglenook.presets.preset import Preset
    from inglenook.presets.values import Value

_ANY = Comment(" It goes with any model: for Ollama, name one in place of any-model.")


@dataclass(frozen=True, slots=True)
class _Slot:
    """What one thing of a preset is written as; ``key`` tells what takes the place of what."""

    key: tuple[str, ...]
    pieces: tuple[Instruction | Comment, ...]


def modelfile_of(preset: Preset) -> Modelfile:
    """A file that describes the preset and nothing else."""
    pieces: list[Piece] = []
    group = ""
    for slot in _slots(preset):
        if slot.pieces:
            if pieces and slot.key[0] != group and not {slot.key[0], group} <= {"parameter", "extension"}:
                pieces.append(EmptyLine())
            group = slot.key[0]
            pieces.extend(slot.pieces)
    return Modelfile(tuple(pieces))


def updated(modelfile: Modelfile, before: Preset, after: Preset) -> Modelfile:
    """The file with what differs between the two; ``before`` is what it describes now."""
    old = {slot.key: slot.pieces for slot in _slots(before)}
    new = {slot.key: slot.pieces for slot in _slots(after)}
    changed = {key for key in old | new if old.get(key, ()) != new.get(key, ())}
    pieces: list[tuple[tuple[str, ...], Piece]] = []
    for piece in modelfile.pieces:
        key = _key(piece)
        if key not in changed:
            pieces.append((key, piece))
            continue
        pieces.extend((key, each) for each in new.pop(key, ()))  # all where the first one was; the others go
    order = {key: place for place, key in enumerate(old | {slot.key: () for slot in _slots(after)})}
    for key, added in new.items():
        if key in changed:
            place = _place(pieces, key, order)
            pieces[place:place] = [(key, each) for each in added]
    return Modelfile(tuple(piece for _, piece in pieces))


def _place(
    pieces: list[tuple[tuple[str, ...], Piece]], key: tuple[str, ...], order: Mapping[tuple[str, ...], int]
) -> int:
    """Where something new goes: behind the last of what comes before it in a new file, else before all that follows."""
    before = [place for place, (other, _) in enumerate(pieces) if order.get(other, order[key]) < order[key]]
    if before:
        return before[-1] + 1
    return next((place for place, (other, _) in enumerate(pieces) if other in order), len(pieces))


def _key(piece: Piece) -> tuple[str, ...]:
    if isinstance(piece, Instruction):
        if piece.name == "parameter":
            name = piece.args[0]
            return ("extension", name) if name in ONCE_PARAMETERS else ("parameter", name)
        return (piece.name,)
    if isinstance(piece, Comment):
        try:
            found = read_extension(piece)
        except ValueError:
            return ()
        if found is not None:
            return ("extension", found[0])
        return ("any",) if piece.text == _ANY.text else ()
    return ()


def _slots(preset: Preset) -> list[_Slot]:
    """Everything that a preset says, in the order in which a new file has it."""
    slots = [
        _extension("name", preset.name),
        _extension("note", preset.note or None),
        _Slot(("any",), () if preset.base else (_ANY,)),
        *_text("from", "base", preset.base or ANY_MODEL),
        *(slot for key in BY_KEY for slot in _value(key, preset.values.get(key))),
        *_text("system", "system_prompt", preset.system_prompt),
        *_text("template", "template", preset.template),
        _Slot(("message",), tuple(_instruction("message", example.role, example.text) for example in preset.examples)),
    ]
    adapter = preset.adapter
    slots += [
        _Slot(("adapter",), (_instruction("adapter", adapter.path),) if adapter else ()),
        _extension("adapter_scale", adapter.scale if adapter and adapter.scale != 1 else None),
        _Slot(("license",), tuple(_instruction("license", text) for text in preset.licences)),
    ]
    others: dict[str, list[str]] = {}
    for name, value in preset.others:
        others.setdefault(name, []).append(value)
    slots.extend(_other(name, values) for name, values in others.items())
    return slots


def _instruction(name: InstructionName, *args: str) -> Instruction:
    """Where no quoting can hold the value, three quotation marks become single ones."""
    value = args[-1]
    while not can_be_written(value):
        value = value.replace('"""', "'''")
    return Instruction(name, (*args[:-1], value))


def _extension(key: str, value: Value | None) -> _Slot:
    return _Slot(("extension", key), () if value is None else (write_extension(key, value),))


def _text(name: InstructionName, key: str, value: str | None) -> list[_Slot]:
    """An instruction; and a comment behind it for a text that no quoting can hold."""
    exact = value if value is not None and not can_be_written(value) else None
    return [_Slot((name,), () if value is None else (_instruction(name, value),)), _extension(key, exact)]


def _value(key: str, value: Value | None) -> list[_Slot]:
    kind = BY_KEY[key]
    if not kind.ollama:
        return [_extension(key, value)]
    values = value if isinstance(value, tuple) else () if value is None else (value,)
    exact = [item for item in values if not isinstance(item, str) or can_be_written(item)]
    if len(exact) < len(values):
        return [_Slot(("parameter", kind.ollama), ()), _extension(key, value)]
    pieces = tuple(Instruction("parameter", (kind.ollama, _shown(item))) for item in values)
    return [_Slot(("parameter", kind.ollama), pieces), _extension(key, None)]


def _shown(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else f"{value:.10g}" if isinstance(value, float) else str(value)


def _other(name: str, values: list[str]) -> _Slot:
    if name == "requires" or name == "draft" or name == "renderer" or name == "parser":  # noqa: PLR1714  for the types
        return _Slot((name,), (_instruction(name, values[-1]),))
    return _Slot(("parameter", name), tuple(_instruction("parameter", name, value) for value in values))
