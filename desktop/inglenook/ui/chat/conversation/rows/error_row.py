"""Why an answer failed, and a button to try again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from inglenook.ui.chat.conversation.rows.row_widget import RowWithText
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.chat.conversation.row_tools import RowTools

_PADDING = 14
_ROUND = 10
_ICON = 18
_PX = 14
_LINE = 21
_ABOVE_BUTTON = 10


class ErrorRow(RowWithText):
    """A card in the soft colour of danger, with a sign so that the colour is not alone."""

    def __init__(self, parent: QWidget, tools: RowTools) -> None:
        super().__init__(parent, tools)
        self._retry = QPushButton(self.tr("Try again"), self)
        self._retry.setObjectName("retry")
        self._retry.clicked.connect(self._ask)

    @override
    def bind(self, row: Row) -> None:
        self.row = self.text.row = row
        self.text.document.show_plain(translated(row.entry.message.error), px=_PX, line_px=_LINE)
        self._retry.setVisible(row.entry.message.can_retry)
        self.tools.theme.put_icon(self._retry, "refresh-cw", color="text", px=_ICON - 3)

    @override
    def height_for(self, width: int) -> int:
        height = self.text.height_for(width - 3 * _PADDING - self._side)
        return height + self._below() + 2 * _PADDING

    @override
    def arrange(self) -> None:
        button = self._retry.sizeHint()
        below = self._below()
        wide = self.width() - 3 * _PADDING - self._side
        top = self.height() - _PADDING - button.height()
        text_height = self.height() - 2 * _PADDING - below
        left = _PADDING if self._mirrored else 2 * _PADDING + self._side
        self.text.setGeometry(left, _PADDING, wide, text_height)
        self._retry.setGeometry(
            left + wide - button.width() if self._mirrored else left, top, button.width(), button.height()
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self.tools.theme.tokens
        side = self._side
        icon = self.tools.theme.icon("circle-alert", color="danger", px=side)
        x = self.width() - _PADDING - side if self._mirrored else _PADDING
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.danger_soft))
            painter.drawRoundedRect(QRectF(self.rect()), _ROUND, _ROUND)
            icon.paint(painter, x, _PADDING + 2, side, side)

    @property
    def _side(self) -> int:
        return self.tools.px(_ICON)

    def _below(self) -> int:
        """Under the text, for the button."""
        can_retry = self.row is not None and self.row.entry.message.can_retry
        return self._retry.sizeHint().height() + _ABOVE_BUTTON if can_retry else 0

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _ask(self) -> None:
        if self.row is not None:
            self.tools.retry_requested.emit(self.row.entry.message.id)
