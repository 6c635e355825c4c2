"""The list that offers how a word of the text could go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from inglenook.ui.row_painting import line_px, rect_of, state_of, write_line
from inglenook.ui.theme.tokens import SMALL_PX

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.ui.presets.completion import Completion
    from inglenook.ui.theme.theme import Theme

WIDTH_PX = 460
MOST_ROWS = 9
_MEANING_ROLE = Qt.ItemDataRole.UserRole + 1
_PADDING_PX = 10
_GAP_PX = 16
_WORD_PX = 140  # of most words; the meanings stand below each other


class CompletionPopup(QCompleter):
    """``picked`` carries the Completion; what is offered was chosen by whoever fills it."""

    picked = Signal(object)

    def __init__(self, widget: QWidget, theme: Theme) -> None:
        super().__init__(widget)
        self._offers: tuple[Completion, ...] = ()
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setWidget(widget)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(MOST_ROWS)
        self._list = QListView()
        self._list.setObjectName("completions")
        self._list.setAccessibleName(self.tr("Completions"))
        self._list.setMinimumWidth(WIDTH_PX)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPopup(self._list)
        self._list.setItemDelegate(_Delegate(theme, self))  # the completer puts its own there first
        self.activated.connect(self._pick)

    @property
    def is_open(self) -> bool:
        """Whether it is to be seen."""
        return self._list.isVisible()

    def offer(self, offers: Sequence[Completion], at: QRect) -> None:
        """Show these below a place of the widget; none close it."""
        if not offers:
            self._list.hide()
            return
        self._offers = tuple(offers)
        self._rows.clear()
        for each in self._offers:
            item = QStandardItem(each.text.rstrip())
            item.setData(each.meaning, _MEANING_ROLE)
            item.setData(
                ": ".join(filter(None, (each.text.rstrip(), each.meaning))), Qt.ItemDataRole.AccessibleTextRole
            )
            self._rows.appendRow(item)
        self.setCompletionPrefix("")
        at.setWidth(WIDTH_PX)
        self.complete(at)
        self._list.setCurrentIndex(self.completionModel().index(0, 0))

    def close(self) -> None:
        """Offer nothing more."""
        self._list.hide()

    def _pick(self, text: str) -> None:
        offer = next((offer for offer in self._offers if offer.text.rstrip() == text), None)
        if offer is not None:
            self.picked.emit(offer)


class _Delegate(QStyledItemDelegate):
    """The word, and beside it what it means."""

    def __init__(self, theme: Theme, parent: CompletionPopup) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(WIDTH_PX, line_px(self._theme, SMALL_PX) + _PADDING_PX)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, tokens = rect_of(option), self._theme.tokens
        painter.save()
        if state_of(option) & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selected))
        room = rect.adjusted(_PADDING_PX, 0, -_PADDING_PX, 0)
        mono, word = self._theme.font(SMALL_PX, mono=True), str(index.data())
        write_line(painter, room, word, font=mono, color=tokens.text)
        taken = max(QFontMetrics(mono).horizontalAdvance(word) + _GAP_PX, round(_WORD_PX * self._theme.text_scale))
        meaning = room.adjusted(taken, 0, 0, 0)
        write_line(
            painter, meaning, str(index.data(_MEANING_ROLE)), font=self._theme.font(SMALL_PX), color=tokens.text3
        )
        painter.restore()
