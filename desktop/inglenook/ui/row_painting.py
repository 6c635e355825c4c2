"""What the lists of the window draw alike: lines that end where the room does, chips, and a row's own state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from inglenook.ui.theme.tokens import TINY_PX

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

    from inglenook.ui.theme.theme import Theme

START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
CHIP_PADDING_PX = 7
CHIP_HEIGHT_PX = 4  # more than its text
_CHIP_GAP_PX = 5
_CHIP_RADIUS_PX = 6


def write_line(  # noqa: PLR0913  where, what and how
    painter: QPainter, rect: QRect, text: str, *, font: QFont, color: str, at: Qt.AlignmentFlag = START
) -> None:
    """One line, with an ellipsis where there is no room."""
    painter.setFont(font)
    painter.setPen(QColor(color))
    shown = QFontMetrics(font).elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, at, shown)


@dataclass(frozen=True, slots=True)
class Chips:
    """A line of small labels; the first is a warning where ``warns``."""

    words: Sequence[str]
    warns: bool
    is_selected: bool
    right_to_left: bool

    def draw(self, painter: QPainter, line: QRect, theme: Theme) -> None:
        """As many as there is room for; the last may end with an ellipsis."""
        tokens, font = theme.tokens, theme.font(TINY_PX)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        x, room = 0, line.width()
        for number, word in enumerate(self.words):
            if room < 3 * CHIP_PADDING_PX:
                break
            warns = number == 0 and self.warns
            told = isolated(word) if self.right_to_left else word
            shown = metrics.elidedText(told, Qt.TextElideMode.ElideRight, room - 2 * CHIP_PADDING_PX)
            width = metrics.horizontalAdvance(shown) + 2 * CHIP_PADDING_PX
            left = line.right() + 1 - x - width if self.right_to_left else line.left() + x
            chip = QRect(left, line.top(), width, line.height())
            painter.setPen(Qt.PenStyle.NoPen)
            ground = tokens.raised if self.is_selected else tokens.hover
            painter.setBrush(QColor(tokens.warn_soft if warns else ground))
            painter.drawRoundedRect(chip, _CHIP_RADIUS_PX, _CHIP_RADIUS_PX)
            painter.setPen(QColor(tokens.warn if warns else tokens.text2))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, shown)
            x += width + _CHIP_GAP_PX
            room -= width + _CHIP_GAP_PX


def isolated(part: str) -> str:
    """In its own direction: "94 likes" would be turned round between words from right to left."""
    return f"\N{FIRST STRONG ISOLATE}{part}\N{POP DIRECTIONAL ISOLATE}"


def line_px(theme: Theme, px: int) -> int:
    """How high a line of this size is."""
    return QFontMetrics(theme.font(px)).height()


def rect_of(option: QStyleOptionViewItem) -> QRect:
    """Where the row is."""
    return QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]  PySide's stub has no fields


def direction_of(option: QStyleOptionViewItem) -> Qt.LayoutDirection:
    """Which way the view reads, which may not be the application's."""
    return option.direction  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]  PySide's stub has no fields


def state_of(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    """Whether the row is selected, under the mouse, and so on."""
    return option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]  PySide's stub has no fields
