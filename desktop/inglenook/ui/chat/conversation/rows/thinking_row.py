"""The button that opens and closes what the model thought."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from inglenook.ui.chat.conversation.rows.row_widget import RowWidget, RowWithText
from inglenook.ui.translated import number_in_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.chat.conversation.row_tools import RowTools

_ICON = 15
_INDENT = 16
_PX = 14
_LINE = 23


class ThinkingRow(RowWidget):
    """Says for how long the model thought; the text is in the rows below."""

    def __init__(self, parent: QWidget, tools: RowTools) -> None:
        super().__init__(parent, tools)
        self._button = QToolButton(self)
        self._button.setObjectName("think")
        self._button.setProperty("role", "think")
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setToolTip(self.tr("Show or hide what the model thought before it answered"))
        self._button.clicked.connect(self._toggle)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._button)
        line.addStretch()

    @override
    def bind(self, row: Row) -> None:
        self.row = row
        is_open = row.entry.thinking_open
        self._button.setText(self._label(row))
        shown = self.tr("shown") if is_open else self.tr("hidden")
        self._button.setAccessibleName(f"{self._label(row)} ({shown})")
        icon = "chevron-down" if is_open else "chevron-right"
        self.tools.theme.put_icon(self._button, icon, color="text2", px=_ICON)

    @override
    def height_for(self, width: int) -> int:
        return self._button.sizeHint().height()

    def _label(self, row: Row) -> str:
        if row.entry.is_thinking:
            return self.tr("Thinking…")
        seconds = row.entry.message.thinking_s
        return (
            self.tr("Thought for {0} s").format(number_in_words(seconds, ".1f")) if seconds > 0 else self.tr("Thoughts")
        )

    def _toggle(self) -> None:
        self.tools.thinking_toggled.emit(self.row)


class ThoughtRow(RowWithText):
    """A piece of what the model thought, beside a thin line."""

    def __init__(self, parent: QWidget, tools: RowTools) -> None:
        super().__init__(parent, tools)
        self.text.colour = "text2"
        self._shown = ""
        self._shown_scale: float = 0.0

    @override
    def bind(self, row: Row) -> None:
        self.row = self.text.row = row
        thought = row.block.body.removesuffix("\n") if row.block else ""
        scale: float = self.tools.theme.text_scale
        if self._shown and scale == self._shown_scale and thought.startswith(self._shown):
            self.text.document.add_plain(thought[len(self._shown) :])
        else:
            self.text.document.show_plain(thought, px=_PX, line_px=_LINE)
        self._shown, self._shown_scale = thought, scale

    @override
    def height_for(self, width: int) -> int:
        return self.text.height_for(width - _INDENT)

    @override
    def arrange(self) -> None:
        left = 0 if self._mirrored else _INDENT
        self.text.setGeometry(left, 0, self.width() - _INDENT, self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.tools.theme.tokens.border))
            painter.drawRect(QRectF(self.width() - 5 if self._mirrored else 3, 0, 2, self.height()))

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
