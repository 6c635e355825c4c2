"""Looks at the downloads while any of them runs, and asks them for what the user wants, without making him wait."""

from __future__ import annotations

import os
from collections import deque
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inglenook.errors import InglenookError
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.hub.download import Download
    from inglenook.hub.downloads import Downloads
    from inglenook.ui.background import Background

LOOK_EVERY_MS = 200


def _nothing() -> None:
    pass


class DownloadsWatch(QObject):
    """What several widgets show of the downloads; who adds one calls ``look``, and the rest follows.

    ``downloaded`` comes once for each that becomes done from now on, ``stopped`` each time that one fails or pauses
    by itself.
    """

    changed = Signal(object)  # tuple[Download, ...]
    downloaded = Signal(Path)  # the model's first file
    stopped = Signal(object)  # a Download
    refused = Signal(str)  # the sentence: what the user asked for could not be done

    def __init__(self, downloads: Downloads, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._downloads = downloads
        self._background = background
        self._wanted: deque[tuple[Callable[[], object], Callable[[], None]]] = deque()
        self._gone: frozenset[int] = frozenset()  # of those that are done
        self._shown = downloads.all()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._follow()

    @property
    def downloads(self) -> tuple[Download, ...]:
        """As they were at the last look."""
        return self._shown

    @property
    def is_looking(self) -> bool:
        """Whether it looks by itself."""
        return self._timer.isActive()

    def look(self) -> None:
        """See how they stand; goes on by itself while any runs."""
        self._follow()
        before = {each.id: each.state for each in self._shown}
        now = self._downloads.all()
        self._gone -= {each.id for each in now if each.state != "done"}
        self._shown = tuple(replace(each, is_gone=True) if each.id in self._gone else each for each in now)
        self.changed.emit(self._shown)
        for each in self._shown:
            if each.state == before.get(each.id):
                continue
            if each.state == "done":
                self.downloaded.emit(each.folder / each.request.files[0].path)
            elif each.state == "failed" or (each.state == "paused" and each.sentence):
                self.stopped.emit(each)

    def look_for_files(self) -> None:
        """See, in the background, whether the files of those that are done are still there."""
        done = [each for each in self._shown if each.state == "done" and each.request.files]

        def work(_cancel: Cancel) -> Iterator[frozenset[int]]:
            paths = {each.id: each.folder / each.request.files[0].path for each in done}
            yield frozenset(number for number, path in paths.items() if not os.path.isfile(path))  # noqa: PTH113  never raises

        def take(gone: frozenset[int]) -> None:
            if gone != self._gone:
                self._gone = gone
                self.look()

        self._background.run(work, on_item=take, on_done=_nothing, on_error=lambda _: None)

    def ask(self, wish: Callable[[], object], then: Callable[[], None] = _nothing) -> None:
        """Do something with the downloads on a thread of its own: one wish after the other, as they came.

        ``then`` is called when it is done or could not be, before the look that follows.
        """
        self._wanted.append((wish, then))
        if len(self._wanted) == 1:
            self._do_next()

    def _do_next(self) -> None:
        wish, _ = self._wanted[0]

        def work(_cancel: Cancel) -> Iterator[None]:
            wish()
            yield

        self._background.run(work, on_item=lambda _: None, on_done=self._did, on_error=self._could_not)

    def _did(self) -> None:
        _, then = self._wanted.popleft()
        then()
        self.look()
        if self._wanted:
            self._do_next()

    def _could_not(self, error: Exception) -> None:
        if isinstance(error, InglenookError):
            self.refused.emit(translated(error))
        self._did()

    def _follow(self) -> None:
        """Asked before the look, so that the last look is one at which nothing runs any more."""
        if not self._downloads.is_busy:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
