"""The hub's access token: whether there is one and where it comes from, another one, none any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.errors import InglenookError
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QShowEvent

    from inglenook.cancel import Cancel
    from inglenook.hub.token_store import TokenStore
    from inglenook.ui.background import Background

KEYRING = "the keyring"  # token_store's word for the only place that is ours to empty
FILE = "huggingface-cli's file"  # and for one that is not
LONGEST = 4096


class TokenField(QWidget):
    """Never shows a token that is stored; reads the keyring only once it is seen, because a keyring may ask."""

    def __init__(self, tokens: TokenStore, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._background = background
        self._is_read = False
        self._edit = QLineEdit()
        self._save = QPushButton(self.tr("Save token"))
        self._forget = QPushButton(self.tr("Forget token"))
        self._state = QLabel()
        self._problem = QLabel()
        self._lay_out()
        self._edit.textChanged.connect(self._typed)
        self._edit.returnPressed.connect(self._save.click)
        self._save.clicked.connect(self._write)
        self._forget.clicked.connect(lambda: self._run(self._tokens.forget))
        self._typed("")
        self._show_origin("")

    def look(self) -> None:
        """See whether there is one, for instance for another hub's address."""
        if self._is_read:
            self._run(None)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_read:
            self._is_read = True
            self._run(None)

    def _write(self) -> None:
        token = self._edit.text().strip()
        self._edit.clear()  # it is not to be seen, whatever comes of it
        if token:
            self._run(lambda: self._tokens.write(token))

    def _run(self, change: Callable[[], None] | None) -> None:
        """Change something and look; only where it comes from leaves the thread, never the token."""

        def work(_cancel: Cancel) -> Iterator[str]:
            if change is not None:
                change()
            found = self._tokens.read()
            yield "" if found is None else found.origin

        self._tell("")
        self._background.run(work, on_item=self._show_origin, on_done=lambda: None, on_error=self._could_not)

    def _show_origin(self, origin: str) -> None:
        if not self._is_read:
            words = ""
        elif not origin:
            words = self.tr("There is no token: only what is public can be opened.")
        elif origin == KEYRING:
            words = self.tr("A token is in the keyring.")
        else:
            where = self.tr("the file of huggingface-cli") if origin == FILE else origin
            words = self.tr("A token comes from {origin}.").format(origin=where)
        self._state.setText(words)
        self._forget.setVisible(origin == KEYRING)

    def _typed(self, text: str) -> None:
        self._save.setEnabled(bool(text.strip()))

    def _could_not(self, error: Exception) -> None:
        if isinstance(error, InglenookError):
            self._tell(translated(error))

    def _tell(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        name = self.tr("Access token")
        sentence = self.tr(
            "For what is private or gated. It is kept in this computer's keyring, never in a file of this app."
        )
        label = QLabel(name)
        label.setProperty("role", "strong")
        label.setBuddy(self._edit)
        about = QLabel(sentence)
        self._edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._edit.setMaxLength(LONGEST)
        self._edit.setPlaceholderText("hf_…")
        self._edit.setAccessibleName(name)
        self._edit.setAccessibleDescription(sentence)
        for button in (self._save, self._forget):
            button.setAccessibleName(button.text())
        for words, role in ((about, "muted"), (self._state, "muted"), (self._problem, "error")):
            words.setProperty("role", role)
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.hide()
        entry = QHBoxLayout()
        entry.setSpacing(8)
        entry.addWidget(self._edit, 1)
        entry.addWidget(self._save)
        present = QHBoxLayout()
        present.setSpacing(8)
        present.addWidget(self._state, 1)
        present.addWidget(self._forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (label, about):
            column.addWidget(widget)
        column.addLayout(entry)
        column.addLayout(present)
        column.addWidget(self._problem)
