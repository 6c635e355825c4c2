"""A server's key: whether there is one, another one, none any more; a key that is kept is never shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from inglenook.engines.server import Server
    from inglenook.hub.server_keys import KeyState
    from inglenook.ui.engines.server_keeping import ServerKeeping

LONGEST = 4096


class ServerKeyField(QWidget):
    """Asks the keyring once it is seen: it may ask the user."""

    told = Signal()  # something else stands below it

    def __init__(self, server: Server, keeping: ServerKeeping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._server = server
        self._keeping = keeping
        self._is_asked = False
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaxLength(LONGEST)
        self.edit.setAccessibleName(self.tr("Key"))
        self.edit.setPlaceholderText(self.tr("if the server wants one"))
        self._state = QLabel()
        self._state.setProperty("role", "muted")
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._forget = QPushButton(self.tr("Forget key"))
        self._forget.setAccessibleName(self._forget.text())
        self._forget.clicked.connect(lambda: keeping.forget_key(server))
        self._forget.hide()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.edit, 1)
        line.addWidget(self._forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self._state)
        self._state.setText(self.tr("It is kept in this computer's keyring, for this address only."))
        keeping.told.connect(self._tell)

    def take(self) -> str:
        """What was typed, which is not to be seen any longer."""
        key = self.edit.text().strip()
        self.edit.clear()
        return key

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_asked:
            self._is_asked = True
            self._keeping.look_for_key(self._server)

    def _tell(self, state: KeyState) -> None:
        self._forget.setVisible(state.origin == "keyring")
        if state.origin == "keyring":
            words = self.tr("A key is kept in the keyring. Write another one to replace it.")
        elif state.origin == "variable":
            words = self.tr("A key comes from a variable of the environment.")
        elif state.problem:
            words = translated(state.problem)
        else:
            words = self.tr("It is kept in this computer's keyring, for this address only.")
        self._state.setText(words)
        self.told.emit()
