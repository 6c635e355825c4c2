"""Asks how much of documents is sent that do not fit into the context window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from inglenook.ui.translated import grouped

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FitChoice(QFrame):
    """Not there when all of them fits."""

    chosen = Signal(str)  # a Reading

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setProperty("role", "muted")
        self._cut = QPushButton()
        self._cut.clicked.connect(lambda: self.chosen.emit("cut"))
        self._passages = QPushButton(self.tr("Look up passages"))
        self._passages.setAccessibleName(self._passages.text())
        self._passages.setToolTip(self.tr("For each question the model is given those passages that fit it best"))
        self._passages.clicked.connect(lambda: self.chosen.emit("passages"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._cut)
        row.addWidget(self._passages)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 4)
        column.setSpacing(6)
        column.addWidget(self._words)
        column.addLayout(row)
        self.hide()

    def show_fit(self, tokens: int, room: int) -> None:
        """About how many tokens the documents take, and how many there is room for; nothing when they fit."""
        if tokens <= room:
            self.hide()
            return
        words = self.tr("The documents take about {tokens} tokens, and there is room for about {room}.")
        full = self.tr("The documents take about {tokens} tokens, and the chat leaves no room for them.")
        self._words.setText((words if room > 0 else full).format(tokens=grouped(tokens), room=grouped(room)))
        cut = self.tr("Leave out the end (keeps about {room} tokens)").format(room=grouped(max(0, room)))
        self._cut.setText(cut)
        self._cut.setAccessibleName(self.tr("Leave out the end"))
        self._cut.setEnabled(room > 0)
        self._passages.setEnabled(room > 0)
        self.show()
