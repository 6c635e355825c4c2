"""settings.toml: read with care, written in one piece."""

from __future__ import annotations

import contextlib
import os
import tempfile
import tomllib
from pathlib import Path

import tomli_w

from inglenook.errors import SettingsError
from inglenook.settings.settings import Settings
from inglenook.settings.table import Table, is_too_deep, sound_part, with_settings

_MAX_BYTES = 1024 * 1024  # the longest system prompt takes up to 384 KiB: six bytes for a control character


class SettingsFile:
    """The settings on the disk. Only what differs from a default is written, so that new defaults reach the user."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> tuple[Settings, str | None]:
        """The settings, and a sentence when not all could be read.

        A broken file is kept aside under another name, and what is sound in it still holds.
        """
        try:
            table = self._table()
        except SettingsError as error:
            return Settings(), str(error)
        except ValueError as error:
            return Settings(), self._keep_aside(str(error), {})
        settings, sound, faults = sound_part(table)
        return settings, self._keep_aside("; ".join(faults), sound) if faults else None

    def write(self, settings: Settings) -> None:
        """Replace the file in one step; names in it that this Inglenook does not know stay.

        Raises SettingsError when it cannot be written or would be too large to be read again; the old file is then
        still there.
        """
        try:
            table = self._table()
        except ValueError as error:  # broken by somebody since it was read
            self._keep_aside(str(error), {})
            table = {}
        self._replace(with_settings(table, settings))

    def _table(self) -> Table:
        """What the file says; ValueError when it says nothing sensible, SettingsError when it cannot be opened."""
        try:
            with self._path.open("rb") as file:
                content = file.read(_MAX_BYTES + 1)
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise SettingsError(
                f"The settings in “{self._path}” cannot be read: {error.strerror or error}. Check that it is a file "
                "and that you may read it."
            ) from error
        if len(content) > _MAX_BYTES:
            raise ValueError(f"it is larger than {_MAX_BYTES // 1024} KiB")
        try:
            table = tomllib.loads(content.decode("utf-8-sig"))
        except RecursionError:
            table = None
        if table is None or is_too_deep(table):
            raise ValueError("it is nested too deeply")
        return table

    def _keep_aside(self, reason: str, sound: Table) -> str:
        """Rename the broken file, write what is sound in its place, and say so."""
        problem = f"The settings in “{self._path}” could not all be read ({reason})."
        aside = self._free_name()
        try:
            self._path.rename(aside)
        except OSError as error:
            return f"{problem} The file could not be kept aside: {error.strerror or error}."
        try:
            if sound:
                self._replace(sound)
        except SettingsError as error:
            return f"{problem} It is kept as “{aside.name}”. {error}"
        still = "; what was sound in it still holds" if sound else ""
        return f"{problem} It is kept as “{aside.name}”{still}."

    def _free_name(self) -> Path:
        number = 1
        while (aside := self._path.with_name(f"{self._path.stem}.broken-{number}{self._path.suffix}")).exists():
            number += 1
        return aside

    def _replace(self, table: Table) -> None:
        target = Path(os.path.realpath(self._path))  # a link to somewhere else stays a link
        content = tomli_w.dumps(table).encode("utf-8", "replace")  # half characters cannot be written
        if len(content) > _MAX_BYTES:
            raise SettingsError(
                f"The settings cannot be saved in “{self._path}”: they would be larger than {_MAX_BYTES // 1024} KiB. "
                "What was saved before is still there. Shorten the system prompt."
            )
        unfinished: Path | None = None
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(
                dir=target.parent, prefix=f".{target.name}.", suffix=".part", delete=False
            ) as file:
                unfinished = Path(file.name)
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(target)
        except OSError as error:
            if unfinished is not None:
                with contextlib.suppress(OSError):
                    unfinished.unlink(missing_ok=True)
            raise SettingsError(
                f"The settings cannot be saved in “{self._path}”: {error.strerror or error}. What was saved before is "
                "still there. Check that you may write the folder and that the disk is not full."
            ) from error
