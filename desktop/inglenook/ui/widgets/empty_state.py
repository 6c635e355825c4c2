"""What a page says while there is nothing on it: why, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QIcon

_TEXT_WIDTH_PX = 400
_ICON_PX = 40


class EmptyState(QWidget):
    """An icon, a title, a sentence and at most a few buttons, in the middle of their room."""

    def __init__(self, title: str, sentence: str, *, icon: QIcon | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel(title)
        self._title.setProperty("role", "h2")
        self._sentence = QLabel(sentence)
        self._sentence.setProperty("role", "quiet")
        for label in (self._title, self._sentence):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._lay_out()
        if icon is not None:
            self.set_icon(icon)

    def set_icon(self, icon: QIcon) -> None:
        """Another icon, or the same in another theme's colour; shown 40 px large."""
        self._icon.setPixmap(icon.pixmap(QSize(_ICON_PX, _ICON_PX), self.devicePixelRatioF()))

    def set_texts(self, title: str, sentence: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._sentence.setText(sentence)

    def add_action(self, text: str, on_click: Callable[[], None], *, primary: bool = False) -> QPushButton:
        """A button below the sentence."""
        button = QPushButton(text)
        button.setAccessibleName(text)
        if primary:
            button.setProperty("role", "primary")
        button.clicked.connect(lambda: on_click())  # noqa: PLW0108  Qt would hand over its "checked"
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def _lay_out(self) -> None:
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(_TEXT_WIDTH_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._icon)
        column.addSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(10)
        column.addLayout(self._buttons)
        column.addStretch(3)
