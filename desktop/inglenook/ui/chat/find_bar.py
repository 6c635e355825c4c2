"""The bar that looks for words in the chat shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from inglenook.ui.keys.key_words import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QKeyCombination

    from inglenook.ui.keys.keys import Keys
    from inglenook.ui.theme.theme import Theme

WIDEST_PX = 460


class FindBar(QFrame):
    """Hidden until it is opened; Enter and F3 go on, with Shift back, Escape closes."""

    changed = Signal(str)
    stepped = Signal(int)  # 1: the next hit, -1: the one before
    closed = Signal()

    def __init__(self, theme: Theme, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys = keys
        self._words = QLineEdit()
        self._words.setProperty("role", "search")
        self._words.setAccessibleName(self.tr("Find in this chat"))
        self._words.setPlaceholderText(self.tr("Find in this chat"))
        self._words.textChanged.connect(self.changed)
        self._count = QLabel()
        self._count.setProperty("role", "faint")
        self._before = self._button(self.tr("Previous hit"), lambda: self.stepped.emit(-1))
        self._next = self._button(self.tr("Next hit"), lambda: self.stepped.emit(1))
        self._close = self._button(self.tr("Close the search"), self.close_bar)
        keys.listen("find.next", self._words, lambda: self.stepped.emit(1))
        keys.listen("find.previous", self._words, lambda: self.stepped.emit(-1))
        for enter in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._shortcut(enter, lambda: self.stepped.emit(1))
            self._shortcut(Qt.Modifier.SHIFT | enter, lambda: self.stepped.emit(-1))
        self._shortcut(Qt.Key.Key_Escape, self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 8)
        row.setSpacing(4)
        row.addStretch(1)
        row.addWidget(self._words, 10)
        row.addWidget(self._count)
        for button in (self._before, self._next, self._close):
            row.addWidget(button)
        row.addStretch(1)
        self.retheme()
        theme.changed.connect(self.retheme)
        self._show_keys()
        keys.changed.connect(self._show_keys)
        self.hide()

    @property
    def words(self) -> str:
        """What is looked for."""
        return self._words.text()

    def open_bar(self, words: str | None = None) -> None:
        """Show it, with these words, or with those of the last time to write over."""
        self.show()
        if words is None:
            self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._words.selectAll()
            self.changed.emit(self._words.text())
        elif words == self._words.text():
            self.changed.emit(words)
        else:
            self._words.setText(words)

    def close_bar(self) -> None:
        """Hide it; ``closed`` follows if it was open."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def show_count(self, words: str) -> None:
        """Say which hit is shown of how many; a screen reader hears it with the field."""
        self._count.setText(words)
        self._words.setAccessibleDescription(words)

    def set_steps(self, *, possible: bool) -> None:
        """Whether there is anything to step to."""
        self._before.setEnabled(possible)
        self._next.setEnabled(possible)

    def retheme(self) -> None:
        """Take the present colours."""
        self._words.setMaximumWidth(round(WIDEST_PX * self._theme.text_scale))
        for button, icon in ((self._before, "chevron-up"), (self._next, "chevron-down"), (self._close, "x")):
            self._theme.put_icon(button, icon, px=16)

    def _show_keys(self) -> None:
        self._before.setToolTip(self._keys.tip(self._before.accessibleName(), "find.previous"))
        self._next.setToolTip(self._keys.tip(self._next.accessibleName(), "find.next"))
        self._close.setToolTip(f"{self._close.accessibleName()} ({shown('Esc')})")

    def _button(self, name: str, run: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.clicked.connect(lambda: run())  # noqa: PLW0108  Qt would hand over its "checked"
        return button

    def _shortcut(self, keys: Qt.Key | QKeyCombination, run: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self._words)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(run)
