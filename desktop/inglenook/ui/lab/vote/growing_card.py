"""The answers that are being written just now: the last words of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from inglenook.ui.translated import grouped
from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.lab.vote.vote_course import Growing, VoteCourse

_MOST_SHOWN = 4
_LAST_WORDS = 240  # characters: more than a line has room for


class GrowingCard(QFrame):
    """Hidden while none is being written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        title = QLabel(self.tr("Being written"))
        title.setProperty("role", "title")
        self._numbers = [QLabel() for _ in range(_MOST_SHOWN)]
        self._words = [ElidedLabel(mode=Qt.TextElideMode.ElideLeft) for _ in range(_MOST_SHOWN)]
        self._more = QLabel()
        self._more.setProperty("role", "faint")
        lines = QGridLayout()
        lines.setHorizontalSpacing(12)
        lines.setVerticalSpacing(6)
        lines.setColumnStretch(1, 1)
        for row, (number, words) in enumerate(zip(self._numbers, self._words, strict=True)):
            number.setProperty("role", "muted")
            lines.addWidget(number, row, 0)
            lines.addWidget(words, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        column.addWidget(title)
        column.addLayout(lines)
        column.addWidget(self._more)
        self.hide()

    def show_course(self, course: VoteCourse) -> None:
        """As the vote stands."""
        growing = sorted(course.growing.items())
        for place, (number, words) in enumerate(zip(self._numbers, self._words, strict=True)):
            is_there = place < len(growing)
            number.setVisible(is_there)
            words.setVisible(is_there)
            if is_there:
                number.setText(grouped(growing[place][0] + 1))
                words.set_full_text(self._last_words(growing[place][1]))
        hidden = len(growing) - _MOST_SHOWN
        self._more.setText(self.tr("and {count} more").format(count=grouped(hidden)) if hidden > 0 else "")
        self._more.setVisible(hidden > 0)
        self.setVisible(bool(growing))

    def _last_words(self, one: Growing) -> str:
        if one.text.strip():
            return one.text[-_LAST_WORDS:]
        if one.thinking.strip():
            return self.tr("thinking: {words}").format(words=one.thinking[-_LAST_WORDS:])
        return "…"
