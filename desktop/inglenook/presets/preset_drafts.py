"""What was written into presets and not saved yet, so that the end of the app, however it comes, loses none of it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from inglenook.errors import PresetError
from inglenook.presets.modelfile_file import read_bytes, write_text
from inglenook.presets.modelfile_reader import decode
from inglenook.presets.preset_names import SUFFIX, checked_name
from inglenook.sentence import say

if TYPE_CHECKING:
    from pathlib import Path

_FOLDER = ".drafts"


class PresetDrafts:
    """One file a preset, in a hidden folder beside them. Any thread may ask."""

    def __init__(self, presets: Path) -> None:
        self._folder = presets / _FOLDER
        self._lock = threading.Lock()

    def read(self) -> dict[str, str]:
        """The texts by the presets' names; what cannot be read is left out."""
        found: dict[str, str] = {}
        with self._lock:
            try:
                paths = [path for path in self._folder.iterdir() if path.name.endswith(SUFFIX)]
            except OSError:
                return {}
            for path in paths:
                try:
                    found[path.name.removesuffix(SUFFIX)] = decode(read_bytes(path))
                except PresetError:
                    continue
        return found

    def keep(self, name: str, text: str) -> None:
        """Write one down. Raises PresetError."""
        with self._lock:
            write_text(self._path(name), text)

    def drop(self, name: str) -> None:
        """Forget one; it does nothing where there is none. Raises PresetError."""
        with self._lock:
            try:
                self._path(name).unlink(missing_ok=True)
            except OSError as error:
                raise PresetError(
                    say("A draft cannot be deleted: {reason}.", reason=error.strerror or error)
                ) from error

    def _path(self, name: str) -> Path:
        return self._folder / f"{checked_name(name)}{SUFFIX}"
