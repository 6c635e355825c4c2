"""Shows an answer as data when that is asked for, and tells whether it keeps to its form."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inglenook.engines.constraint import Constraint
from inglenook.engines.forms.json_text import syntax_problem
from inglenook.inference.making import making_of
from inglenook.ui.chat.constraints.data_dialog import DataDialog
from inglenook.ui.text_files import TextFiles
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.chats.message import Message
    from inglenook.engines.llama_cpp.form_messages import TextChecked
    from inglenook.ui.chat.conversation.conversation import Conversation
    from inglenook.ui.chat.conversation_feed import ConversationFeed
    from inglenook.ui.rooms import WindowRooms
    from inglenook.ui.widgets.notices import Notices

_LONGEST = 1_000_000  # characters that are read on the spot


class AnswerData(QObject):
    """Looks through an answer in the process that may hang: a pattern of its schema may be made for that."""

    def __init__(
        self, rooms: WindowRooms, conversation: Conversation, feed: ConversationFeed, notices: Notices
    ) -> None:
        super().__init__(conversation)
        self._rooms = rooms
        self._over = conversation
        self._feed = feed
        self._notices = notices
        self._files = TextFiles(conversation, rooms.background, notices)
        conversation.desk.command_requested.connect(self._run)

    def _run(self, message_id: int, command: str) -> None:
        message = self._feed.find(message_id)
        if message is None or command != "data":
            return
        text = message.text.strip()
        if len(text) > _LONGEST:
            self._notices.show_notice(self.tr("This answer is too long to be shown as data."))
            return
        is_json = syntax_problem(text) is None
        value: object = json.loads(text) if is_json else None
        dialog = DataDialog(self._rooms.theme, text, value=value, is_json=is_json, parent=self._over.window())
        dialog.export_wanted.connect(self._ask_where)
        self._check(message, dialog)
        dialog.open()

    def _check(self, message: Message, dialog: DataDialog) -> None:
        making = making_of(message.details) if message.details else None
        constraint = (making.asked.constraint if making and making.asked else None) or Constraint("json")
        is_open = [True]

        def closed() -> None:
            is_open.clear()

        dialog.finished.connect(closed)

        def check(cancel: Cancel) -> Iterator[TextChecked]:
            yield self._rooms.forms.check_text(constraint, message.text, cancel)

        def tell(checked: TextChecked) -> None:
            if is_open:
                dialog.show_state(self._words(checked, constraint, message), is_valid=not checked.problem)

        def failed(error: Exception) -> None:
            if is_open:
                dialog.show_state(translated(error), is_valid=False)

        self._rooms.background.run(check, on_item=tell, on_done=lambda: None, on_error=failed)

    def _words(self, checked: TextChecked, constraint: Constraint, message: Message) -> str:
        if not checked.problem:
            if constraint.kind == "json_schema":
                return self.tr("It keeps to its schema.")
            return self.tr("It is JSON.")
        problem = translated(checked.problem)
        told = f"{checked.place}: {problem}." if checked.place else problem
        words = self.tr("It does not keep to its form. {problem}").format(problem=told)
        cut_off = message.details is not None and message.details.stop_reason in {"max_tokens", "context_full"}
        if cut_off:
            words += " " + self.tr("It was cut off by its length: allow longer answers.")
        elif message.state != "complete":
            words += " " + self.tr("It was stopped before its end.")
        return words

    def _ask_where(self, text: str, suffix: str) -> None:
        self._files.ask_where(text, title=self.tr("Save the answer"), name=f"answer{suffix}")
