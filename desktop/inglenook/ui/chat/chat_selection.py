"""Several chats of the list chosen at once, with Shift or Ctrl; the keys and menus are for all of them then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, Signal

from inglenook.ui.chat.chat_rows import ChatRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QPoint

    from inglenook.chats.chat import Chat
    from inglenook.ui.chat.chat_list_model import ChatListModel, Index
    from inglenook.ui.chat.chats_view import ChatsView


class ChatSelection(QObject):
    """Folders and what a search found are chosen one at a time: they do not count here."""

    delete_requested = Signal(object)  # the Chats, a tuple
    menu_requested = Signal(object, object)  # the Chats, and the place on the screen

    def __init__(self, view: ChatsView, rows: ChatListModel) -> None:
        super().__init__(view)
        self._view = view
        self._rows = rows

    @property
    def chats(self) -> tuple[Chat, ...]:
        """The chosen ones, from top to bottom; none when there is only one."""
        places = sorted(index.row() for index in self._view.selectionModel().selectedIndexes())
        found = [self._rows.row_at(self._rows.index(place)) for place in places]
        chats = tuple(row.chat for row in found if isinstance(row, ChatRow))
        return chats if len(chats) > 1 else ()

    @property
    def is_alone(self) -> bool:
        """Whether one row is chosen, or none."""
        return len(self._view.selectionModel().selectedIndexes()) <= 1

    def holds(self, index: Index) -> bool:
        """Whether a row is one of several."""
        chat = self._rows.chat_at(index)
        return chat is not None and any(one.id == chat.id for one in self.chats)

    def ask_to_delete(self) -> bool:
        """Whether several are chosen, which are asked to be deleted then."""
        chats = self.chats
        if chats:
            self.delete_requested.emit(chats)
        return bool(chats)

    def open_menu(self, index: Index, place: QPoint) -> bool:
        """Whether a row is one of several, whose menu is asked for then."""
        chats = self.chats if self.holds(index) else ()
        if chats:
            self.menu_requested.emit(chats, place)
        return bool(chats)

    def choose_again(self, chats: Iterable[Chat]) -> None:
        """The list was read anew: those that are in it still are chosen still."""
        selection = QItemSelection()
        for chat in chats:
            index = self._rows.row_of(chat.id)
            if index.isValid():
                place = self._rows.index(index.row())
                selection.select(QModelIndex(place), QModelIndex(place))
        if selection.indexes():
            self._view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)
