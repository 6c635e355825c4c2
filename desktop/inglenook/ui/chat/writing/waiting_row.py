"""One message that waits to be sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton
from typing_extensions import override

from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from inglenook.chats.draft import Draft
    from inglenook.ui.theme.theme import Theme

_ICON, _SIDE = 14, 26


class WaitingRow(QFrame):
    """Enter edits it, Delete removes it, Alt+Up and Alt+Down move it; buttons do the same."""

    edited = Signal()
    removed = Signal()
    moved = Signal(int)  # -1: up, 1: down

    def __init__(self, theme: Theme, draft: Draft, place: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        number, count = place
        words = draft.text or ", ".join(one.name for one in draft.attachments)
        name = self.tr("Waiting message {number} of {count}: {words}")
        self.setAccessibleName(name.format(number=number, count=count, words=words))
        files = QLabel(self.tr("{count} attached").format(count=len(draft.attachments)))
        files.setProperty("role", "faint")
        files.setVisible(bool(draft.attachments))
        self._theme = theme
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(4, 0, 2, 0)
        self._line.setSpacing(2)
        self._line.addWidget(ElidedLabel(words), 1)
        self._line.addWidget(files)
        self._add("chevron-up", self.tr("Send earlier (Alt+Up)"), lambda: self.moved.emit(-1), is_on=number > 1)
        self._add("chevron-down", self.tr("Send later (Alt+Down)"), lambda: self.moved.emit(1), is_on=number < count)
        self._add("pencil", self.tr("Edit waiting message"), self.edited.emit)
        self._add("x", self.tr("Remove waiting message"), self.removed.emit)

    def _add(self, icon: str, name: str, pressed: Callable[[], None], *, is_on: bool = True) -> None:
        button = QToolButton(self)
        button.setProperty("role", "code")
        self._theme.put_icon(button, icon, color="text2", px=_ICON)
        button.setFixedSize(_SIDE, _SIDE)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setEnabled(is_on)
        button.clicked.connect(pressed)
        self._line.addWidget(button)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down if with_alt:
                self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2:
                self.edited.emit()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.removed.emit()
            case _:
                super().keyPressEvent(event)
