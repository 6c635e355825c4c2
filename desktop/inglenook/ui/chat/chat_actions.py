"""What can be done with a chat or a folder of the list, by its menu, by a key, or from the menu bar."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMessageBox, QPushButton

from inglenook.ui.chat.chat_rows import FolderRow
from inglenook.ui.chat.many_chats import ManyChats
from inglenook.ui.chat.tags_dialog import TagsDialog
from inglenook.ui.chat.trash_dialog import TrashDialog
from inglenook.ui.keys.key_words import sequence_of
from inglenook.ui.menus import SEPARATOR, Command

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.chats.chat import Chat
    from inglenook.ui.chat.chat_list import ChatList
    from inglenook.ui.chat.chat_rows import Listed, ListRow
    from inglenook.ui.chat.shelf import Shelf
    from inglenook.ui.chat.undos import Undos
    from inglenook.ui.rooms import WindowRooms


class ChatActions(QObject):
    """The commands are about the current row of the list, which is the chat shown unless another was chosen."""

    export_requested = Signal(object, object)  # a chat's id or several in a tuple, or a folder's, or neither
    import_requested = Signal()

    def __init__(self, rooms: WindowRooms, *, shelf: Shelf, chats: ChatList, undos: Undos) -> None:
        super().__init__(chats)
        self._rooms = rooms
        self._keys = rooms.keys
        self._shelf = shelf
        self._list = chats
        self._undos = undos
        self._many = ManyChats(rooms, shelf, chats, undos)
        self._many.export_requested.connect(self.export_requested)
        self._listed: Listed | None = None
        shelf.listed.connect(self._take)
        shelf.folder_created.connect(chats.rename_folder)
        chats.menu_requested.connect(self.show_menu)
        chats.more_requested.connect(self.show_more)
        chats.folder_delete_requested.connect(self._delete_folder)

    def commands(self) -> list[Command | None]:
        """What the menu bar has for it."""
        return [
            Command("chat.pin", self.toggle_pin),
            Command("chat.tags", self.edit_tags),
            Command("chat.archive", self.toggle_archive),
            SEPARATOR,
            Command("folder.new", self.new_folder),
            Command("trash.open", self.open_trash),
        ]

    def toggle_pin(self) -> None:
        """Have the chat stand first, or not any more."""
        if chat := self._list.current_chat:
            self._shelf.pin(chat.id, pinned=not chat.is_pinned)

    def toggle_archive(self) -> None:
        """Put the chat into the archive, or take it out."""
        chat, many = self._list.current_chat, self._list.selection.chats
        if many:
            self._many.archive(many, archived=not all(one.is_archived for one in many))
            return
        if chat is None:
            return
        self._shelf.archive(chat.id, archived=not chat.is_archived)
        if not chat.is_archived:
            undo = partial(self._shelf.archive, chat.id, archived=False)
            self._undos.offer(self.tr("The chat is in the archive."), undo)

    def edit_tags(self) -> None:
        """Ask for the chat's tags."""
        chat, many = self._list.current_chat, self._list.selection.chats
        if many:
            self._many.ask_for_tags(many)
        elif chat is not None:
            known = self._listed.choices.tags if self._listed else ()
            title = self.tr("Tags of “{chat}”").format(chat=chat.title)
            dialog = TagsDialog(title, chat.tags, known, self._list.window())
            dialog.chosen.connect(partial(self._shelf.set_tags, chat.id))
            dialog.open()

    def new_folder(self) -> None:
        """Make a folder and let the user name it, which no search hides."""
        self._list.clear_search()
        self._shelf.create_folder(self.tr("New folder"))

    def open_trash(self) -> None:
        """Show what was deleted."""
        TrashDialog(self._rooms.trash, self._rooms.background, self._shelf.refresh, self._list.window()).open()

    def export_current(self) -> None:
        """Ask what is to be exported: the current chat or folder, or all."""
        row, chat = self._list.current_row, self._list.current_chat
        if many := self._list.selection.chats:
            self.export_requested.emit(tuple(one.id for one in many), None)
            return
        folder_id = row.folder.id if isinstance(row, FolderRow) else None
        self.export_requested.emit(chat.id if chat else None, folder_id)

    def show_menu(self, row: ListRow, place: QPoint) -> None:
        """The menu of a row."""
        menu = self._menu()
        if isinstance(row, FolderRow):
            close = self.tr("Close") if row.is_open else self.tr("Open")
            self._add(menu, close, partial(self._shelf.toggle_folder, row.folder.id), keys="Space")
            self._add(menu, self.tr("Rename"), self._list.rename_current, "chats.rename")
            self._add(menu, self.tr("New folder"), self.new_folder, "folder.new")
            self._add(
                menu, self.tr("Export…"), partial(self.export_requested.emit, None, row.folder.id), "chats.export"
            )
            menu.addSeparator()
            self._add(menu, self.tr("Delete"), self._list.delete_current, "chats.delete")
        else:
            chat = row.chat
            self._add(menu, self.tr("Rename"), self._list.rename_current, "chats.rename")
            self._add(menu, self.tr("Unpin") if chat.is_pinned else self.tr("Pin"), self.toggle_pin, "chat.pin")
            self._add_folders(menu.addMenu(self.tr("Move to")), chat)
            self._add(menu, self.tr("Tags…"), self.edit_tags, "chat.tags")
            archive = self.tr("Take out of the archive") if chat.is_archived else self.tr("Archive")
            self._add(menu, archive, self.toggle_archive, "chat.archive")
            self._add(menu, self.tr("Export…"), partial(self.export_requested.emit, chat.id, None), "chats.export")
            menu.addSeparator()
            self._add(menu, self.tr("Delete"), self._list.delete_current, "chats.delete")
        menu.popup(place)

    def show_more(self, place: QPoint) -> None:
        """The menu of the panel."""
        menu = self._menu()
        self._add(menu, self.tr("New folder"), self.new_folder, "folder.new")
        self._add(menu, self.tr("Trash…"), self.open_trash)
        menu.addSeparator()
        self._add(menu, self.tr("Export chats…"), self.export_current, "chats.export")
        self._add(menu, self.tr("Import chats…"), self.import_requested.emit, "chats.import")
        menu.popup(place)

    def _take(self, listed: Listed) -> None:
        self._listed = listed

    def _menu(self) -> QMenu:
        menu = QMenu(self._list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _add(
        self, menu: QMenu, words: str, run: Callable[[], None], command_id: str = "", *, keys: str = ""
    ) -> QAction:
        """The keys are only told here: the list and the menu bar listen to them."""
        action = QAction(words, menu)
        if command_id or keys:
            action.setShortcuts(self._keys.sequences(command_id)[:1] if command_id else [sequence_of(keys)])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: run())  # noqa: PLW0108  Qt would hand over its "checked"
        menu.addAction(action)
        return action

    def _add_folders(self, menu: QMenu, chat: Chat) -> None:
        places: list[tuple[int | None, str]] = [(None, self.tr("The top"))]
        places += [(folder.id, folder.name) for folder in (self._listed.folders if self._listed else ())]
        for folder_id, name in places:
            action = self._add(menu, name.replace("&", "&&"), partial(self._shelf.move, chat.id, folder_id))
            action.setCheckable(True)
            action.setChecked(chat.folder_id == folder_id)
        menu.addSeparator()
        self._add(menu, self.tr("New folder"), partial(self._shelf.create_folder, self.tr("New folder"), chat.id))

    def _delete_folder(self, row: FolderRow) -> None:
        """Asks where there are chats in it."""
        delete = partial(self._shelf.delete_folder, row.folder.id)
        if not row.count:
            delete()
            return
        title = self.tr("Delete the folder “{name}”?").format(name=row.folder.name)
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, title, parent=self._list.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(self.tr("Its chats are kept: they go back to the top."))
        yes = QPushButton(self.tr("Delete the folder"), box)
        yes.setAccessibleName(yes.text())
        yes.setProperty("role", "danger")
        box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        keep.setAccessibleName(keep.text())
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        yes.clicked.connect(lambda: delete())  # noqa: PLW0108  Qt would hand over its "checked"
        box.open()
