"""Ollama's models: its manifests say which of its nameless files are models. Only read, never written to."""

from __future__ import annotations

import json
import os
import re
from typing import TYPE_CHECKING, cast

from inglenook.models.found import FoundModel
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAMED = "Ollama: "  # how the origin of such a model begins; its names follow, with commas between
_MODEL = "application/vnd.ollama.image.model"
_PROJECTOR = "application/vnd.ollama.image.projector"
_DIGEST = re.compile(r"sha256:([0-9a-f]{64})")
_DEPTH = 4  # manifests/<host>/<namespace>/<model>/<tag>
_MOST_MANIFESTS = 10_000
_MOST_ENTRIES = 100_000  # that are looked at among the manifests
_LARGEST_MANIFEST = 256 * 1024  # bytes; they are about a thousand
_OWN_HOST = "registry.ollama.ai"
_OWN_NAMESPACE = "library"


def is_ollama_folder(folder: Path) -> bool:
    """Whether Ollama keeps its models there."""
    return all(os.path.isdir(folder / name) for name in ("manifests", "blobs"))  # noqa: PTH112  never raises


def ollama_models(folder: Path) -> Iterator[FoundModel]:
    """Each model once, however many tags it has; raises OSError when the manifests cannot be listed.

    What a manifest says is believed only as far as it names a file of this folder.
    """
    tags: dict[str, list[str]] = {}
    projectors: dict[str, str] = {}
    for name, manifest in _manifests(folder / "manifests"):
        layers = _layers(manifest)
        if _MODEL in layers:
            tags.setdefault(layers[_MODEL], []).append(name)
            if _PROJECTOR in layers:
                projectors.setdefault(layers[_MODEL], layers[_PROJECTOR])
    for digest, names in tags.items():
        yield _model(folder, digest, sorted(names), projectors.get(digest))


def names_in(origin: str) -> tuple[str, ...]:
    """The names that Ollama knows a model by, from its origin in words."""
    return tuple(origin[len(NAMED) :].split(", ")) if origin.startswith(NAMED) else ()


def _model(folder: Path, digest: str, names: list[str], projector: str | None) -> FoundModel:
    blob = _blob(folder, digest)
    eyes = _blob(folder, projector) if projector else None
    try:
        state = os.stat(blob)  # noqa: PTH116  like every listing
    except OSError:
        problem = say(
            "Ollama's file of “{names}” is not there. Fetch it again with “ollama pull {names}”.", names=names[0]
        )
        return FoundModel(blob, (), 0, 0, NAMED + ", ".join(names), sha256=digest, problem=problem)
    return FoundModel(
        path=blob,
        parts=(blob,),
        size_bytes=state.st_size,
        modified_ns=state.st_mtime_ns,
        origin=NAMED + ", ".join(names),
        projector=eyes if eyes and os.path.isfile(eyes) else None,  # noqa: PTH113  never raises
        sha256=digest,
    )


def _blob(folder: Path, digest: str) -> Path:
    return folder / "blobs" / f"sha256-{digest}"


def _manifests(folder: Path) -> Iterator[tuple[str, Path]]:
    """The name of each model, as Ollama writes it, and its manifest. Links are not followed: Ollama makes none."""
    waiting: list[tuple[str, ...]] = [()]
    manifests = entries = 0
    while waiting:
        place = waiting.pop()
        try:
            with os.scandir(folder.joinpath(*place)) as listing:
                for entry in listing:
                    entries += 1
                    if entries > _MOST_ENTRIES or manifests >= _MOST_MANIFESTS:
                        return
                    if entry.is_dir(follow_symlinks=False) and len(place) < _DEPTH - 1:
                        waiting.append((*place, entry.name))
                    elif len(place) == _DEPTH - 1 and entry.is_file(follow_symlinks=False):
                        manifests += 1
                        yield _name((*place, entry.name)), folder.joinpath(*place, entry.name)
        except OSError:
            if not place:
                raise


def _name(place: tuple[str, ...]) -> str:
    host, namespace, model, tag = place
    if host != _OWN_HOST:
        return f"{host}/{namespace}/{model}:{tag}"
    return f"{model}:{tag}" if namespace == _OWN_NAMESPACE else f"{namespace}/{model}:{tag}"


def _layers(manifest: Path) -> dict[str, str]:
    """The digest of the first layer of each kind; nothing when it is no manifest."""
    try:
        with manifest.open("rb") as file:
            text = file.read(_LARGEST_MANIFEST + 1)
        content: object = json.loads(text) if len(text) <= _LARGEST_MANIFEST else None
    except (OSError, ValueError, RecursionError):
        return {}
    layers = cast("dict[str, object]", content).get("layers") if isinstance(content, dict) else None
    found: dict[str, str] = {}
    for layer in cast("list[object]", layers) if isinstance(layers, list) else []:
        if isinstance(layer, dict):
            values = cast("dict[str, object]", layer)
            kind, digest = values.get("mediaType"), _DIGEST.fullmatch(str(values.get("digest")))
            if isinstance(kind, str) and digest:
                found.setdefault(kind, digest[1])
    return found
