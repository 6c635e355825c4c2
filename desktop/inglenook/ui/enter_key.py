"""Enter presses the button that has the focus, as Space does: Qt itself leaves that to the buttons of dialogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_PLAIN = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}


class EnterKey(QObject):
    """In every window of the app; sees the events of the one button with the focus only, so it costs nothing else."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        app.focusChanged.connect(self._moved)
        self._moved(None, app.focusWidget())

    def close(self) -> None:
        """Leave the application as it was."""
        self._app.focusChanged.disconnect(self._moved)
        self._moved(self._app.focusWidget(), None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() != QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
            or event.key() not in _KEYS
            or event.modifiers() not in _PLAIN
            or not isinstance(watched, (QPushButton, QToolButton))
        ):
            return False
        if not event.isAutoRepeat():
            watched.click()
        return True

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, (QPushButton, QToolButton)):
            old.removeEventFilter(self)
        if isinstance(new, (QPushButton, QToolButton)):
            new.installEventFilter(self)
