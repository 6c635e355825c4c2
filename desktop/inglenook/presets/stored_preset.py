"""A preset as it lies on the disk: its text, what the text describes, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.errors import ModelfileError
from inglenook.presets.modelfile import Problem
from inglenook.presets.modelfile_checks import check_modelfile
from inglenook.presets.modelfile_reader import read_modelfile
from inglenook.presets.preset_reading import preset_of

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from inglenook.presets.preset import Preset


@dataclass(frozen=True, slots=True)
class StoredPreset:
    """One file. ``preset`` is None when the text cannot be read; the first of ``problems`` then says why."""

    name: str  # of the file, without its suffix; ``preset.name`` is the same
    text: str
    preset: Preset | None
    problems: tuple[Problem, ...]  # by line; an error beside a preset: Ollama would refuse the file
    is_shipped: bool  # it came with the app, and is not written to
    path: Path
    hides_shipped: bool = False  # the user's own, and deleting it brings back the one that came with the app

    @property
    def note(self) -> str:
        """A sentence on what it is for; empty when the file has none or is broken."""
        return self.preset.note if self.preset else ""

    @property
    def error(self) -> Problem | None:
        """Why there is no preset; None when there is one."""
        if self.preset is not None:
            return None
        return next((problem for problem in self.problems if problem.severity == "error"), None)


@dataclass(frozen=True, slots=True)
class Version:
    """What a preset was before a change."""

    when: datetime  # it was replaced, in UTC
    text: str


@dataclass(frozen=True, slots=True)
class DeletedPreset:
    """What ``restore`` needs to undo a deletion."""

    name: str
    text: str


def understood(text: str, name: str, folder: Path | None) -> tuple[Preset | None, tuple[Problem, ...]]:
    """The preset in a text, and all that there is to say about it; ``folder``: where its relative paths begin."""
    try:
        modelfile = read_modelfile(text)
    except ModelfileError as refused:
        return None, (Problem(refused.line, "error", refused.sentence),)
    preset, problems = preset_of(modelfile, name)
    every = (*check_modelfile(modelfile, folder), *problems)
    return replace(preset, name=name), tuple(sorted(every, key=lambda problem: problem.line))
