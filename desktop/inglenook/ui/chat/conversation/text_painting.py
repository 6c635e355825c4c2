"""What is painted under a document's text: the boxes of code, list marks and the selection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from inglenook.ui.text.document_css import CODE_PX
from inglenook.ui.text.document_text import is_beside_table
from inglenook.ui.text.rich_document import CODE_PADDING, QUOTE_INDENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter, QTextBlock, QTextDocument, QTextLine

    from inglenook.ui.text.rich_document import CodeSpan, RichDocument
    from inglenook.ui.theme.tokens import Tokens

_ROUND = 4
_BOX = 19  # the height of a box under inline code of the usual size
_BAR = 3  # beside a quotation
_ABOVE, _BELOW = 17, 7  # from a line's base to the ends of such a bar
_MARK = 13  # from the text's edge to the middle of its mark
_MIDDLE = 4.6  # from a line's base to the middle of its small letters
_LINE_END = 5  # pixels that show a selected line end


def paint_boxes(painter: QPainter, document: RichDocument, tokens: Tokens, scale: float, clip: QRectF) -> None:
    """Rounded boxes under code: inline, one on each line that it runs over, and in a list or quotation."""
    if not document.code_spans and not document.code_areas:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.inline_code))
    layout = document.documentLayout()
    for span in document.code_spans:
        block = document.findBlock(span.block)
        area = layout.blockBoundingRect(block)
        if area.intersects(clip):
            for box in _code_boxes(block, span, area, _BOX * span.px / CODE_PX):
                painter.drawRoundedRect(box, _ROUND, _ROUND)
    painter.setBrush(QColor(tokens.code_ground))
    painter.setPen(QPen(QColor(tokens.border), 1))
    side = CODE_PADDING * scale
    for first, last in document.code_areas:
        block = document.findBlock(first)
        area = layout.blockBoundingRect(block).united(layout.blockBoundingRect(document.findBlock(last)))
        line = block.layout().lineAt(0)
        area = QRectF(area.left() + line.x() - side, area.top(), line.width() + side, area.height())
        painter.drawRoundedRect(area.adjusted(0.5, 3 - side, -0.5, side - 1), 2 * _ROUND, 2 * _ROUND)


def paint_quotes(painter: QPainter, document: RichDocument, tokens: Tokens, scale: float) -> None:
    """A bar beside each quotation inside another block, on the side where its text begins."""
    layout = document.documentLayout()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.border_strong))
    for quote in document.quotes:
        block, last = document.findBlock(quote.first), document.findBlock(quote.last)
        area, line, low = layout.blockBoundingRect(block), block.layout().lineAt(0), last.layout()
        end = low.lineAt(low.lineCount() - 1)
        top = area.top() + line.y() + line.ascent() - _ABOVE * scale
        bottom = layout.blockBoundingRect(last).top() + end.y() + end.ascent() + _BELOW * scale
        style, step = block.blockFormat(), QUOTE_INDENT * scale
        before = step * (quote.level - 1)
        if block.textDirection() == Qt.LayoutDirection.RightToLeft:
            x = area.left() + line.x() + line.width() + style.rightMargin() - before - _BAR
        else:
            x = before if block.textList() else area.left() + line.x() - style.leftMargin() + before
        painter.drawRoundedRect(QRectF(x, top, _BAR, bottom - top), 1.5, 1.5)


def paint_marks(painter: QPainter, document: RichDocument, tokens: Tokens, scale: float, clip: QRectF) -> None:
    """Discs and boxes before list items, at the side where the text begins."""
    painter.setPen(Qt.PenStyle.NoPen)
    for mark in document.marks:
        block = document.findBlock(mark.block)
        area = document.documentLayout().blockBoundingRect(block)
        if not area.intersects(clip) or block.layout().lineCount() == 0:
            continue
        line = block.layout().lineAt(0)
        from_right = block.textDirection() == Qt.LayoutDirection.RightToLeft
        x = area.left() + (line.x() + line.width() + _MARK * scale if from_right else line.x() - _MARK * scale)
        middle = QPointF(x, area.top() + line.y() + line.ascent() - _MIDDLE * scale)
        if mark.kind == "disc":
            painter.setBrush(QColor(tokens.text2))
            painter.drawEllipse(middle, 2.5 * scale, 2.5 * scale)
        else:
            _paint_task(painter, middle, tokens, scale, done=mark.kind == "done")


def _paint_task(painter: QPainter, middle: QPointF, tokens: Tokens, scale: float, *, done: bool) -> None:
    side = 6.5 * scale
    painter.setPen(QPen(QColor(tokens.accent if done else tokens.text3), 1.2 * scale))
    painter.setBrush(QColor(tokens.accent) if done else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(middle.x() - side, middle.y() - side, 2 * side, 2 * side), 3, 3)
    if done:
        painter.setPen(QPen(QColor(tokens.on_accent), 1.8 * scale))
        tick = [QPointF(-0.5, 0), QPointF(-0.12, 0.38), QPointF(0.5, -0.38)]
        painter.drawPolyline([middle + point * side for point in tick])
    painter.setPen(Qt.PenStyle.NoPen)


def _code_boxes(block: QTextBlock, span: CodeSpan, area: QRectF, height: float) -> Iterator[QRectF]:
    for line in _lines(block):
        start = max(span.start, line.textStart())
        end = min(span.start + span.length, line.textStart() + line.textLength())
        if start < end:
            left, right = _between(line, start, end)
            base = area.top() + line.y() + line.ascent()
            yield QRectF(area.left() + left, base - 0.735 * height, right - left, height)


def paint_selection(
    painter: QPainter, document: QTextDocument, selected: tuple[int, int], colour: QColor, clip: QRectF
) -> None:
    """Boxes line by line; Qt's own selection would cover list markers and boxes too."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for box in boxes_of(document, selected, clip):
        painter.drawRect(box)


def boxes_of(document: QTextDocument, span: tuple[int, int], clip: QRectF) -> Iterator[QRectF]:
    """Where the text between two positions stands, line by line."""
    first, last = span
    layout = document.documentLayout()
    block = document.findBlock(first)
    while block.isValid() and block.position() <= last:
        area = layout.blockBoundingRect(block)
        if area.top() > clip.bottom() and document.rootFrame().childFrames() == []:
            return
        if area.intersects(clip) and not is_beside_table(block):
            for line in _lines(block):
                box = _selected_part(block, line, first, last)
                if box is not None:
                    yield box.translated(area.left(), area.top())
        block = block.next()


def _selected_part(block: QTextBlock, line: QTextLine, first: int, last: int) -> QRectF | None:
    begin, stop = line.textStart(), line.textStart() + line.textLength()
    start = max(first - block.position(), begin)
    end = min(last - block.position(), stop)
    goes_on = last > block.position() + block.length() - 1 and stop >= block.length() - 1
    if start > end or (start == end and not goes_on):
        return None
    left, right = _between(line, start, end)
    return QRectF(left, line.y(), right - left + (_LINE_END if goes_on else 0), line.height())


def _lines(block: QTextBlock) -> Iterator[QTextLine]:
    layout = block.layout()
    for index in range(layout.lineCount()):
        yield layout.lineAt(index)


def _between(line: QTextLine, start: int, end: int) -> tuple[float, float]:
    """The left and the right of a run of text, whichever way it is written."""
    one, other = (_x(line, position) for position in (start, end))
    return min(one, other), max(one, other)


def _x(line: QTextLine, position: int) -> float:
    found: Any = line.cursorToX(position)  # the stubs promise a number, the call gives a tuple with it
    return found[0]
