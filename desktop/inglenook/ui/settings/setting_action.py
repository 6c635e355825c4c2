"""A row of the settings that keeps no value: a name, what it is about, and buttons that do something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from inglenook.ui.widgets.elided_label import ElidedLabel
from inglenook.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable


class SettingAction(QWidget):
    """The words at the start, the buttons below them, so that none is cut off however large the text is."""

    def __init__(self, setting: str, name: str, about: str, *, path: str = "") -> None:
        super().__init__()
        self.setProperty("setting", setting)
        self._about = about
        label = QLabel(name)
        label.setProperty("role", "strong")
        label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        if about:
            words = QLabel(about)
            words.setProperty("role", "muted")
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(words)
        if path:
            column.addWidget(ElidedLabel(path, mode=Qt.TextElideMode.ElideMiddle, role="muted"))
        self._buttons = FlowLayout(8)
        column.addSpacing(4)
        column.addLayout(self._buttons)

    def add_button(self, text: str, run: Callable[[], None], *, name: str = "", role: str = "") -> SettingAction:
        """One more button; ``name`` is what a screen reader calls it where its text does not say enough."""
        button = QPushButton(text)
        button.setAccessibleName(name or text.rstrip("…"))
        button.setAccessibleDescription(self._about)
        if role:
            button.setProperty("role", role)
        button.clicked.connect(lambda: run())  # noqa: PLW0108  Qt would hand over its "checked"
        self._buttons.addWidget(button)
        return self
