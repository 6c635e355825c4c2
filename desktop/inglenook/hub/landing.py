"""Where a repository's file lands on this computer; names that could land elsewhere are refused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from inglenook.errors import DownloadError
from inglenook.sentence import say

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.hub.download import DownloadRequest

# learn.microsoft.com/windows/win32/fileio/naming-a-file; the same everywhere, so that a folder can move to Windows.
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\..*)?", re.IGNORECASE)
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')
_LONGEST_NAME = 240  # bytes; file systems take 255, and an unfinished file's name is longer
_OURS = (".part", ".part.journal", ".part.lock")


def landing_of(folder: Path, request: DownloadRequest) -> tuple[Path, ...]:
    """The paths of a request's files, in their order.

    Raises DownloadError for a name that is absolute, leads out of the folder, or that a system does not take.
    """
    publisher, _, repository = request.repository.partition("/")
    if not request.files:
        raise DownloadError(say("There is no file to download in “{repository}”.", repository=request.repository))
    if "/" in repository:
        raise _refusal(request.repository)
    names = [(publisher, repository, *file.path.split("/")) for file in request.files]
    for parts, file in zip(names, request.files, strict=True):
        if not all(_is_plain(part) for part in parts) or parts[-1].casefold().endswith(_OURS):
            raise _refusal(file.path)
    if len({tuple(part.casefold() for part in parts) for parts in names}) < len(names):
        raise DownloadError(
            say(
                "Two files of “{repository}” would have the same name here, so nothing was downloaded. "
                "Download them one by one.",
                repository=request.repository,
            )
        )
    return tuple(folder.joinpath(*parts) for parts in names)


def _is_plain(name: str) -> bool:
    return (
        name not in {"", ".", ".."}
        and not _NOT_IN_NAMES.search(name)
        and not _RESERVED.fullmatch(name)
        and not name.endswith((".", " "))
        and not name.startswith(" ")
        and len(name.encode("utf-8", "replace")) <= _LONGEST_NAME
        and name.isprintable()
    )


def _refusal(name: str) -> DownloadError:
    return DownloadError(
        say(
            "The hub names a file {name}, which could land outside the models folder or cannot be "
            "stored on every system, so nothing was downloaded. Choose another repository.",
            name=repr(name),
        )
    )
