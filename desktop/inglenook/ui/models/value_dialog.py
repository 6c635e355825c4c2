"""One value of the metadata in full, to read and to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WIDTH_PX = 640
LINES = 18


class ValueDialog(QDialog):
    """Deletes itself when it is closed."""

    def __init__(self, key: str, value: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(key)
        self._value = value
        title = QLabel(key)
        title.setProperty("role", "title")
        title.setWordWrap(True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        text = QPlainTextEdit(value)
        text.setProperty("role", "mono")
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(key)
        text.setMinimumHeight(QFontMetrics(self.font()).lineSpacing() * LINES)
        self._copy = QPushButton(self.tr("Copy"))
        self._copy.setAccessibleName(self.tr("Copy the value"))
        self._copy.clicked.connect(self._copy_value)
        close = QPushButton(self.tr("Close"), self)
        close.setAccessibleName(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(text, 1)
        column.addLayout(buttons)
        self.resize(WIDTH_PX, self.sizeHint().height())

    def _copy_value(self) -> None:
        QGuiApplication.clipboard().setText(self._value)
        self._copy.setText(self.tr("Copied"))
