"""The answer in words: whether it fits, how much it takes, how fast it will be, and where that is known from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from inglenook.ui.fit.fit_card import FitCard
from inglenook.ui.fit.fit_words import layers_in_words, source_in_words, speed_in_words, total_in_words
from inglenook.ui.fit.verdict_chip import VerdictChip
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.fit.fit import Fit
    from inglenook.fit.speed import Speed
    from inglenook.fit.subject import Subject
    from inglenook.ui.theme.theme import Theme


class VerdictCard(FitCard):
    """Shows the formula's figures until the engine's come; says which they are."""

    use_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._chip = VerdictChip(theme)
        self._total = _label("h2")
        self._reason = _label("")
        self._source = _label("muted")
        self._speed = _label("")
        self._speed_source = _label("muted")
        self._notes = _label("muted")
        self._use = QPushButton(self.tr("Use these settings"))
        self._use.setProperty("role", "primary")
        self._use.setAccessibleName(self._use.text())
        self._use.clicked.connect(lambda: self.use_wanted.emit())  # noqa: PLW0108  Qt would hand over its "checked"
        self._why_not = _label("muted")
        self._is_hopeless = False
        self._lay_out()

    def show_subject(self, subject: Subject, *, why_not: str) -> None:
        """What it is about, and why its settings cannot be used; empty when they can."""
        parts = (translated(subject.name), subject.quantization, translated(subject.source))
        self.title.setText(" · ".join(part for part in parts if part))
        self.setAccessibleName(self.title.text())
        self._use.setVisible(not why_not)
        _say(self._why_not, why_not)

    def show_fit(self, fit: Fit, *, is_planning: bool) -> None:
        """The figures; the engine may still be at work on better ones."""
        self._chip.show_fit(fit)
        self._total.setText(total_in_words(fit))
        _say(self._reason, translated(fit.reason))
        parts = [layers_in_words(fit), source_in_words(fit)]
        if is_planning:
            parts.append(self.tr("the engine is asked …"))
        _say(self._source, " · ".join(part for part in parts if part))
        _say(self._notes, "\n".join(map(translated, fit.notes)))
        self._is_hopeless = fit.verdict == "no"

    def show_speed(self, speed: Speed) -> None:
        """What to expect, if it can be loaded at all."""
        _say(self._speed, "" if self._is_hopeless else speed_in_words(speed))
        _say(self._speed_source, "" if self._is_hopeless else translated(speed.source))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._total, 1)
        self.column.addLayout(head)
        for label in (self._reason, self._source, self._speed, self._speed_source, self._notes, self._why_not):
            self.column.addWidget(label)
        self.column.addWidget(self._use, 0, Qt.AlignmentFlag.AlignLeading)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label


def _say(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
