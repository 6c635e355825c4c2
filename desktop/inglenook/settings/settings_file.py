"""settings.toml: read with care, written in one piece."""

from __future__ import annotations

import contextlib
import os
import tempfile
import tomllib
from pathlib import Path

import tomli_w

from inglenook.errors import SettingsError
from inglenook.sentence import say
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
                say(
                    "The settings in “{path}” cannot be read: {reason}. Check that it is a file and that you "
                    "may read it.",
                    path=self._path,
                    reason=error.strerror or error,
                )
            ) from error
        if len(content) > _MAX_BYTES:
            raise ValueError(say("it is larger than {max_bytes} KiB", max_bytes=_MAX_BYTES // 1024))
        try:
            table = tomllib.loads(content.decode("utf-8-sig"))
        except RecursionError:
            table = None
        if table is None or is_too_deep(table):
            raise ValueError(say("it is nested too deeply"))
        return table

    def _keep_aside(self, reason: str, sound: Table) -> str:
        """Rename the broken file, write what is sound in its place, and say so."""
        problem = say("The settings in “{path}” could not all be read ({reason}).", path=self._path, reason=reason)
        aside = self._free_name()
        try:
            self._path.rename(aside)
        except OSError as error:
            return say(
                "{problem} The file could not be kept aside: {reason}.", problem=problem, reason=error.strerror or error
            )
        try:
            if sound:
                self._replace(sound)
        except SettingsError as error:
            return say("{problem} It is kept as “{aside}”. {error}", problem=problem, aside=aside.name, error=error)
        still = say("; what was sound in it still holds") if sound else ""
        return say("{problem} It is kept as “{aside}”{still}.", problem=problem, aside=aside.name, still=still)

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
                say(
                    "The settings cannot be saved in “{path}”: they would be larger than {max_bytes} KiB. "
                    "What was saved before is still there. Shorten the system prompt.",
                    path=self._path,
                    max_bytes=_MAX_BYTES // 1024,
                )
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
                say(
                    "The settings cannot be saved in “{path}”: {reason}. What was saved before is still "
                    "there. Check that you may write the folder and that the disk is not full.",
                    path=self._path,
                    reason=error.strerror or error,
                )
            ) from error
