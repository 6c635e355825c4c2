"""The line below the field: the keys, or why nothing can be sent; what has no room in it stands above it, whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Hint(ElidedLabel):
    """``whole`` belongs above the line and is hidden as long as the line has room."""

    def __init__(self) -> None:
        super().__init__(role="faint")
        self._words = ""
        self._short = ""
        self.whole = QLabel()
        self.whole.setProperty("role", "faint")
        self.whole.setTextFormat(Qt.TextFormat.PlainText)
        self.whole.setWordWrap(True)
        self.whole.hide()

    def tell(self, words: str, short: str = "") -> None:
        """``short`` says enough where there is little room; without it all is said."""
        self._words, self._short = words, short
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        fits = not self.isVisible() or self.fontMetrics().horizontalAdvance(self._words) < self.width()
        is_above = not fits and not self._short
        self.set_full_text("" if is_above else self._words if fits else self._short)
        self.whole.setText(self._words if is_above else "")
        self.whole.setVisible(is_above)
