"""The attachments of the message that is being written, above its field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from inglenook.ui.chat.writing.attachment_chip import AttachmentChip
from inglenook.ui.chat.writing.picture_chip import WRITTEN, PictureChip
from inglenook.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from inglenook.chats.attachment import Attachment
    from inglenook.ui.chat.writing.thumbnails import Thumbnails
    from inglenook.ui.theme.theme import Theme

_GAP = 6
_HIGHEST = 124  # pixels: two lines of pictures or four of names, the others scroll


class AttachmentStrip(QScrollArea):
    """Chips on as many lines as they need; not there when nothing is attached."""

    opened = Signal(object)  # the Attachment
    removed = Signal(object)  # the Attachment; the name of one that is still being read

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thumbnails = thumbnails
        self._chips: list[AttachmentChip | PictureChip] = []
        self._shown: tuple[tuple[Attachment, ...], tuple[str, ...], str] = ((), (), "")
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
        theme.changed.connect(self._show_again)

    def show_attachments(
        self, attachments: tuple[Attachment, ...], waiting: tuple[str, ...] = (), blind: str = ""
    ) -> None:
        """What is attached, and the names of files that are still being read.

        ``blind``: why the model chosen does not see pictures; empty when it does.
        """
        self._shown = (attachments, waiting, blind)
        had_focus = any(chip.isAncestorOf(focus) for chip in self._chips if (focus := self.window().focusWidget()))
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for attachment in attachments:
            if attachment.is_image:
                picture = PictureChip(self._theme, self._thumbnails, WRITTEN, can_remove=True)
                picture.show_attachment(attachment, blind)
                self._add(picture)
            else:
                chip = AttachmentChip(self._theme, can_remove=True)
                chip.show_attachment(attachment)
                self._add(chip)
        for name in waiting:
            chip = AttachmentChip(self._theme, can_remove=True)
            chip.show_waiting(name)
            self._add(chip)
        self.setVisible(bool(self._chips))
        if had_focus and (parent := self.parentWidget()):
            parent.setFocus()
        self._fit()

    def _add(self, chip: AttachmentChip | PictureChip) -> None:
        chip.opened.connect(self.opened)
        chip.removed.connect(self.removed)
        self._chips.append(chip)
        self._flow.addWidget(chip)
        chip.show()  # Qt would do so later: only what is not hidden counts for the height

    def _show_again(self) -> None:
        """In the size that the text has now."""
        if self._chips:
            attachments, waiting, blind = self._shown
            self.show_attachments(attachments, waiting, blind)

    def _fit(self) -> None:
        self.setFixedHeight(
            min(round(_HIGHEST * self._theme.text_scale), max(1, self._flow.heightForWidth(self.viewport().width())))
        )

    @override
    def resizeEvent(self, arg__1: QResizeEvent) -> None:
        super().resizeEvent(arg__1)
        self._fit()
