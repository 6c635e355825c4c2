"""One line of text in which what was looked for stands on a ground of its own and is underlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from inglenook.ui.utf16 import utf16_span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.chats.finding import Span
    from inglenook.ui.theme.tokens import Tokens


def write_marked_line(  # noqa: PLR0913  where, what and how
    painter: QPainter, rect: QRect, text: str, marks: Sequence[Span], *, font: QFont, color: QColor, tokens: Tokens
) -> None:
    """The text has to fit; an underline tells a hit also where the ground's colour does not."""
    form = QTextCharFormat()
    form.setBackground(QColor(tokens.warn_soft))
    form.setForeground(QColor(tokens.text))
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    form.setUnderlineColor(QColor(tokens.warn))
    ranges: list[QTextLayout.FormatRange] = []
    for span in marks:
        piece = QTextLayout.FormatRange()
        piece.start, piece.length = utf16_span(text, span)  # pyright: ignore[reportAttributeAccessIssue]  PySide's stub has no fields
        piece.format = form  # pyright: ignore[reportAttributeAccessIssue]  the same
        ranges.append(piece)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(rect.width())
    layout.endLayout()
    painter.setPen(color)
    layout.draw(painter, QPointF(rect.topLeft()), ranges, QRectF(rect))
