"""Where one writes what to look for, or pastes anything that names a repository."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PAUSE_MS = 450
_PASTED_SIGNS = 3  # at once: nobody types so


class SearchField(QLineEdit):
    """Enter submits, and so does a pause: who types an address has not finished it at each pause, who pastes has."""

    submitted = Signal(str, bool)  # the text, and whether it is surely whole
    list_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self._before = ""
        self._is_pasted = False
        self.setProperty("role", "search")
        self.setAccessibleName("Search models on Hugging Face")
        self.setPlaceholderText(self.tr("Search, or paste an address"))
        self.setToolTip(self.tr("Words, or anything that names a repository: publisher/repo, hf.co/…, an address"))
        self.setClearButtonEnabled(True)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(lambda: self._submit(is_whole=self._is_pasted))
        self.textChanged.connect(self._note)
        self.returnPressed.connect(lambda: self._submit(is_whole=True))
        self._add_key(Qt.Key.Key_Escape).activated.connect(self.clear)
        self._add_key(Qt.Key.Key_Down).activated.connect(self.list_wanted)

    def put(self, text: str) -> None:
        """Write a text that is acted on already."""
        self.setText(text)
        self._pause.stop()
        self._told = text.strip()

    def focus(self) -> None:
        """Let the user type."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _note(self, text: str) -> None:
        self._is_pasted = len(text) - len(self._before) >= _PASTED_SIGNS
        self._before = text
        if text.strip():
            self._pause.start()
        else:
            self._submit(is_whole=True)

    def _submit(self, *, is_whole: bool) -> None:
        self._pause.stop()
        text = self.text().strip()
        if is_whole or text != self._told:
            self._told = text
            self.submitted.emit(text, is_whole)

    def _add_key(self, key: Qt.Key) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        return shortcut
