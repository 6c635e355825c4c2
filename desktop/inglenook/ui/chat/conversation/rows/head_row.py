"""Who answers: a letter, the model's name, and a detail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from inglenook.ui.chat.conversation.rows.row_widget import RowWidget
from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.chat.conversation.row_tools import RowTools

_AVATAR = 24


class HeadRow(RowWidget):
    """The first row of an answer."""

    def __init__(self, parent: QWidget, tools: RowTools) -> None:
        super().__init__(parent, tools)
        self._avatar = QLabel(self)
        self._avatar.setProperty("role", "avatar")
        self._avatar.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = ElidedLabel(role="strong", parent=self)
        self._detail = QLabel(self)
        self._detail.setProperty("role", "faint")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(9)
        for label in (self._avatar, self._name, self._detail):
            label.setTextFormat(Qt.TextFormat.PlainText)
            line.addWidget(label)
        line.addStretch()

    @override
    def bind(self, row: Row) -> None:
        self.row = row
        message = row.entry.message
        side = self.tools.px(_AVATAR)
        self._avatar.setFixedSize(side, side)
        self._avatar.setText(next((letter.upper() for letter in message.name if letter.isalnum()), "?"))
        self._name.set_full_text(message.name)
        self._detail.setText(message.detail)

    @override
    def height_for(self, width: int) -> int:
        return self.tools.px(_AVATAR) + 2
