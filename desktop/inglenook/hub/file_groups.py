"""A repository's GGUF files as a user chooses among them: one choice for each quantization, whatever its parts."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from inglenook.hub.expected_bits import why_suspicious
from inglenook.hub.file_group import FileGroup, GroupKind, Tier
from inglenook.hub.recommending import recommend
from inglenook.hub.repository import Repository, RepositoryFile
from inglenook.models.quantization import quantization_in_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_PART = re.compile(r"(?P<stem>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})\.gguf", re.IGNORECASE)
_MOST_PARTS = 1000
_BALANCED_BITS = 4
_LARGE_BITS = 6
_WORDS: tuple[tuple[GroupKind, re.Pattern[str]], ...] = (
    ("projector", re.compile(r"mmproj", re.IGNORECASE)),
    ("other", re.compile(r"(?<![a-z])(?:vocab|imatrix)(?![a-z])", re.IGNORECASE)),
    ("adapter", re.compile(r"(?<![a-z])(?:q?lora|adapters?)(?![a-z])", re.IGNORECASE)),
)
_ORDER: tuple[GroupKind, ...] = ("model", "projector", "adapter", "other")


def group_files(
    repository: Repository | Sequence[RepositoryFile], parameters: int | None, *, room_bytes: int | None
) -> tuple[FileGroup, ...]:
    """Models first, then projectors and adapters, each by size; imatrix, vocabulary and all but GGUF left out.

    ``room_bytes`` is what the weights may take: None when nobody knows, and then the recommendation says nothing of it.
    At most one model is recommended, and one projector.
    """
    files = repository.files if isinstance(repository, Repository) else repository
    together: dict[tuple[str, int], list[RepositoryFile]] = {}
    for file in files:
        stem, count = _whole(file.path)
        if stem:
            together.setdefault((stem, count), []).append(file)
    groups = [_group(stem, count, parts, parameters) for (stem, count), parts in together.items()]
    ordered = sorted((group for group in groups if group.kind != "other"), key=_position)
    reasons = recommend(ordered, parameters, room_bytes)
    return tuple(replace(group, recommended=reasons.get(group, "")) for group in ordered)


def _whole(path: str) -> tuple[str, int]:
    """The path without ending and part, and how many parts there should be; an empty one for what is no GGUF file."""
    if not path.casefold().endswith(".gguf"):
        return "", 0
    part = _PART.fullmatch(path)
    count = int(part["count"]) if part else 1
    if part is None or not 1 <= count <= _MOST_PARTS:
        return path[: -len(".gguf")], 1
    return part["stem"], count


def _group(stem: str, count: int, files: Iterable[RepositoryFile], parameters: int | None) -> FileGroup:
    parts = sorted(files, key=lambda file: file.path)
    here = {file.path.casefold() for file in parts}
    wanted = [f"{stem}-{number:05}-of-{count:05}.gguf" for number in range(1, count + 1)] if count > 1 else []
    missing = tuple(path for path in wanted if path.casefold() not in here)
    kind = _kind(PurePosixPath(stem).name, stem)
    quantization = quantization_in_name(stem)
    sizes = [file.size_bytes for file in parts]
    size_bytes = None if None in sizes else sum(size for size in sizes if size is not None)
    whole_bytes = size_bytes if kind == "model" and not missing else None
    bits = whole_bytes * 8 / parameters if whole_bytes is not None and parameters else None
    return FileGroup(
        name=stem,
        quantization=quantization,
        kind=kind,
        files=tuple(parts),
        size_bytes=size_bytes,
        bits_per_weight=bits,
        tier=_tier(quantization, bits) if kind == "model" else "",
        missing=missing,
        suspicious=why_suspicious(quantization, whole_bytes, parameters, stem),
    )


def _kind(name: str, path: str) -> GroupKind:
    for kind, words in _WORDS:
        if words.search(name):
            made_with_it = kind == "other" and quantization_in_name(path)  # Qwen3-8B-imatrix-Q4_K_M is a model
            return "model" if made_with_it else kind
    return "model"


def _tier(quantization: str, bits_per_weight: float | None) -> Tier:
    """By the number in the name, which is what users know; by the size when there is none."""
    number = re.search(r"\d+", quantization)
    bits = float(number[0]) if number else bits_per_weight
    if bits is None:
        return ""
    if bits < _BALANCED_BITS:
        return "Small"
    return "Balanced" if bits < _LARGE_BITS else "Large"


def _position(group: FileGroup) -> tuple[int, bool, int, str]:
    """Of unknown size last."""
    return _ORDER.index(group.kind), group.size_bytes is None, group.size_bytes or 0, group.name
