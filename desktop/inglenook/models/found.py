"""The models among the files of one folder: parts put together, projectors given to their models, nothing opened."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.models.parts import parts_of, whole_stem
from inglenook.models.quantization import without_quantization
from inglenook.sentence import say

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator, Mapping, Sequence

ENDING = ".gguf"
NOT_OURS = "._"  # what macOS puts beside a file on a drive that keeps no attributes; it has the file's own ending
_PROJECTOR = re.compile(r"(?:^|[-_. ])mmproj(?:[-_. ]|$)", re.IGNORECASE)
_SEPARATORS = re.compile(r"[-_. ]+")
_BEST = ("f16", "bf16", "q8_0")  # of a projector: llama.cpp's own choice first


@dataclass(frozen=True, slots=True)
class FoundModel:
    """The files of one model, as their folder lists them."""

    path: Path  # of the first part, also when that is the one that is not there
    parts: tuple[Path, ...]  # those that are there
    size_bytes: int
    modified_ns: int
    origin: str = ""  # where it comes from, in words
    projector: Path | None = None
    sha256: str = ""  # of the first part, when its name says so
    problem: str = ""  # why it cannot be used, when the listing alone tells


def is_model_name(name: str) -> bool:
    """Whether a file of that name is looked at."""
    return name.casefold().endswith(ENDING) and not name.startswith(NOT_OURS)


def is_projector_name(name: str) -> bool:
    """Whether it is the eyes or ears of another model, as everybody names them."""
    return _PROJECTOR.search(Path(name).stem) is not None


def models_of_folder(folder: Path, files: Mapping[str, os.stat_result | None], origin: str) -> Iterator[FoundModel]:
    """The models among these files of a folder, by name; a file with None is there but cannot be looked at."""
    projectors: dict[str, list[str]] = {}
    for name, state in files.items():
        if state is not None and is_projector_name(name):
            projectors.setdefault(_bare(name), []).append(name)
    stems = {name: _bare(name) for name in files if not is_projector_name(name)}
    alone = len(set(stems.values())) == 1
    taken: set[str] = set()
    paired: set[str] = set()
    found: list[FoundModel] = []
    for name in sorted(stems):
        if name in taken:
            continue
        parts = parts_of(folder / name)
        taken |= {part.name for part in parts}
        fitting = _fitting(projectors, stems[name], alone=alone)
        paired.update(fitting)
        found.append(_found(parts, files, origin, projector=_best(folder, fitting)))
    yield from found
    yield from (
        _found((folder / name,), files, origin)
        for name in sorted(files)
        if is_projector_name(name) and name not in paired
    )


def _found(
    parts: Sequence[Path],
    files: Mapping[str, os.stat_result | None],
    origin: str,
    *,
    projector: Path | None = None,
) -> FoundModel:
    there = tuple(part for part in parts if part.name in files)
    states = [state for part in there if (state := files[part.name]) is not None]
    missing = [part.name for part in parts if part.name not in files]
    problem = ""
    if missing:
        problem = say(
            "“{whole_stem}” lacks {count:,} of its {count_2:,} parts: {few}. Put them into the same "
            "folder, or fetch the model again.",
            whole_stem=whole_stem(parts[0]),
            count=len(missing),
            count_2=len(parts),
            few=_few(missing),
        )
    elif len(states) < len(there):
        problem = say(
            "“{there}” cannot be read: what it points to is not there, or is not yours to read.", there=there[0]
        )
    return FoundModel(
        path=parts[0],
        parts=there,
        size_bytes=sum(state.st_size for state in states),
        modified_ns=max((state.st_mtime_ns for state in states), default=0),
        origin=origin,
        projector=projector,
        problem=problem,
    )


def _bare(name: str) -> str:
    """What remains of a name without its ending, part, quantization and the word for a projector."""
    stem = without_quantization(whole_stem(Path(name)))
    words = [word for word in _SEPARATORS.split(stem.casefold()) if word not in {"mmproj", "model", ""}]
    return " ".join(words)


def _fitting(projectors: Mapping[str, Sequence[str]], model: str, *, alone: bool) -> list[str]:
    """A projector belongs to the only model of its folder, or to the one that it is named after, word by word."""
    if alone:
        return [name for names in projectors.values() for name in names]
    words = model.split(" ")
    begun = (" ".join(words[:count]) for count in range(1, len(words) + 1))
    return [name for bare in begun if bare for name in projectors.get(bare, ())]


def _best(folder: Path, names: Sequence[str]) -> Path | None:
    def rank(name: str) -> int:
        stem = Path(name).stem.casefold()
        return next((place for place, kind in enumerate(_BEST) if re.search(rf"(?<![a-z0-9]){kind}$", stem)), 9)

    return folder / min(names, key=lambda name: (rank(name), name)) if names else None


def _few(names: Sequence[str], most: int = 3) -> str:
    listed = ", ".join(f"“{name}”" for name in names[:most])
    more = len(names) - most
    return say("{names} and {count:,} more", names=listed, count=more) if more > 0 else listed
