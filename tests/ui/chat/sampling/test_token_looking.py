"""What is asked of a model about its last token: one question at a time, and the newest one's answer."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from inglenook.engines.probed_model import ProbedModel
from inglenook.engines.sampling import Sampling
from inglenook.engines.token_choice import ChainStage, Explanation
from inglenook.errors import EngineError, PromptError
from inglenook.ui.background import Background
from inglenook.ui.chat.sampling.token_looking import Look, TokenLooking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pytestqt.qtbot import QtBot

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import GenerationRequest, PromptMessage, PromptProgress
    from inglenook.engines.token_choice import ReadAnswer, ReadToken


class Model(ProbedModel):
    """Answers once it is let, and remembers what it was asked: the temperature, and how far back."""

    def __init__(self) -> None:
        self.asked: list[tuple[float, int]] = []
        self.errors: list[Exception] = []  # raised in turn
        self.may_answer = threading.Event()
        self.may_answer.set()

    @override
    def explain(self, sampling: Sampling, *, token: int | None = None, top: int = 10, back: int = 0) -> Explanation:
        self.asked.append((sampling.temperature, back))
        assert self.may_answer.wait(30)
        if self.errors:
            raise self.errors.pop(0)
        return Explanation(1, "a", (ChainStage("model", 1, 1.0, 1, ()),), most_back=3)

    @override
    def read_text(self, text: str, messages: Sequence[PromptMessage] = ()) -> tuple[ReadToken, ...]:
        raise NotImplementedError

    @override
    def read_choices(
        self,
        request: GenerationRequest,
        *,
        top: int = 10,
        on_progress: Callable[[PromptProgress], None],
        cancel: Cancel,
    ) -> ReadAnswer:
        raise NotImplementedError


@pytest.fixture
def looking(qtbot: QtBot) -> Iterator[TokenLooking]:
    bugs: list[Exception] = []
    background = Background(bugs.append)
    looking = TokenLooking(background)
    yield looking
    looking.look(None, None)
    qtbot.waitUntil(lambda: background.is_idle)
    assert not bugs


def look(temperature: float, back: int = 1, turn: int = 1) -> Look:
    return Look(Sampling(temperature=temperature), back, turn)


def test_only_the_newest_question_is_answered(looking: TokenLooking, qtbot: QtBot) -> None:
    model = Model()
    model.may_answer.clear()
    told: list[float] = []
    looking.changed.connect(lambda: told.append(looking.found[0].sampling.temperature) if looking.found else None)
    looking.look(model, look(0.1))
    qtbot.waitUntil(lambda: len(model.asked) == 1)
    for tenth in range(2, 10):  # a slider that is dragged
        looking.look(model, look(tenth / 10))
    assert looking.is_waiting
    model.may_answer.set()
    qtbot.waitUntil(lambda: bool(told))
    assert set(told) == {0.9}
    assert model.asked == [(0.1, 1), (0.9, 1)]
    assert not looking.is_waiting


def test_a_model_that_is_busy_is_asked_again(looking: TokenLooking, qtbot: QtBot) -> None:
    model = Model()
    model.errors = [EngineError("The model is still answering."), EngineError("The model is still answering.")]
    looking.look(model, look(0.5))
    qtbot.waitUntil(lambda: looking.found is not None)
    assert len(model.asked) == 3
    assert not looking.problem


def test_an_answer_too_short_is_looked_at_where_it_ends(looking: TokenLooking, qtbot: QtBot) -> None:
    model = Model()
    model.errors = [PromptError("The model does not remember this far back.")]
    looking.look(model, look(0.5, back=4))
    qtbot.waitUntil(lambda: looking.found is not None)
    assert [back for _, back in model.asked] == [4, 0]


def test_what_goes_wrong_is_told_until_something_else_is_asked(looking: TokenLooking, qtbot: QtBot) -> None:
    model = Model()
    model.errors = [PromptError("The sampler “x” stands twice."), PromptError("The sampler “x” stands twice.")]
    looking.look(model, look(0.5))
    qtbot.waitUntil(lambda: bool(looking.problem))
    assert (looking.problem, looking.found, looking.is_waiting) == ("The sampler “x” stands twice.", None, False)
    looking.look(model, look(0.6))
    qtbot.waitUntil(lambda: looking.found is not None)
    assert not looking.problem


def test_another_answer_takes_the_old_picture_away(looking: TokenLooking, qtbot: QtBot) -> None:
    model = Model()
    looking.look(model, look(0.5))
    qtbot.waitUntil(lambda: looking.found is not None)
    looking.look(model, look(0.6))
    assert looking.found is not None  # it stays until the new one is there
    looking.look(model, look(0.6, turn=2))
    assert looking.found is None
    qtbot.waitUntil(lambda: looking.found is not None)
