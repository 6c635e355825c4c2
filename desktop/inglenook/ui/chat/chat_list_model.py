"""The chats as rows of a Qt list."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from typing_extensions import override

from inglenook.chats.searching import FilterChoices
from inglenook.ui.chat.chat_rows import ChatRow, FolderRow, HitRow, Listed
from inglenook.ui.chat.two_line_delegate import DETAIL_ROLE
from inglenook.ui.relative_time import relative_time

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inglenook.chats.chat import Chat
    from inglenook.ui.chat.chat_rows import ListRow

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
ROW_ROLE = DETAIL_ROLE + 1  # the ListRow
CHAT_MIME = "application/x-inglenook-chat"
TIMES_AGE_MS = 30_000
NOTHING = Listed.of((), choices=FilterChoices((), ()))


class ChatListModel(QStringListModel):
    """A row's title can be edited in place, and a chat dropped onto a folder, a chat inside one, or the free space.

    The strings are empty: only their number matters, which Qt asks for once a row when it lays out the list. An answer
    from Python would take 40 ms with 10,000 chats.
    """

    renamed = Signal(int, str)  # the chat and its new title
    folder_renamed = Signal(int, str)
    moved = Signal(int, object)  # the chat, and its new folder's id; None: to the top

    def __init__(self, clock: Callable[[], float] = time.time, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._listed = NOTHING
        self._rows: tuple[ListRow, ...] = ()
        timer = QTimer(self)
        timer.setInterval(TIMES_AGE_MS)
        timer.timeout.connect(self._tell_times)
        timer.start()

    def set_listed(self, listed: Listed) -> None:
        """Take a new reading; rows keep their place when the same come in the same order."""
        same, self._listed = self._listed.keys == listed.keys, listed
        if same:
            self._rows = listed.rows
            self._tell_times()
            return
        self._rows = listed.rows
        self.setStringList([""] * len(listed.rows))

    def row_of(self, chat_id: int | None) -> Index:
        """Where a chat is; an invalid index when it is not listed."""
        place = None if chat_id is None else self._listed.places.get(("chat", chat_id))
        return NO_INDEX if place is None else self.index(place)

    def row_of_folder(self, folder_id: int) -> Index:
        """Where a folder is; an invalid index when it is not listed."""
        place = self._listed.places.get(("folder", folder_id))
        return NO_INDEX if place is None else self.index(place)

    def row_at(self, index: Index) -> ListRow | None:
        """What stands there."""
        return self._rows[index.row()] if index.isValid() else None

    def chat_at(self, index: Index) -> Chat | None:
        """The chat of a row; None for a folder."""
        row = self.row_at(index)
        return None if row is None or isinstance(row, FolderRow) else row.chat

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        title = self._title(row)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return title
            case Qt.ItemDataRole.ToolTipRole:
                return f"{title}\n{row.hit.excerpt}" if isinstance(row, HitRow) and row.hit.excerpt else title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((title, *self._states(row), self._detail(row)))
            case _:
                return self._detail(row) if role == DETAIL_ROLE else row if role == ROW_ROLE else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        drag = Qt.ItemFlag.ItemIsDragEnabled if self.chat_at(index) else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDropEnabled | drag

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, name = self.row_at(index), str(value).strip()
        if row is None or not name or name == self._title(row):
            return False
        if isinstance(row, FolderRow):
            self.folder_renamed.emit(row.folder.id, name)
        else:
            self.renamed.emit(row.chat.id, name)
        return True

    @override
    def mimeTypes(self) -> list[str]:
        return [CHAT_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        chats = [chat for index in indexes if (chat := self.chat_at(index))]
        data.setData(CHAT_MIME, str(chats[0].id).encode() if chats else b"")
        return data

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        dropped = bytes(data.data(CHAT_MIME).data())
        if not dropped.isdigit():
            return False
        at = self.row_at(parent)
        folder_id = at.folder.id if isinstance(at, FolderRow) else None
        if isinstance(at, ChatRow) and at.is_inside:
            folder_id = at.chat.folder_id
        self.moved.emit(int(dropped), folder_id)
        return False  # the list is read again: Qt must not take the row out itself

    def _title(self, row: ListRow) -> str:
        return row.folder.name if isinstance(row, FolderRow) else row.chat.title or self.tr("New chat")

    def _states(self, row: ListRow) -> tuple[str, ...]:
        """What the row's pictures say."""
        if isinstance(row, FolderRow):
            return self.tr("folder"), self.tr("open") if row.is_open else self.tr("closed")
        states = {
            self.tr("pinned"): row.chat.is_pinned,
            self.tr("archived"): row.chat.is_archived,
            self.tr("in a folder"): isinstance(row, ChatRow) and row.is_inside,
        }
        return tuple(words for words, is_so in states.items() if is_so)

    def _detail(self, row: ListRow) -> str:
        if isinstance(row, FolderRow):
            return self.tr("1 chat") if row.count == 1 else self.tr("{count} chats").format(count=row.count)
        if isinstance(row, HitRow) and row.hit.excerpt:
            return row.hit.excerpt
        when = relative_time(row.chat.updated_at, self._clock())
        tags = " ".join(f"#{tag}" for tag in row.chat.tags)
        return " · ".join(part for part in (when, row.chat.model, tags) if part)

    def _tell_times(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
