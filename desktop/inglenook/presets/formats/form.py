"""What every format has in common: its name, what was read from a file, and the bounds of reading."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

from inglenook.errors import PresetError
from inglenook.presets.modelfile_reader import decode
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.presets.preset import Preset

FormName = Literal["modelfile", "lmstudio", "json", "llama-server", "textgen"]

LARGEST_BYTES = 10 * 2**20
_DEEPEST = 64


@dataclass(frozen=True, slots=True)
class ReadPreset:
    """One preset out of a file, and in sentences what of the file it does not hold."""

    preset: Preset
    notes: tuple[str, ...] = ()


def bounded_text(content: bytes, largest_bytes: int = LARGEST_BYTES) -> str:
    """The text of a file. Raises PresetError when it is larger than any preset."""
    if len(content) > largest_bytes:
        size = f"{largest_bytes >> 20} MiB" if largest_bytes >> 20 else f"{largest_bytes >> 10} KiB"
        raise PresetError(say("It is larger than {size}, which no preset of this kind is.", size=size))
    return decode(content)


def read_json(text: str) -> Mapping[str, object]:
    """The object in a JSON file. Raises PresetError with the line of what is wrong."""
    try:
        value: object = json.loads(text)
    except json.JSONDecodeError as error:
        raise PresetError(
            say("Line {line}: this is no JSON ({reason}).", line=error.lineno, reason=error.msg)
        ) from error
    except RecursionError as error:
        raise PresetError(say("It is nested too deeply.")) from error
    except ValueError as error:  # a number of thousands of digits
        raise PresetError(say("There is a number in it that is too long.")) from error
    if _is_too_deep(value):
        raise PresetError(say("It is nested too deeply."))
    if not isinstance(value, dict):
        raise PresetError(say("It is JSON, but no object with a preset in it."))
    return cast("dict[str, object]", value)


def whole_text(value: object) -> str | None:
    """The text, its half characters replaced; None when it is none."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else None


def _is_too_deep(value: object) -> bool:
    level = [value]
    for _ in range(_DEEPEST):
        below: list[object] = []
        for each in level:
            if isinstance(each, dict):
                below += cast("dict[str, object]", each).values()
            elif isinstance(each, list):
                below += cast("list[object]", each)
        if not below:
            return False
        level = below
    return True
