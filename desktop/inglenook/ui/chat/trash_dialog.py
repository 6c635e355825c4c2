"""The chats that were deleted: to bring back, or to delete for good."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
)

from inglenook.chats.trash import DAY_S, KEPT_DAYS
from inglenook.ui.relative_time import relative_time
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from inglenook.cancel import Cancel
    from inglenook.chats.chat import Chat
    from inglenook.chats.trash import Trash
    from inglenook.ui.background import Background

SIZE_PX = (480, 420)
ID_ROLE = Qt.ItemDataRole.UserRole


class TrashDialog(QDialog):
    """Works in the background and tells ``on_change`` of every change; deletes itself when it is closed."""

    def __init__(
        self, trash: Trash, background: Background, on_change: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._trash = trash
        self._background = background
        self._on_change = on_change
        self._is_open = True
        self.finished.connect(self._close)
        self.setWindowTitle(self.tr("Trash"))
        self._words = QLabel()
        self._words.setProperty("role", "quiet")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._chats = QListWidget()
        self._chats.setAccessibleName(self.tr("Deleted chats"))
        self._chats.setUniformItemSizes(True)
        policy = self._chats.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # what it is called stays above when there are none
        self._chats.setSizePolicy(policy)
        self._chats.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self._chats.itemSelectionChanged.connect(self._show_buttons)
        self._restore = self._button(self.tr("Restore"), self._restore_selected)
        self._delete = self._button(self.tr("Delete for good"), self._delete_selected)
        self._empty = self._button(self.tr("Empty now…"), self._ask_to_empty)
        self._lay_out()
        self.resize(*SIZE_PX)
        self._read()

    def _button(self, words: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words)
        button.setEnabled(False)
        button.clicked.connect(lambda: run())  # noqa: PLW0108  Qt would hand over its "checked"
        return button

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Trash"))
        title.setProperty("role", "title")
        close = QPushButton(self.tr("Close"), self)
        close.setAccessibleName(close.text())
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        for button in (self._restore, self._delete, self._empty):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(self._words)
        column.addWidget(self._chats, 1)
        column.addLayout(buttons)

    def _read(self) -> None:
        def read(_cancel: Cancel) -> Iterator[tuple[Chat, ...]]:
            yield self._trash.chats()

        self._background.run(read, on_item=self._show, on_done=lambda: None, on_error=self._tell)

    def _show(self, chats: tuple[Chat, ...]) -> None:
        if not self._is_open:
            return
        self._chats.clear()
        now = time.time()
        for chat in chats:
            deleted = chat.deleted_at or now
            left = max(0, KEPT_DAYS - int((now - deleted) // DAY_S))
            words = self.tr("{title} — deleted {when}, kept for {days} more days")
            item = QListWidgetItem(
                words.format(title=chat.title, when=relative_time(deleted, now), days=left), self._chats
            )
            item.setData(ID_ROLE, chat.id)
        self._words.setText(
            self.tr("Deleted chats are kept for {days} days.").format(days=KEPT_DAYS)
            if chats
            else self.tr("Nothing is in the trash.")
        )
        self._chats.setVisible(bool(chats))
        if chats:
            self._chats.setCurrentRow(0)
            self._chats.setFocus()
        self._show_buttons()

    def _show_buttons(self) -> None:
        for button in (self._restore, self._delete):
            button.setEnabled(bool(self._chats.selectedItems()))
        self._empty.setEnabled(self._chats.count() > 0)

    def _restore_selected(self) -> None:
        ids = self._selected()
        self._change(lambda: [self._trash.restore(chat_id) for chat_id in ids])

    def _delete_selected(self) -> None:
        ids = self._selected()
        self._ask(
            self.tr("Delete for good?"), lambda: self._change(lambda: [self._trash.delete(chat_id) for chat_id in ids])
        )

    def _ask_to_empty(self) -> None:
        self._ask(self.tr("Empty the trash?"), lambda: self._change(self._trash.empty))

    def _selected(self) -> list[int]:
        return [item.data(ID_ROLE) for item in self._chats.selectedItems()]

    def _ask(self, question: str, on_yes: Callable[[], None]) -> None:
        box = QMessageBox(QMessageBox.Icon.NoIcon, question, question, parent=self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setInformativeText(self.tr("What is deleted for good cannot be brought back."))
        yes = QPushButton(self.tr("Delete for good"), box)
        yes.setAccessibleName(yes.text())
        yes.setProperty("role", "danger")
        box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        keep.setAccessibleName(keep.text())
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        yes.clicked.connect(lambda: on_yes())  # noqa: PLW0108  Qt would hand over its "checked"
        box.open()

    def _change(self, change: Callable[[], object]) -> None:
        def work(_cancel: Cancel) -> Iterator[object]:
            yield change()

        def done() -> None:
            self._on_change()
            if self._is_open:
                self._read()

        self._background.run(work, on_item=lambda _: None, on_done=done, on_error=self._tell)

    def _tell(self, error: Exception) -> None:
        if self._is_open:
            self._words.setText(translated(error))

    def _close(self) -> None:
        """What comes back later finds nobody."""
        self._is_open = False
