"""Which answer of which chat a vote is about, in the place of a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from inglenook.ui.lab.answer_subject import AnswerSubject

_LONGEST = 240  # characters of the question


class SubjectLines(QWidget):
    """Hidden while the vote is about what is written here."""

    chat_wanted = Signal(int)
    left = Signal()  # for a question that is written here

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chat_id = 0
        self._chat = ElidedLabel(role="muted")
        self._question = QLabel()
        self._question.setWordWrap(True)
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        about = QLabel(self.tr("With all that stands above it in the chat, as the chat would ask it."))
        about.setProperty("role", "faint")
        about.setWordWrap(True)
        show = QPushButton(self.tr("Show the chat"))
        show.setAccessibleName("Show the chat")
        show.clicked.connect(lambda: self.chat_wanted.emit(self._chat_id))
        leave = QPushButton(self.tr("Another question"))
        leave.setAccessibleName("Another question")
        leave.clicked.connect(lambda: self.left.emit())  # noqa: PLW0108  Qt would hand over its "checked"
        buttons = QHBoxLayout()
        buttons.setSpacing(14)
        for button in (show, leave):
            button.setProperty("role", "link")
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._chat)
        column.addWidget(self._question)
        column.addWidget(about)
        column.addLayout(buttons)
        self.setFocusProxy(show)
        self.hide()

    def show_subject(self, subject: AnswerSubject | None) -> None:
        """Another one, or none."""
        if subject is not None:
            self._chat_id = subject.chat.id
            self._chat.set_full_text(self.tr("In the chat “{title}”").format(title=subject.chat.title))
            words = " ".join(subject.question.split())
            self._question.setText(words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…")
        self.setVisible(subject is not None)
