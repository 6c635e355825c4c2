"""A text of code: letters of one width, shown as they are written, from left to right in any window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPlainTextEdit
from typing_extensions import override

from inglenook.ui.theme.tokens import SMALL_PX

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.ui.theme.theme import Theme


class CodeEdit(QPlainTextEdit):
    """Tab leaves it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "mono")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setTabChangesFocus(True)
        theme.changed.connect(self._take_font)
        self._take_font()

    @override
    def event(self, e: QEvent) -> bool:
        done = super().event(e)
        if e.type() == QEvent.Type.Polish:
            self._take_font()  # the style sheet's has its family, and draws "<|" as an arrow
        return done

    def _take_font(self) -> None:
        self.setFont(self._theme.font(SMALL_PX, mono=True))
