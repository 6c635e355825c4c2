"""What goes along with a message of the user's, above its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from inglenook.ui.chat.conversation.rows.row_widget import RowWidget
from inglenook.ui.chat.writing.attachment_chip import AttachmentChip
from inglenook.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.chat.conversation.row_tools import RowTools

_GAP = 6


class AttachedRow(RowWidget):
    """Chips at the far side, as the bubble below them; a click opens one."""

    def __init__(self, parent: QWidget, tools: RowTools) -> None:
        super().__init__(parent, tools)
        self._inside = QWidget(self)
        self._flow = FlowLayout(_GAP, self._inside)
        self._chips: list[AttachmentChip] = []

    @override
    def bind(self, row: Row) -> None:
        self.row = row
        attachments = row.entry.message.attachments
        while len(self._chips) < len(attachments):
            chip = AttachmentChip(self.tools.theme, can_remove=False)
            chip.opened.connect(self._open)
            self._chips.append(chip)
            self._flow.addWidget(chip)
        for index, chip in enumerate(self._chips):
            if index < len(attachments):
                chip.show_attachment(attachments[index])
            chip.setVisible(index < len(attachments))
        self._flow.invalidate()

    @override
    def height_for(self, width: int) -> int:
        return self._flow.heightForWidth(self._width_in(width))

    @override
    def arrange(self) -> None:
        width = self._width_in(self.width())
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._inside.setGeometry(0 if is_mirrored else self.width() - width, 0, width, self.height())

    def _width_in(self, width: int) -> int:
        return min(width, self._flow.sizeHint().width())

    def _open(self, attachment: object) -> None:
        if self.row is not None:
            self.tools.attachment_opened.emit(self.row.entry.message.id, attachment)
