"""A group of answers that say the same: one line, and the answers below it once it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inglenook.ui.lab.vote.answer_card import AnswerCard
from inglenook.ui.lab.vote.group_head import GroupHead

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.lab.vote.vote_request import Answered
    from inglenook.ui.theme.theme import Theme


class GroupRow(QWidget):
    """The answers are only made while it is open."""

    keep_wanted = Signal(int)  # the answer's number

    def __init__(self, theme: Theme, *, can_keep: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._can_keep = can_keep
        self._answers: dict[int, Answered] = {}
        self._kept: frozenset[int] = frozenset()
        self._cards: dict[int, AnswerCard] = {}
        self.head = GroupHead(theme)
        self._body = QWidget()
        self._body.hide()
        self._cards_column = QVBoxLayout(self._body)
        self._cards_column.setContentsMargins(14, 0, 4, 6)
        self._cards_column.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.head)
        column.addWidget(self._body)
        self.head.toggled.connect(self._open)

    def show_answers(self, answers: Mapping[int, Answered], kept: frozenset[int]) -> None:
        """Those in it, by their numbers."""
        self._answers, self._kept = dict(sorted(answers.items())), kept
        if self.head.isChecked():
            self._fill()

    def _open(self, is_open: bool) -> None:  # noqa: FBT001  a slot of Qt's
        if is_open:
            self._fill()
        self._body.setVisible(is_open)

    def _fill(self) -> None:
        for place, (number, answer) in enumerate(self._answers.items()):
            if number not in self._cards:
                card = self._cards[number] = AnswerCard(self._theme, answer, can_keep=self._can_keep)
                card.keep_wanted.connect(lambda number=number: self.keep_wanted.emit(number))
                self._cards_column.insertWidget(place, card)
            self._cards[number].show_kept(is_kept=number in self._kept)
