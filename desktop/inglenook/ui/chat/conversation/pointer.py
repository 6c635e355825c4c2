"""The mouse on the conversation: selecting, links, and scrolling on when a drag leaves the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor

from inglenook.ui.chat.conversation.rows.row_widget import RowWidget
from inglenook.ui.chat.conversation.selection import Selection, Spot

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from inglenook.ui.chat.conversation.row_pool import RowPool
    from inglenook.ui.chat.conversation.rows.text_block import TextBlock

_SCROLL_MS = 30
_CLICK = 4  # pixels that a click may move


class Pointer(QObject):
    """Turns presses and moves, in the page's coordinates, into a selection."""

    link_clicked = Signal(str, object)  # the target, and the row that it is in
    link_hovered = Signal(str)  # the target; empty: the mouse is on none any more
    moved = Signal(object)  # a point of the page; no button is held
    scroll_wanted = Signal(float)  # pixels that the rows should move down

    def __init__(self, page: QWidget, pool: RowPool, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._pool = pool
        self._selection = selection
        self._pressed: QPoint | None = None
        self._at = QPoint()
        self._moved = False
        self._hovered = ""
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll_on)

    def press(self, event: QMouseEvent) -> None:
        """Begin a selection, or extend it with Shift."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = self._at = event.position().toPoint()
        self._moved = False
        self._pool.pinned = self.row_under(self._pressed)
        spot = self._spot(self._pressed)
        if spot is None:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._moved = True
            self._selection.reach(spot)
        else:
            self._selection.begin(spot)

    def move(self, event: QMouseEvent) -> None:
        """Select as far as here; without a button, show what is under the mouse."""
        self._at = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._show_cursor()
            self.moved.emit(self._at)
            return
        if (self._at - self._pressed).manhattanLength() >= _CLICK:
            self._moved = True
        if self._moved:
            self._reach()
        outside = not 0 <= self._at.y() < self._page.height()
        if outside and not self._scrolling.isActive():
            self._scrolling.start()
        elif not outside:
            self._scrolling.stop()

    def release(self, event: QMouseEvent) -> None:
        """End the selection; a click on a link follows it."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._scrolling.stop()
        self._pool.pinned = None
        was_click = self._pressed is not None and not self._moved
        self._pressed = None
        link = self.link_at(event.position().toPoint()) if was_click else ""
        if link:
            under = self.row_under(event.position().toPoint())
            self.link_clicked.emit(link, under.row if under else None)

    def double_click(self, event: QMouseEvent) -> None:
        """Select a word."""
        point = event.position().toPoint()
        block = self._text_under(point)
        if block is None or block.row is None:
            return
        cursor = QTextCursor(block.document)
        cursor.setPosition(block.position_at(QPointF(block.mapFrom(self._page, point))))
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        self._selection.set_range(
            Spot.of(block.row, cursor.selectionStart()), Spot.of(block.row, cursor.selectionEnd())
        )
        self._pressed = point
        self._moved = False

    def link_at(self, point: QPoint) -> str:
        """The target of the link under a point of the page, or nothing."""
        block = self._text_under(point)
        return block.link_at(QPointF(block.mapFrom(self._page, point))) if block else ""

    def hover(self, link: str) -> None:
        """Tell where the link under the mouse leads, or that there is none any more."""
        if link != self._hovered:
            self._hovered = link
            self.link_hovered.emit(link)

    def _show_cursor(self) -> None:
        block, link = self._text_under(self._at), self.link_at(self._at)
        self.hover(link)
        if block is not None:
            shape = Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.IBeamCursor
            if block.cursor().shape() != shape:
                block.setCursor(shape)

    def _scroll_on(self) -> None:
        y, height = self._at.y(), self._page.height()
        self.scroll_wanted.emit(min(120.0, -y) if y < 0 else -min(120.0, max(1.0, y - height + 1.0)))
        self._reach()

    def _reach(self) -> None:
        spot = self._spot(self._at)
        if spot is not None:
            self._selection.reach(spot)

    def _spot(self, point: QPoint) -> Spot | None:
        """The text position nearest to a point: rows without text are passed over."""
        best: tuple[int, RowWidget] | None = None
        for widget in self._pool.widgets():
            area = widget.geometry()
            if widget.text is None:
                continue
            distance = max(area.top() - point.y(), point.y() - area.bottom(), 0)
            if best is None or distance < best[0]:
                best = (distance, widget)
        if best is None or best[1].text is None or best[1].row is None:
            return None
        block, row = best[1].text, best[1].row
        inside = block.mapFrom(self._page, point)
        if inside.y() < 0:
            return Spot.of(row, 0)
        if inside.y() >= block.height():
            return Spot.of(row, block.length)
        return Spot.of(row, block.position_at(QPointF(inside)))

    def row_under(self, point: QPoint) -> RowWidget | None:
        """The row under a point of the page."""
        found: QWidget | None = self._page.childAt(point)
        while found is not None and not isinstance(found, RowWidget):
            found = None if found is self._page else found.parentWidget()
        return found

    def _text_under(self, point: QPoint) -> TextBlock | None:
        row = self.row_under(point)
        block = row.text if row is not None else None
        inside = block is not None and block.rect().contains(block.mapFrom(self._page, point))
        return block if inside else None
