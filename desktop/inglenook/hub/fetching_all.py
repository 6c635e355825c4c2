"""Fetches all files of one download, and gives them their names together when each of them is whole."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from inglenook.errors import DownloadError
from inglenook.hub.existing_file import in_the_way, sha256_of_existing
from inglenook.hub.fetching import FileFetch, Means
from inglenook.hub.part_file import PartFile
from inglenook.hub.progress import ELSEWHERE, WAITING
from inglenook.sentence import say
from inglenook.storage.file_lock import FileLock

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.hub.download import DownloadRequest
    from inglenook.hub.progress import Progress

_LOOK_EVERY_S = 0.5


def fetch_all(  # noqa: PLR0913  one thread's whole work
    means: Means,
    request: DownloadRequest,
    targets: Sequence[Path],
    *,
    progress: Progress,
    cancel: Cancel,
    needed_by_others: Callable[[], int],
    after_waiting: Callable[[], None],
) -> str:
    """The sha256 of the first file, when all are there.

    While somebody else fetches one of them, it waits; ``after_waiting`` may then raise, because nothing is left to do.
    Raises what FileFetch.whole raises, and DownloadError when another file is in the way.
    """
    parts: list[tuple[Path, PartFile]] = []
    digests: list[str] = []
    with contextlib.ExitStack() as held, _told_of_the_disk(targets[0].parent):
        for wanted, target in zip(request.files, targets, strict=True):
            target.parent.mkdir(parents=True, exist_ok=True)
            lock = held.enter_context(lock_of(target))
            if not lock.acquire():
                _wait_for(lock, progress, cancel)
                after_waiting()
            digest = sha256_of_existing(target, wanted, progress, cancel)
            if digest is None:
                fetch = FileFetch(means, request, wanted, target, progress=progress, cancel=cancel)
                digest = fetch.whole(needed_by_others)
                parts.append((target, fetch.part))
            else:
                PartFile(target, "").delete()  # somebody put the whole file there meanwhile
            digests.append(digest)
            progress.next_file()
        for target, _ in parts:
            if target.exists():
                raise in_the_way(target)
        for _, part in parts:
            part.rename()
    return digests[0]


def delete_parts(targets: Sequence[Path], folder: Path) -> None:
    """Remove what came so far, and the folders that are empty then.

    Raises DownloadError when another Inglenook is fetching one of them.
    """
    for target in targets:
        if not target.parent.is_dir():
            continue
        with _told_of_the_disk(target.parent), lock_of(target) as lock:
            if not lock.acquire():
                raise DownloadError(
                    say(
                        "“{target}” is being fetched by another download or another Inglenook. Stop it there first.",
                        target=target.name,
                    )
                )
            PartFile(target, "").delete()
    for target in targets:
        for place in target.parents:
            if place == folder or folder not in place.parents:
                break
            with contextlib.suppress(OSError):  # it is not empty
                place.rmdir()


def lock_of(target: Path) -> FileLock:
    """The lock of whoever fetches this file."""
    return FileLock(target.with_name(target.name + ".part.lock"))


def _wait_for(lock: FileLock, progress: Progress, cancel: Cancel) -> None:
    progress.doing = ELSEWHERE
    while not lock.acquire():
        cancel.wait(_LOOK_EVERY_S)
        cancel.raise_if_set()
    progress.doing = WAITING


@contextlib.contextmanager
def _told_of_the_disk(folder: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise DownloadError(
            say(
                "The download could not be stored in “{folder}” ({reason}). Check the disk and that you "
                "may write there, then try again.",
                folder=folder,
                reason=error.strerror or error,
            )
        ) from error
