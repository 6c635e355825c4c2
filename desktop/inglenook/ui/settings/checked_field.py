"""A line of text that is taken when it is right, and told at the field when it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


class CheckedField(QWidget):
    """``entered`` carries what was typed, once it is done with and ``check`` finds nothing wrong with it.

    ``check`` returns the sentence that says what is wrong, or an empty one; it must be quick.
    """

    entered = Signal(str)

    def __init__(self, name: str, about: str, *, check: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = about
        self._check = check
        self._shown = ""
        self._edit = QLineEdit()
        self._edit.setAccessibleName(name)
        self._edit.setAccessibleDescription(about)
        self._problem = QLabel()
        self._problem.setProperty("role", "error")
        self._note = QLabel()
        self._note.setProperty("role", "muted")
        for label in (self._problem, self._note):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.hide()
        self._line = QHBoxLayout()
        self._line.setSpacing(8)
        self._line.addWidget(self._edit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._line)
        column.addWidget(self._problem)
        column.addWidget(self._note)
        self.setFocusProxy(self._edit)
        self._edit.editingFinished.connect(self._done)
        self._edit.textEdited.connect(lambda: self.set_problem(""))

    def add_button(self, button: QPushButton) -> None:
        """At the end of the line."""
        self._line.addWidget(button)

    def show_value(self, value: object) -> None:
        """Show what is in force, unless somebody is typing something else or is told what is wrong with it."""
        text = str(value)
        if text != self._shown or not (self._problem.text() or self._edit.hasFocus()):
            self._shown = text
            self._edit.setText(text)
            self.set_problem("")

    def set_placeholder(self, text: str) -> None:
        """What is in force while the field is empty."""
        self._edit.setPlaceholderText(text)

    def set_note(self, sentence: str) -> None:
        """A line below; empty hides it."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    def set_problem(self, sentence: str) -> None:
        """What is wrong with what is written; empty when nothing is."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self._edit.setAccessibleDescription(f"{sentence} {self._about}".strip())

    def enter(self, text: str) -> None:
        """As if it had been typed."""
        self._edit.setText(text)
        self._done()

    def _done(self) -> None:
        text = self._edit.text().strip()
        if text == self._shown:
            self.set_problem("")
            return
        problem = self._check(text)
        self.set_problem(problem)
        if not problem:
            self.entered.emit(text)
