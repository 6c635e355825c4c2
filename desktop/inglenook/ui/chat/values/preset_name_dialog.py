"""Asks under which name a preset is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WIDTH_PX = 380


class PresetNameDialog(QDialog):
    """Stays until the preset is saved: what is wrong with a name is told here. Deletes itself when it is closed."""

    named = Signal(str)

    def __init__(self, suggestion: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save as a preset"))
        title = QLabel(self.windowTitle())
        title.setProperty("role", "title")
        self._name = QLineEdit(suggestion)
        self._name.setAccessibleName(self.tr("Name of the preset"))
        self._name.setPlaceholderText(self.tr("Name of the preset"))
        self._name.selectAll()
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setProperty("role", "error")
        self._problem.hide()
        save = QPushButton(self.tr("Save"), self)
        save.setAccessibleName(save.text())
        save.setDefault(True)
        save.setProperty("role", "primary")
        save.clicked.connect(lambda: self.named.emit(self._name.text()))
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAccessibleName(cancel.text())
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(self._name)
        column.addWidget(self._problem)
        column.addLayout(buttons)
        self.setFixedWidth(WIDTH_PX)

    def show_problem(self, sentence: str) -> None:
        """Why it was not saved."""
        self._problem.setText(sentence)
        self._problem.show()
        self._name.setFocus()
