"""Puts a model's files into our own folder, copied or moved; all of them or none."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
from typing import TYPE_CHECKING

from inglenook.errors import ModelFileError
from inglenook.models.checksum import STEP_BYTES, sha256_of
from inglenook.models.found import ENDING
from inglenook.models.parts import whole_stem
from inglenook.models.scanning import IMPORTED
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.models.model import Model

UNFINISHED = ".importing"  # not a download's ".part", which may lie beside it
_SPARE_BYTES = 64 * 2**20  # that stay free on the drive
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')  # in names on Windows, and so on every drive that is carried about
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)  # devices on Windows
_LONGEST = 100  # characters of a folder's name
_MOST_NAMES = 1_000


class OwnCopy:
    """One model on its way."""

    def __init__(self, model: Model, folder: Path, place: str) -> None:
        self._model = model
        self._top = folder
        self._files = [*model.files, *([model.projector] if model.projector else [])]
        # An app's file without a name of its own gets the model's.
        nameless = len(model.files) == 1 and model.path.suffix.casefold() != ENDING
        self._names = {file: file.name for file in self._files}
        if nameless:
            self._names[model.path] = _safe(model.name) + ENDING
            if model.projector:
                self._names[model.projector] = f"mmproj-{_safe(model.name)}{ENDING}"
        stem = _safe(model.name) if nameless else _safe(whole_stem(model.path))
        parts = [_safe(part) for part in place.split("/") if part] or [IMPORTED, stem]
        self._folder = folder.joinpath(*parts)
        self._made: list[Path] = []
        self.total_bytes = sum(_size(file) for file in self._files)

    @property
    def path(self) -> Path:
        """Where the first part is, or will be."""
        return self._folder / self._names[self._model.path]

    def make(self, cancel: Cancel, *, may_move: bool) -> Iterator[int]:
        """Yields the bytes of each step. Raises ModelFileError, OSError or CancelledError; then nothing has changed."""
        self._choose_folder(cancel)
        moves = may_move and self._is_same_drive()
        if not moves:
            self._check_room()
        try:
            self._make_folders()
            moved: list[tuple[Path, Path]] = []
            try:
                for file in self._files:
                    cancel.raise_if_set()
                    target = self._folder / self._names[file]
                    if moves and file != self._model.projector:
                        file.rename(target)
                        moved.append((file, target))
                        yield _size(target)
                    else:  # another model may need the projector where it is
                        yield from _copy(file, target, cancel, self._made, check=may_move)
            except BaseException:
                for file, target in reversed(moved):
                    target.rename(file)
                raise
        except BaseException:
            self._undo()
            raise
        if may_move and not moves:
            self._delete_originals()

    def _delete_originals(self) -> None:
        for file in self._model.files:
            try:
                file.unlink()
            except OSError as error:
                raise ModelFileError(
                    say(
                        "“{path}” is in your models folder now, but “{file}” could not be deleted: {reason}.",
                        path=self._model.path.name,
                        file=file,
                        reason=error.strerror or error,
                    )
                ) from error

    def _choose_folder(self, cancel: Cancel) -> None:
        """A numbered one when another file has the name; raises ModelFileError when it is the same content."""
        wanted = self._folder
        for number in range(2, _MOST_NAMES):
            taken = [file for file in self._files if os.path.lexists(self._folder / self._names[file])]
            if not any(file in self._model.files for file in taken):
                return
            if all(_is_same(file, self._folder / self._names[file], cancel) for file in self._model.files):
                raise ModelFileError(
                    say(
                        "“{path}” is in your models folder already, with the same content: nothing was done. It "
                        "lies in “{folder}”.",
                        path=self._model.path.name,
                        folder=self._folder,
                    )
                )
            self._folder = wanted.with_name(f"{wanted.name} ({number})")
        raise ModelFileError(
            say("There are too many models named “{wanted}” already: rename the file.", wanted=wanted.name)
        )

    def _is_same_drive(self) -> bool:
        existing = _existing(self._folder)
        drive = existing.stat().st_dev
        # a link is no content: what it leads to is copied
        return all(file.stat().st_dev == drive and not file.is_symlink() for file in self._model.files)

    def _check_room(self) -> None:
        free = shutil.disk_usage(_existing(self._folder)).free
        if free < self.total_bytes + _SPARE_BYTES:
            raise ModelFileError(
                say(
                    "“{path}” needs {total_bytes:.1f} GB, and {spare_bytes} MiB stay free for the system, "
                    "but only {free:.1f} GB are free on the drive of “{top}”: make room there, or use the "
                    "model where it is.",
                    path=self._model.path.name,
                    total_bytes=self.total_bytes / 1e9,
                    spare_bytes=_SPARE_BYTES // 2**20,
                    free=free / 1e9,
                    top=self._top,
                )
            )

    def _make_folders(self) -> None:
        missing: list[Path] = []
        folder, there = self._folder, _existing(self._folder)
        while folder != there:
            missing.append(folder)
            folder = folder.parent
        for folder in reversed(missing):
            folder.mkdir(exist_ok=True)
            self._made.append(folder)

    def _undo(self) -> None:
        for path in reversed(self._made):
            with contextlib.suppress(OSError):  # a folder may hold something by now
                if path.is_dir():
                    path.rmdir()
                else:
                    path.unlink(missing_ok=True)


def _copy(source: Path, target: Path, cancel: Cancel, made: list[Path], *, check: bool) -> Iterator[int]:
    """As ``name.importing`` until it is whole; ``check`` reads it again, since the source is deleted afterwards."""
    if target.exists():  # a projector that another model brought
        return
    part = target.with_name(target.name + UNFINISHED)
    digest = hashlib.sha256()
    made.append(part)
    with source.open("rb", buffering=0) as reading, part.open("wb", buffering=0) as writing:
        while block := reading.read(STEP_BYTES):
            cancel.raise_if_set()
            digest.update(block)
            view = memoryview(block)
            while view:
                view = view[writing.write(view) :]
            yield len(block)
        os.fsync(writing.fileno())
    if check and sha256_of(part, cancel) != digest.hexdigest():
        raise ModelFileError(
            say("“{source}” was not copied correctly: it was left where it is. Check the drive.", source=source)
        )
    state = source.stat()
    os.utime(part, ns=(state.st_atime_ns, state.st_mtime_ns))
    if os.path.lexists(target):  # since the copying began
        raise ModelFileError(
            say(
                "Another file “{target}” came meanwhile: it was left as it is. Import “{source}” again.",
                target=target,
                source=source,
            )
        )
    part.rename(target)
    made.append(target)


def _is_same(one: Path, other: Path, cancel: Cancel) -> bool:
    if not other.is_file() or _size(one) != _size(other):
        return False
    return os.path.samefile(one, other) or sha256_of(one, cancel) == sha256_of(other, cancel)  # noqa: PTH121  symmetric


def _existing(folder: Path) -> Path:
    """The nearest folder that is there; raises ModelFileError when not even the drive is."""
    for place in (folder, *folder.parents):
        if os.path.isdir(place):  # noqa: PTH112  never raises
            return place
    raise ModelFileError(
        say("The drive of your models folder is not there, so “{folder}” cannot be made: connect it.", folder=folder)
    )


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _safe(name: str) -> str:
    """A folder's name that every system takes."""
    safe = _FORBIDDEN.sub("-", name)[:_LONGEST].strip(" .") or "model"
    return f"_{safe}" if _RESERVED.fullmatch(safe) else safe
