"""The left side of a vote: the question, the model, how answers are drawn and how they are counted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from inglenook.engines.engine import GenerationRequest
from inglenook.lab.vote.extractor import usual_extractor
from inglenook.lab.vote.vote_prompt import vote_prompt
from inglenook.lab.vote.vote_request import VoteRequest
from inglenook.lab.vote.voting import always_the_same
from inglenook.presets.reproducible import fixed_options
from inglenook.ui.chat.model_picker import ModelPicker
from inglenook.ui.fit.fit_card import FitCard
from inglenook.ui.lab.vote.counting_fields import CountingFields
from inglenook.ui.lab.vote.drawing_fields import DrawingFields
from inglenook.ui.lab.vote.subject_lines import SubjectLines
from inglenook.ui.translated import translated
from inglenook.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from inglenook.presets.resolving import Resolved
    from inglenook.ui.lab.answer_subject import AnswerSubject
    from inglenook.ui.theme.theme import Theme

_LINES = 5


class VotePanel(QWidget):
    """``block`` says why nothing can be asked just now."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: Resolved | None = None
        self._has_model = False
        self._subject: AnswerSubject | None = None
        self.about = SubjectLines()
        self.question = QPlainTextEdit()
        self.question.setAccessibleName("Question")
        self.question.setPlaceholderText(self.tr("What is 17 + 25?"))
        self.question.setTabChangesFocus(True)
        self.question.setFixedHeight(self.question.fontMetrics().lineSpacing() * _LINES + 24)
        self.reasons = Switch(self.tr("Think step by step"))
        self.reasons.setAccessibleName("Think step by step")
        self.reasons.setChecked(True)
        self.reasons.setToolTip(
            self.tr("A sentence behind the question has the model reason first and mark its result (chain of thought).")
        )
        self.picker = ModelPicker(theme)
        self.drawing = DrawingFields(theme)
        self.counting = CountingFields()
        self._lay_out()
        self.question.textChanged.connect(self.changed)
        self.reasons.toggled.connect(self.changed)
        self.drawing.changed.connect(self.changed)
        self.counting.changed.connect(self.changed)

    @property
    def subject(self) -> AnswerSubject | None:
        """The answer whose question is asked; None: the one that is written here."""
        return self._subject

    def show_subject(self, subject: AnswerSubject | None) -> None:
        """Ask about an answer of a chat, or about what is written here."""
        self._subject = subject
        self.about.show_subject(subject)
        for part in (self.question, self.reasons):
            part.setVisible(subject is None)
        if subject is not None:
            self.counting.show_kind(usual_extractor(subject.message.text))
        self.changed.emit()

    @property
    def block(self) -> str:
        """Why the vote cannot begin; empty when it can."""
        sampling = self.drawing.sampling
        if self._subject is None and not self.question.toPlainText().strip():
            return self.tr("Write a question first.")
        if not self._has_model:
            return self.tr("There is no model yet: open a model file first.")
        if problem := self.counting.extractor.problem:
            return translated(problem)
        if sampling is None or always_the_same(sampling):
            return self.tr("All answers would be the same: nothing is drawn with these values.")
        return ""

    def show_values(self, values: Resolved, *, has_model: bool) -> None:
        """What holds for the answers, as far as nothing else is set here."""
        self._values, self._has_model = values, has_model
        self.drawing.show_values(values)
        self.changed.emit()

    @property
    def values(self) -> Resolved | None:
        """What holds for the answers in the end; None while something stands in the way."""
        sampling = self.drawing.sampling
        if self._values is None or sampling is None or self.block:
            return None
        is_fixed, options = self.drawing.is_reproducible, self._values.options
        return replace(
            self._values,
            sampling=sampling,
            max_tokens=self.drawing.limit,
            is_reproducible=is_fixed,
            options=fixed_options(options) if is_fixed else options,
        )

    def request(self, values: Resolved) -> VoteRequest:
        """What is asked for; a chat's prompt is written once the model is in memory."""
        extractor = self.counting.extractor
        if self._subject is None:
            question = self.question.toPlainText()
            generation = vote_prompt(values, question, extractor, reasons=self.reasons.isChecked())
        else:
            generation = GenerationRequest((), sampling=values.sampling, max_tokens=values.max_tokens)
        return VoteRequest(
            generation,
            count=self.counting.count,
            extractor=extractor,
            stops_early=self.counting.stops_early,
            reproducible=values.is_reproducible,
        )

    def _lay_out(self) -> None:
        asked = FitCard(self.tr("What is asked"))
        asked.column.addWidget(self.about)
        asked.column.addWidget(self.question)
        asked.column.addWidget(self.reasons)
        model = QHBoxLayout()  # its own direction of writing is turned round, so it cannot be aligned by itself
        model.addWidget(QLabel(self.tr("Model")))
        model.addStretch(1)
        model.addWidget(self.picker)
        asked.column.addLayout(model)
        counted = FitCard(self.tr("How it is counted"))
        counted.column.addWidget(self.counting)
        drawn = FitCard(self.tr("How the answers are drawn"))
        drawn.column.addWidget(self.drawing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (asked, counted, drawn):
            column.addWidget(card)
