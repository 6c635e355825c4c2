"""The presets on this computer: the user's own, and those that came with the app."""

from __future__ import annotations

import os
import stat
import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.errors import ModelfileError, PresetError
from inglenook.presets.extension import read_extension, write_extension
from inglenook.presets.modelfile import Comment, Modelfile, Problem
from inglenook.presets.modelfile_file import read_bytes, write_text
from inglenook.presets.modelfile_reader import LARGEST_BYTES, decode, read_modelfile
from inglenook.presets.modelfile_writer import write_modelfile
from inglenook.presets.preset import Preset
from inglenook.presets.preset_history import PresetHistory
from inglenook.presets.preset_names import SUFFIX, checked_name, same_name
from inglenook.presets.preset_writing import modelfile_of
from inglenook.presets.stored_preset import DeletedPreset, StoredPreset, Version, understood
from inglenook.sentence import say

if TYPE_CHECKING:
    from pathlib import Path

_HISTORY = ".history"


@dataclass(frozen=True, slots=True)
class _Known:
    """A file as it was when it was last read."""

    mark: tuple[int, int, int]
    stored: StoredPreset


class PresetStore:
    """Any thread may ask. Names that differ only in large and small letters are one name.

    Shipped presets are never written to: what is saved under the name of one is the user's own and stands before it.
    Every method that changes something raises PresetError when it cannot, and then nothing has changed.
    """

    def __init__(self, folder: Path, shipped: Path) -> None:
        self._folder = folder
        self._shipped = shipped
        self._history = PresetHistory(folder / _HISTORY)
        self._known: dict[Path, _Known] = {}
        self._lock = threading.RLock()

    @property
    def folder(self) -> Path:
        """Where the user's own are."""
        return self._folder

    def all(self) -> tuple[StoredPreset, ...]:
        """Every preset by name, the broken ones among them. Reads again only what has changed on the disk."""
        with self._lock:
            shipped = self._read_folder(self._shipped, is_shipped=True)
            own = self._read_folder(self._folder, is_shipped=False)
            merged = {
                **shipped,
                **{key: replace(stored, hides_shipped=key in shipped) for key, stored in own.items()},
            }
            return tuple(merged[key] for key in sorted(merged))

    def find(self, name: str) -> StoredPreset | None:
        """The preset of that name; None when there is none."""
        key = same_name(name.strip())
        return next((stored for stored in self.all() if same_name(stored.name) == key), None)

    def read(self, name: str) -> StoredPreset:
        """The preset of that name. Raises PresetError when there is none."""
        found = self.find(name)
        if found is None:
            raise PresetError(say("There is no preset “{name}”.", name=name))
        return found

    def save(self, name: str, text: str) -> StoredPreset:
        """Write the text under the name, also a text with mistakes in it; what was there goes into the history."""
        with self._lock:
            found = self.find(name)
            if found is not None and not found.is_shipped:
                if text == found.text and not _is_unreadable(found):
                    return found
                self._history.add(found.name, found.text)
                write_text(found.path, text)
                return self.read(found.name)
            name = found.name if found is not None else checked_name(name)
            write_text(self._folder / f"{name}{SUFFIX}", text)
            return self.read(name)

    def create(self, name: str, text: str | None = None) -> StoredPreset:
        """A new one; without a text, one that says nothing yet. Raises PresetError when the name is taken."""
        with self._lock:
            name = self._free(name)
            text = write_modelfile(modelfile_of(Preset(name))) if text is None else renamed(text, name)
            return self.save(name, text)

    def duplicate(self, name: str, new: str) -> StoredPreset:
        """A copy under another name."""
        with self._lock:
            return self.create(new, self.read(name).text)

    def rename(self, name: str, new: str) -> StoredPreset:
        """Another name; the history goes along. A shipped one keeps its name: make a copy of it."""
        with self._lock:
            found = self.read(name)
            if found.is_shipped:
                raise PresetError(
                    say("“{name}” came with the app and keeps its name. Duplicate it instead.", name=found.name)
                )
            new = checked_name(new) if same_name(new.strip()) == same_name(found.name) else self._free(new)
            if new == found.name:
                return found
            target = found.path.with_name(f"{new}{SUFFIX}")
            text = renamed(found.text, new)
            try:
                found.path.rename(target)
            except OSError as error:
                raise PresetError(
                    say(
                        "“{name}” cannot be renamed: {reason}. Check that you may write the folder.",
                        name=found.name,
                        reason=error.strerror or error,
                    )
                ) from error
            if text != found.text:
                write_text(target, text)
            self._history.rename(found.name, new)
            return self.read(new)

    def delete(self, name: str) -> DeletedPreset:
        """Take the user's own away; its text stays in the history. Where it hid a shipped one, that is back."""
        with self._lock:
            found = self.read(name)
            if found.is_shipped:
                raise PresetError(say("“{name}” came with the app and cannot be deleted.", name=found.name))
            if not _is_unreadable(found):
                self._history.add(found.name, found.text)
            try:
                found.path.unlink()
            except OSError as error:
                raise PresetError(
                    say(
                        "“{name}” cannot be deleted: {reason}. Check that you may write the folder.",
                        name=found.name,
                        reason=error.strerror or error,
                    )
                ) from error
            return DeletedPreset(found.name, found.text)

    def restore(self, deleted: DeletedPreset) -> StoredPreset:
        """Undo a deletion. Raises PresetError when another preset has taken the name since."""
        with self._lock:
            found = self.find(deleted.name)
            if found is not None and not found.is_shipped:
                raise self._taken(found.name)
            return self.save(deleted.name, deleted.text)

    def history(self, name: str) -> tuple[Version, ...]:
        """What the preset was before, the newest first; also of one that was deleted."""
        with self._lock:
            return self._history.of(name.strip())

    def free_name(self, name: str) -> str:
        """The name, with a number behind it if it is taken. Raises PresetError when it can be no name."""
        name = checked_name(name)
        taken = {same_name(stored.name) for stored in self.all()}
        number = 2
        free = name
        while same_name(free) in taken:
            free = f"{name[:70].rstrip()} {number}"
            number += 1
        return free

    def _free(self, name: str) -> str:
        name = checked_name(name)
        found = self.find(name)
        if found is not None:
            raise self._taken(found.name)
        return name

    def _taken(self, name: str) -> PresetError:
        return PresetError(say("There is a preset “{name}” already. Give this one another name.", name=name))

    def _read_folder(self, folder: Path, *, is_shipped: bool) -> dict[str, StoredPreset]:
        try:
            with os.scandir(folder) as entries:
                names = sorted(entry.name for entry in entries if _is_preset(entry.name))
        except OSError:
            names = []  # there is none yet; or it cannot be read, which the first attempt to save says
        paths = [folder / name for name in names]
        for gone in [path for path in self._known if path.parent == folder and path not in set(paths)]:
            del self._known[gone]
        found = [self._read_file(path, is_shipped=is_shipped) for path in paths]
        return {same_name(stored.name): stored for stored in found if stored is not None}

    def _read_file(self, path: Path, *, is_shipped: bool) -> StoredPreset | None:
        try:
            status = path.stat()
        except FileNotFoundError:
            return None
        except OSError:
            status = None
        if status is not None and not stat.S_ISREG(status.st_mode):
            return None
        mark = (status.st_mtime_ns, status.st_size, status.st_ino) if status else (0, 0, 0)
        known = self._known.get(path)
        if known is None or status is None or known.mark != mark:
            known = self._known[path] = _Known(mark, _read(path, is_shipped=is_shipped))
        return known.stored


