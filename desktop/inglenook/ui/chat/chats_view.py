"""The list widget of the chats: folders open and close, chats are dragged, and the Tab key opens nothing."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from inglenook.ui.chat.chat_list_model import ROW_ROLE
from inglenook.ui.chat.chat_rows import FolderRow

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtGui import QDropEvent, QFocusEvent, QKeyEvent, QMouseEvent

_EXTEND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class ChatsView(QListView):
    """Qt makes the first row the current one when a list without one takes the focus; here that would open a chat."""

    folder_toggled = Signal(int)
    chosen_again = Signal(object)  # the index of the current row: it was pressed once more

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Chats")
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)  # by a key that can be chosen
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(True)  # onto rows, never between them: the order is not the user's to make
        self._pressed = QPoint()
        self._was_current = False
        self.is_extending = False  # the current row moves without being chosen for itself

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        selection = self.selectionModel()
        if self.currentIndex().isValid():
            super().focusInEvent(event)
            return
        blocked = selection.blockSignals(True)  # noqa: FBT003  Qt's own signature
        super().focusInEvent(event)
        selection.clear()
        selection.blockSignals(blocked)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space on a folder, and the arrow that points at what it would become."""
        row = self.currentIndex().data(ROW_ROLE)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        keys = (Qt.Key.Key_Right, Qt.Key.Key_Left) if mirrored else (Qt.Key.Key_Left, Qt.Key.Key_Right)
        presses = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if row is None or self.state() == QListView.State.EditingState:  # the editor passes its Enter on
            super().keyPressEvent(event)
        elif isinstance(row, FolderRow) and event.key() in presses | {keys[0] if row.is_open else keys[1]}:
            self.folder_toggled.emit(row.folder.id)
        elif event.key() in presses:
            self.chosen_again.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape and len(self.selectionModel().selectedIndexes()) > 1:
            self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        else:
            with self._extending(event.modifiers() & _EXTEND):
                super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        self._was_current = self.indexAt(self._pressed) == self.currentIndex()
        with self._extending(event.modifiers() & _EXTEND or self._is_on_several(event)):
            super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        super().mouseReleaseEvent(e)
        index = self.indexAt(e.position().toPoint())
        if e.button() != Qt.MouseButton.LeftButton or not index.isValid() or index != self.indexAt(self._pressed):
            return
        row = index.data(ROW_ROLE)
        if e.modifiers() & _EXTEND:
            return
        if isinstance(row, FolderRow):
            self.folder_toggled.emit(row.folder.id)
        elif self._was_current:
            self.chosen_again.emit(QModelIndex(index))

    def _is_on_several(self, event: QMouseEvent) -> bool:
        """Whether the menu of several chosen rows is asked for."""
        index = self.indexAt(event.position().toPoint())
        several = len(self.selectionModel().selectedIndexes()) > 1
        return event.button() == Qt.MouseButton.RightButton and several and self.selectionModel().isSelected(index)

    @contextmanager
    def _extending(self, is_so: object) -> Generator[None]:
        self.is_extending = bool(is_so)
        try:
            yield
        finally:
            self.is_extending = False

    @override
    def dropEvent(self, e: QDropEvent) -> None:
        """Qt would move the row itself; the list is read again instead."""
        index = self.indexAt(e.position().toPoint())
        self.model().dropMimeData(e.mimeData(), Qt.DropAction.MoveAction, -1, -1, index)
        e.setDropAction(Qt.DropAction.IgnoreAction)
        e.accept()
        self.stopAutoScroll()
        self.setState(QListView.State.NoState)
        self.viewport().update()
