"""The seed: a number that repeats an answer, or none for another answer each time."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression, QSignalBlocker, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from inglenook.engines.sampling import RANDOM_SEED

if TYPE_CHECKING:
    from inglenook.ui.theme.theme import Theme

MAX_SEED = 2**32 - 2  # llama.cpp takes 32 bits; the last value asks it for a random seed


class SeedField(QWidget):
    """Empty stands for a random seed, unless another is told; the dice draws a number to keep."""

    changed = Signal(object)  # an int: Qt's own would be cut at 31 bits

    def __init__(self, theme: Theme, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._edit = QLineEdit()
        self._edit.setAccessibleName("Seed")
        self._about = tip
        self._edit.setClearButtonEnabled(True)
        self._edit.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,10}"), self._edit))
        self._edit.textChanged.connect(self._edited)  # the clear button and screen readers edit without textEdited
        self._dice = QToolButton()
        self._dice.setAccessibleName(self.tr("Draw a seed"))
        self._dice.setToolTip(self.tr("Draw a seed and keep it"))
        self._dice.clicked.connect(self._draw)
        self._seed = RANDOM_SEED
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._edit, 1)
        row.addWidget(self._dice)
        self.set_unchosen(RANDOM_SEED)
        self.retheme()
        theme.changed.connect(self.retheme)

    def set_value(self, seed: int) -> None:
        """Show a seed; nothing is emitted."""
        self._seed = seed
        text = "" if seed == RANDOM_SEED else str(seed)
        if text != self._edit.text():
            with QSignalBlocker(self._edit):
                self._edit.setText(text)

    def set_unchosen(self, seed: int) -> None:
        """What an empty field stands for: a seed that is drawn each time, or this one."""
        if seed == RANDOM_SEED:
            words, tip = self.tr("random"), self.tr("{about} Leave it empty for another answer each time.")
        else:
            words, tip = self.tr("{seed}, as none is chosen"), self.tr("{about} Leave it empty for {seed}.")
        self._edit.setPlaceholderText(words.format(seed=seed))
        self._edit.setToolTip(tip.format(about=self._about, seed=seed))

    def retheme(self) -> None:
        """Take the present colours."""
        self._theme.put_icon(self._dice, "dice-5", px=17)

    def _edited(self, text: str) -> None:
        if not text or text.isdecimal():  # what a screen reader sets passes by the validator
            self._change(min(int(text), MAX_SEED) if text else RANDOM_SEED)

    def _draw(self) -> None:
        self._change(secrets.randbelow(MAX_SEED))

    def _change(self, seed: int) -> None:
        if seed != self._seed:
            self.set_value(seed)
            self.changed.emit(seed)
