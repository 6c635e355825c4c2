"""The folders that are looked through: our own, added ones, and those of other apps that the user took."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.errors import ModelFileError
from inglenook.models.other_apps import NAMES
from inglenook.models.scanning import kind_of_folder
from inglenook.models.source import Source
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.models.records import ModelRecords

# Where drives appear: the folder named after one is there, and not empty, while it is connected.
_DRIVES = re.compile(r"(/media/[^/]+/[^/]+|/run/media/[^/]+/[^/]+|/mnt/[^/]+|/Volumes/[^/]+)(?:/|$)")


class Sources:
    """Safe from any thread: it holds nothing that changes."""

    def __init__(self, folder: Path, records: ModelRecords, apps: Callable[[], tuple[Source, ...]]) -> None:
        self._folder = folder
        self._records = records
        self._apps = apps

    def all(self) -> tuple[Source, ...]:
        """Our own folder first; with the number of models that are known in each."""
        counts = self._records.counts()
        own = Source(
            "own",
            self._folder,
            say("Your models folder"),
            counts.get(self._folder, 0),
            # nothing was put there yet, or all was deleted; only a link to nowhere means a drive that is away
            is_there=os.path.isdir(self._folder) or not os.path.islink(self._folder),  # noqa: PTH112, PTH114  never raise
        )
        others = [
            Source(record.kind, record.path, NAMES.get(record.kind) or record.path.name or str(record.path))
            for record in self._records.sources()
            if record.is_wanted
        ]
        return own, *(
            replace(source, files=counts.get(source.path), is_there=_is_there(source, counts.get(source.path, 0)))
            for source in others
        )

    def found_apps(self) -> tuple[Source, ...]:
        """All of other apps on this computer, also declined ones."""
        return self._apps()

    def offers(self) -> tuple[Source, ...]:
        """Those of other apps that the user has neither taken nor declined."""
        answered = {os.path.realpath(record.path) for record in self._records.sources()}
        answered.add(os.path.realpath(self._folder))
        return tuple(app for app in self._apps() if os.path.realpath(app.path) not in answered)

    def use(self, source: Source) -> None:
        """Look there from now on."""
        self._records.set_source(source.path, source.kind, is_wanted=True)

    def decline(self, source: Source) -> None:
        """Do not offer it again."""
        self._records.set_source(source.path, source.kind, is_wanted=False)

    def add(self, path: Path) -> Source:
        """Look through a folder from now on; another app's folder is known as such. Raises ModelFileError."""
        folder = Path(os.path.abspath(os.path.expanduser(path)))  # noqa: PTH100, PTH111  pathlib's raise, and keep ".."
        if not os.path.isdir(folder):  # noqa: PTH112  Path.is_dir raises for a name that is too long
            raise ModelFileError(
                say("There is no folder “{folder}”: check its name, or connect its drive.", folder=folder)
            )
        real = os.path.realpath(folder)
        for source in self.all():
            if os.path.realpath(source.path) == real:
                return source
        app = next((app for app in self._apps() if os.path.realpath(app.path) == real), None)
        kind = app.kind if app else kind_of_folder(folder)
        self._records.set_source(folder, kind, is_wanted=True)
        return next(source for source in self.all() if source.path == folder)

    def forget(self, source: Source) -> None:
        """Do not look there any more; an app's folder is not offered again. Raises ModelFileError for our own."""
        if source.kind in {"own", "included"}:
            raise ModelFileError(say("Your own models folder is always looked through: remove single models instead."))
        if source.kind == "added":
            self._records.forget_source(source.path)
        else:
            self.decline(source)

    def holding(self, path: Path) -> Source | None:
        """The folder that a file lies in, if it is looked through."""
        return next((source for source in self.all() if path.is_relative_to(source.path)), None)


def is_really_in(path: Path, folder: Path) -> bool:
    """Whether a file lies within a folder once all links to folders are followed; the file itself may be a link."""
    real = os.path.normcase(os.path.realpath(path.parent))
    top = os.path.normcase(os.path.realpath(folder))
    return os.path.join(real, "").startswith(os.path.join(top, ""))  # noqa: PTH118  realpath gives text


def is_drive_away(path: Path) -> bool:
    """Whether a file is not there because its drive is not."""
    if path.drive:
        return not os.path.exists(path.anchor)  # noqa: PTH110  Path.exists raises for what it cannot look at
    drive = _DRIVES.match(path.as_posix())
    return drive is not None and _is_empty(drive[1])


def _is_there(source: Source, known: int) -> bool:
    """A drive that is away may leave an empty folder where it was."""
    if not os.path.isdir(source.path):  # noqa: PTH112  never raises
        return False
    return source.kind != "added" or known == 0 or not _is_empty(source.path)


def _is_empty(folder: str | Path) -> bool:
    try:
        with os.scandir(folder) as listing:
            return next(listing, None) is None
    except OSError:
        return True
