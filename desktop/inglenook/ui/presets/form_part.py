"""What every part of the form has in common: it shows a preset, and says how the user changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.presets.preset import Preset


class FormPart(QWidget):
    """``changed`` carries a function from a preset to the one that it becomes, and which part of it was changed."""

    changed = Signal(object, str)

    def tell(self, change: Callable[[Preset], Preset], part: str) -> None:
        """The user changes it so."""
        self.changed.emit(change, part)

    def show_preset(self, preset: Preset) -> None:
        """Show this; fields that say so already are left alone: somebody may be writing in them."""
        raise NotImplementedError
