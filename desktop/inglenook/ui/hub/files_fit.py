"""Says of each choice of a repository whether it fits this computer and how fast it would run, before it is fetched."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from inglenook.errors import HubError, InglenookError
from inglenook.fit.loading import fit_options_of
from inglenook.fit.with_along import along_of
from inglenook.ui.fit.fit_words import speed_in_words, total_in_words
from inglenook.ui.fit.verdict_chip import VerdictChip
from inglenook.ui.translated import translated
from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inglenook.cancel import Cancel
    from inglenook.fit.fit import Fit
    from inglenook.fit.options import FitOptions
    from inglenook.fit.speed import Speed
    from inglenook.hub.file_group import FileGroup
    from inglenook.hub.repository import Repository
    from inglenook.ui.hub.file_group_row import FileGroupRow
    from inglenook.ui.hub.files_table import FilesTable
    from inglenook.ui.rooms import WindowRooms


@dataclass(frozen=True, slots=True)
class _Told:
    group: FileGroup
    fit: Fit
    speed: Speed


class FilesFit(QObject):
    """Reads headers over the network, the recommended choice's first; stops when another repository is opened."""

    details_wanted = Signal(object, object)  # the Repository and the FileGroup

    def __init__(self, rooms: WindowRooms, table: FilesTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._table = table
        self._repository: Repository | None = None
        self._running: Cancel | None = None
        table.completed.connect(self._look)

    def show_repository(self, repository: Repository) -> None:
        """Tell of this one as soon as its rows are there."""
        self.stop()
        self._repository = repository

    def stop(self) -> None:
        """Read no more headers."""
        self._repository = None
        if self._running is not None:
            self._running.cancel()

    def _look(self) -> None:
        repository = self._repository
        if repository is None or self._rooms.settings.settings.network.offline:
            return
        groups = [row.group for row in self._table.rows if row.group.kind == "model" and not row.group.missing]
        groups.sort(key=lambda group: not group.recommended)
        options = fit_options_of(self._rooms.settings.settings.engine.to_load_options())

        def work(cancel: Cancel) -> Iterator[_Told]:
            return self._work(repository, groups, options, cancel)

        def take(told: _Told) -> None:
            if repository is self._repository:
                self._show(repository, told)

        self._running = self._rooms.background.run(work, on_item=take, on_done=lambda: None, on_error=lambda _: None)

    def _work(
        self, repository: Repository, groups: Sequence[FileGroup], options: FitOptions, cancel: Cancel
    ) -> Iterator[_Told]:
        fits, headers = self._rooms.fits, self._rooms.headers
        computer = fits.computer()
        loaded = self._rooms.settings.settings.engine.to_load_options()
        whole = replace(options, along=along_of(loaded, headers))
        for group in groups:
            cancel.raise_if_set()
            try:
                subject = headers.of_group(repository, group, cancel)
                fit = fits.quick(subject, whole, computer)
            except HubError:  # a gate, or the network: the others would fail alike, and the page says so itself
                return
            except InglenookError:
                cancel.raise_if_set()
                continue
            yield _Told(group, fit, fits.speed(subject, fit, computer))

    def _show(self, repository: Repository, told: _Told) -> None:
        row = next((row for row in self._table.rows if row.group == told.group), None)
        if row is not None and not row.fit.count():
            self._fill(row, repository, told)

    def _fill(self, row: FileGroupRow, repository: Repository, told: _Told) -> None:
        chip = VerdictChip(self._rooms.theme, row)
        chip.show_fit(told.fit)
        total, pace = total_in_words(told.fit), speed_in_words(told.speed)
        said = " · ".join(filter(None, [total, pace]))
        details = QPushButton(total, row)
        details.setProperty("role", "link")
        details.setAccessibleName(self.tr("Memory of {name}: {said}").format(name=row.group.quantization, said=said))
        details.setToolTip(translated(told.fit.reason))
        details.clicked.connect(lambda: self.details_wanted.emit(repository, told.group))
        row.fit.setSpacing(8)
        row.fit.addWidget(chip)
        row.fit.addWidget(details)
        speed = ElidedLabel(pace, role="muted")
        row.fit.addWidget(speed, 1)
        for widget in (chip, details, speed):
            widget.show()
