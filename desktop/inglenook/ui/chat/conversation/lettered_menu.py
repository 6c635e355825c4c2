"""A menu in which letters that are typed go to the entry that begins with them: Qt only knows underlined ones."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

PAUSE_S = 1.0  # after which letters begin another word


class LetteredMenu(QMenu):
    """Letters that follow each other at once make one beginning; without an entry that begins so, a part will do."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._typed = ""
        self._when = 0.0

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        letters, now = arg__1.text(), time.monotonic()
        is_chord = arg__1.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        goes_on = bool(self._typed) and now - self._when < PAUSE_S
        if is_chord or not letters.isprintable() or (not letters.strip() and not goes_on):
            super().keyPressEvent(arg__1)
            return
        self._typed, self._when = (self._typed if goes_on else "") + letters.casefold(), now
        texts = [(action.text().replace("&&", "&").casefold(), action) for action in self.actions()]
        wanted = [action for text, action in texts if text.startswith(self._typed)]
        wanted += [action for text, action in texts if self._typed in text]
        found = next((action for action in wanted if action.isEnabled()), None)
        if found is not None:
            self.setActiveAction(found)
