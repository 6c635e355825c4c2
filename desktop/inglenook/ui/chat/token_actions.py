"""The tokens of answers on the Chat page: what is kept of them is looked up, others are read, one is exchanged."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inglenook.engines.engine import Beginning, PromptProgress
from inglenook.inference.kept_choices import unpacked
from inglenook.inference.making import making_of
from inglenook.inference.opening import opening_of
from inglenook.inference.reading_answers import AnswerRead, AnswerReadings
from inglenook.inference.token_places import token_places
from inglenook.ui.chat.asking import Asking
from inglenook.ui.chat.conversation.tokens.token_trace import TokenTrace
from inglenook.ui.chat.tokens_dialog import TokensDialog
from inglenook.ui.menus import Command
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inglenook.cancel import Cancel
    from inglenook.chats.message import Message
    from inglenook.engines.token_choice import Candidate, TokenChoice
    from inglenook.ui.chat.conversation.conversation import Conversation
    from inglenook.ui.chat.conversation_feed import ConversationFeed
    from inglenook.ui.chat.conversing import Conversing
    from inglenook.ui.rooms import WindowRooms

_BROKEN = "\N{REPLACEMENT CHARACTER}"  # a part of a character


class TokenActions(QObject):
    """Everything that takes time is done in the background."""

    def __init__(
        self, rooms: WindowRooms, conversation: Conversation, conversing: Conversing, feed: ConversationFeed
    ) -> None:
        super().__init__(conversing)
        self._rooms = rooms
        self._conversation = conversation
        self._conversing = conversing
        self._feed = feed
        self._readings = AnswerReadings(rooms.chats, rooms.loaded, rooms.counting)
        self._confidence = conversation.tools.confidence
        self._confidence.wanted.connect(self._look_up)
        conversation.walk.chosen.connect(self._go_on_with)
        conversation.walk.reading_wanted.connect(self._look_up_and_walk)
        conversation.desk.command_requested.connect(self._run)
        conversing.answered.connect(self._answered)
        rooms.settings.changed.connect(self._show_settings)
        self._show_settings()

    def commands(self) -> Sequence[Command]:
        """For the window's menu."""
        return (Command("view.confidence", self._toggle, is_on=lambda: self._confidence.is_on),)

    def _toggle(self) -> None:
        self._rooms.settings.set_field("chat", "confidence", not self._confidence.is_on)
        if self._confidence.is_on:
            self._conversing.noticed.emit(
                self.tr(
                    "Answers from now on keep how likely their words were. Tokens… in an answer's menu reads others."
                )
            )

    def _show_settings(self) -> None:
        self._confidence.switch(is_on=self._rooms.settings.settings.chat.confidence)

    def _answered(self, message: Message) -> None:
        self._confidence.forget(message.id)
        if self._confidence.is_on:
            self._look_up(frozenset({message.id}))

    def _look_up(self, ids: frozenset[int]) -> None:
        messages = [message for one in sorted(ids) if (message := self._feed.find(one)) is not None]

        def look(_cancel: Cancel) -> Iterator[tuple[int, TokenTrace | None]]:
            for message in messages:
                yield message.id, _trace(message, unpacked(self._rooms.chats.tokens.of(message.id)))

        self._rooms.background.run(
            look, on_item=lambda found: self._confidence.put(*found), on_done=lambda: None, on_error=self._fail
        )

    def _look_up_and_walk(self, message_id: int) -> None:
        """The keyboard wants to go through the tokens: those that are kept, else they are read."""
        message = self._feed.find(message_id)
        if message is None:
            return
        if self._confidence.is_known(message_id):
            self._read(message)
            return

        def look(_cancel: Cancel) -> Iterator[TokenTrace | None]:
            yield _trace(message, unpacked(self._rooms.chats.tokens.of(message_id)))

        def found(trace: TokenTrace | None) -> None:
            self._confidence.put(message_id, trace)
            self._conversation.walk.begin(message_id)

        self._rooms.background.run(look, on_item=found, on_done=lambda: None, on_error=self._fail)

    def _run(self, message_id: int, command: str) -> None:
        message = self._feed.find(message_id)
        if message is not None and command == "tokens":
            self._read(message)

    def _read(self, message: Message) -> None:
        """Have the model read an answer with its prompt, and show both token by token."""
        branch = self._feed.branch[: 1 + self._feed.branch.index(message)]
        opening = opening_of(self._conversing.values.resolved())
        chosen = self._conversing.choice.chosen
        dialog = TokensDialog(self._rooms.theme, self._conversation.window())
        is_open = [True]

        def read(cancel: Cancel) -> Iterator[PromptProgress | AnswerRead]:
            yield from self._readings.read(branch, opening, chosen, cancel)

        def take(step: PromptProgress | AnswerRead) -> None:
            if isinstance(step, AnswerRead):
                self._confidence.put(message.id, _trace(message, step.read.answer))
            if not is_open:
                return
            if isinstance(step, AnswerRead):
                dialog.show_read(step)
            else:
                dialog.show_progress(step)

        def failed(error: Exception) -> None:
            if is_open:
                dialog.show_failure(error)

        cancel = self._rooms.background.run(read, on_item=take, on_done=lambda: None, on_error=failed)

        def closed() -> None:
            is_open.clear()
            cancel.cancel()

        dialog.finished.connect(closed)

        def go_on(number: int, candidate: Candidate) -> None:
            self._go_on_with(message.id, number, candidate)

        dialog.chosen.connect(go_on)
        dialog.open()

    def _go_on_with(self, message_id: int, number: int, candidate: Candidate) -> None:
        """Another version: the same words up to a token, another one in its place, and what follows that."""
        message, trace = self._feed.find(message_id), self._confidence.trace(message_id)
        place = next((one for one in trace.places if one.number == number), None) if trace else None
        if message is None or trace is None or message.parent_id is None:
            return
        if place is None or _BROKEN in candidate.text:
            self._conversing.noticed.emit(
                self.tr("This token is not a word of the answer by itself, so nothing can go on from it.")
            )
            return
        words = message.text[: place.start]
        if candidate.ends:
            self._conversing.rearrange(lambda _: self._rooms.tree.revise(message_id, words), hold=message_id)
            return
        question = message.parent_id
        asking = Asking(
            beginning=Beginning(words + candidate.text, message.thinking),
            begun_choices=(*trace.choices[:number], _taken(trace.choices[number], candidate)),
        )
        self._conversing.rearrange(lambda chat_id: self._rooms.chats.show(chat_id, question), asking=asking)

    def _fail(self, error: Exception) -> None:
        self._conversing.failed.emit(translated(error))


def _trace(message: Message, choices: tuple[TokenChoice, ...]) -> TokenTrace | None:
    asked = making_of(message.details).asked if message.details else None
    places = token_places(choices, message.text, begun=asked.begun_text if asked else 0)
    thoughts = token_places(choices, message.thinking, is_first=True)
    return TokenTrace(message.text, choices, places, message.thinking, thoughts) if places or thoughts else None


def _taken(choice: TokenChoice, candidate: Candidate) -> TokenChoice:
    """The same place, with another token taken."""
    return replace(
        choice,
        token=candidate.token,
        text=candidate.text,
        before=candidate.before,
        after=candidate.after,
        piece=candidate.text.encode(),
    )
