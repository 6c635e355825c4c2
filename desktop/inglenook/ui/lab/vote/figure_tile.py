"""One figure of a vote: a number, what it is, and what it says about the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FigureTile(QFrame):
    """``tip`` explains it."""

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._name = name
        self._tip = tip
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self._number = ElidedLabel(role="h2")
        words = ElidedLabel(name, role="muted")
        self._more = ElidedLabel(role="faint")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(1)
        column.addWidget(words)
        column.addWidget(self._number)
        column.addWidget(self._more)
        self.show_figure("—")

    def show_figure(self, number: str, more: str = "") -> None:
        """The number, and something beside it in small letters."""
        self._number.set_full_text(number)
        self._more.set_full_text(more)
        self.setAccessibleDescription(". ".join(part for part in (number, more, self._tip) if part))
