"""What is done with several chats at once: moved, archived, tagged, exported, deleted, each taken back as one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from inglenook.ui.chat.tags_dialog import TagsDialog
from inglenook.ui.translated import grouped

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.chats.chat import Chat
    from inglenook.ui.chat.chat_list import ChatList
    from inglenook.ui.chat.chat_rows import Listed
    from inglenook.ui.chat.shelf import Shelf
    from inglenook.ui.chat.undos import Undos
    from inglenook.ui.rooms import WindowRooms


class ManyChats(QObject):
    """Knows how each chat was before, so that one Undo brings all of them back."""

    export_requested = Signal(object, object)  # the ids, a tuple; None

    def __init__(self, rooms: WindowRooms, shelf: Shelf, chats: ChatList, undos: Undos) -> None:
        super().__init__(chats)
        self._rooms = rooms
        self._shelf = shelf
        self._list = chats
        self._undos = undos
        self._listed: Listed | None = None
        shelf.listed.connect(self._take)
        chats.selection.menu_requested.connect(self.show_menu)
        chats.selection.delete_requested.connect(self.delete)

    def show_menu(self, chats: tuple[Chat, ...], place: QPoint) -> None:
        """The menu of the chosen ones."""
        menu = QMenu(self._list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        folders = menu.addMenu(self.tr("Move {count} chats to").format(count=grouped(len(chats))))
        places: list[tuple[int | None, str]] = [(None, self.tr("The top"))]
        places += [(folder.id, folder.name) for folder in (self._listed.folders if self._listed else ())]
        for folder_id, name in places:
            folders.addAction(name.replace("&", "&&"), partial(self.move, chats, folder_id))
        menu.addAction(self.tr("Add tags…"), partial(self.ask_for_tags, chats))
        is_archived = all(chat.is_archived for chat in chats)
        archive = self.tr("Take out of the archive") if is_archived else self.tr("Archive")
        menu.addAction(archive, partial(self.archive, chats, archived=not is_archived))
        menu.addAction(self.tr("Export…"), partial(self.export_requested.emit, tuple(one.id for one in chats), None))
        menu.addSeparator()
        menu.addAction(self.tr("Delete {count} chats").format(count=grouped(len(chats))), partial(self.delete, chats))
        menu.popup(place)

    def move(self, chats: tuple[Chat, ...], folder_id: int | None) -> None:
        """Put them into a folder; None: to the top."""
        move = self._rooms.organising.move
        self._do(
            self.tr("{count} chats were moved."),
            chats,
            lambda chat: move(chat.id, folder_id),
            lambda chat: move(chat.id, chat.folder_id),
        )

    def archive(self, chats: tuple[Chat, ...], *, archived: bool) -> None:
        """Put them into the archive, or take them out."""
        archive = self._rooms.organising.archive
        sentence = (
            self.tr("{count} chats are in the archive.")
            if archived
            else self.tr("{count} chats are out of the archive.")
        )
        self._do(
            sentence,
            chats,
            lambda chat: archive(chat.id, archived=archived),
            lambda chat: archive(chat.id, archived=chat.is_archived),
        )

    def ask_for_tags(self, chats: tuple[Chat, ...]) -> None:
        """Tags that all of them get beside their own."""
        known = self._listed.choices.tags if self._listed else ()
        title = self.tr("Tags for {count} chats").format(count=grouped(len(chats)))
        dialog = TagsDialog(title, (), known, self._list.window())
        dialog.chosen.connect(partial(self._tag, chats))
        dialog.open()

    def delete(self, chats: tuple[Chat, ...]) -> None:
        """Put them into the trash."""
        store = self._rooms.chats
        self._do(
            self.tr("{count} chats were deleted."),
            chats,
            lambda chat: store.delete(chat.id),
            lambda chat: store.restore(chat.id),
            then=lambda: self._shelf.tell_deleted(tuple(chat.id for chat in chats)),
        )

    def _tag(self, chats: tuple[Chat, ...], tags: tuple[str, ...]) -> None:
        set_tags = self._rooms.organising.set_tags
        self._do(
            self.tr("{count} chats were tagged."),
            chats,
            lambda chat: set_tags(chat.id, (*chat.tags, *tags)),
            lambda chat: set_tags(chat.id, chat.tags),
        )

    def _do(
        self,
        sentence: str,
        chats: tuple[Chat, ...],
        change: Callable[[Chat], None],
        back: Callable[[Chat], None],
        *,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        def run(each: Callable[[Chat], None]) -> None:
            for chat in chats:
                each(chat)

        def done() -> None:
            then()
            self._undos.offer(sentence.format(count=grouped(len(chats))), lambda: self._shelf.change(lambda: run(back)))

        self._shelf.change(lambda: run(change), done)

    def _take(self, listed: Listed) -> None:
        self._listed = listed
