"""Details of an answer, and the same answer again: asked for, doubted, run, and compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from inglenook.chats.comparison import Comparison, comparison_of
from inglenook.inference.answer_facts import comparison_in_words
from inglenook.inference.opening import opening_of
from inglenook.inference.replays import ran_otherwise
from inglenook.ui.chat.asking import Asking
from inglenook.ui.chat.compare_dialog import CompareDialog
from inglenook.ui.chat.details_dialog import DetailsDialog
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.chats.message import Message
    from inglenook.inference.replays import ReplayPlan
    from inglenook.ui.chat.conversation.conversation import Conversation
    from inglenook.ui.chat.conversation_feed import ConversationFeed
    from inglenook.ui.chat.conversing import Conversing
    from inglenook.ui.rooms import WindowRooms
    from inglenook.ui.widgets.notices import Notices


class Replaying(QObject):
    """Looks at the disk in the background; the replay itself is an answer like any other, a version beside the old."""

    def __init__(
        self,
        rooms: WindowRooms,
        conversation: Conversation,
        conversing: Conversing,
        feed: ConversationFeed,
        notices: Notices,
    ) -> None:
        super().__init__(conversing)
        self._rooms = rooms
        self._over: QWidget = conversation
        self._conversing = conversing
        self._feed = feed
        self._notices = notices
        conversation.desk.command_requested.connect(self._run)
        conversing.answered.connect(self._answered)

    def _run(self, message_id: int, command: str) -> None:
        message = self._feed.find(message_id)
        if message is not None and command == "details":
            self._show_details(message)
        elif message is not None and command == "replay":
            self._replay(message)

    def _show_details(self, message: Message) -> None:
        if message.details is None:
            self._notices.show_notice(self.tr("There are no details of this message: no model wrote it here."))
            return
        dialog = DetailsDialog(message, self._over.window())
        dialog.replay_wanted.connect(dialog.accept)
        dialog.replay_wanted.connect(lambda: self._replay(message))
        dialog.compare_wanted.connect(lambda: self._compare(message))
        is_open = [True]

        def closed() -> None:
            is_open.clear()

        dialog.finished.connect(closed)

        def tell(sentences: tuple[str, ...]) -> None:
            if is_open:
                dialog.show_news(sentences)

        self._plan(message, lambda plan: tell(plan.doubts), lambda error: tell((translated(error),)))
        dialog.open()

    def _replay(self, message: Message) -> None:
        self._plan(message, self._planned, lambda error: self._conversing.failed.emit(translated(error)))

    def _plan(
        self, message: Message, then: Callable[[ReplayPlan], None], on_error: Callable[[Exception], None]
    ) -> None:
        values = self._conversing.values.resolved()

        def plan(_cancel: Cancel) -> Iterator[ReplayPlan]:
            yield self._rooms.replays.plan(message.chat_id, message.id, values.options, opening_of(values))

        self._rooms.background.run(plan, on_item=then, on_done=lambda: None, on_error=on_error)

    def _planned(self, plan: ReplayPlan) -> None:
        if not plan.doubts:
            self._start(plan)
            return
        title = self.tr("The same answer cannot be promised")
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, title, parent=self._over.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText("\n\n".join(translated(doubt) for doubt in plan.doubts))
        yes = QPushButton(self.tr("Replay anyway"), box)
        yes.setAccessibleName(yes.text())
        box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        no.setAccessibleName(no.text())
        box.setDefaultButton(yes)
        box.setEscapeButton(no)
        yes.clicked.connect(lambda: self._start(plan))
        box.open()

    def _start(self, plan: ReplayPlan) -> None:
        if self._conversing.chat_id != plan.request.chat_id:
            return  # another chat was opened meanwhile

        def show(chat_id: int) -> None:
            self._rooms.chats.show(chat_id, plan.question_id)

        self._conversing.rearrange(show, asking=Asking(replay=plan.request))

    def _answered(self, message: Message) -> None:
        comparison = comparison_of(message.details.replay) if message.details else None
        if comparison is not None:
            news = self.tr("Replay: {result}.").format(result=translated(comparison_in_words(comparison)))
            self._notices.show_notice(news, action=(self.tr("Compare"), lambda: self._compare(message)))

    def _compare(self, message: Message) -> None:
        details = message.details
        replay_of = details.replay_of if details else None

        def read(_cancel: Cancel) -> Iterator[Message | None]:
            versions = self._rooms.chats.siblings(message.id)
            yield next((one for one in versions if one.id == replay_of), None)

        def show(before: Message | None) -> None:
            if before is None:
                self._notices.show_notice(self.tr("The answer that this is a replay of was deleted."))
                return
            comparison = comparison_of(details.replay if details else "") or Comparison()
            reasons = ran_otherwise(before.details, details) if before.details and details else ()
            dialog = CompareDialog(
                self._rooms.theme, before, message, comparison, reasons=reasons, parent=self._over.window()
            )
            dialog.open()

        self._rooms.background.run(
            read,
            on_item=show,
            on_done=lambda: None,
            on_error=lambda error: self._conversing.failed.emit(translated(error)),
        )
