"""Fills the grid in the background: a model's quantizations against several context windows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.errors import CancelledError, InglenookError, ModelFileError
from inglenook.fit.grid import Cell, order
from inglenook.fit.storing import USUAL, stored_as
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from inglenook.cancel import Cancel
    from inglenook.fit.computer import Computer
    from inglenook.fit.fits import Fits
    from inglenook.fit.options import FitOptions
    from inglenook.fit.subject import Subject
    from inglenook.hub.file_group import FileGroup
    from inglenook.ui.fit.subject_reading import OpenedFiles
    from inglenook.ui.rooms import WindowRooms

    Make = Callable[[Cancel], Subject]

_PAUSE_S = 0.3  # the answer that the user looks at first goes before


@dataclass(frozen=True, slots=True)
class _Known:
    """A quantization whose header has been read."""

    name: str
    subject: Subject


@dataclass(frozen=True, slots=True)
class _Unknown:
    """A quantization of which nothing can be told."""

    name: str
    sentence: str


class GridAsking(QObject):
    """Headers are read once for a model; other options or another computer only fill the cells anew."""

    begun = Signal(object)  # the quantizations' names, the finest first
    cell_told = Signal(object)  # a Cell
    row_failed = Signal(str, str)  # a quantization, why nothing can be told of it
    completed = Signal()  # all headers have been read that can be: ``subjects``

    def __init__(self, rooms: WindowRooms, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._running: Cancel | None = None
        self._number = 0
        self._makes: dict[str, Make] = {}
        self._asked: tuple[FitOptions, Computer] | None = None
        self.subjects: dict[str, Subject] = {}  # those whose header has been read

    def set_repository(self, opened: OpenedFiles) -> None:
        """The files of a repository, each with a header of its own."""
        headers, repository = self._rooms.headers, opened.repository

        def make(group: FileGroup) -> Make:
            return lambda cancel: headers.of_group(repository, group, cancel)

        finest = sorted(opened.groups, key=lambda group: -(group.size_bytes or 0))
        self._begin({group.quantization or group.name: make(group) for group in finest})

    def set_subject(self, subject: Subject) -> None:
        """A single file: what it would take were it stored otherwise."""

        def make(name: str) -> Make:
            return lambda _cancel: stored_as(subject, name)

        makes = {name: make(name) for name in USUAL}
        if subject.quantization:
            makes[subject.quantization] = lambda _cancel: subject
        self._begin(makes)

    def know(self, name: str, subject: Subject) -> None:
        """A quantization whose header has been read already."""
        if name in self._makes:
            self.subjects[name] = subject

    def ask(self, options: FitOptions, computer: Computer) -> None:
        """Fill the cells, each with the layers that fit there, unless they were filled for the same."""
        asked = replace(options, context=None, gpu_layers=None, experts_on_cpu=0), computer
        if asked == self._asked or not self._makes:
            return
        self._asked = asked
        self._stop()
        number = self._number

        def take(told: Cell | _Known | _Unknown) -> None:
            if number == self._number:
                self._take(told)

        def end() -> None:
            if number == self._number:
                self._running = None
                self.completed.emit()

        self._running = self._rooms.background.run(
            lambda cancel: _fill(self._rooms.fits, self._makes, dict(self.subjects), (asked[0], computer), cancel),
            on_item=take,
            on_done=end,
            on_error=_ignore,
        )

    def stop(self) -> None:
        """Nobody looks any more; what was not filled is filled when somebody asks again."""
        self._stop()
        self._asked = None

    def _stop(self) -> None:
        self._number += 1
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def _begin(self, makes: dict[str, Make]) -> None:
        self.stop()
        self._makes, self.subjects = makes, {}
        self.begun.emit(tuple(makes))

    def _take(self, told: Cell | _Known | _Unknown) -> None:
        if isinstance(told, Cell):
            self.cell_told.emit(told)
        elif isinstance(told, _Known):
            known = {**self.subjects, told.name: told.subject}
            self.subjects = {name: known[name] for name in self._makes if name in known}
        else:
            self.row_failed.emit(told.name, told.sentence)


def _fill(
    fits: Fits,
    makes: Mapping[str, Make],
    known: dict[str, Subject],
    asked: tuple[FitOptions, Computer],
    cancel: Cancel,
) -> Iterator[Cell | _Known | _Unknown]:
    options, computer = asked
    if cancel.wait(_PAUSE_S):
        return
    yield from fits.grid(known, options, computer, cancel)
    for name in _likeliest_first(tuple(makes)):
        if name in known:
            continue
        cancel.raise_if_set()
        try:
            subject = makes[name](cancel)
        except CancelledError:
            raise
        except ModelFileError as error:  # the others may be sound
            yield _Unknown(name, translated(error))
            continue
        except InglenookError as error:  # the hub does not answer: it will not for the others
            yield from (_Unknown(each, translated(error)) for each in makes if each not in known)
            return
        known[name] = subject
        yield _Known(name, subject)
        yield from fits.grid({name: subject}, options, computer, cancel)


def _likeliest_first(names: Sequence[str]) -> list[str]:
    return [name for name, _ in order(names, (0,))]


def _ignore(_error: Exception) -> None:
    pass
