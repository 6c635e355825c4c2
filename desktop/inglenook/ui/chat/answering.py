"""The one answer that is being generated, whichever chat the window shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.engines.engine import LoadProgress
from inglenook.inference.answer import AnswerPiece
from inglenook.inference.turn import AnswerEnded, AnswerStarted, Turns, TurnStep
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from inglenook.cancel import Cancel
    from inglenook.chats.message import Message
    from inglenook.inference.turn_request import TurnRequest
    from inglenook.ui.background import Background


class Answering(QObject):
    """Runs a turn in the background and keeps what has come so far, for a chat that is shown again later."""

    stepped = Signal(object)  # a TurnStep; what is kept here already has it
    ended = Signal(int)  # the chat; a new answer may begin
    failed = Signal(str)  # the answer could not be kept: the sentence; before ``ended``

    def __init__(self, turns: Turns, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turns = turns
        self._background = background
        self._cancel: Cancel | None = None
        self._text: list[str] = []
        self._thinking: list[str] = []
        self.request: TurnRequest | None = None
        self.message: Message | None = None
        self.progress: TurnStep | None = None  # the last step, when it was no text: what one is waiting for

    @property
    def chat_id(self) -> int | None:
        """The chat that is being answered."""
        return self.request.chat_id if self.request else None

    @property
    def text(self) -> str:
        """The answer so far."""
        return "".join(self._text)

    @property
    def thinking(self) -> str:
        """The thinking so far."""
        return "".join(self._thinking)

    def start(self, request: TurnRequest) -> None:
        """Answer; only one at a time."""
        if self.request is not None:
            raise RuntimeError("one answer at a time")
        self.request = request
        self.progress = LoadProgress("Getting ready", None)
        self._cancel = self._background.run(
            lambda cancel: self._turns.answer(request, cancel),
            on_item=self._step,
            on_done=lambda: self._end(request),
            on_error=lambda error: self._fail(request, error),
        )

    def stop(self) -> None:
        """Ask the answer to end; ``ended`` follows."""
        if self._cancel is not None:
            self._cancel.cancel()

    def _step(self, step: TurnStep) -> None:
        match step:
            case AnswerPiece():
                (self._thinking if step.thinking else self._text).append(step.text)
                self.progress = None
            case AnswerStarted() | AnswerEnded():
                self.message = step.message
            case _:
                self.progress = step
        self.stepped.emit(step)
        if isinstance(step, AnswerEnded) and self.request is not None:
            self._end(self.request)  # its thread may take a moment more, but the next answer need not wait for that

    def _fail(self, request: TurnRequest, error: Exception) -> None:
        self.failed.emit(translated(error))
        self._end(request)

    def _end(self, request: TurnRequest) -> None:
        if self.request is not request:
            return
        chat_id = self.chat_id
        self.request = self.message = self.progress = self._cancel = None
        self._text, self._thinking = [], []
        if chat_id is not None:
            self.ended.emit(chat_id)
