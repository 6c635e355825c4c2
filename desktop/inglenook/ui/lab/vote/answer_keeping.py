"""Keeps answers of a vote in the chat whose question was asked, each as a version of its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.lab.vote.chat_question import keep_answer
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.lab.vote.chat_question import ChatAsked
    from inglenook.ui.chat.conversing import Conversing
    from inglenook.ui.lab.vote.vote_run import VoteRun
    from inglenook.ui.rooms import WindowRooms


class AnswerKeeping(QObject):
    """An answer is kept once; ``numbers`` are those that are."""

    changed = Signal()
    kept = Signal(int, int)  # the answer's number, the chat
    failed = Signal(str)  # the sentence

    def __init__(self, rooms: WindowRooms, conversing: Conversing, run: VoteRun) -> None:
        super().__init__(run)
        self._rooms = rooms
        self._conversing = conversing
        self._run = run
        self._vote = 0  # which one; an answer of the one before is not marked in this one
        self.numbers: frozenset[int] = frozenset()

    def begin(self) -> None:
        """Another vote."""
        self._vote += 1
        self.numbers = frozenset()

    def keep_winner(self) -> None:
        """The first answer that says what the winner says."""
        done = self._run.course.done if self._run.course else None
        if done is not None and done.chosen is not None:
            self.keep(done.chosen.number)

    def keep(self, number: int) -> None:
        """Store it; the chat shows it from then on."""
        course = self._run.course
        if course is None or course.chat is None or number not in course.answers or number in self.numbers:
            return
        asked, answer, tally = course.chat, course.answers[number], course.tally
        width = course.began.width if course.began else 1
        chat_id, vote = asked.question.turn.chat_id, self._vote
        self._mark(number, vote, is_kept=True)

        def store() -> int:
            message = keep_answer(
                asked, answer, tally, at_once=width, chats=self._rooms.chats, attachments=self._rooms.attachments
            )
            return message.id

        def done() -> None:
            self.kept.emit(number, chat_id)

        if chat_id == self._conversing.chat_id:
            self._conversing.rearrange(
                lambda _: store(),
                hold=self._held(asked),
                then=done,
                on_refused=lambda: self._mark(number, vote, is_kept=False),
            )
            return

        def work(_cancel: Cancel) -> Iterator[int]:
            yield store()

        def fail(error: Exception) -> None:
            self._mark(number, vote, is_kept=False)
            self.failed.emit(translated(error))

        self._rooms.background.run(work, on_item=lambda _: done(), on_done=lambda: None, on_error=fail)

    def _held(self, asked: ChatAsked) -> int | None:
        """The version that is shown, in whose place the kept one stands then."""
        shown = self._conversing.find(asked.question.answer_id)
        return shown.id if shown is not None else None

    def _mark(self, number: int, vote: int, *, is_kept: bool) -> None:
        if vote == self._vote:
            self.numbers = self.numbers | {number} if is_kept else self.numbers - {number}
            self.changed.emit()
