"""Ways to load a model that would fit, each a button with a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from inglenook.ui.fit.fit_card import FitCard
from inglenook.ui.fit.fit_words import total_in_words
from inglenook.ui.fit.verdict_chip import VerdictChip
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.fit.advice import Advice, Goal
    from inglenook.fit.fit import Fit
    from inglenook.fit.options import FitOptions
    from inglenook.fit.remedies import Kind, Remedy
    from inglenook.ui.theme.theme import Theme

translate = QCoreApplication.translate
_BUTTON_PX = 150


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the button says, what it leads to, and why."""

    name: str
    sentence: str
    options: FitOptions
    fit: Fit
    quantization: str = ""  # another one; "" is the same


class SuggestionsCard(FitCard):
    """Hidden while there is nothing to suggest."""

    wanted = Signal(object)  # a Suggestion

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._theme = theme
        self._suggestions: Sequence[Suggestion] = ()
        self._rows: list[_Row] = []
        self.hide()

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Show these; rows are used again."""
        self._suggestions = suggestions
        while len(self._rows) < len(suggestions):
            self._add_row()
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(suggestions))
            if number < len(suggestions):
                row.show_suggestion(suggestions[number])
        self.setVisible(bool(suggestions))

    def _add_row(self) -> None:
        row, number = _Row(self._theme), len(self._rows)
        row.button.clicked.connect(lambda: self.wanted.emit(self._suggestions[number]))
        self._rows.append(row)
        self.column.addWidget(row)


class _Row(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.button = QPushButton()
        self._chip = VerdictChip(theme)
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.button)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._chip)

    def show_suggestion(self, suggestion: Suggestion) -> None:
        """Offer another one."""
        self.button.setMinimumWidth(round(_BUTTON_PX * self._theme.text_scale))
        self.button.setText(suggestion.name)
        self.button.setAccessibleName(suggestion.name)
        self.button.setAccessibleDescription(f"{suggestion.sentence} {total_in_words(suggestion.fit)}")
        self._sentence.setText(suggestion.sentence)
        self._chip.show_fit(suggestion.fit)


def of_remedy(remedy: Remedy) -> Suggestion:
    """One change that makes it fit."""
    words: dict[Kind, str] = {
        "less context": translate("Fit", "Less context"),
        "fewer layers": translate("Fit", "Fewer layers"),
        "KV q8_0": translate("Fit", "8-bit cache"),
        "experts on the CPU": translate("Fit", "Experts on the CPU"),
        "smaller quantization": translate("Fit", "Smaller quantization"),
    }
    return Suggestion(words[remedy.kind], translated(remedy.sentence), remedy.options, remedy.fit, remedy.quantization)


def of_advice(goal: Goal, advice: Advice) -> Suggestion:
    """The best for a goal."""
    words: dict[Goal, str] = {
        "context": translate("Fit", "Most context"),
        "quality": translate("Fit", "Best quality"),
        "speed": translate("Fit", "Fastest"),
    }
    return Suggestion(words[goal], translated(advice.why), advice.options, advice.fit, advice.quantization)
