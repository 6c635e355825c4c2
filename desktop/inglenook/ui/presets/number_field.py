"""A number of a preset, written without zeros that say nothing; it counts while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from inglenook.ui.presets.history_keys import history_key
from inglenook.ui.widgets.quiet_double_spin_box import QuietDoubleSpinBox

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QWidget

_DECIMALS = 6
_WIDE = 10  # from this range on, a step is a whole one


class NumberField(QuietDoubleSpinBox):
    """For whole numbers too: some go beyond what a spin box of Qt's holds."""

    def __init__(self, least: float, most: float, *, is_whole: bool, parent: QWidget | None = None) -> None:
        self._is_whole = is_whole  # before the box is made: it asks for its text at once
        super().__init__(parent)
        self.setKeyboardTracking(True)
        self.setDecimals(0 if self._is_whole else _DECIMALS)
        self.setRange(least, most)
        self.setSingleStep(1 if self._is_whole or most - least > _WIDE else 0.05)

    @property
    def number(self) -> int | float:
        """What stands in it."""
        return round(self.value()) if self._is_whole else round(self.value(), _DECIMALS)

    @override
    def textFromValue(self, v: float) -> str:
        text = super().textFromValue(v)
        point = self.locale().decimalPoint()
        return text.rstrip("0").rstrip(point) if not self._is_whole and point in text else text

    @override
    def event(self, event: QEvent) -> bool:
        if history_key(event):
            event.ignore()
            return False
        return super().event(event)
