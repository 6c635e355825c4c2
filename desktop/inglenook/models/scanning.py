"""Looks through folders for model files, by their names alone."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.models.found import is_model_name, models_of_folder
from inglenook.models.hugging_face_cache import hugging_face_models, is_hugging_face_cache
from inglenook.models.ollama_models import is_ollama_folder, ollama_models
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.models.found import FoundModel
    from inglenook.models.source import Source, SourceKind

OWN_FOLDER = say("your models folder")
IMPORTED = "imported"  # the folder within ours of those whose repository nobody knows
_SKIPPED = {"$recycle.bin", "system volume information", ".trash", ".trashes", "lost+found"}
_TRASH_OF_USER = ".trash-"  # freedesktop.org's, on each drive: .Trash-1000
# How llama.cpp names what it fetches: ggml-org_gemma-3-4b-it-GGUF_gemma-3-4b-it-Q4_K_M.gguf
_FETCHED = re.compile(r"(?P<publisher>[^_]+)_(?P<repo>.+?-GGUF)_(?P<file>.+)", re.IGNORECASE)


class Look:
    """One look through several folders: what lies in two of them, or is linked from one to another, is found once."""

    def __init__(self, cancel: Cancel) -> None:
        self._cancel = cancel
        self._visited: set[tuple[int, int] | str] = set()
        self.unreadable: list[Path] = []  # folders within, of which nothing is known now

    def models_in(self, source: Source) -> Iterator[FoundModel]:
        """The models of a folder as they come; raises OSError when the folder itself cannot be listed."""
        if source.kind in {"ollama", "hugging_face"}:
            list_models = ollama_models if source.kind == "ollama" else hugging_face_models
            for model in list_models(source.path):
                self._cancel.raise_if_set()
                yield model
            return
        for folder, files in self._folders(source.path):
            for model in models_of_folder(folder, files, origin_in(source, folder)):
                yield replace(model, origin=_origin_of_fetched(model.path)) if source.kind == "llama_cpp" else model

    def _folders(self, root: Path) -> Iterator[tuple[Path, dict[str, os.stat_result | None]]]:
        """Each folder that holds model files, at any depth, with their states. Links to folders are followed once."""
        waiting = [root]
        while waiting:
            self._cancel.raise_if_set()
            folder = waiting.pop()
            files: dict[str, os.stat_result | None] = {}
            below: list[Path] = []
            try:
                if self._is_visited(folder):
                    continue
                with os.scandir(folder) as listing:
                    for entry in listing:
                        if _is_folder(entry):
                            if not _is_skipped(entry) and not (entry.is_symlink() and _leads_up(entry.path, root)):
                                below.append(folder / entry.name)
                        elif is_model_name(entry.name):
                            files[entry.name] = _state(entry)
            except OSError:
                if folder == root:
                    raise
                self.unreadable.append(folder)
                continue
            waiting += sorted(below, reverse=True)
            if files:
                yield folder, files

    def _is_visited(self, folder: Path) -> bool:
        state = folder.stat()
        # Some network drives number nothing.
        key = (state.st_dev, state.st_ino) if state.st_ino else os.path.realpath(folder)
        if key in self._visited:
            return True
        self._visited.add(key)
        return False


def kind_of_folder(folder: Path) -> SourceKind:
    """How a folder that somebody added is looked through: some are another app's, wherever they lie."""
    if is_ollama_folder(folder):
        return "ollama"
    return "hugging_face" if is_hugging_face_cache(folder) else "added"


def origin_in(source: Source, folder: Path) -> str:
    """Where the models of a folder within a source come from, in words: publisher/repo as far as the folders tell."""
    parts = folder.relative_to(source.path).parts
    if source.kind == "own" and parts[:1] == (IMPORTED,):
        return IMPORTED
    return "/".join(parts) or (OWN_FOLDER if source.kind == "own" else source.name)


def fetched_name(path: Path) -> str:
    """The name of a file without what llama.cpp puts before it."""
    fetched = _FETCHED.fullmatch(path.name)
    return fetched["file"] if fetched else path.name


def _origin_of_fetched(path: Path) -> str:
    fetched = _FETCHED.fullmatch(path.name)
    return f"{fetched['publisher']}/{fetched['repo']}" if fetched else "llama.cpp"


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads nowhere good
        return False


def _is_skipped(entry: os.DirEntry[str]) -> bool:
    name = entry.name.casefold()
    return name in _SKIPPED or name.startswith(_TRASH_OF_USER)


def _leads_up(link: str, root: Path) -> bool:
    """Whether a link leads to a folder that holds the one that is looked through: to the whole disk, for instance."""
    target = os.path.join(os.path.realpath(link), "")  # noqa: PTH118  realpath gives text
    return os.path.join(os.path.realpath(root), "").startswith(target)  # noqa: PTH118  the same


def _state(entry: os.DirEntry[str]) -> os.stat_result | None:
    try:
        return entry.stat()
    except OSError:  # a link to nothing: the listing says so of this one file
        return None
