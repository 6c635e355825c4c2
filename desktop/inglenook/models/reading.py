"""From a model's files to what is kept of it: headers are read when a file is new or has changed."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.errors import ModelFileError
from inglenook.models.found import FoundModel, is_model_name, models_of_folder
from inglenook.models.gguf import read_header
from inglenook.models.hugging_face_cache import sha256_in_name
from inglenook.models.parts import parts_of
from inglenook.models.projectors import only_hears
from inglenook.models.read_facts import facts_of
from inglenook.models.records import Record
from inglenook.sentence import say

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.models.facts import Facts


def read_found(found: FoundModel, source_path: Path | None, before: Record | None) -> Record:
    """What is kept of it from now on; what was kept before is taken as far as the files are the same.

    Never raises for a file that cannot be used: its sentence is in the record, and the next look reads it again. A
    projector that only hears is left out.
    """
    if found.projector is not None and only_hears(found.projector):
        found = replace(found, projector=None)
    if (
        before is not None
        and before.facts is not None
        and not (before.problem or found.problem)
        and (before.size_bytes, before.modified_ns) == (found.size_bytes, found.modified_ns)
    ):
        return replace(
            before,
            source_path=source_path,
            origin=printable(found.origin),
            projector=found.projector,
            sha256=before.sha256 or found.sha256,
        )
    facts, problem = (None, found.problem) if found.problem else _read(found)
    fresh = Record(
        path=found.path,
        source_path=source_path,
        size_bytes=found.size_bytes,
        modified_ns=found.modified_ns,
        facts=facts,
        problem=printable(problem),
        origin=printable(found.origin),
        projector=found.projector,
        sha256=found.sha256,
    )
    if before is None:
        return fresh
    fresh = replace(fresh, name=before.name, hub=before.hub, is_hidden=before.is_hidden, seen_at=before.seen_at)
    if (before.size_bytes, before.modified_ns) == (found.size_bytes, found.modified_ns):
        return replace(fresh, sha256=found.sha256 or before.sha256, verified_at=before.verified_at)
    return fresh


def found_at(path: Path, origin: str) -> FoundModel:
    """The model that a file belongs to, whatever the file is called; raises OSError when there is no such file."""
    first = parts_of(path)[0]
    files: dict[str, os.stat_result | None] = {}
    try:
        with os.scandir(path.parent) as listing:
            for entry in listing:
                if is_model_name(entry.name) and entry.is_file():
                    files[entry.name] = entry.stat()
    except OSError:  # the file may be readable all the same
        files = {}
    for model in models_of_folder(path.parent, files, origin):
        if model.path == first:
            return replace(model, sha256=sha256_in_name(path))
    state = path.stat()
    return FoundModel(path, (path,), state.st_size, state.st_mtime_ns, origin, sha256=sha256_in_name(path))


def printable(text: str) -> str:
    """A text that every screen, file and database takes: bytes of a file's name that are no text become “?”."""
    return text.encode("utf-8", "replace").decode()


def _read(found: FoundModel) -> tuple[Facts | None, str]:
    try:
        facts = facts_of([read_header(part) for part in found.parts], printable(found.path.name))
    except ModelFileError as error:
        return None, str(error)
    if facts.is_cut_short:
        return facts, say(
            "“{path}” is cut short: it ends before its last tensor does. Fetch it again.", path=found.path.name
        )
    return facts, ""
