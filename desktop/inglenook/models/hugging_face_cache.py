"""The cache of the Hugging Face libraries: snapshots of repositories, each file once. Only read, never written to."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.models.found import FoundModel, is_model_name, models_of_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

_REPOSITORY = re.compile(r"models--(?P<name>.+)")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_DEPTH = 4  # folders below a snapshot
_MOST_ENTRIES = 100_000  # of one repository


def is_hugging_face_cache(folder: Path) -> bool:
    """Whether it is such a cache."""
    try:
        with os.scandir(folder) as listing:
            return any(_REPOSITORY.fullmatch(entry.name) and entry.is_dir() for entry in listing)
    except (OSError, ValueError):
        return False


def hugging_face_models(folder: Path) -> Iterator[FoundModel]:
    """Each model once, however many snapshots hold it; raises OSError when the folder cannot be listed.

    A link that leads out of the cache is left out.
    """
    root = os.path.realpath(folder)
    with os.scandir(folder) as listing:
        repositories = sorted(entry.name for entry in listing if _REPOSITORY.fullmatch(entry.name))
    for repository in repositories:
        yield from _models_of_repository(folder / repository, root)


def sha256_in_name(path: Path) -> str:
    """The checksum of a file's content, when the file is one that is named after it; else empty."""
    name = Path(os.path.realpath(path)).name.removeprefix("sha256-").casefold()
    return name if _SHA256.fullmatch(name) else ""


def _models_of_repository(repository: Path, root: str) -> Iterator[FoundModel]:
    """The snapshot that a branch points to comes first: a file that did not change is listed with it."""
    name = repository.name.partition("--")[2].replace("--", "/")
    seen: set[tuple[str, ...]] = set()
    for snapshot in _snapshots(repository):
        for folder, files in _folders(snapshot, root):
            for model in models_of_folder(folder, files, name):
                content = tuple(os.path.realpath(part) for part in model.parts)
                if content in seen:
                    continue
                seen.add(content)
                yield replace(model, sha256=sha256_in_name(model.path) if model.parts else "")


def _snapshots(repository: Path) -> list[Path]:
    try:
        names = {entry.name for entry in os.scandir(repository / "snapshots")}
    except OSError:
        return []
    current: set[str] = set()
    for branch in ("main", "master"):
        try:
            with (repository / "refs" / branch).open("rb") as file:
                current.add(file.read(64).decode("ascii", "replace").strip())
        except OSError:
            continue
    return [repository / "snapshots" / name for name in sorted(names, key=lambda name: (name not in current, name))]


def _folders(snapshot: Path, root: str) -> Iterator[tuple[Path, dict[str, os.stat_result | None]]]:
    """Every folder of a snapshot with the states of its model files."""
    waiting = [(snapshot, 0)]
    entries = 0
    while waiting:
        folder, depth = waiting.pop()
        files: dict[str, os.stat_result | None] = {}
        try:
            with os.scandir(folder) as listing:
                for entry in listing:
                    entries += 1
                    if entries > _MOST_ENTRIES:
                        return
                    if entry.is_dir(follow_symlinks=False):
                        if depth < _DEPTH:
                            waiting.append((folder / entry.name, depth + 1))
                    elif is_model_name(entry.name) and _is_within(entry.path, root):
                        files[entry.name] = _state(entry)
        except OSError:
            continue
        if files:
            yield folder, files


def _is_within(path: str, root: str) -> bool:
    return os.path.realpath(path).startswith(os.path.join(root, ""))  # noqa: PTH118  realpath gives text


def _state(entry: os.DirEntry[str]) -> os.stat_result | None:
    try:
        return entry.stat()
    except OSError:
        return None
