"""How far the answers agree, in four figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from inglenook.ui.lab.vote.figure_tile import FigureTile
from inglenook.ui.translated import grouped, number_in_words

if TYPE_CHECKING:
    from inglenook.lab.vote.vote_course import VoteCourse

_LEAST = 2  # answers that can agree or not


class FiguresRow(QWidget):
    """Known as the answers come; what two answers are needed for is a dash before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers = FigureTile(self.tr("Answers"), self.tr("That are whole, of those that were asked for."))
        self._share = FigureTile(
            self.tr("Share of the first"),
            self.tr(
                "Of all answers counted so far. With 95 % certainty it lies between the two numbers (Wilson 1927)."
            ),
        )
        self._agreement = FigureTile(
            self.tr("Agreement"), self.tr("How likely two of the answers, drawn by chance, say the same.")
        )
        self._entropy = FigureTile(
            self.tr("Entropy"), self.tr("Of the votes: 0 when all answers say the same, 1 when all differ.")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for tile in (self._answers, self._share, self._agreement, self._entropy):
            row.addWidget(tile, 1)

    def show_course(self, course: VoteCourse) -> None:
        """As the vote stands."""
        counted = course.tally
        one, more = self.tr("{count} token"), self.tr("{count} tokens")
        tokens = (one if course.tokens == 1 else more).format(count=grouped(course.tokens))
        of = self.tr("{whole} of {asked}")
        self._answers.show_figure(of.format(whole=grouped(counted.count), asked=grouped(course.asked)), tokens)
        winner = counted.winner
        if winner is None:
            self._share.show_figure("—")
        else:
            low, high = counted.interval
            between = self.tr("{low} to {high}").format(low=percent(low), high=percent(high))
            self._share.show_figure(percent(winner.share), between)
        is_known = counted.count >= _LEAST
        self._agreement.show_figure(percent(counted.agreement) if is_known else "—")
        entropy = self.tr("{entropy} of 1").format(entropy=number_in_words(counted.entropy, ".2f"))
        self._entropy.show_figure(entropy if is_known else "—")


def percent(share: float) -> str:
    """Whole percents."""
    return f"{number_in_words(100 * share, '.0f')}\N{NO-BREAK SPACE}%"