def renamed(text: str, name: str) -> str:
    """The text, with its comment that names it naming it so; without such a comment, or when broken, as it is."""
    try:
        modelfile = read_modelfile(text)
        pieces = tuple(
            write_extension("name", name) if isinstance(piece, Comment) and _names_it(piece) else piece
            for piece in modelfile.pieces
        )
        return text if pieces == modelfile.pieces else write_modelfile(Modelfile(pieces))
    except PresetError:
        return text


def _names_it(comment: Comment) -> bool:
    try:
        found = read_extension(comment)
    except ValueError:
        return False
    return found is not None and found[0] == "name"


def _is_preset(file_name: str) -> bool:
    return file_name.lower().endswith(SUFFIX.lower()) and not file_name.startswith(".")


def _read(path: Path, *, is_shipped: bool) -> StoredPreset:
    name = path.name[: -len(SUFFIX)]
    try:
        content = read_bytes(path)
        if len(content) > LARGEST_BYTES:
            read_modelfile(content)  # says so
        text = decode(content)
    except ModelfileError as error:
        return StoredPreset(name, "", None, (Problem(error.line, "error", error.sentence),), is_shipped, path)
    except PresetError as error:
        return StoredPreset(name, "", None, (Problem(1, "error", str(error)),), is_shipped, path)
    preset, problems = understood(text, name, path.parent)
    return StoredPreset(name, text, preset, problems, is_shipped, path)


def _is_unreadable(stored: StoredPreset) -> bool:
    return stored.preset is None and not stored.text
