"""One attachment as it is shown: its name, what is known of it, and a button that takes it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton
from typing_extensions import override

from inglenook.ui.chat.writing.attachment_words import about

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from inglenook.chats.attachment import Attachment
    from inglenook.ui.theme.theme import Theme

_ICON = 15
_CLOSE = 20
_WIDEST = 220  # pixels of a name at a text scale of 1


class AttachmentChip(QFrame):
    """A click opens it; Delete on it takes it away where that can be done."""

    opened = Signal(object)  # the Attachment
    removed = Signal(object)  # the Attachment; its name while it is still being read

    def __init__(self, theme: Theme, *, can_remove: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self._theme = theme
        self._can_remove = can_remove
        self._shown: Attachment | str = ""
        self._name = _NameButton()
        self._name.clicked.connect(self._open)
        self._name.delete_pressed.connect(self._remove)
        self._about = QLabel()
        self._about.setProperty("role", "faint")
        self._close = QToolButton()
        self._close.setProperty("role", "close")
        side = round(_CLOSE * theme.text_scale)
        self._close.setFixedSize(side, side)
        self._close.clicked.connect(self._remove)
        self._close.setVisible(can_remove)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(3, 2, 4 if can_remove else 9, 2)
        line.setSpacing(4)
        line.addWidget(self._name)
        line.addWidget(self._about)
        line.addWidget(self._close)

    def show_attachment(self, attachment: Attachment) -> None:
        """What is attached."""
        self._show(attachment, attachment.name, about(attachment), can_open=True)

    def show_waiting(self, name: str) -> None:
        """A file that is still being read."""
        self._show(name, name, self.tr("is being read…"), can_open=False)

    def _show(self, shown: Attachment | str, name: str, words: str, *, can_open: bool) -> None:
        self._shown = shown
        widest = round(_WIDEST * self._theme.text_scale)
        elided = self._name.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, widest)
        self._name.setText(f" {elided}".replace("&", "&&"))  # a blank after the icon; "&" would mark a letter
        self._name.setAccessibleName(f"{name}, {words}")
        self._name.setToolTip(self.tr("{name}: show its text").format(name=name) if can_open else name)
        self._name.setEnabled(can_open)
        self._theme.put_icon(self._name, "file-text", color="text2", px=_ICON)
        self._about.setText(words)
        remove = self.tr("Remove {name}").format(name=name)
        self._close.setAccessibleName(remove)
        self._close.setToolTip(remove)

    def _open(self) -> None:
        if not isinstance(self._shown, str):
            self.opened.emit(self._shown)

    def _remove(self) -> None:
        if self._can_remove:
            self.removed.emit(self._shown)


class _NameButton(QToolButton):
    delete_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setProperty("role", "chip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(arg__1)
