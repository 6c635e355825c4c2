"""The model on this computer that a preset's FROM means."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.errors import ModelNotFoundError
from inglenook.hub.reference import parse_reference
from inglenook.models.ollama_models import names_in, ollama_models
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.models.found import FoundModel
    from inglenook.models.library import Library
    from inglenook.models.model import Model

_BLOB = re.compile(r"sha256[-:]([0-9a-fA-F]{64})$")
_HUB = re.compile(r"(?:https?://)?(?:hf\.co|huggingface\.co)/", re.IGNORECASE)
_PATH = re.compile(r"(?:[./~]|[A-Za-z]:[\\/]|\\\\)|.*\.(?:gguf|safetensors|bin)$", re.IGNORECASE)
_TAGGED = re.compile(r"[^/:\s]+(?:/[^/:\s]+)?(?::[^/:\s]+)?")


def base_model(base: str, library: Library, folder: Path | None = None) -> Model | None:
    """The model; None when the preset goes with any.

    ``base``: a path, a name of the library, hf.co/owner/repo:QUANT, Ollama's name:tag, or one of its blobs.
    ``folder``: where relative paths begin. Raises ModelFileError when it is a file that cannot be used, and
    ModelNotFoundError with what to do when it is not here.
    """
    wanted = base.strip()
    if not wanted:
        return None
    path = _path(wanted, folder)
    if path is not None and os.path.isfile(path):  # noqa: PTH113  Path.is_file raises for a name that is too long
        return library.find(path)
    blob = _BLOB.search(wanted)
    if blob is not None:
        return _by_digest(wanted, blob[1].lower(), library)
    if path is not None:
        raise ModelNotFoundError(_no_file(path))
    try:
        return library.find(wanted)
    except ModelNotFoundError:
        found = _of_ollama(wanted, library)
        if found is None:
            raise ModelNotFoundError(_not_here(wanted)) from None
        return library.find(str(found.path))


def _path(wanted: str, folder: Path | None) -> str | None:
    """The path, if it is written as one or is one; Ollama takes every name of a file that is there for a path."""
    try:
        path = os.path.abspath((folder or Path()) / os.path.expanduser(wanted))  # noqa: PTH100, PTH111
        return path if _PATH.match(wanted) or os.path.isfile(path) else None  # noqa: PTH113
    except ValueError:  # a null character in it
        return None


def _by_digest(wanted: str, digest: str, library: Library) -> Model:
    """A file of Ollama's is named by what is in it: another place with the same is as good."""
    for model in library.known():
        if model.sha256 == digest and model.state == "ready":
            return model
    for found in _all_of_ollama(library):
        if found.sha256 == digest and not found.problem:
            return library.find(str(found.path))
    raise ModelNotFoundError(
        say(
            "“{base}” is a file of Ollama's that is not on this computer. Put the model's name in its place, such as "
            "FROM llama3.2, or fetch it with Ollama.",
            base=f"sha256-{digest[:12]}…" if len(wanted) > len(digest) else wanted,
        )
    )


def _of_ollama(wanted: str, library: Library) -> FoundModel | None:
    """By Ollama's own lists, also where its models have not been taken into the library."""
    if not _TAGGED.fullmatch(wanted):
        return None
    name = wanted.casefold()
    names = {name, name if ":" in name else f"{name}:latest"}
    for found in _all_of_ollama(library):
        if names & {each.casefold() for each in names_in(found.origin)} and not found.problem:
            return found
    return None


def _all_of_ollama(library: Library) -> Iterator[FoundModel]:
    for source in library.found_apps():
        if source.kind == "ollama":
            try:
                yield from ollama_models(source.path)
            except OSError:  # its lists cannot be looked at
                continue


def _no_file(path: str) -> str:
    if os.path.isdir(path):  # noqa: PTH112  never raises
        return say(
            "“{path}” is a folder. Inglenook runs single GGUF files: convert the model with llama.cpp, or name a GGUF "
            "file of it.",
            path=path,
        )
    return say("There is no file “{path}”. Say where the model is now in the FROM line, or choose another.", path=path)


def _not_here(wanted: str) -> str:
    reference = parse_reference(wanted) if "/" in wanted else None
    if _HUB.match(wanted) and reference is not None:
        quantization = f":{reference.quantization}" if reference.quantization else ""
        return say(
            "“{base}” is not on this computer. Fetch it in Discover, or with “inglenook hub download {name}”.",
            base=wanted,
            name=reference.repository + quantization,
        )
    if not _TAGGED.fullmatch(wanted):
        return say(
            "There is no model “{base}”. Fetch one in Discover, or put another name into the FROM line.",
            base=wanted[:200],
        )
    return say(
        "There is no model “{base}” in the library, and Ollama has none of that name here. Fetch it with “ollama pull "
        "{base}” or in Discover, or put another name into the FROM line.",
        base=wanted[:200],
    )
