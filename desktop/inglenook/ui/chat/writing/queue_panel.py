"""The messages of the chat shown that wait to be sent, above the composer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from inglenook.ui.chat.writing.waiting_row import WaitingRow

if TYPE_CHECKING:
    from inglenook.chats.draft import Draft
    from inglenook.ui.theme.theme import Theme

_HIGHEST = 132  # pixels: four rows, the others scroll


class QueuePanel(QFrame):
    """Not there when nothing waits."""

    edited = Signal(int)  # its place, from 0
    removed = Signal(int)
    moved = Signal(int, int)  # its place; -1: up, 1: down
    release_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme = theme
        self._drafts: tuple[Draft, ...] = ()
        self._rows: list[WaitingRow] = []
        self._title = QLabel()
        self._title.setProperty("role", "muted")
        self._title.setWordWrap(True)
        self._go_on = QPushButton(self.tr("Send now"))
        self._go_on.setAccessibleName(self._go_on.text())
        self._go_on.clicked.connect(self.release_requested)
        self._inside = QWidget()
        self._inside.setObjectName("scrolled")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inside)
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 0, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._scroll)
        theme.changed.connect(self._build)
        self.hide()

    def show_waiting(self, drafts: tuple[Draft, ...], reason: str) -> None:
        """What waits, and why it is not sent by itself; empty: it is, once the model is free."""
        words = self.tr("Sent when the model is free: {count}").format(count=len(drafts))
        held = self.tr("Waiting, {count}: {reason}").format(count=len(drafts), reason=reason)
        self._title.setText(held if reason else words)
        self._go_on.setVisible(bool(reason))
        if drafts != self._drafts:
            self._drafts = drafts
            self._build()
        self.setVisible(bool(drafts))

    def focus_row(self, index: int) -> bool:
        """Put the focus on a row, or the last one above it; whether there is one."""
        if self._rows:
            self.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # for the ring
            self._rows[min(max(index, 0), len(self._rows) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        return bool(self._rows)

    def _build(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        count = len(self._drafts)
        self._rows = [WaitingRow(self._theme, draft, (n, count)) for n, draft in enumerate(self._drafts, 1)]
        for index, row in enumerate(self._rows):
            row.edited.connect(partial(self.edited.emit, index))
            row.removed.connect(partial(self.removed.emit, index))
            row.moved.connect(partial(self.moved.emit, index))
            self._column.addWidget(row)
            row.show()  # now, since it may be given the focus
        between = self._column.spacing() * max(0, count - 1)
        self._scroll.setFixedHeight(min(_HIGHEST, sum(row.sizeHint().height() for row in self._rows) + between))
