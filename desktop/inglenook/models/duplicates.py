"""Models with the same content: those of the same size are compared by their checksums."""

from __future__ import annotations

import os
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.errors import ModelFileError
from inglenook.models.checksum import hashing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.models.library import Library
    from inglenook.models.model import Model


@dataclass(frozen=True, slots=True)
class DuplicatesStep:
    """How far it is; the last one has the groups, the one that takes most first."""

    done_bytes: int
    total_bytes: int
    groups: tuple[tuple[Model, ...], ...] = ()


def find_duplicates(library: Library, cancel: Cancel) -> Iterator[DuplicatesStep]:
    """Checksums that are computed are kept, so that the next time is quick. Raises CancelledError.

    Two names of one file are no duplicates: the second one takes no room.
    """
    alike = _alike(library.scan(cancel))
    unknown = [part for models in alike for model in models for part in _unknown_parts(model)]
    total = sum(state.st_size for part in unknown if (state := _state(part)) is not None)
    done = 0
    yield DuplicatesStep(0, total)
    groups: list[tuple[Model, ...]] = []
    for models in alike:
        same: dict[tuple[str, ...], list[Model]] = defaultdict(list)
        for model in models:
            contents = _Contents(model, cancel)
            for size in contents.compute():
                done += size
                yield DuplicatesStep(done, max(done, total))
            if contents.is_complete:
                if not model.sha256:
                    library.set_checksum(model, contents.by_part[model.path], is_verified=False)
                same[tuple(contents.by_part[part] for part in model.files)].append(model)
        groups += [tuple(group) for group in same.values() if len(group) > 1]
    groups.sort(key=lambda group: -group[0].size_bytes * (len(group) - 1))
    yield DuplicatesStep(done, done, tuple(groups))


class _Contents:
    """The checksums of one model's parts."""

    def __init__(self, model: Model, cancel: Cancel) -> None:
        self._model = model
        self._cancel = cancel
        self.by_part = {model.path: model.sha256} if model.sha256 else {}

    @property
    def is_complete(self) -> bool:
        return len(self.by_part) == len(self._model.files)

    def compute(self) -> Iterator[int]:
        """Those that are not known, with the bytes of each step; not complete when a part cannot be read any more."""
        for part in _unknown_parts(self._model):
            steps = hashing(part, self._cancel)
            try:
                while True:
                    yield next(steps)
            except StopIteration as end:
                self.by_part[part] = str(end.value)
            except ModelFileError:  # it is gone, or its drive is: then it is no duplicate of anything
                return


def _alike(models: Iterator[Model]) -> list[list[Model]]:
    """Models whose parts are as large as another one's, part by part."""
    by_size: dict[tuple[int, ...], list[Model]] = defaultdict(list)
    files: set[tuple[int, int]] = set()
    for model in models:
        states = [state for part in model.files if (state := _state(part)) is not None]
        if model.state != "ready" or len(states) != len(model.files):
            continue
        identity = (states[0].st_dev, states[0].st_ino)
        if identity not in files:
            files.add(identity)
            by_size[tuple(state.st_size for state in states)].append(model)
    return [alike for alike in by_size.values() if len(alike) > 1]


def _unknown_parts(model: Model) -> list[Path]:
    """The parts whose checksum must be computed; of the first one it may be known."""
    return [part for part in model.files if part != model.path or not model.sha256]


def _state(part: Path) -> os.stat_result | None:
    try:
        return os.stat(part)  # noqa: PTH116  one of thousands
    except OSError:
        return None
