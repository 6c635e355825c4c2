"""A preset as it is edited: its text, what the text says, what is wrong with it, and the text after a change."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.errors import ModelfileError
from inglenook.presets.go_template.conversation import GoTemplate
from inglenook.presets.go_template.lexer import TemplateError
from inglenook.presets.modelfile import Modelfile, Problem
from inglenook.presets.modelfile_checks import check_modelfile
from inglenook.presets.modelfile_reader import read_modelfile
from inglenook.presets.modelfile_writer import write_modelfile
from inglenook.presets.preset_reading import preset_of
from inglenook.presets.preset_writing import updated

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.presets.preset import Preset

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


@dataclass(frozen=True, slots=True)
class PresetText:
    """``modelfile`` and ``preset`` are None where the text cannot be read; the one problem then says why."""

    text: str
    modelfile: Modelfile | None
    preset: Preset | None
    problems: tuple[Problem, ...]  # by their lines

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What makes it of no use."""
        return tuple(problem for problem in self.problems if problem.severity == "error")

    def with_preset(self, after: Preset) -> str:
        """The text that says this instead; lines that are not concerned stay as they were written."""
        if self.modelfile is None or self.preset is None:
            return self.text
        lines: list[str] = _LINE.findall(self.text)
        starts = [piece.line for piece in self.modelfile.pieces]
        ends = [*starts[1:], len(lines) + 1]
        written = {
            id(piece): "".join(lines[piece.line - 1 : end - 1])
            for piece, end in zip(self.modelfile.pieces, ends, strict=True)
        }
        parts: list[str] = []
        for piece in updated(self.modelfile, self.preset, after).pieces:
            if parts and not parts[-1].endswith(("\n", "\r")):
                parts[-1] += "\n"  # the last line of a file may have no end
            parts.append(written.get(id(piece)) or write_modelfile(Modelfile((piece,))))
        return "".join(parts)


def read_preset_text(text: str, name: str, folder: Path | None = None) -> PresetText:
    """What a text says; ``folder`` is where its relative paths count from, None: files are not looked for."""
    try:
        modelfile = read_modelfile(text)
    except ModelfileError as error:
        return PresetText(text, None, None, (Problem(error.line, "error", error.sentence),))
    preset, refused = preset_of(modelfile, name)
    preset = replace(preset, name=name)  # the file's name is the preset's
    found = [*check_modelfile(modelfile, folder), *refused, *_template_problems(modelfile)]
    return PresetText(text, modelfile, preset, tuple(sorted(found, key=lambda problem: problem.line)))


def _template_problems(modelfile: Modelfile) -> tuple[Problem, ...]:
    instruction = modelfile.last("template")
    if instruction is None or not instruction.value:
        return ()
    try:
        GoTemplate.read(instruction.value)
    except TemplateError as error:
        return (Problem(instruction.line + error.line - 1, "error", error.sentence),)
    return ()
