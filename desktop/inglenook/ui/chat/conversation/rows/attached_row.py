"""What goes along with a message of the user's, above its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from inglenook.ui.chat.conversation.rows.row_widget import RowWidget
from inglenook.ui.chat.writing.attachment_chip import AttachmentChip
from inglenook.ui.chat.writing.picture_chip import SENT, PictureChip
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
        self._names: list[AttachmentChip] = []
        self._pictures: list[PictureChip] = []

    @override
    def bind(self, row: Row) -> None:
        self.row = row
        attachments = row.entry.message.attachments
        pictures = [one for one in attachments if one.is_image]
        others = [one for one in attachments if not one.is_image]
        while len(self._pictures) < len(pictures):
            picture = PictureChip(self.tools.theme, self.tools.thumbnails, SENT, can_remove=False)
            self._pictures.append(picture)
            self._add(picture)
        while len(self._names) < len(others):
            chip = AttachmentChip(self.tools.theme, can_remove=False)
            self._names.append(chip)
            self._add(chip)
        for index, picture in enumerate(self._pictures):
            picture.setVisible(index < len(pictures))
            if index < len(pictures):
                picture.show_attachment(pictures[index])
        for index, chip in enumerate(self._names):
            chip.setVisible(index < len(others))
            if index < len(others):
                chip.show_attachment(others[index])
        self._flow.invalidate()

    @override
    def height_for(self, width: int) -> int:
        return self._flow.heightForWidth(self._width_in(width))

    @override
    def arrange(self) -> None:
        width = self._width_in(self.width())
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._inside.setGeometry(0 if is_mirrored else self.width() - width, 0, width, self.height())

    def _add(self, chip: AttachmentChip | PictureChip) -> None:
        chip.opened.connect(self._open)
        self._flow.addWidget(chip)

    def _width_in(self, width: int) -> int:
        return self._flow.width_within(width)

    def _open(self, attachment: object) -> None:
        if self.row is not None:
            self.tools.attachment_opened.emit(self.row.entry.message.id, attachment)
