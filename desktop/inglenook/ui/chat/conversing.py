"""What the Chat page does: open a chat, send a message, stop its answer, try again; and what stands in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.inference.retrieval.steps import LookedUpByWords
from inglenook.inference.turn import AnswerEnded, ModelReady, NotSaved, PromptDone
from inglenook.ui.chat.asking import Asking
from inglenook.ui.chat.model_loading import ModelLoading
from inglenook.ui.chat.one_by_one import OneByOne
from inglenook.ui.chat.read_chat import read_chat
from inglenook.ui.chat.writing.storing import store_message
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.chats.chat import Chat
    from inglenook.chats.draft import Draft
    from inglenook.chats.message import Message
    from inglenook.inference.turn import TurnStep
    from inglenook.models.any_model import AnyModel
    from inglenook.ui.chat.answering import Answering
    from inglenook.ui.chat.conversation_feed import ConversationFeed
    from inglenook.ui.chat.model_choice import ModelChoice
    from inglenook.ui.chat.read_chat import ReadChat
    from inglenook.ui.chat.values.chat_values import ChatValues
    from inglenook.ui.rooms import WindowRooms


class Conversing(QObject):
    """Everything that touches the disk runs in the background; what was written is only taken once it is stored."""

    shown = Signal(object)  # the Chat that is shown from now on; None: a new one, not stored yet
    changed = Signal()  # what can be sent, what is answered
    chats_changed = Signal()  # titles, times, which chats there are
    answered = Signal(object)  # the Message, as it is stored
    noticed = Signal(str)  # news
    failed = Signal(str)  # news of something that went wrong

    def __init__(  # noqa: PLR0913  a chat with all that an answer needs
        self,
        rooms: WindowRooms,
        *,
        choice: ModelChoice,
        answering: Answering,
        feed: ConversationFeed,
        values: ChatValues,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self.values = values
        self.choice = choice
        self._answering = answering
        self._feed = feed
        self._busy = 0  # how often a chat was asked for; answers to earlier questions are dropped
        self._sending = False
        self._in_order = OneByOne(rooms.background)
        self.chat: Chat | None = None
        self.loading = ModelLoading(rooms, values, choice, answering, self)
        self.loading.changed.connect(self.changed)
        self.loading.noticed.connect(self.noticed)
        self.loading.failed.connect(self.failed)
        answering.stepped.connect(self._step)
        answering.failed.connect(self.failed)
        answering.ended.connect(self._ended)
        rooms.use.changed.connect(self.changed)

    @property
    def chat_id(self) -> int | None:
        """The chat shown; None: a new one."""
        return self.chat.id if self.chat else None

    @property
    def is_sending(self) -> bool:
        """Whether something is being stored that an answer follows."""
        return self._sending

    @property
    def is_answering_here(self) -> bool:
        """Whether the chat shown is being answered."""
        return self._answering.chat_id is not None and self._answering.chat_id == self.chat_id

    @property
    def block(self) -> str:
        """Why no message can be sent just now; empty when one can."""
        if self.choice.chosen is None:
            if self.choice.is_known:
                return self.tr("There is no model yet: open a model file first.")
            return self.tr("Looking for the models on this computer…")
        if self.loading.model is not None:
            return self.tr("{model} is being loaded.").format(model=self.loading.model.name)
        if self._answering.chat_id is not None and not self.is_answering_here:
            return self.tr("Another chat is being answered, and only one can be at a time: wait, or stop it there.")
        if self._rooms.use.is_experimenting:
            return self.tr("The Lab is asking the model: wait, or stop it there.")
        return ""

    def find(self, message_id: int) -> Message | None:
        """A message of the branch shown."""
        return self._feed.find(message_id)

    def new_chat(self) -> None:
        """Show an empty chat; it is stored with its first message."""
        self._busy += 1
        self.chat = None
        self._feed.show(None, (), {})
        self.shown.emit(None)

    def open_chat(self, chat_id: int) -> None:
        """Read a chat and show it; ``shown`` follows."""
        self._busy += 1
        asked = self._busy

        def read(_cancel: Cancel) -> Iterator[ReadChat]:
            yield read_chat(self._rooms, chat_id)

        def show(found: ReadChat) -> None:
            if asked == self._busy:
                self.chat = found.chat
                self._feed.show(chat_id, found.branch, found.children)
                self.shown.emit(self.chat)

        self._rooms.background.run(read, on_item=show, on_done=lambda: None, on_error=self._fail)

    @property
    def wait(self) -> str:
        """Why a message to the chat shown has to wait for a while; empty when it need not."""
        if self.loading.model is not None:
            return self.tr("{model} is being loaded.").format(model=self.loading.model.name)
        if self.is_answering_here or self._sending:
            return self.tr("The model is answering.")
        return self.tr("The Lab is asking the model.") if self._rooms.use.is_experimenting else ""

    @property
    def is_busy(self) -> bool:
        """Whether a chat has the model, or is about to."""
        return self.loading.model is not None or self._answering.chat_id is not None or self._sending

    @property
    def is_free(self) -> bool:
        """Whether a message to any chat can be answered at once."""
        return self.choice.chosen is not None and not self.is_busy and not self._rooms.use.is_experimenting

    def send(
        self,
        draft: Draft,
        *,
        chat_id: int | None,
        then: Callable[[int], None],
        on_refused: Callable[[], None] = lambda: None,
    ) -> None:
        """Store a message in a chat, None for a new one, and have it answered; ``then`` is given the chat's id."""
        model = self.choice.chosen
        if model is None or not self.is_free:
            on_refused()
            return
        asked, is_shown = self._busy, chat_id == self.chat_id
        start = self.values.start if is_shown else None
        self._sending = True

        def store(_cancel: Cancel) -> Iterator[tuple[Chat, Message]]:
            yield store_message(self._rooms.chats, chat_id, draft, start)

        def stored(result: tuple[Chat, Message]) -> None:
            chat, message = result
            then(chat.id)
            if asked == self._busy and is_shown:
                self.chat = chat
                self.values.stored(chat.id)
                if chat_id is None:
                    self._feed.show(chat.id, (), {})
                self._feed.append(message)
                self.shown.emit(chat)
            self._answer(chat, model, Asking())

        def refused(error: Exception) -> None:
            self._sending = False
            self._fail(error)
            on_refused()

        self._in_order.run(store, on_item=stored, on_done=self._sent, on_error=refused)

    def rearrange(
        self,
        change: Callable[[int], int | None],
        *,
        hold: int | None = None,
        asking: Asking | None = None,
        then: Callable[[], None] = lambda: None,
        on_refused: Callable[[], None] = lambda: None,
    ) -> None:
        """Change the tree of the chat shown, then show it as it is; with ``asking``, have its end answered.

        ``change`` is given the chat's id, and may return the message that then stands where ``hold`` did.
        ``then`` follows when it was done, ``on_refused`` when it could not be.
        """
        model, chat = self.choice.chosen, self.chat
        if chat is None or (asking and not self._may_answer()):
            on_refused()
            return
        asked = self._busy
        self._sending = self._sending or asking is not None

        def work(_cancel: Cancel) -> Iterator[tuple[int | None, ReadChat]]:
            yield change(chat.id), read_chat(self._rooms, chat.id)

        def show(result: tuple[int | None, ReadChat]) -> None:
            held, found = result
            if asked == self._busy:
                self.chat = found.chat
                places = (held if hold is None else hold, held) if held is not None else None
                self._feed.show(chat.id, found.branch, found.children, hold=places)
            if asking is not None and model is not None:
                self._answer(chat, model, asking)
            self.chats_changed.emit()
            self.changed.emit()
            then()

        def done() -> None:
            self._sending = self._sending and asking is None

        def refused(error: Exception) -> None:
            done()
            self._fail(error)
            on_refused()

        self._in_order.run(work, on_item=show, on_done=done, on_error=refused)

    def _may_answer(self) -> bool:
        """Whether an answer can begin now; says why not."""
        if self.choice.chosen is None or self.block:
            self.noticed.emit(self.block)
        elif self._answering.chat_id is not None or self._sending:
            self.noticed.emit(self.tr("An answer is being written: stop it, or wait for its end."))
        else:
            return True
        return False

    def stop(self) -> None:
        """Stop the answer of the chat shown."""
        if self.is_answering_here:
            self._answering.stop()

    def _answer(self, chat: Chat, model: AnyModel, asking: Asking) -> None:
        values = self.values.resolved(chat, asking.model or model, asking.preset)
        self._answering.start(asking.request(chat.id, model, values, self._rooms.settings.settings.chat))
        if asking.is_usual:
            self.choice.remember()
        self.chats_changed.emit()
        self.changed.emit()

    def _step(self, step: TurnStep) -> None:
        match step:
            case ModelReady() if self._answering.request:
                self.loading.options = self._answering.request.options
                self.changed.emit()
            case PromptDone(notice=str(notice)):
                self.noticed.emit(notice)
            case LookedUpByWords(sentence):
                self.noticed.emit(sentence)
            case NotSaved(sentence):
                self.failed.emit(sentence)
            case AnswerEnded(message):
                self.changed.emit()
                self.answered.emit(message)
                if message.state == "failed":
                    self.choice.check_chosen()
            case _:
                pass

    def _ended(self, _chat_id: int) -> None:
        self.chats_changed.emit()
        self.changed.emit()

    def _sent(self) -> None:
        self._sending = False

    def _fail(self, error: Exception) -> None:
        self.failed.emit(translated(error))
