"""What a vote is at, and how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout

from inglenook.engines.engine import LoadProgress, PromptProgress, Waiting
from inglenook.inference.retrieval.steps import LookingUp
from inglenook.lab.vote.vote_request import Measuring
from inglenook.ui.translated import grouped, number_in_words, translated
from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.lab.vote.vote_course import VoteCourse

_STEPS = 1000


class VoteProgress(QFrame):
    """Hidden while nothing goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._title = ElidedLabel(role="strong")
        self._stage = ElidedLabel(role="muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._stage)
        column.addSpacing(8)
        column.addWidget(self._bar)
        self.hide()

    def show_waiting(self) -> None:
        """A chat has the model."""
        self._tell(self.tr("Waiting for the chat"), self.tr("The vote begins once its answer is written."), None)

    def show_stopping(self) -> None:
        """It was stopped and has not ended yet."""
        self._stage.set_full_text(self.tr("Stopping…"))

    def show_course(self, course: VoteCourse, model: str) -> None:
        """As the vote stands."""
        match course.wait:
            case LoadProgress() as step:
                self._tell(self.tr("Loading {model}…").format(model=model), translated(step.stage), step.fraction)
            case LookingUp() as step:
                self._tell(self.tr("Looking up passages…"), translated(step.stage), step.fraction)
            case Measuring():
                title = self.tr("Measuring how fast several answers at once are")
                self._tell(title, self.tr("Once for each model; it takes some seconds."), None)
            case PromptProgress(done=done, total=total):
                words = self.tr("{done} of {total} tokens").format(done=grouped(done), total=grouped(total))
                self._tell(self.tr("Reading the prompt"), words, done / max(total, 1))
            case Waiting(seconds=seconds):
                silence = self.tr("Nothing came for {seconds} s").format(seconds=number_in_words(seconds, ".0f"))
                self._tell(self.tr("{model} is still at work…").format(model=model), silence, None)
            case _:
                self._show_answers(course)

    def _show_answers(self, course: VoteCourse) -> None:
        width = course.began.width if course.began else 1
        title = self.tr("{whole} of {asked} answers").format(
            whole=grouped(len(course.answers)), asked=grouped(course.asked)
        )
        one, more = self.tr("One after the other"), self.tr("Up to {width} at once")
        self._tell(title, one if width == 1 else more.format(width=width), len(course.answers) / course.asked)

    def _tell(self, title: str, stage: str, fraction: float | None) -> None:
        self._title.set_full_text(title)
        self._stage.set_full_text(stage)
        self._bar.setAccessibleName(title)
        self._bar.setAccessibleDescription(stage)
        if fraction is None:
            self._bar.setRange(0, 0)
        else:
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(round(min(max(fraction, 0.0), 1.0) * _STEPS))
