"""The widgets of the rows near the window, used again for other rows as the chat scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from inglenook.ui.chat.conversation.rows.attached_row import AttachedRow
from inglenook.ui.chat.conversation.rows.bubble_row import BubbleRow
from inglenook.ui.chat.conversation.rows.code_row import CodeRow
from inglenook.ui.chat.conversation.rows.edit_row import EditRow
from inglenook.ui.chat.conversation.rows.error_row import ErrorRow
from inglenook.ui.chat.conversation.rows.foot_row import FootRow, ToolsRow
from inglenook.ui.chat.conversation.rows.head_row import HeadRow
from inglenook.ui.chat.conversation.rows.limit_row import LimitRow
from inglenook.ui.chat.conversation.rows.maths_row import MathsRow
from inglenook.ui.chat.conversation.rows.passages_row import PassagesRow
from inglenook.ui.chat.conversation.rows.picture_row import PictureRow
from inglenook.ui.chat.conversation.rows.quote_row import QuoteRow
from inglenook.ui.chat.conversation.rows.rule_row import RuleRow
from inglenook.ui.chat.conversation.rows.table_row import TableRow
from inglenook.ui.chat.conversation.rows.text_row import PlainRow, TextRow
from inglenook.ui.chat.conversation.rows.thinking_row import ThinkingRow, ThoughtRow
from inglenook.ui.chat.conversation.rows.waiting_row import WaitingRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.chat.conversation.row_kinds import RowKind
    from inglenook.ui.chat.conversation.row_tools import RowTools
    from inglenook.ui.chat.conversation.rows.row_widget import RowWidget

_KINDS: dict[RowKind, type[RowWidget]] = {
    "limit": LimitRow,
    "limit_below": LimitRow,
    "head": HeadRow,
    "attached": AttachedRow,
    "thinking": ThinkingRow,
    "thought": ThoughtRow,
    "bubble": BubbleRow,
    "waiting": WaitingRow,
    "error": ErrorRow,
    "passages": PassagesRow,
    "foot": FootRow,
    "tools": ToolsRow,
    "edit": EditRow,
    "text": TextRow,
    "plain": PlainRow,
    "quote": QuoteRow,
    "table": TableRow,
    "code": CodeRow,
    "maths": MathsRow,
    "rule": RuleRow,
    "picture": PictureRow,
}
_SPARE = 24  # widgets of a kind that are kept


class RowPool:
    """Gives each row near the window a widget.

    `pinned` is a widget that stays even if its row has gone out of sight: the mouse is held down on it.
    """

    def __init__(self, page: QWidget, tools: RowTools) -> None:
        self.pinned: RowWidget | None = None
        self._page = page
        self._tools = tools
        self._live: dict[Row, RowWidget] = {}
        self._stale: set[Row] = set()  # of the live ones: what they show is not up to date
        self._spare: dict[RowKind, list[RowWidget]] = {}

    def __len__(self) -> int:
        return len(self._live)

    def widgets(self) -> Iterable[RowWidget]:
        """Those of the rows near the window."""
        return self._live.values()

    def find(self, row: Row) -> RowWidget | None:
        """A row's widget, if it has one now."""
        return self._live.get(row)

    def take(self, row: Row) -> RowWidget:
        """A row's widget; one that comes from another row has to be measured again."""
        widget = self._live.get(row)
        if widget is None:
            spare = self._spare.get(row.kind)
            widget = spare.pop() if spare else self._make(row.kind)
            self._live[row] = widget
            self._bind(row, widget)
            widget.set_dimmed(dimmed=row.entry.is_left_out)
        elif row in self._stale:
            self._bind(row, widget)
        return widget

    def is_work(self, row: Row) -> bool:
        """Whether taking it means giving a widget its content."""
        return row not in self._live or row in self._stale

    def _make(self, kind: RowKind) -> RowWidget:
        """A new widget; its controls come right after the conversation for the Tab key, not after the whole window."""
        widget = _KINDS[kind](self._page, self._tools)
        conversation = self._page.parentWidget()
        if conversation is not None:
            for control in widget.findChildren(QWidget):
                if control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    QWidget.setTabOrder(conversation, control)
        return widget

    def bind_again(self, rows: Iterable[Row]) -> None:
        """These rows have changed."""
        for row in rows:
            row.measured_for = -1
            widget = self._live.get(row)
            if widget is not None:
                self._bind(row, widget)

    def look_changed(self) -> None:
        """Everything looks different now: what is live is bound again when it is next taken."""
        self._stale = set(self._live)

    def _bind(self, row: Row, widget: RowWidget) -> None:
        self._stale.discard(row)
        row.measured_for = -1
        widget.bind(row)
        widget.update()
        if widget.text is not None:
            widget.text.update()

    def bind_with(self, formulas: set[str]) -> None:
        """The pictures of some formulas are there."""
        rows = [widget.row for widget in self.widgets() if widget.row is not None]
        self.bind_again([row for row in rows if row.block and any(latex in row.block.source for latex in formulas)])

    def bind_picture(self, address: str) -> None:
        """It is there, or another thing is to be said of it."""
        rows = [row for row in self._live if row.kind == "picture" and row.block and row.block.body == address]
        self.bind_again(rows)

    def keep_only(self, rows: set[Row]) -> None:
        """Take the widgets of all other rows back."""
        for row in [row for row in self._live if row not in rows and self._live[row] is not self.pinned]:
            self.give_back(row)

    def give_back(self, row: Row) -> None:
        """The row needs no widget any more."""
        widget = self._live.pop(row)
        self._stale.discard(row)
        focused = QApplication.focusWidget()
        conversation = self._page.parentWidget()
        if focused is not None and conversation is not None and widget.isAncestorOf(focused):
            conversation.setFocus()  # else Qt moves the focus on to some other row
        widget.hide()
        spare = self._spare.setdefault(row.kind, [])
        if len(spare) < _SPARE:
            spare.append(widget)
        else:
            widget.deleteLater()
