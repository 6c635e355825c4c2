"""The list widget of the chats: one that does not open a chat just because the Tab key comes by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListView
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent


class ChatsView(QListView):
    """Qt makes the first row the current one when a list without one takes the focus; here that would open a chat."""

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        selection = self.selectionModel()
        if self.currentIndex().isValid():
            super().focusInEvent(event)
            return
        blocked = selection.blockSignals(True)  # noqa: FBT003  Qt's own signature
        super().focusInEvent(event)
        selection.clear()
        selection.blockSignals(blocked)
