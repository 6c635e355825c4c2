"""Fields that leave Undo and Redo to whoever holds them: a form and its text have one history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

if TYPE_CHECKING:
    from typing import Literal

_TYPES = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}


def history_key(event: QEvent) -> Literal["undo", "redo"] | None:
    """Whether these are the keys of one of them."""
    if event.type() not in _TYPES or not isinstance(event, QKeyEvent):
        return None
    if event.matches(QKeySequence.StandardKey.Undo):
        return "undo"
    return "redo" if event.matches(QKeySequence.StandardKey.Redo) else None


class HistoryLine(QLineEdit):
    """A line that hands both keys on to what it stands in."""

    @override
    def event(self, arg__1: QEvent) -> bool:
        if history_key(arg__1):
            arg__1.ignore()
            return False
        return super().event(arg__1)
