"""The attachments of the message that is being written, above its field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from inglenook.ui.chat.writing.attachment_chip import AttachmentChip
from inglenook.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from inglenook.chats.attachment import Attachment
    from inglenook.ui.theme.theme import Theme

_GAP = 6
_HIGHEST = 108  # pixels: three lines, the others scroll


class AttachmentStrip(QScrollArea):
    """Chips on as many lines as they need; not there when nothing is attached."""

    opened = Signal(object)  # the Attachment
    removed = Signal(object)  # the Attachment; the name of one that is still being read

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chips: list[AttachmentChip] = []
        self._inside = QWidget()
        self._inside.setObjectName("scrolled")
        self._flow = FlowLayout(_GAP, self._inside)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setWidget(self._inside)
        self.hide()

    def show_attachments(self, attachments: tuple[Attachment, ...], waiting: tuple[str, ...] = ()) -> None:
        """What is attached, and the names of files that are still being read."""
        had_focus = any(chip.isAncestorOf(focus) for chip in self._chips if (focus := self.window().focusWidget()))
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for attachment in attachments:
            self._add().show_attachment(attachment)
        for name in waiting:
            self._add().show_waiting(name)
        self.setVisible(bool(self._chips))
        if had_focus and (parent := self.parentWidget()):
            parent.setFocus()
        self._fit()

    def _add(self) -> AttachmentChip:
        chip = AttachmentChip(self._theme, can_remove=True)
        chip.opened.connect(self.opened)
        chip.removed.connect(self.removed)
        self._chips.append(chip)
        self._flow.addWidget(chip)
        return chip

    def _fit(self) -> None:
        self.setFixedHeight(min(_HIGHEST, max(1, self._flow.heightForWidth(self.viewport().width()))))

    @override
    def resizeEvent(self, arg__1: QResizeEvent) -> None:
        super().resizeEvent(arg__1)
        self._fit()
