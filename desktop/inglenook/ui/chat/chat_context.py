"""The context window as the Chat page shows it: the meter, the conversation's marks, what stands in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from inglenook.engines.estimate import estimated_tokens
from inglenook.inference.context_plan import reserved
from inglenook.inference.counted_chat import CountedChat
from inglenook.inference.opening import opening_of, with_examples
from inglenook.ui.chat.context_watch import ContextWatch
from inglenook.ui.chat.conversation.context_marks import ContextMarks
from inglenook.ui.chat.sight import Sight
from inglenook.ui.translated import grouped

if TYPE_CHECKING:
    from inglenook.inference.context_plan import Overflow
    from inglenook.inference.counting import Measured
    from inglenook.ui.chat.chat_pane import ChatPane
    from inglenook.ui.chat.conversation_feed import ConversationFeed
    from inglenook.ui.chat.model_choice import ModelChoice
    from inglenook.ui.chat.values.chat_values import ChatValues
    from inglenook.ui.rooms import WindowRooms


class ChatContext(QObject):
    """Counts what the next message would send, and shows it before it is sent."""

    changed = Signal()  # whether something stands in the way

    def __init__(  # noqa: PLR0913  what is counted, and where it is shown
        self,
        rooms: WindowRooms,
        *,
        choice: ModelChoice,
        feed: ConversationFeed,
        pane: ChatPane,
        values: ChatValues,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._choice = choice
        self._values = values
        self._feed = feed
        self._pane = pane
        self._sight = Sight(rooms, choice, pane.composer)
        self._watch = ContextWatch(rooms.counting, rooms.background, self)
        self._watch.changed.connect(self._show)
        pane.composer.changed.connect(self.refresh)
        pane.composer.meter.overflow_chosen.connect(self._choose)

    @property
    def block(self) -> str:
        """Why the message cannot be sent as it is; empty when it can, or when only an estimate says so."""
        found = self._watch.measured
        if not self._pane.composer.fit_choice.isHidden():
            return self.tr("The documents are too long: choose above how much of them is sent.")
        if found is None or not found.is_exact or found.plan.fits:
            return ""
        size = self.tr("Too long for the context window by {count} tokens.").format(count=grouped(found.plan.over))
        if self._overflow == "stop":
            return f"{size} " + self.tr("Shorten it, enlarge the window, or choose under Context what may be left out.")
        return f"{size} " + self.tr("Shorten it, unpin a message, or enlarge the window.")

    def refresh(self) -> None:
        """The chat, the message that is being written or the model is another."""
        self._sight.show()
        model = self._choice.chosen
        draft = self._pane.composer.draft
        branch = tuple(message for message in self._feed.branch if message.state != "streaming")
        if model is None or not (branch or not draft.is_empty):
            self._watch.look(None, context_window=None)
            return
        values = self._values.resolved()
        chat = CountedChat(
            model,
            values.system_prompt,
            with_examples(opening_of(values), branch),
            draft.text,
            self._overflow,
            attachments=draft.attachments,
            thinking=values.thinking,
            tools=values.tools,
            template=values.template,
        )
        self._watch.look(chat, context_window=values.options.context_window)

    @property
    def _overflow(self) -> Overflow:
        return self._rooms.settings.settings.chat.overflow

    def _choose(self, overflow: str) -> None:
        settings = self._rooms.settings.settings
        chat = settings.chat.model_copy(update={"overflow": cast("Overflow", overflow)})
        self._rooms.settings.put(settings.model_copy(update={"chat": chat}))

    def _show(self) -> None:
        found = self._watch.measured
        self._pane.composer.meter.show_measured(found, self._overflow)
        marks = ContextMarks(found.tokens, found.is_exact, frozenset(found.plan.left_out)) if found else ContextMarks()
        self._pane.conversation.marking.show(marks)
        self._show_fit_of_documents(found)
        self.changed.emit()

    def _show_fit_of_documents(self, found: Measured | None) -> None:
        """Whether there is room for all of them, and for an answer."""
        documents = [one for one in self._pane.composer.draft.attachments if one.reading == "whole" and one.tokens]
        tokens = sum(one.tokens for one in documents)
        draft = self._pane.composer.draft
        if found is not None and found.is_exact and len(documents) == len(draft.attachments):
            tokens = max(1, found.draft_tokens - estimated_tokens(draft.text))  # as the model counts, like the rest
        window = found.context_window if found else 0  # 0 also where a server does not tell it
        over = found.plan.tokens + reserved(window) - window if found and window else 0
        self._pane.composer.fit_choice.show_fit(tokens, tokens - over if documents else tokens)
