"""Everything that takes memory, item by item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from inglenook.fit.judging import items_of
from inglenook.ui.fit.figures_table import Cell, FiguresTable
from inglenook.ui.fit.fit_card import FitCard
from inglenook.ui.sizes import size
from inglenook.ui.translated import grouped, translated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.fit.fit import Fit


class ItemsCard(FitCard):
    """Each with where it lies, how much it is, and where that is known from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("What takes memory"))
        self.setAccessibleName(self.title.text())
        self._table = FiguresTable(self.tr("What takes memory"))
        self._host = QLabel()
        self._host.setProperty("role", "muted")
        self._host.setWordWrap(True)
        self._host.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(self._table)
        self.column.addWidget(self._host)

    def show_fit(self, fit: Fit) -> None:
        """Show another one's."""
        places = {device.id: device.name for device in fit.devices}
        sources = {"formula": self.tr("formula"), "plan": self.tr("engine's plan"), "measured": self.tr("measured")}
        headings = (self.tr("Item"), self.tr("Where"), self.tr("Size"), self.tr("Bytes"), self.tr("Source"))
        rows = [
            (
                Cell(translated(item.name), tip=translated(item.sentence)),
                Cell(places.get(item.device, self.tr("Main memory"))),
                Cell(size(item.bytes), tip=translated(item.sentence), is_number=True),
                Cell(grouped(item.bytes), is_number=True),
                Cell(sources.get(item.source) or translated(item.source)),
            )
            for item in items_of(fit)
        ]
        self._table.show_rows(headings, rows)
        host = fit.host
        words = self.tr(
            "Of main memory, {committed} must be held, and {evictable} is the mapped file: the system may drop that "
            "and read it again. Together the process takes {resident}."
        )
        self._host.setText(
            words.format(committed=size(host.committed), evictable=size(host.evictable), resident=size(host.resident))
        )
