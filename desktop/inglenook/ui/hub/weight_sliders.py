"""How much each criterion counts, as sliders that start from what the user prefers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inglenook.hub.criteria import default_weights
from inglenook.hub.decision import CRITERIA, HEAVIEST
from inglenook.ui.hub.criterion_words import criterion_name, criterion_tip
from inglenook.ui.widgets.slider_row import SliderRow

if TYPE_CHECKING:
    from inglenook.hub.decision import Criterion
    from inglenook.hub.needs import Preference


class WeightSliders(QWidget):
    """From 0, which is off, to 10."""

    changed = Signal()

    def __init__(self, prefer: Preference, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        self._rows: dict[Criterion, SliderRow] = {}
        for criterion, weight in default_weights(prefer).items():
            row = SliderRow(
                criterion_name(criterion),
                minimum=0,
                maximum=HEAVIEST,
                step=1,
                value=weight,
                decimals=0,
                off_value=0,
                tip=criterion_tip(criterion),
            )
            row.changed.connect(self.changed)
            column.addWidget(row)
            self._rows[criterion] = row
        column.addStretch(1)

    @property
    def weights(self) -> dict[Criterion, float]:
        """As they stand now."""
        return {criterion: self._rows[criterion].value for criterion in CRITERIA}

    def start_from(self, prefer: Preference) -> None:
        """Put all of them where this preference has them; ``changed`` is not emitted."""
        for criterion, weight in default_weights(prefer).items():
            self._rows[criterion].set_default(weight)
            self._rows[criterion].set_value(weight)
