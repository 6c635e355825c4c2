"""Downloads with a memory and no network: tests say how each stands."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inglenook.hub.download import Download, DownloadRequest, WantedFile

if TYPE_CHECKING:
    from collections.abc import Sequence

MIB, GIB = 2**20, 2**30


def download(number: int, name: str = "", **how: Any) -> Download:  # noqa: ANN401  any field
    """One of 4 GiB that runs, unless told otherwise."""
    name = name or f"Model {number}"
    file = f"{name.replace(' ', '-')}-Q4_K_M.gguf"
    request = DownloadRequest("publisher/repo", "c0ffee", (WantedFile(file, 4 * GIB),), name)
    shown = Download(number, request, Path("models/publisher/repo"), "running", 1 * GIB, 4 * GIB)
    return replace(shown, **how)


class FakeDownloads:
    """Does at once what it is asked for; ``looks`` counts how often somebody asked."""

    def __init__(self, *downloads: Download) -> None:
        self.list = list(downloads)
        self.looks = 0
        self.refuses: Exception | None = None

    def all(self) -> tuple[Download, ...]:
        """As the window asks."""
        self.looks += 1
        return tuple(self.list)

    @property
    def is_busy(self) -> bool:
        """Whether any runs."""
        return any(each.state == "running" for each in self.list)

    def set(self, number: int, **how: Any) -> None:  # noqa: ANN401  any field
        """From now on it stands like this."""
        self.list = [replace(each, **how) if each.id == number else each for each in self.list]

    def pause(self, number: int) -> None:
        """As the user asked."""
        if self.refuses is not None:
            raise self.refuses
        self.set(number, state="paused", bytes_per_s=None, seconds_left=None)

    def resume(self, number: int) -> None:
        """As the user asked."""
        self.set(number, state="running", sentence="")

    def retry(self, number: int) -> None:
        """As the user asked."""
        self.set(number, state="running", sentence="", page="")

    def cancel(self, number: int) -> None:
        """What was there is gone."""
        self.set(number, state="cancelled", done_bytes=0)

    def forget(self, number: int) -> None:
        """It is in the list no more."""
        self.list = [each for each in self.list if each.id != number]

    def move(self, number: int, position: int) -> None:
        """To a place among all of them."""
        moved = next(each for each in self.list if each.id == number)
        self.list.remove(moved)
        self.list.insert(position, moved)

    def pause_all(self) -> None:
        """All that run or wait."""
        for each in self._in(("running", "waiting")):
            self.pause(each.id)

    def resume_all(self) -> None:
        """All that are paused."""
        for each in self._in(("paused",)):
            self.resume(each.id)

    def _in(self, states: Sequence[str]) -> list[Download]:
        return [each for each in self.list if each.state in states]
