"""The panel with all chats: search, choose, rename, delete, begin a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.ui.chat.chat_list_model import ChatListModel
from inglenook.ui.chat.chats_view import ChatsView
from inglenook.ui.chat.two_line_delegate import TwoLineDelegate

if TYPE_CHECKING:
    from inglenook.chats.chat import Chat
    from inglenook.ui.theme.theme import Theme


class ChatList(QWidget):
    """Knows no store: it shows what it is given and says what the user asked for."""

    chosen = Signal(int)
    new_requested = Signal()
    renamed = Signal(int, str)
    delete_requested = Signal(int)
    search_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chatlist")
        self._theme = theme
        self._waiting: tuple[Chat, ...] | None = None  # came while a title was being edited
        self._current: int | None = None
        self._new = QToolButton()
        self._new.setAccessibleName("New chat")
        self._new.setToolTip(self.tr("New chat (Ctrl+N)"))
        self._new.clicked.connect(self.new_requested)
        self._search = QLineEdit()
        self._search.setProperty("role", "search")
        self._search.setAccessibleName("Search chats")
        self._search.setPlaceholderText(self.tr("Search chats"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self.search_changed)
        clear = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._search)
        clear.setContext(Qt.ShortcutContext.WidgetShortcut)
        clear.activated.connect(self._search.clear)
        self._rows = ChatListModel(parent=self)
        self._rows.renamed.connect(self.renamed)
        self._view = self._make_view()
        self._empty = QLabel()
        self._empty.setProperty("role", "faint")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(12, 24, 12, 0)
        self._lay_out()
        self.retheme()
        theme.changed.connect(self.retheme)

    def set_chats(self, chats: tuple[Chat, ...]) -> None:
        """Show these, with the current one marked if it is among them."""
        if self._view.state() == QAbstractItemView.State.EditingState:
            self._waiting = chats
            return
        self._waiting = None
        self._rows.set_chats(chats)
        self._mark_current()
        words = self._search.text().strip()
        nothing_found = self.tr("No chat has “{words}” in it.").format(words=words)
        self._empty.setText(nothing_found if words else self.tr("No chats yet. What you ask is kept here."))
        self._stack.setCurrentIndex(0 if chats else 1)

    def set_current(self, chat_id: int | None) -> None:
        """Mark the chat that is shown."""
        self._current = chat_id
        self._mark_current()

    def rename_current(self) -> None:
        """Edit the current chat's title in its row."""
        index = self._view.currentIndex()
        if index.isValid():
            self._view.edit(index)

    def delete_current(self) -> None:
        """Ask for the current chat to be deleted."""
        chat = self._rows.chat_at(self._view.currentIndex())
        if chat is not None:
            self.delete_requested.emit(chat.id)

    def focus_search(self) -> None:
        """Let the user type what to look for."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def retheme(self) -> None:
        """Take the present colours."""
        self._new.setIcon(self._theme.icon("square-pen"))
        self._view.viewport().update()

    def _make_view(self) -> ChatsView:
        view = ChatsView()
        view.setAccessibleName("Chats")
        view.setModel(self._rows)
        view.setMouseTracking(True)
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_menu)
        delegate = TwoLineDelegate(self._theme, view)
        delegate.closeEditor.connect(self._editor_closed, Qt.ConnectionType.QueuedConnection)
        view.setItemDelegate(delegate)
        view.selectionModel().currentChanged.connect(self._choose)
        view.selectionModel().selectionChanged.connect(self._choose_selected)
        for keys in (QKeySequence.StandardKey.Delete, Qt.Key.Key_Backspace):
            shortcut = QShortcut(QKeySequence(keys), view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.delete_current)
        return view

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Chats"))
        title.setProperty("role", "title")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self._new)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 14, 10, 8)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._search)
        column.addLayout(self._stack, 1)

    def _mark_current(self) -> None:
        index = self._rows.row_of(self._current)
        if index.row() != self._view.currentIndex().row():
            self._view.setCurrentIndex(QModelIndex(index))  # pyright: ignore[reportArgumentType, reportCallIssue]  an index of either kind
        if not index.isValid():
            self._view.clearSelection()

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        chat = self._rows.chat_at(index)
        if chat is not None and chat.id != self._current:
            self._current = chat.id
            self.chosen.emit(chat.id)

    def _choose_selected(self, selected: QItemSelection, _before: QItemSelection) -> None:
        """A screen reader selects a row without making it the current one."""
        indexes = selected.indexes()
        if indexes and indexes[0] != self._view.currentIndex():
            self._view.setCurrentIndex(indexes[0])

    def _editor_closed(self) -> None:
        if self._waiting is not None:
            self.set_chats(self._waiting)

    def _open_menu(self, point: QPoint) -> None:
        index = self._view.indexAt(point) if self._view.rect().contains(point) else self._view.currentIndex()
        if not index.isValid():
            return
        self._view.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename"), QKeySequence(Qt.Key.Key_F2), self.rename_current)
        menu.addAction(self.tr("Delete"), QKeySequence(Qt.Key.Key_Delete), self.delete_current)
        menu.popup(self._view.viewport().mapToGlobal(point))
