"""One answer of a vote, to be read and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from inglenook.ui.lab.vote.answer_text import AnswerText
from inglenook.ui.translated import grouped
from inglenook.ui.widgets.elided_label import ElidedLabel
from inglenook.ui.widgets.fold import Fold

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.lab.vote.vote_request import Answered
    from inglenook.ui.theme.theme import Theme

_ARROW_PX = 14


class AnswerCard(QFrame):
    """Its text, what it thought before, and how it came about."""

    keep_wanted = Signal()

    def __init__(
        self, theme: Theme, answer: Answered, *, can_keep: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self._theme = theme
        self._answer = answer
        self._thinking: Fold | None = None
        number = grouped(answer.number + 1)
        head = ElidedLabel(self._head(), role="muted")
        copy = QPushButton(self.tr("Copy"))
        copy.setProperty("role", "link")
        copy.setAccessibleName(self.tr("Copy answer {number}").format(number=number))
        copy.clicked.connect(self._copy)
        self._keep = QPushButton(self.tr("Keep in the chat"))
        self._keep.setProperty("role", "link")
        self._keep.setAccessibleName(self.tr("Keep answer {number} in the chat").format(number=number))
        self._keep.clicked.connect(lambda: self.keep_wanted.emit())  # noqa: PLW0108  Qt would hand over its "checked"
        self._keep.setVisible(can_keep)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(head, 1)
        top.addWidget(self._keep)
        top.addWidget(copy)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 6, 12, 10)
        self._column.setSpacing(4)
        self._column.addLayout(top)
        if answer.thinking.strip():
            self._add_thinking(answer.thinking.strip(), number)
        if answer.text.strip():
            text = AnswerText(theme, answer.text.strip())
            text.setAccessibleName(self.tr("Answer {number}").format(number=number))
            self._column.addWidget(text)
        else:
            nothing = QLabel(self.tr("It is empty."))
            nothing.setProperty("role", "quiet")
            self._column.addWidget(nothing)

    def show_kept(self, *, is_kept: bool) -> None:
        """Whether the chat has it already."""
        self._keep.setEnabled(not is_kept)
        self._keep.setText(self.tr("Kept") if is_kept else self.tr("Keep in the chat"))

    def retheme(self) -> None:
        """Take the present colours and size of text."""
        if self._thinking is not None:
            px = round(_ARROW_PX * self._theme.text_scale)
            closed, opened = (self._theme.icon(name, px=px) for name in ("chevron-right", "chevron-down"))
            self._thinking.set_icons(closed, opened, px=px)

    def _head(self) -> str:
        answer = self._answer
        one, more = self.tr("{count} token"), self.tr("{count} tokens")
        parts = [
            self.tr("Answer {number}").format(number=grouped(answer.number + 1)),
            (one if answer.tokens == 1 else more).format(count=grouped(answer.tokens)),
            self.tr("seed {seed}").format(seed=answer.seed),
        ]
        if answer.is_cut:
            parts.append(self.tr("cut off by the token limit"))
        return " · ".join(parts)

    def _add_thinking(self, thinking: str, number: str) -> None:
        fold = Fold(self.tr("Thinking of answer {number}").format(number=number))
        self._thinking = fold
        self.retheme()
        self._theme.changed.connect(self.retheme)
        words = QLabel(thinking)
        words.setProperty("role", "quiet")
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        fold.column.addWidget(words)
        self._column.addWidget(fold)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._answer.text)
