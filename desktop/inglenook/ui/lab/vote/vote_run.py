"""One vote in the background: it waits for the chat, gathers what comes, and can be stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inglenook.errors import CancelledError
from inglenook.lab.vote.vote_course import VoteCourse
from inglenook.lab.vote.vote_request import VoteDone
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.cancel import Cancel
    from inglenook.lab.vote.votes import PlannedStep, VotePlan, Votes
    from inglenook.ui.background import Background
    from inglenook.ui.model_use import ModelUse

_SHOWN_EVERY_MS = 80
_LOOKED_EVERY_MS = 100  # whether the chat's answer has ended


class VoteRun(QObject):
    """``course`` is the vote as it stands, ``problem`` why it came to nothing, or to less than was asked."""

    changed = Signal()  # at most a dozen times a second
    ended = Signal()

    def __init__(
        self,
        votes: Votes,
        background: Background,
        *,
        use: ModelUse,
        is_chat_busy: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._votes = votes
        self._background = background
        self._use = use
        self._is_chat_busy = is_chat_busy
        self._cancel: Cancel | None = None
        self._is_stopping = False
        self._show = QTimer(self, interval=_SHOWN_EVERY_MS, singleShot=True)
        self._show.timeout.connect(self.changed)
        self._look = QTimer(self, interval=_LOOKED_EVERY_MS)
        self._look.timeout.connect(self._begin_if_free)
        self.plan: VotePlan | None = None
        self.course: VoteCourse | None = None
        self.problem = ""

    @property
    def is_waiting(self) -> bool:
        """Whether a chat's answer has to end first."""
        return self._look.isActive()

    @property
    def is_running(self) -> bool:
        """Whether it goes on, or waits to begin."""
        return self.is_waiting or self._cancel is not None

    @property
    def is_stopping(self) -> bool:
        """Whether it was stopped and has not ended yet."""
        return self._is_stopping

    def start(self, plan: VotePlan) -> None:
        """Begin, or wait for the chat; what came of the vote before is forgotten. Nothing while one goes on."""
        if self.is_running:
            return
        self.plan, self.course, self.problem = plan, VoteCourse(plan.request.count), ""
        self._is_stopping = False
        self._look.start()
        self._begin_if_free()
        self.changed.emit()

    def stop(self) -> None:
        """End it; what was counted stays."""
        if self.is_waiting:
            self._look.stop()
            self._finish()
        elif self._cancel is not None:
            self._is_stopping = True
            self._cancel.cancel()
            self.changed.emit()

    def _begin_if_free(self) -> None:
        plan = self.plan
        if plan is None or self._is_chat_busy() or self._use.is_experimenting:
            return
        self._look.stop()
        self._use.begin()
        self._cancel = self._background.run(
            lambda cancel: self._votes.run(plan, cancel),
            on_item=self._take,
            on_done=self._end,
            on_error=self._fail,
        )

    def _take(self, step: PlannedStep) -> None:
        if self.course is None:
            return
        self.course.take(step)
        if isinstance(step, VoteDone):
            self.problem = translated(step.problem)
        if not self._show.isActive():
            self._show.start()

    def _fail(self, error: Exception) -> None:
        self.problem = "" if isinstance(error, CancelledError) else translated(error)
        self._end()

    def _end(self) -> None:
        self._cancel = None
        self._use.end()
        self._finish()

    def _finish(self) -> None:
        self._is_stopping = False
        self._show.stop()
        if self.course is not None and self.course.done is None:
            self.course.growing.clear()
            self.course.wait = None
        self.changed.emit()
        self.ended.emit()
