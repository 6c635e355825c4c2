"""Three dots as long as nothing of the answer has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from inglenook.ui.chat.conversation.rows.row_widget import RowWidget

if TYPE_CHECKING:
    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.chat.conversation.row_tools import RowTools


class WaitingRow(RowWidget):
    """Stands where the answer will."""

    def __init__(self, parent: QWidget, tools: RowTools) -> None:
        super().__init__(parent, tools)
        self._dots = QLabel(self.tr("Waiting for the first word…"), self)
        self._dots.setProperty("role", "quiet")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._dots)
        line.addStretch()

    @override
    def bind(self, row: Row) -> None:
        self.row = row

    @override
    def height_for(self, width: int) -> int:
        return self._dots.sizeHint().height()
