"""A sentence on a card with a button: what stands in the way, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from inglenook.ui.theme.label_icon import put_label_icon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.ui.theme.theme import Theme

ICON_PX = 18


class SentenceCard(QFrame):
    """Hidden while it has nothing to say; ``icon`` is a Lucide name, ``color`` a field of the tokens."""

    acted = Signal()  # the button

    def __init__(self, theme: Theme, *, icon: str, color: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme, self._icon_name, self._color = theme, icon, color
        self._icon = QLabel()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton(action)
        self._button.setAccessibleName(action)
        if not action:
            self._button.hide()
        self._button.clicked.connect(lambda: self.acted.emit())  # noqa: PLW0108  Qt would hand over its "checked"
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTrailing)
        self.retheme()
        theme.changed.connect(self.retheme)
        self.hide()

    def say(self, sentence: str) -> None:
        """Say something; nothing hides the card."""
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self._button.setAccessibleDescription(sentence)
        self.setVisible(bool(sentence))

    def retheme(self) -> None:
        """Take the present colours."""
        put_label_icon(self._icon, self._theme, self._icon_name, color=self._color, px=ICON_PX)
