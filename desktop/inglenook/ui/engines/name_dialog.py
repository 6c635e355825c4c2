"""Asks for another name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH_PX = 420


class NameDialog(QDialog):
    """``chosen`` carries the name, which is another than ``before``. Deletes itself when it is closed."""

    chosen = Signal(str)

    def __init__(self, heading: str, before: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        self._before = before
        title = QLabel(heading)
        title.setProperty("role", "title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        self._name = QLineEdit(before)
        self._name.setAccessibleName(self.tr("New name"))
        self._name.selectAll()
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAccessibleName(cancel.text())
        cancel.clicked.connect(self.reject)
        self._take = QPushButton(self.tr("Copy"), self)
        self._take.setAccessibleName(self._take.text())
        self._take.setProperty("role", "primary")
        self._take.setDefault(True)
        self._take.clicked.connect(self._put)
        self._name.textChanged.connect(self._show)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(self._name)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH_PX)
        self._show()

    def _show(self) -> None:
        self._take.setEnabled(self._name.text().strip() not in {"", self._before})

    def _put(self) -> None:
        self.chosen.emit(self._name.text().strip())
        self.accept()
