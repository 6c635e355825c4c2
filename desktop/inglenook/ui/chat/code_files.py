"""Saves a code of an answer as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inglenook.ui.text.highlight import file_suffix
from inglenook.ui.text_files import TextFiles

if TYPE_CHECKING:
    from inglenook.ui.background import Background
    from inglenook.ui.chat.conversation.conversation import Conversation
    from inglenook.ui.widgets.notices import Notices


class CodeFiles(QObject):
    """A file's name ends as files of the code's language do."""

    def __init__(self, conversation: Conversation, background: Background, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._files = TextFiles(conversation, background, notices)
        conversation.save_requested.connect(self._ask_where)

    def _ask_where(self, code: str, language: str) -> None:
        self._files.ask_where(code, title=self.tr("Save code"), name=f"code{file_suffix(language)}")
