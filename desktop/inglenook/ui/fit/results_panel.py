"""The right side of the Fit page: the verdict, where the memory goes, what would help, and the tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inglenook.ui.fit.fit_asking import GOALS
from inglenook.ui.fit.grid_card import GridCard
from inglenook.ui.fit.items_card import ItemsCard
from inglenook.ui.fit.measured_card import MeasuredCard
from inglenook.ui.fit.memory_bars import MemoryBars
from inglenook.ui.fit.precision_card import PrecisionCard
from inglenook.ui.fit.suggestions_card import SuggestionsCard, of_advice, of_remedy
from inglenook.ui.fit.verdict_card import VerdictCard
from inglenook.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from inglenook.fit.fit import Fit
    from inglenook.ui.fit.fit_asking import Help
    from inglenook.ui.rooms import WindowRooms


class ResultsPanel(QWidget):
    """Shows what it is given; while there is nothing, it says what to do."""

    suggestion_wanted = Signal(object)  # a Suggestion

    def __init__(self, rooms: WindowRooms, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = self._theme = rooms.theme
        self.verdict = VerdictCard(theme)
        self.bars = MemoryBars(theme)
        self.remedies = SuggestionsCard(self.tr("What would make it fit"), theme)
        self.advice = SuggestionsCard(self.tr("The best for this computer"), theme)
        self.measured = MeasuredCard(rooms)
        self.items = ItemsCard()
        self.grid = GridCard(theme)
        self.precision = PrecisionCard(rooms.background)
        self._answers = QWidget()
        self._nothing = EmptyState(
            self.tr("Will it fit?"),
            self.tr(
                "Choose a model, on this computer or anywhere, and see what it takes before anything is downloaded."
            ),
        )
        self._lay_out()
        self.set_empty(is_empty=True)
        self.remedies.wanted.connect(self.suggestion_wanted)
        self.advice.wanted.connect(self.suggestion_wanted)
        self._retheme()
        theme.changed.connect(self._retheme)

    def set_empty(self, *, is_empty: bool) -> None:
        """Whether there is no model to tell anything of."""
        self._answers.setVisible(not is_empty)
        self._nothing.setVisible(is_empty)

    def show_fit(self, fit: Fit, *, is_planning: bool) -> None:
        """The figures, at a step of a slider or when the engine's have come."""
        self.set_empty(is_empty=False)
        self.verdict.show_fit(fit, is_planning=is_planning)
        self.bars.show_fit(fit)
        self.items.show_fit(fit)

    def show_help(self, told: Help) -> None:
        """What would make it fit, and what is best."""
        self.remedies.show_suggestions([of_remedy(remedy) for remedy in told.remedies])
        self.advice.show_suggestions([of_advice(goal, told.advice[goal]) for goal in GOALS if goal in told.advice])

    def _retheme(self) -> None:
        self._nothing.set_icon(self._theme.icon("gauge", color="text3", px=40))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._answers)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (
            self.verdict,
            self.bars,
            self.remedies,
            self.advice,
            self.measured,
            self.items,
            self.grid,
            self.precision,
        ):
            column.addWidget(card)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._answers)
        whole.addWidget(self._nothing, 1)
        whole.addStretch(0)
