"""Deletes all chats, after asking: into the trash, or for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from inglenook.chats.searching import ChatFilter
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.ui.chat.answering import Answering
    from inglenook.ui.chat.undos import Undos
    from inglenook.ui.rooms import WindowRooms


class DeletingAll(QObject):
    """What lies in the trash can be taken back; what is deleted for good can not, and the question says so."""

    changed = Signal()  # the chats are others
    failed = Signal(str)

    def __init__(self, rooms: WindowRooms, answering: Answering, undos: Undos, page: QWidget) -> None:
        super().__init__(page)
        self._rooms = rooms
        self._answering = answering
        self._undos = undos
        self._page = page

    def ask(self) -> None:
        """Count the chats, and ask."""

        def count(_cancel: Cancel) -> Iterator[tuple[int, int]]:
            listed = self._rooms.searching.listed(ChatFilter(with_archived=True))
            yield len(listed), len(self._rooms.trash.chats())

        self._rooms.background.run(
            count, on_item=lambda counts: self._ask(*counts), on_done=lambda: None, on_error=self._fail
        )

    def _ask(self, chats: int, in_trash: int) -> None:
        title = self.tr("Delete all chats?")
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, title, parent=self._page.window())
        words = self.tr(
            "Chats: {chats}, archived ones among them; in the trash already: {trash}. The trash keeps chats 30 days, "
            "and this can be undone. Deleting for good empties the trash too, and nothing brings them back."
        )
        box.setInformativeText(words.format(chats=chats, trash=in_trash))
        trash = self._button(box, self.tr("Move to the trash"), QMessageBox.ButtonRole.AcceptRole)
        trash.setEnabled(chats > 0)
        trash.clicked.connect(lambda: self._delete(for_good=False))
        for_good = self._button(box, self.tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        for_good.setProperty("role", "danger")
        for_good.setEnabled(chats + in_trash > 0)
        for_good.clicked.connect(lambda: self._delete(for_good=True))
        keep = self._button(box, self.tr("Keep them"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.finished.connect(box.deleteLater)
        box.open()

    def _button(self, box: QMessageBox, text: str, role: QMessageBox.ButtonRole) -> QPushButton:
        button = QPushButton(text, box)
        button.setAccessibleName(text)
        box.addButton(button, role)
        return button

    def _delete(self, *, for_good: bool) -> None:
        self._answering.stop()
        taken: list[tuple[int, ...]] = []

        def delete() -> None:
            taken.append(self._rooms.trash.take_all())
            if for_good:
                self._rooms.trash.empty()

        def done() -> None:
            self.changed.emit()
            if not for_good:
                self._undos.offer(self.tr("All chats are in the trash."), lambda: self._restore(taken[0]))

        self._run(delete, done)

    def _restore(self, chat_ids: tuple[int, ...]) -> None:
        self._run(lambda: self._rooms.trash.restore_all(chat_ids), self.changed.emit)

    def _run(self, change: Callable[[], None], on_done: Callable[[], None]) -> None:
        def work(_cancel: Cancel) -> Iterator[None]:
            yield change()

        self._rooms.background.run(work, on_item=lambda _: None, on_done=on_done, on_error=self._fail)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(translated(error))
