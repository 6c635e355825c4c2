"""Under a finished answer: copy it, and how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from inglenook.ui.chat.conversation.rows.copy_button import CopyButton
from inglenook.ui.chat.conversation.rows.row_widget import RowWidget
from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.chat.conversation.row_tools import RowTools

_HEIGHT = 28


class FootRow(RowWidget):
    """A button and a line of muted text."""

    def __init__(self, parent: QWidget, tools: RowTools) -> None:
        super().__init__(parent, tools)
        self._copy = CopyButton(self, tools.theme, self.tr("Copy message"), self._message, label=False)
        self._copy.setObjectName("copyMessage")
        self._footer = ElidedLabel(role="faint", parent=self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._copy)
        line.addWidget(self._footer, 1)

    @override
    def bind(self, row: Row) -> None:
        if row is not self.row:
            self._copy.offer()
        self.row = row
        message = row.entry.message
        self._footer.set_full_text(message.footer)
        self._copy.setVisible(bool(message.text))

    @override
    def height_for(self, width: int) -> int:
        return self.tools.px(_HEIGHT)

    def _message(self) -> str:
        return self.row.entry.message.text if self.row else ""
