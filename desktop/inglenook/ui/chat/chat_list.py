"""The panel with all chats: search and filter, choose, rename, delete, begin a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.chats.finding import terms_of
from inglenook.ui.chat.chat_delegate import ChatDelegate
from inglenook.ui.chat.chat_filter_button import ChatFilterButton
from inglenook.ui.chat.chat_list_model import ChatListModel
from inglenook.ui.chat.chat_rows import FolderRow, HitRow
from inglenook.ui.chat.chat_selection import ChatSelection
from inglenook.ui.chat.chats_view import ChatsView
from inglenook.ui.keys.keys import Keys

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.chats.chat import Chat
    from inglenook.ui.chat.chat_list_model import Index
    from inglenook.ui.chat.chat_rows import Listed, ListRow
    from inglenook.ui.theme.theme import Theme


class ChatList(QWidget):
    """Knows no store: it shows what it is given and says what the user asked for."""

    chosen = Signal(int)
    hit_chosen = Signal(object, str)  # the Hit, and the words looked for
    new_requested = Signal()
    renamed = Signal(int, str)
    folder_renamed = Signal(int, str)
    folder_toggled = Signal(int)
    moved = Signal(int, object)  # a chat, and its new folder's id; None: to the top
    delete_requested = Signal(int)
    folder_delete_requested = Signal(object)  # the FolderRow
    menu_requested = Signal(object, QPoint)  # for a ListRow, at a place of the screen
    more_requested = Signal(QPoint)
    search_changed = Signal(str)
    filter_changed = Signal(object)  # a ChatFilter

    def __init__(self, theme: Theme, keys: Keys | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chatlist")
        self._theme = theme
        self._keys = keys or Keys()
        self._waiting: Listed | None = None  # came while a title was being edited
        self._current: int | None = None
        self._is_marking = False  # by the program: nothing was chosen
        self._new = self._make_button("New chat", "")
        self._new.clicked.connect(self.new_requested)
        self._more = self._make_button(self.tr("More about chats"), self.tr("New folder, trash"))
        self._more.clicked.connect(self._ask_for_more)
        self._search = QLineEdit()
        self._search.setProperty("role", "search")
        self._search.setAccessibleName("Search chats")
        self._search.setPlaceholderText(self.tr("Search chats"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self.search_changed)
        self._shortcut(self._search, Qt.Key.Key_Escape, self._search.clear)
        self._shortcut(self._search, Qt.Key.Key_Down, self._go_to_rows)
        self._filter = ChatFilterButton(theme)
        self._filter.changed.connect(self.filter_changed)
        self._filter.changed.connect(self._show_filter)
        self._filtered = QPushButton()
        self._filtered.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # however long its words are
        self._filtered.clicked.connect(self._filter.clear)
        self._filtered.hide()
        self._rows = ChatListModel(parent=self)
        self._rows.renamed.connect(self.renamed)
        self._rows.folder_renamed.connect(self.folder_renamed)
        self._rows.moved.connect(self.moved)
        self._delegate = ChatDelegate(theme, self)
        self._view = self._make_view()
        self.selection = ChatSelection(self._view, self._rows)
        self._empty = QLabel()
        self._empty.setProperty("role", "faint")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(12, 24, 12, 0)
        self._lay_out()
        self.retheme()
        theme.changed.connect(self.retheme)
        self._show_keys()
        self._keys.changed.connect(self._show_keys)

    @property
    def current_row(self) -> ListRow | None:
        """The row that keys and commands are about."""
        return self._rows.row_at(self._view.currentIndex())

    @property
    def current_chat(self) -> Chat | None:
        """The chat that keys and commands are about."""
        return self._rows.chat_at(self._view.currentIndex())

    def set_listed(self, listed: Listed) -> None:
        """Show these, with the current one marked if it is among them."""
        if self._view.state() == QAbstractItemView.State.EditingState:
            self._waiting = listed
            return
        self._waiting = None
        current, several = self.current_row, self.selection.chats
        self._delegate.terms = terms_of(listed.words)
        self._rows.set_listed(listed)
        self._filter.offer(listed.choices, listed.folders)
        self._show_filter()
        if isinstance(current, FolderRow):
            self._mark(self._rows.row_of_folder(current.folder.id))
        else:
            self._mark_current()
        self.selection.choose_again(several)
        self._empty.setText(self._nothing_to_show(listed))
        self._stack.setCurrentIndex(0 if listed.rows else 1)

    def set_current(self, chat_id: int | None) -> None:
        """Mark the chat that is shown."""
        self._current = chat_id
        self._mark_current()

    def rename_current(self) -> None:
        """Edit the title of the current row in its place."""
        index = self._view.currentIndex()
        if index.isValid():
            self._view.edit(index)

    def rename_folder(self, folder_id: int) -> None:
        """Edit a folder's name in its row."""
        self._mark(self._rows.row_of_folder(folder_id))
        self._view.setFocus()
        self.rename_current()

    def delete_current(self) -> None:
        """Ask for the current chat or folder to be deleted."""
        row = self.current_row
        if self.selection.ask_to_delete():
            return
        if isinstance(row, FolderRow):
            self.folder_delete_requested.emit(row)
        elif row is not None:
            self.delete_requested.emit(row.chat.id)

    def focus_search(self) -> None:
        """Let the user type what to look for."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def clear_search(self) -> None:
        """List the chats again."""
        self._search.clear()

    def retheme(self) -> None:
        """Take the present colours."""
        self._theme.put_icon(self._new, "square-pen")
        self._theme.put_icon(self._more, "ellipsis")
        self._view.viewport().update()

    def _show_keys(self) -> None:
        self._new.setToolTip(self._keys.tip(self.tr("New chat"), "chat.new"))

    def _make_button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(tip)
        return button

    def _make_view(self) -> ChatsView:
        view = ChatsView()
        view.setModel(self._rows)
        view.customContextMenuRequested.connect(self._open_menu)
        view.folder_toggled.connect(self.folder_toggled)
        view.chosen_again.connect(self._choose_again)
        self._delegate.closeEditor.connect(self._editor_closed, Qt.ConnectionType.QueuedConnection)
        view.setItemDelegate(self._delegate)
        view.selectionModel().currentChanged.connect(self._choose)
        view.selectionModel().selectionChanged.connect(self._choose_selected)
        self._keys.listen("chats.delete", view, self.delete_current)
        self._keys.listen("chats.rename", view, self.rename_current)
        return view

    def _shortcut(self, widget: QWidget, key: Qt.Key, run: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), widget)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(run)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Chats"))
        title.setProperty("role", "title")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self._more)
        head.addWidget(self._new)
        looking = QHBoxLayout()
        looking.setSpacing(4)
        looking.addWidget(self._search, 1)
        looking.addWidget(self._filter)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 14, 10, 8)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(looking)
        column.addWidget(self._filtered)
        column.addLayout(self._stack, 1)

    def _nothing_to_show(self, listed: Listed) -> str:
        if listed.words:
            return self.tr("No chat has “{words}” in it.").format(words=" ".join(listed.words.split()))
        if listed.is_filtered:
            return self.tr("No chat passes the filters.")
        return self.tr("No chats yet. What you ask is kept here.")

    def _show_filter(self) -> None:
        words = self._filter.in_words
        self._filtered.setVisible(bool(words))
        self._filtered.setText(f"{words}  ✕".replace("&", "&&"))
        self._filtered.setAccessibleName(self.tr("Clear the filters"))
        self._filtered.setAccessibleDescription(words)
        self._filtered.setToolTip(self.tr("Clear the filters: {filters}").format(filters=words))

    def _mark_current(self) -> None:
        current = self.current_chat
        if current is None or current.id != self._current:  # a chat that was found in several places stays where it is
            self._mark(self._rows.row_of(self._current))

    def _mark(self, index: Index) -> None:
        self._is_marking = True
        if index.row() != self._view.currentIndex().row():
            alone = QItemSelectionModel.SelectionFlag.ClearAndSelect  # though Shift of a shortcut may still be down
            self._view.selectionModel().setCurrentIndex(QModelIndex(index), alone)  # pyright: ignore[reportArgumentType, reportCallIssue]  an index of either kind
        if not index.isValid():
            self._view.clearSelection()
        self._is_marking = False

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = None if self._is_marking or self._view.is_extending else self._rows.row_at(index)
        if isinstance(row, HitRow):
            self._current = row.chat.id
            self._emit_hit(row)
        elif row is not None and not isinstance(row, FolderRow) and row.chat.id != self._current:
            self._current = row.chat.id
            self.chosen.emit(row.chat.id)

    def _choose_again(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if isinstance(row, HitRow):
            self._emit_hit(row)

    def _emit_hit(self, row: HitRow) -> None:
        self.hit_chosen.emit(row.hit, self._search.text())

    def _choose_selected(self, selected: QItemSelection, _before: QItemSelection) -> None:
        """A screen reader selects a row without making it the current one."""
        indexes = selected.indexes()
        is_alone = not self._view.is_extending and self.selection.is_alone
        if indexes and is_alone and indexes[0] != self._view.currentIndex():
            self._view.setCurrentIndex(indexes[0])

    def _go_to_rows(self) -> None:
        self._view.setFocus()
        if not self._view.currentIndex().isValid() and self._rows.rowCount():
            self._view.setCurrentIndex(self._rows.index(0))

    def _editor_closed(self) -> None:
        if self._waiting is not None:
            self.set_listed(self._waiting)

    def _ask_for_more(self) -> None:
        self.more_requested.emit(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _open_menu(self, point: QPoint) -> None:
        index = self._view.indexAt(point) if self._view.rect().contains(point) else self._view.currentIndex()
        row = self._rows.row_at(index)
        if self.selection.open_menu(index, self._view.viewport().mapToGlobal(point)):
            return
        if row is None:
            self.more_requested.emit(self._view.viewport().mapToGlobal(point))
            return
        self._view.setCurrentIndex(index)
        self.menu_requested.emit(row, self._view.viewport().mapToGlobal(point))
