"""Asks for the keys of one command, and says what has them already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inglenook.ui.keys.key_press_field import KeyPressField
from inglenook.ui.keys.key_words import shown, what_is_wrong_with

if TYPE_CHECKING:
    from inglenook.ui.keys.keys import Keys

LETTERS = 64  # of the dialog's width


class ChangeKeysDialog(QDialog):
    """What is chosen is in force when the dialog is accepted."""

    def __init__(self, keys: Keys, command_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._command = keys.command(command_id)
        self._pressed = ""
        self.setWindowTitle(self.tr("Keys for “{command}”").format(command=self._command.name))
        self._field = KeyPressField()
        self._field.pressed.connect(self._take)
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setProperty("role", "muted")
        self._use = QPushButton(self.tr("Use these keys"), self)
        self._use.setProperty("role", "primary")
        self._use.setDefault(True)
        self._use.clicked.connect(self._choose)
        self._none = QPushButton(self.tr("No keys"))
        self._none.clicked.connect(self._choose_none)
        self._none.setEnabled(bool(keys.of(command_id)))
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        for button in (self._use, self._none, cancel):
            button.setAccessibleName(button.text())
        self._lay_out(cancel)
        self._show("", possible=False)

    def _take(self, keys: str) -> None:
        command = self._command
        self._pressed = keys
        problem = "" if keys in command.keys else what_is_wrong_with(keys, command.place)
        rivals = self._keys.rivals(command.id, keys)
        fixed = next((rival for rival in rivals if rival.is_fixed), None)
        if problem:
            self._show(problem, possible=False)
        elif fixed is not None:
            sentence = self.tr("{keys} always does “{command}”. Take another combination.")
            self._show(sentence.format(keys=shown(keys), command=fixed.name), possible=False)
        elif rivals:
            sentence = self.tr("{keys} does “{command}” now. If you use it here, that has it no more.")
            names = "”, “".join(rival.name for rival in rivals)
            self._show(sentence.format(keys=shown(keys), command=names), possible=True, takes=True)
        else:
            self._show(self.tr("Nothing else has these keys."), possible=True)

    def _show(self, sentence: str, *, possible: bool, takes: bool = False) -> None:
        told = ", ".join(shown(keys) for keys in self._keys.of(self._command.id)) or self.tr("none")
        now = self.tr("Now: {keys}.").format(keys=told)
        self._sentence.setText(sentence or now)
        self._field.setAccessibleDescription(self._sentence.text())
        self._use.setEnabled(possible)
        self._use.setText(self.tr("Use here instead") if takes else self.tr("Use these keys"))
        self._use.setAccessibleName(self._use.text())
        self._fit()

    def _fit(self) -> None:
        """As wide as the text is large, and as high as the sentence needs."""
        self.ensurePolished()
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * LETTERS)
        column = self.layout()
        if column is not None:
            column.activate()
            self.resize(self.width(), max(column.totalHeightForWidth(self.width()), column.totalMinimumSize().height()))

    def _choose(self) -> None:
        self._keys.choose(self._command.id, self._pressed)
        self.accept()

    def _choose_none(self) -> None:
        self._keys.choose(self._command.id)
        self.accept()

    def _lay_out(self, cancel: QPushButton) -> None:
        title = QLabel(self.windowTitle())
        title.setProperty("role", "title")
        title.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._none)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._use)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(14)
        column.addWidget(title)
        column.addWidget(self._field)
        column.addWidget(self._sentence)
        column.addLayout(buttons)
        self._field.setFocus()
