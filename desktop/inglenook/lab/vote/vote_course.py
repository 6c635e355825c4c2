"""A vote as it stands while it goes on: what is written, what is counted, and what is waited for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from inglenook.engines.engine import LoadProgress, PromptProgress, Waiting
from inglenook.inference.retrieval.steps import LookedUpByWords, LookingUp
from inglenook.lab.vote.chat_question import ChatAsked
from inglenook.lab.vote.tally import Tally, tally
from inglenook.lab.vote.vote_request import Answered, Began, Counted, Grown, Measuring, VoteDone

if TYPE_CHECKING:
    from inglenook.lab.vote.votes import PlannedStep

    Wait = LoadProgress | LookingUp | PromptProgress | Measuring | Waiting
    AnswerState = Literal["to come", "growing", "counted", "not counted"]


@dataclass(slots=True)
class Growing:
    """An answer that is not whole yet."""

    text: str = ""
    thinking: str = ""
    tokens: int = 0


@dataclass(slots=True)
class VoteCourse:
    """Fed with the steps in their order; ``asked``: how many answers are wanted."""

    asked: int
    chat: ChatAsked | None = None  # where its answers can be kept
    began: Began | None = None
    notice: str = ""  # what the user should know
    growing: dict[int, Growing] = field(default_factory=dict[int, Growing])
    answers: dict[int, Answered] = field(default_factory=dict[int, Answered])
    tally: Tally = field(default_factory=lambda: tally({}))
    tokens: int = 0
    wait: Wait | None = None
    done: VoteDone | None = None

    def take(self, step: PlannedStep) -> None:
        """One step more."""
        match step:
            case LoadProgress() | LookingUp() | PromptProgress() | Measuring() | Waiting():
                self.wait = step
            case LookedUpByWords(sentence):
                self.notice = sentence
            case ChatAsked():
                self.chat = step
            case Began():
                self.began, self.wait = step, None
                self.notice = step.notice or self.notice
            case Grown():
                self._grow(step)
            case Answered():
                self.growing.pop(step.number, None)
                self.answers[step.number] = step
            case Counted():
                self.tally = step.tally
            case VoteDone():
                self.growing.clear()
                self.wait, self.tally, self.done = None, step.tally, step

    def state_of(self, number: int) -> AnswerState:
        """What has become of an answer so far."""
        if number in self.answers:
            return "counted" if self.answers[number].vote is not None else "not counted"
        return "growing" if number in self.growing else "to come"

    def _grow(self, step: Grown) -> None:
        one = self.growing.setdefault(step.number, Growing())
        if step.is_thinking:
            one.thinking += step.text
        else:
            one.text += step.text
        one.tokens += step.tokens
        self.tokens += step.tokens
        self.wait = None
