"""Copies the last answer of the chat shown, or the last code in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from inglenook.ui.text.blocks import blocks_of

if TYPE_CHECKING:
    from inglenook.ui.chat.conversation_feed import ConversationFeed
    from inglenook.ui.widgets.notices import Notices


class LastAnswer(QObject):
    """Says what it copied, since nothing else shows it."""

    def __init__(self, feed: ConversationFeed, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._notices = notices

    def copy(self) -> None:
        """The whole answer, as Markdown."""
        answers = self._answers()
        if answers:
            QGuiApplication.clipboard().setText(answers[0])
            self._notices.show_notice(self.tr("The last answer is copied."))
        else:
            self._notices.show_notice(self.tr("There is no answer in this chat to copy."))

    def copy_code(self) -> None:
        """The last block of code."""
        for answer in self._answers():
            code = last_code(answer)
            if code:
                QGuiApplication.clipboard().setText(code)
                self._notices.show_notice(self.tr("The last code is copied."))
                return
        self._notices.show_notice(self.tr("There is no code in this chat to copy."))

    def _answers(self) -> list[str]:
        """From the last to the first."""
        messages = reversed(self._feed.branch)
        return [message.text for message in messages if message.role == "assistant" and message.text]


def last_code(markdown: str) -> str:
    """The last block of code in a text; empty when there is none. A long one lies in several parts."""
    parts: list[str] = []
    for block in reversed(blocks_of(markdown)):
        if block.kind != "code":
            if parts:
                break
            continue
        parts.append(block.body)
        if block.part == 0:
            break
    return "\n".join(part.rstrip("\n") for part in reversed(parts))
