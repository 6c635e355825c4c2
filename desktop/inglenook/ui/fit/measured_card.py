"""What the model in memory really took, beside what was predicted for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.fit.measurements import Measurement, measured
from inglenook.ui.fit.figures_table import Cell, FiguresTable
from inglenook.ui.fit.fit_card import FitCard
from inglenook.ui.sizes import size
from inglenook.ui.translated import grouped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from inglenook.cancel import Cancel
    from inglenook.ui.rooms import WindowRooms


class MeasuredCard(FitCard):
    """Hidden while another model is in memory, or none."""

    def __init__(self, rooms: WindowRooms, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("In memory now: measured beside predicted"))
        self.setAccessibleName(self.title.text())
        self._rooms = rooms
        self._path: Path | None = None
        self._table = FiguresTable(self.tr("Measured beside predicted"))
        self.column.addWidget(self._table)
        self.hide()

    def look(self, path: Path | None) -> None:
        """Show what the model of this file took, if it is in memory."""
        self._path = path
        rooms = self._rooms
        current, report = rooms.loaded.current, rooms.loaded.report
        if path is None or current is None or current[0].path != path or report is None or report.fit is None:
            self.hide()
            return
        predicted, info = report.fit, report.info

        def work(_cancel: Cancel) -> Iterator[tuple[Measurement, ...]]:
            names = [device.name for device in rooms.fits.engine_devices if device.backend != "cpu"]
            yield measured(predicted, info, names)

        def take(found: tuple[Measurement, ...]) -> None:
            if path == self._path:
                self._show(found)

        rooms.background.run(work, on_item=take, on_done=_nothing, on_error=_ignore)

    def _show(self, found: tuple[Measurement, ...]) -> None:
        headings = (
            self.tr("Where"),
            self.tr("Context"),
            self.tr("Predicted"),
            self.tr("Measured"),
            self.tr("Difference"),
        )
        rows = [
            (
                Cell(one.device or self.tr("Main memory")),
                Cell(self.tr("{count} tokens").format(count=grouped(one.context)), is_number=True),
                Cell(size(one.predicted_bytes), tip=grouped(one.predicted_bytes), is_number=True),
                Cell(size(one.allocated_bytes), tip=grouped(one.allocated_bytes), is_number=True),
                Cell(f"{round(one.error_pct, 1) + 0.0:+.1f} %", is_number=True),
            )
            for one in found
        ]
        self._table.show_rows(headings, rows)
        self.setVisible(bool(rows))


def _nothing() -> None:
    pass


def _ignore(_error: Exception) -> None:
    pass
