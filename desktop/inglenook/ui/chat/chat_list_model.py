"""The chats as rows of a Qt list."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from typing_extensions import override

from inglenook.ui.chat.two_line_delegate import DETAIL_ROLE
from inglenook.ui.relative_time import relative_time

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.chats.chat import Chat

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
TIMES_AGE_MS = 30_000


class ChatListModel(QAbstractListModel):
    """Newest first; a row's title can be edited in place."""

    renamed = Signal(int, str)  # the chat and its new title

    def __init__(self, clock: Callable[[], float] = time.time, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._chats: tuple[Chat, ...] = ()
        timer = QTimer(self)
        timer.setInterval(TIMES_AGE_MS)
        timer.timeout.connect(self._tell_times)
        timer.start()

    def set_chats(self, chats: tuple[Chat, ...]) -> None:
        """Take a new list; rows keep their place when the same chats come in the same order."""
        if [chat.id for chat in chats] == [chat.id for chat in self._chats]:
            self._chats = chats
            self._tell_times()
            return
        self.beginResetModel()
        self._chats = chats
        self.endResetModel()

    def row_of(self, chat_id: int | None) -> Index:
        """Where a chat is; an invalid index when it is not listed."""
        rows = (row for row, chat in enumerate(self._chats) if chat.id == chat_id)
        row = next(rows, None)
        return NO_INDEX if row is None else self.index(row)

    def chat_at(self, index: Index) -> Chat | None:
        """The chat of a row."""
        return self._chats[index.row()] if index.isValid() else None

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._chats)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        chat = self.chat_at(index)
        if chat is None:
            return None
        title = chat.title or self.tr("New chat")
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return title
            case Qt.ItemDataRole.ToolTipRole:
                return title
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{title}, {self._detail(chat)}"
            case _:
                return self._detail(chat) if role == DETAIL_ROLE else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        chat, title = self.chat_at(index), str(value).strip()
        if chat is None or not title or title == chat.title:
            return False
        self.renamed.emit(chat.id, title)
        return True

    def _detail(self, chat: Chat) -> str:
        when = relative_time(chat.updated_at, self._clock())
        return f"{chat.model} · {when}" if chat.model else when

    def _tell_times(self) -> None:
        if self._chats:
            self.dataChanged.emit(self.index(0), self.index(len(self._chats) - 1))
