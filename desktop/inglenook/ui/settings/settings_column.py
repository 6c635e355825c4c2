"""The groups of the Settings page as one column that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inglenook.ui.settings.settings_filter import ShownGroup
from inglenook.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from inglenook.ui.theme.theme import Theme

MAX_WIDTH_PX = 720
NEAR_PX = 24  # below the upper edge, a heading still counts as being there
MARGIN_PX = 40  # shown above and below a row that is gone to


class SettingsColumn(QScrollArea):
    """Follows the focus of its controls."""

    scrolled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout()
        self._column.setContentsMargins(28, 0, 28, 28)
        self._column.setSpacing(12)
        self._inner = QWidget()
        self._inner.setLayout(self._column)
        middle = QWidget()
        middle.setObjectName("scrolled")
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._inner, 100)
        row.addStretch(1)
        self._column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(middle)
        self.verticalScrollBar().valueChanged.connect(self.scrolled)
        self.verticalScrollBar().rangeChanged.connect(self.scrolled)  # the rows have found their places
        self._retheme()
        theme.changed.connect(self._retheme)

    def add_group(self, group_id: str, name: str) -> ShownGroup:
        """A heading, and a card below it."""
        heading = QWidget(self._inner)
        above = QVBoxLayout(heading)
        above.setContentsMargins(0, 12, 0, 0)
        above.addWidget(SectionLabel(name))
        card = QFrame(self._inner)
        card.setObjectName("card")
        card.setAccessibleName(name)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(18, 16, 12, 16)
        rows.setSpacing(18)
        place = self._column.count() - 1
        self._column.insertWidget(place, heading)
        self._column.insertWidget(place + 1, card)
        return ShownGroup(group_id, name, heading, card, rows=[])

    def add_row(self, group: ShownGroup, row: QWidget) -> None:
        """One more on the card of a group."""
        inside = group.card.layout()
        if inside is not None:
            inside.addWidget(row)
        group.rows.append(row)

    def go_to(self, widget: QWidget) -> None:
        """Have a widget stand at the upper edge, as far as there is enough below it."""
        self.verticalScrollBar().setValue(self._top_of(widget))

    def go_to_start(self) -> None:
        """Back to the first row."""
        self.verticalScrollBar().setValue(0)

    def show_row(self, row: QWidget) -> None:
        """Bring a row into view, with the keyboard at its first control."""
        self.ensureWidgetVisible(row, 0, MARGIN_PX)
        for control in row.findChildren(QWidget):
            if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isEnabled() and not control.isHidden():
                self.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # for the ring
                control.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def is_past(self, widget: QWidget) -> bool:
        """Whether a widget stands at the upper edge, or above it; at the end of the column all do that are in view."""
        bar = self.verticalScrollBar()
        if bar.value() == bar.maximum() and bar.maximum():
            return self._top_of(widget) < bar.value() + self.viewport().height() - NEAR_PX
        return self._top_of(widget) <= bar.value() + NEAR_PX

    def _top_of(self, widget: QWidget) -> int:
        inner = self.widget()
        return widget.mapTo(inner, QPoint(0, 0)).y() if inner is not None else 0

    def _retheme(self) -> None:
        self._inner.setMaximumWidth(round(MAX_WIDTH_PX * self._theme.text_scale))
