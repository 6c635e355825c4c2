"""Reads models' headers in the background, one model at a time, wherever they lie."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from inglenook.errors import InglenookError, ModelFileError, NoNetworkError, NotOnHubError, OfflineError
from inglenook.fit.storing import stored_as
from inglenook.fit.subject import Subject
from inglenook.hub.file_groups import group_files
from inglenook.hub.reference import parse_reference
from inglenook.hub.requesting import group_named
from inglenook.sentence import say
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.hub.catalogue_entry import Entry
    from inglenook.hub.file_group import FileGroup
    from inglenook.hub.reference import Reference
    from inglenook.hub.repository import Repository
    from inglenook.models.model import Model
    from inglenook.ui.rooms import WindowRooms


@dataclass(frozen=True, slots=True)
class OpenedFiles:
    """A repository with the models in it, and which of them is asked about."""

    repository: Repository
    groups: tuple[FileGroup, ...]  # models that are whole
    chosen: FileGroup


Read = OpenedFiles | Subject


class SubjectReading(QObject):
    """What comes for another model than the last one asked for is thrown away."""

    opened = Signal(object)  # an OpenedFiles; its Subject follows
    found = Signal(object)  # a Subject
    stored = Signal(object)  # a Subject: the one found, stored otherwise
    failed = Signal(str, bool)  # the sentence, and whether the network stands in the way
    busy_changed = Signal(str)  # what is read; empty when it has ended
    models_found = Signal(object)  # a tuple of the library's Models
    entries_found = Signal(object)  # a tuple of the catalogue's Entries

    def __init__(self, rooms: WindowRooms, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._running: Cancel | None = None
        self._number = 0

    def list_models(self) -> None:
        """The library's own, as far as it remembers them; ``models_found`` follows."""
        library = self._rooms.library

        def work(_cancel: Cancel) -> Iterator[tuple[Model, ...]]:
            yield tuple(model for model in library.known() if can_be_asked_about(model))

        self._rooms.background.run(work, on_item=self.models_found.emit, on_done=_nothing, on_error=self._fail)

    def list_entries(self) -> None:
        """The catalogue's; ``entries_found`` follows."""
        catalogue = self._rooms.catalogue

        def work(_cancel: Cancel) -> Iterator[tuple[Entry, ...]]:
            yield catalogue.entries()

        self._rooms.background.run(work, on_item=self.entries_found.emit, on_done=_nothing, on_error=self._fail)

    def read_model(self, model: Model) -> None:
        """One of this computer's."""
        headers = self._rooms.headers

        def work(_cancel: Cancel) -> Iterator[Subject]:
            subject = headers.of_path(model.path)
            yield Subject(
                model.name, subject.headers, subject.shape, subject.quantization, subject.path, subject.source
            )

        self._run(model.name, work)

    def read_group(self, repository: Repository, group: FileGroup) -> None:
        """One quantization of a repository that was opened before."""
        headers = self._rooms.headers

        def work(cancel: Cancel) -> Iterator[Subject]:
            yield headers.of_group(repository, group, cancel)

        self._run(f"{repository.listing.id} {group.quantization}".strip(), work)

    def read_text(self, text: str) -> None:
        """A file's path, an address, or what names a repository."""
        rooms = self._rooms
        reference = parse_reference(text, endpoint=rooms.connection.endpoint)
        nothing = self.tr("“{text}” names no file, repository or address: write one as “publisher/name”.")

        def work(cancel: Cancel) -> Iterator[Read]:
            path = os.path.expanduser(text)  # noqa: PTH111  Path.expanduser raises for a user that is not there
            if os.path.isfile(path):  # noqa: PTH113  Path.is_file raises for a name that is too long
                yield rooms.headers.of_path(Path(path))
            elif reference is not None:
                repository = rooms.hub.repository(reference.repository, reference.revision or None)
                opened = opened_files(repository, reference=reference)
                yield opened
                yield rooms.headers.of_group(opened.repository, opened.chosen, cancel)
            elif "://" in text:
                yield rooms.headers.of_url(text, cancel)
            else:
                raise ModelFileError(nothing.format(text=text))

        self._run(text, work)

    def invent(self, parameters: str, quantization: str, like: str) -> None:
        """One that is only thought of."""
        headers = self._rooms.headers

        def work(_cancel: Cancel) -> Iterator[Subject]:
            yield headers.invented(parameters, quantization, like)

        self._run(parameters, work)

    def store_as(self, subject: Subject, precision: str) -> None:
        """The same model stored otherwise; ``stored`` follows."""

        def work(_cancel: Cancel) -> Iterator[Subject]:
            yield stored_as(subject, precision)

        self._run(subject.name, work, found=self.stored)

    def stop(self) -> None:
        """Wait for it no longer."""
        self._number += 1
        if self._running is not None:
            self._running.cancel()
            self._running = None
            self.busy_changed.emit("")

    def _run(self, what: str, work: Callable[[Cancel], Iterator[Read]], *, found: SignalInstance | None = None) -> None:
        self.stop()
        found = found or self.found
        number = self._number

        def take(read: Read) -> None:
            if number == self._number:
                (found if isinstance(read, Subject) else self.opened).emit(read)

        def end() -> None:
            if number == self._number:
                self._running = None
                self.busy_changed.emit("")

        def fail(error: Exception) -> None:
            if number == self._number:
                end()
                self._fail(error)

        self._running = self._rooms.background.run(work, on_item=take, on_done=end, on_error=fail)
        self.busy_changed.emit(self.tr("Reading the header of {model} …").format(model=what))

    def _fail(self, error: Exception) -> None:
        fault = self.tr("It ended by a fault of Inglenook's own.")
        sentence = translated(error) if isinstance(error, InglenookError) else fault
        self.failed.emit(sentence, isinstance(error, (OfflineError, NoNetworkError)))


def can_be_asked_about(model: Model) -> bool:
    """Whether it is a language model that is here."""
    return model.state == "ready" and model.facts is not None and model.facts.kind == "language"


def opened_files(
    repository: Repository, chosen: FileGroup | None = None, reference: Reference | None = None
) -> OpenedFiles:
    """The models of a repository; what is not chosen is what was named, or what is recommended.

    Raises NotOnHubError when there is none.
    """
    every = group_files(repository, repository.listing.parameters, room_bytes=None)
    groups = tuple(group for group in every if group.kind == "model" and not group.missing)
    if not groups:
        raise NotOnHubError(
            say(
                "“{repository}” has no GGUF model that is whole: choose another repository.",
                repository=repository.listing.id,
            )
        )
    if chosen is not None:  # it may come from another grouping, which recommends another one
        same = next((group for group in groups if group.name == chosen.name), groups[0])
        return OpenedFiles(repository, groups, same)
    file, quantization = (reference.file, reference.quantization) if reference else ("", "")
    return OpenedFiles(repository, groups, group_named(repository, every, file=file, quantization=quantization))


def _nothing() -> None:
    pass
