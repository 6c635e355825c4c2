"""A bar for each graphics card and one for main memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inglenook.ui.fit.fit_card import FitCard
from inglenook.ui.fit.fit_words import parts_of, purpose_in_words
from inglenook.ui.fit.memory_bar import MemoryBar, Part
from inglenook.ui.sizes import size
from inglenook.ui.translated import translated
from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from inglenook.fit.fit import Fit, Use
    from inglenook.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class _Place:
    """A card, or main memory."""

    name: str
    use: Use
    free: int | None
    limit: int | None
    is_host: bool


class MemoryBars(FitCard):
    """Rows are used again for the next fit: making them anew at each step of a slider would be seen as a flicker."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Where it goes"))
        self.setAccessibleName(self.title.text())
        self._theme = theme
        self._rows: list[_Row] = []
        self._mark = QLabel(self.tr("The upright line is what may be taken: a little is kept for other programs."))
        self._mark.setProperty("role", "faint")
        self._mark.setWordWrap(True)
        self.column.addWidget(self._mark)

    def show_fit(self, fit: Fit) -> None:
        """Show another one."""
        places = [
            _Place(translated(device.name), device.use, device.free, device.limit, is_host=False)
            for device in fit.devices
        ]
        host = fit.host
        places.append(_Place(self.tr("Main memory"), host.use, host.available, host.limit, is_host=True))
        while len(self._rows) < len(places):
            row = _Row(self._theme)
            self.column.insertWidget(self.column.indexOf(self._mark), row)
            self._rows.append(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(places))
            if number < len(places):
                row.show_place(places[number])


class _Row(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = ElidedLabel(role="strong")
        self._figures = QLabel()
        self._figures.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = MemoryBar(theme)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._name, 1)
        head.addWidget(self._figures)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._bar)

    def show_place(self, place: _Place) -> None:
        """Show what goes there."""
        self._name.set_full_text(place.name)
        self._figures.setText(self._in_words(place))
        is_over = place.free is not None and place.use.total > place.free
        role = "error" if is_over else "muted"
        if self._figures.property("role") != role:
            self._figures.setProperty("role", role)
            self._figures.style().polish(self._figures)
        parts = [
            Part(purpose, f"{purpose_in_words(purpose, is_host=place.is_host)} {size(size_bytes)}", size_bytes)
            for purpose, size_bytes in parts_of(place.use)
        ]
        self._bar.show_parts(parts, free=place.free, limit=place.limit)
        self._bar.setAccessibleName(f"{place.name}: {self._figures.text()}")
        self._bar.setAccessibleDescription(", ".join(part.words for part in parts))

    def _in_words(self, place: _Place) -> str:
        needed = size(place.use.total)
        if place.free is None:
            return self.tr("{needed}, what is free is not known").format(needed=needed)
        if place.use.total > place.free:
            missing = size(place.use.total - place.free)
            words = self.tr("{needed} of {free} free: {missing} too much")
            return words.format(needed=needed, free=size(place.free), missing=missing)
        return self.tr("{needed} of {free} free").format(needed=needed, free=size(place.free))
