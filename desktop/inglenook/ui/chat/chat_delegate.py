"""Draws a row of the chats list: a folder, a chat with what is said of it, or a hit with the words marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from typing_extensions import override

from inglenook.chats.finding import spans_of
from inglenook.ui.chat.chat_list_model import ROW_ROLE
from inglenook.ui.chat.chat_rows import ChatRow, FolderRow, HitRow
from inglenook.ui.chat.two_line_delegate import TwoLineDelegate
from inglenook.ui.marked_line import write_marked_line

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from inglenook.ui.theme.theme import Theme

ICON_PX = 14
INDENT_PX = 18
GAP_PX = 6


class ChatDelegate(TwoLineDelegate):
    """``terms`` are the words looked for, folded."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self.terms: tuple[str, ...] = ()

    @override
    def paint_beside(
        self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex, *, mirrored: bool
    ) -> QRect:
        row = index.data(ROW_ROLE)
        before = after = 0
        if isinstance(row, FolderRow):
            icons = ("chevron-down", "folder-open") if row.is_open else ("chevron-right", "folder")
            before = self._paint_icons(painter, area, icons, at_start=not mirrored)
        elif isinstance(row, (ChatRow, HitRow)):
            if isinstance(row, ChatRow) and row.is_inside:
                before = round(INDENT_PX * self.theme.text_scale)
            states = {"pin": row.chat.is_pinned, "archive": row.chat.is_archived}
            icons = tuple(icon for icon, is_so in states.items() if is_so)
            after = self._paint_icons(painter, area, icons, at_start=mirrored)
        left, right = (after, before) if mirrored else (before, after)
        return area.adjusted(left, 0, -right, 0)

    @override
    def write(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        *,
        font: QFont,
        color: str,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if not self.terms or not isinstance(index.data(ROW_ROLE), HitRow):
            super().write(painter, rect, text, font=font, color=color, index=index)
            return
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        marks = spans_of(shown, self.terms)
        write_marked_line(painter, rect, shown, marks, font=font, color=QColor(color), tokens=self.theme.tokens)

    def _paint_icons(self, painter: QPainter, area: QRect, icons: tuple[str, ...], *, at_start: bool) -> int:
        """From one side inwards; how much room they take."""
        side = round(ICON_PX * self.theme.text_scale)
        top = area.top() + (self.name_px - side) // 2
        x = 0
        for icon in icons:
            left = area.left() + x if at_start else area.right() + 1 - x - side
            self.theme.icon(icon, px=side).paint(painter, QRect(left, top, side, side))
            x += side + GAP_PX
        return x
