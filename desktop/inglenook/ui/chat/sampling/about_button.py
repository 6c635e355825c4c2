"""A small button beside a control that tells more about it: a sentence, its range, where it is off, and its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.ui.theme.theme import Theme

_WIDTH_PX = 260


class AboutButton(QToolButton):
    """``words`` are asked for when it is pressed; Escape, or a click elsewhere, closes them."""

    def __init__(self, theme: Theme, name: str, words: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._title = name
        self.setAccessibleName(self.tr("About {name}").format(name=name))
        self.setToolTip(self.accessibleName())
        self.clicked.connect(self._open)
        self.retheme()
        theme.changed.connect(self.retheme)

    def retheme(self) -> None:
        """Take the present colours."""
        self._theme.put_icon(self, "info", color="text3", px=12)

    def _open(self) -> None:
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setObjectName("popup")
        popup.setAccessibleName(self.accessibleName())
        title = QLabel(self._title)
        title.setProperty("role", "strong")
        text = QLabel(self._words())
        text.setAccessibleName(text.text())
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # it is read aloud; a caret would promise that one can write
        column = QVBoxLayout(popup)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addWidget(title)
        column.addWidget(text)
        popup.setFixedWidth(round(_WIDTH_PX * self._theme.text_scale))
        popup.adjustSize()
        below = self.mapToGlobal(QPoint(0, self.height()))
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(below.x(), screen.right() - popup.width()))
        top = below.y() if below.y() + popup.height() <= screen.bottom() else below.y() - self.height() - popup.height()
        popup.move(left, top)
        popup.show()
        text.setFocus(Qt.FocusReason.PopupFocusReason)
