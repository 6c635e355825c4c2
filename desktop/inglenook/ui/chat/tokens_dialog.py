"""An answer and its prompt token by token: each with how expected it was, and the likeliest in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inglenook.ui.chat.conversation.tokens.candidate_list import CandidateList, shown_token
from inglenook.ui.chat.conversation.tokens.token_card import facts_of
from inglenook.ui.chat.token_flow import TokenFlow
from inglenook.ui.translated import grouped, number_in_words, translated

if TYPE_CHECKING:
    from inglenook.engines.engine import PromptProgress
    from inglenook.engines.token_choice import Candidate
    from inglenook.inference.reading_answers import AnswerRead
    from inglenook.ui.theme.theme import Theme

_SIZE_PX = (940, 600)
_SIDE_PX = 400


class TokensDialog(QDialog):
    """Deletes itself when it is closed; until the tokens are there it says how far the reading is."""

    chosen = Signal(int, object)  # the number of a token of the answer, the Candidate in its place

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tokens"))
        self._read: AnswerRead | None = None
        self._number = -1
        self._news = QLabel(self.tr("The model reads the answer and its prompt…"))
        self._news.setProperty("role", "muted")
        self._news.setWordWrap(True)
        self._news.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far the reading is"))
        self._flow = TokenFlow(theme)
        self._flow.current_changed.connect(self._show_token)
        self._flow.shown_wanted.connect(self._bring_into_sight)
        self._title = QLabel()
        self._title.setProperty("role", "mono")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._facts = QLabel()
        self._facts.setProperty("role", "muted")
        self._facts.setWordWrap(True)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self.list = CandidateList(theme)
        self.list.chosen.connect(self._choose)
        self._go_on = QPushButton(self.tr("Go on with this token"))
        self._go_on.setAccessibleName(self._go_on.text())
        self._go_on.clicked.connect(self._choose)
        self.list.currentRowChanged.connect(self._show_state)
        self._close = QPushButton(self.tr("Stop"))
        self._close.setAccessibleName("Close")
        self._close.clicked.connect(self.reject)
        self._lay_out()
        self._show_state()
        self.resize(*_SIZE_PX)

    def show_progress(self, progress: PromptProgress) -> None:
        """How many tokens were read."""
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        words = self.tr("The model reads the answer and its prompt: {done} of {total} tokens…")
        self._news.setText(words.format(done=grouped(progress.done), total=grouped(progress.total)))

    def show_read(self, found: AnswerRead) -> None:
        """The tokens, from the answer's first on."""
        self._read = found
        told = [choice for choice in found.read.answer if choice.candidates]
        bits = sum(choice.surprisal for choice in told) / max(1, len(told))
        words = self.tr("Read by {model}: {count} tokens in the answer, {bits} bits of surprisal each.")
        self._news.setText(words.format(model=found.model, count=grouped(len(told)), bits=number_in_words(bits, ".2f")))
        self._bar.hide()
        self._close.setText(self.tr("Close"))
        self._flow.show_read(found.read)
        self._flow.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_state()

    def show_failure(self, error: Exception) -> None:
        """Why there is nothing to be seen."""
        for part in (self._bar, self._middle):
            part.hide()
        self._column.activate()
        self.resize(_SIZE_PX[0] // 2, self._column.heightForWidth(_SIZE_PX[0] // 2))
        self._news.setText(translated(error))
        self._close.setText(self.tr("Close"))

    def _lay_out(self) -> None:
        title = QLabel(self.windowTitle())
        title.setProperty("role", "title")
        self._scroll = QScrollArea()
        self._scroll.setObjectName("card")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._flow.setObjectName("scrolled")
        self._scroll.setWidget(self._flow)
        side = QVBoxLayout()
        side.setSpacing(8)
        for part in (self._title, self._facts):
            side.addWidget(part)
        side.addWidget(self.list, 1)
        side.addWidget(self._go_on)
        self.list.setMinimumWidth(_SIDE_PX)
        self._middle = QWidget()
        middle = QHBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(16)
        middle.addWidget(self._scroll, 1)
        middle.addLayout(side)
        below = QHBoxLayout()
        below.addWidget(self._news, 1)
        below.addWidget(self._close)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(14)
        column.addWidget(title)
        column.addWidget(self._middle, 1)
        column.addWidget(self._bar)
        column.addLayout(below)

    def _show_token(self, number: int) -> None:
        if self._read is None:
            return
        self._number = number
        choice = self._read.read.choices[number]
        self._title.setText(shown_token(choice.text))
        self._facts.setText(facts_of(choice))
        self.list.show_choice(choice)
        self._show_state()

    def _show_state(self) -> None:
        candidate, read = self.list.candidate(), self._read
        is_answer = read is not None and self._number >= read.read.begins
        is_other = candidate is not None and read is not None and is_answer
        taken = read.read.choices[self._number].token if read is not None and self._number >= 0 else -1
        self._go_on.setEnabled(is_other and candidate is not None and candidate.token != taken)

    def _choose(self) -> None:
        candidate: Candidate | None = self.list.candidate()
        if self._go_on.isEnabled() and candidate is not None and self._read is not None:
            self.chosen.emit(self._number - self._read.read.begins, candidate)
            self.accept()

    def _bring_into_sight(self, box: QRect) -> None:
        self._scroll.ensureVisible(box.center().x(), box.center().y(), box.width(), 2 * box.height())
