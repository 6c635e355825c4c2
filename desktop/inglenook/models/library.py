"""The models on this computer: our own folder and the starter, found by what a person would type."""

from __future__ import annotations

import os
import re
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.errors import ModelFileError, ModelNotFoundError
from inglenook.models.checks import check_language_model
from inglenook.models.gguf import read_header
from inglenook.models.model import Model
from inglenook.models.names import display_name
from inglenook.models.parts import parts_of
from inglenook.models.read_facts import facts_of
from inglenook.models.starter import STARTER_NOTE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inglenook.models.source import SourceKind

_LISTED = 10  # names in a sentence


class Library:
    """What is in the folder is read anew each time, headers only when a file has changed. Safe from any thread."""

    def __init__(self, folder: Path, starter: Path | None) -> None:
        self._folder = folder
        self._starter = starter
        self._lock = threading.Lock()
        self._known: dict[Path, tuple[tuple[int, int], Model]] = {}

    def models(self) -> tuple[Model, ...]:
        """All models, by name; files that cannot be read are left out."""
        return tuple(found for found in self._read_all() if not isinstance(found, ModelFileError))

    def problems(self) -> tuple[str, ...]:
        """A sentence for each file of the folder that cannot be used."""
        return tuple(str(found) for found in self._read_all() if isinstance(found, ModelFileError))

    def find(self, reference: str) -> Model:
        """The model by its file's path, its name, its file's name or publisher/repo[:QUANT]; case does not matter.

        The beginning of a name is enough where it is clear. Raises ModelFileError when it is a file that cannot be
        used, ModelNotFoundError naming what there is.
        """
        wanted = reference.strip()
        path = Path(os.path.expanduser(wanted))  # noqa: PTH111  Path.expanduser raises for a user who does not exist
        if wanted and os.path.isfile(path):  # noqa: PTH113  Path.is_file raises for a name that is too long
            return self._read(path.absolute())
        models = self.models()
        matches = [model for model in models if wanted.casefold() in self._names(model)]
        if not matches and (words := _words(wanted)):
            matches = [model for model in models if _words(model.name).startswith(words)]
        if len(matches) == 1:
            return matches[0]
        if matches:
            raise ModelNotFoundError(
                f"“{reference}” could be any of these, say which by its path: {_listed(str(m.path) for m in matches)}."
            )
        there = _listed(model.name for model in models)
        advice = f"There is: {there}." if there else f"There are no models yet: put GGUF files into “{self._folder}”."
        raise ModelNotFoundError(f"There is no model “{reference}”. {advice}")

    def _read_all(self) -> list[Model | ModelFileError]:
        files = [self._starter] if self._starter else []
        for folder, _, names in os.walk(self._folder):
            here = [Path(folder, name) for name in names if name.casefold().endswith(".gguf")]
            files += [file for file in here if file == parts_of(file)[0]]
        found: list[Model | ModelFileError] = []
        for file in files:
            try:
                found.append(self._read(file))
            except ModelFileError as error:
                found.append(error)
        return sorted(found, key=lambda item: str(item) if isinstance(item, ModelFileError) else item.name.casefold())

    def _read(self, file: Path) -> Model:
        try:
            state = file.stat()
        except OSError as error:
            raise ModelFileError(f"“{file}” cannot be read: {error.strerror or error}.") from error
        stamp = (state.st_size, state.st_mtime_ns)
        with self._lock:
            known = self._known.get(file)
        if known is not None and known[0] == stamp:
            return known[1]
        model = self._read_anew(file)
        with self._lock:
            self._known[file] = (stamp, model)
        return model

    def _read_anew(self, file: Path) -> Model:
        parts = parts_of(file)
        headers = [read_header(part) for part in parts]
        check_language_model(headers[0], file.name)
        facts = facts_of(headers, file.name)
        source: SourceKind = "linked"
        if file == self._starter:
            source = "included"
        elif file.is_relative_to(self._folder):
            source = "own"
        return Model(
            name=display_name(file, facts),
            path=parts[0],
            facts=facts,
            source=source,
            origin=self._origin(file),
            size_bytes=facts.size_bytes,
            files=parts,
            note=STARTER_NOTE if file == self._starter else "",
        )

    def _origin(self, file: Path) -> str:
        if file == self._starter:
            return "included"
        if file.is_relative_to(self._folder):
            return "/".join(file.relative_to(self._folder).parts[:-1]) or "your models folder"
        return "a file"

    def _names(self, model: Model) -> set[str]:
        names = {model.name, model.path.name, model.path.stem}
        if "/" in model.origin:
            names |= {model.origin, model.origin.split("/")[-1]}
        if model.path == self._starter:
            names.add("starter")
        return {name.casefold() for name in names | {f"{name}:{model.quantization}" for name in names}}


def _words(text: str) -> str:
    return " ".join(re.split(r"[\s\-_.:/]+", text.casefold())).strip()


def _listed(names: Iterable[str]) -> str:
    every = list(dict.fromkeys(names))
    more = f" and {len(every) - _LISTED} more" if len(every) > _LISTED else ""
    return ", ".join(every[:_LISTED]) + more
