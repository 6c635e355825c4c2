"""Which token the inspector looks at: one of the last answer, if that was given in the chat shown and is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inglenook.engines.probed_model import ProbedModel
from inglenook.engines.served_model import ServedModel
from inglenook.inference.turn import AnswerEnded
from inglenook.ui.chat.sampling.token_looking import Look, TokenLooking

if TYPE_CHECKING:
    from inglenook.engines.engine import LoadedModel
    from inglenook.inference.turn import TurnStep
    from inglenook.ui.chat.answering import Answering
    from inglenook.ui.chat.conversing import Conversing
    from inglenook.ui.chat.sampling.next_token_part import NextTokenPart
    from inglenook.ui.rooms import WindowRooms


class LastToken(QObject):
    """The last word of the answer at first; there is no use in the end that the model wrote behind it."""

    def __init__(self, rooms: WindowRooms, conversing: Conversing, answering: Answering, part: NextTokenPart) -> None:
        super().__init__(part)
        self._rooms = rooms
        self._conversing = conversing
        self._answering = answering
        self._part = part
        self._answered: tuple[int, LoadedModel] | None = None  # the chat, and who answered
        self._has_failed = False
        self._turn = 0
        self._back = 1
        self._looking = TokenLooking(rooms.background, self)
        self._looking.changed.connect(self._show)
        answering.stepped.connect(self._hear)
        answering.ended.connect(self._ended)
        conversing.shown.connect(self.refresh)
        conversing.changed.connect(self.refresh)
        conversing.values.changed.connect(self.refresh)
        part.stepped.connect(self._step)
        part.appeared.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """The chat, the values or the model are others."""
        answered = self._here()
        if self._answering.request is not None or answered is None or not self._part.isVisible():
            self._looking.look(None, None)
        else:
            sampling = self._conversing.values.resolved().sampling
            self._looking.look(answered, Look(sampling, self._back, self._turn))
        self._show()

    def _here(self) -> ProbedModel | None:
        """Who remembers the last answer of the chat shown."""
        model = self._conversing.choice.chosen
        if self._answered is None or model is None or self._answered[0] != self._conversing.chat_id:
            return None
        ready = self._rooms.loaded.ready(model)
        return ready if ready is self._answered[1] and isinstance(ready, ProbedModel) else None

    def _hear(self, step: TurnStep) -> None:
        """An answer that failed may have come to nothing: what the model remembers may be another chat's."""
        self._has_failed = isinstance(step, AnswerEnded) and step.message.state == "failed"

    def _ended(self, chat_id: int) -> None:
        model = self._conversing.choice.chosen
        ready = self._rooms.loaded.ready(model) if model else None
        self._answered = (chat_id, ready) if ready and not self._has_failed else None
        self._turn += 1
        self._back = 1
        self.refresh()

    def _step(self, by: int) -> None:
        self._back = max(0, self._back + by)
        self.refresh()

    def _show(self) -> None:
        looking, part = self._looking, self._part
        part.show_state(self._state())
        if looking.found is None:
            part.show_told(None, self._conversing.values.resolved().sampling, 0, is_old=False)
            return
        look, told = looking.found
        self._back = min(self._back, told.most_back)
        part.show_told(told, look.sampling, min(look.back, told.most_back), is_old=looking.is_waiting)

    def _state(self) -> str:
        if self._looking.found is not None:
            return ""
        if isinstance(self._conversing.choice.chosen, ServedModel):
            return self.tr("A server decodes by itself: what its samplers do cannot be drawn here.")
        if self._answering.request is not None:
            return self.tr("An answer is being written: its last tokens are looked at when it is there.")
        if self._looking.problem or self._looking.is_waiting:
            return self._looking.problem or self.tr("Looking at the last token…")
        if self._answered is not None and not isinstance(self._answered[1], ProbedModel):
            return self.tr("The engine of this model does not tell how likely its tokens are.")
        return self.tr("What these values do is drawn here on the last words of the next answer in this chat.")
