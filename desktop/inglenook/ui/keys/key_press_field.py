"""A field that takes a combination of keys by pressing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from inglenook.ui.keys.key_words import portable, shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LEAVES = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
_MAY_BE_HELD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class KeyPressField(QLineEdit):
    """Shows what was pressed; Tab, Enter and Esc alone do in it what they do everywhere."""

    pressed = Signal(str)  # the keys, in Qt's portable spelling

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName("New keys")
        self.setPlaceholderText(self.tr("Press the new keys"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    @override
    def event(self, arg__1: QEvent) -> bool:
        """No key of the window's may be taken for its command while another is chosen."""
        if isinstance(arg__1, QKeyEvent) and arg__1.type() == QEvent.Type.ShortcutOverride and not _leaves(arg__1):
            arg__1.accept()
            return True
        if isinstance(arg__1, QKeyEvent) and arg__1.type() == QEvent.Type.KeyPress and not _leaves(arg__1):
            self._take(arg__1)
            return True
        return super().event(arg__1)

    def _take(self, event: QKeyEvent) -> None:
        event.accept()
        keys = portable(QKeySequence(_without_keypad(event)))
        if keys:
            self.setText(shown(keys))
            self.pressed.emit(keys)


def _leaves(event: QKeyEvent) -> bool:
    return event.key() in _LEAVES and not event.modifiers() & ~_MAY_BE_HELD and not _is_shift_escape(event)


def _is_shift_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape and bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def _without_keypad(event: QKeyEvent) -> int:
    """A key of the number pad is the same as the other one of that name."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return held.value | event.key()
