"""Rich text that the conversation's selection runs through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from inglenook.ui.chat.conversation.text_painting import paint_boxes, paint_marks, paint_quotes, paint_selection
from inglenook.ui.text.document_text import text_between, whole_text
from inglenook.ui.text.rich_document import RichDocument

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.chat.conversation.row_tools import RowTools


class TextBlock(QWidget):
    """Paints a document and what is selected of it; the mouse is the conversation's business.

    `colour` is the field of the tokens that its text takes. `scrolled` is how many pixels are hidden at its left.
    """

    def __init__(self, parent: QWidget, tools: RowTools, document: RichDocument | None = None) -> None:
        super().__init__(parent)
        self.document = document or RichDocument(tools.theme, tools.formulas, self)
        self.document.setParent(self)
        self.colour = "text"
        self.scrolled = 0
        self.row: Row | None = None
        self.tools = tools
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    @property
    def length(self) -> int:
        """The last position."""
        return self.document.characterCount() - 1

    def height_for(self, width: int) -> int:
        """The height it needs at a width; the document is laid out anew only when the width is another."""
        if self.document.textWidth() != width:
            self.document.setTextWidth(width)
        return int(self.document.size().height() + 0.999) + self.document.overhang

    def position_at(self, point: QPointF) -> int:
        """The text position nearest to a point of the widget."""
        return self.document.documentLayout().hitTest(self._inside(point), Qt.HitTestAccuracy.FuzzyHit)

    def exact_position_at(self, point: QPointF) -> int:
        """The text position under a point of the widget; -1: there is no text."""
        return self.document.documentLayout().hitTest(self._inside(point), Qt.HitTestAccuracy.ExactHit)

    def link_at(self, point: QPointF) -> str:
        """The target of the link under a point, or nothing."""
        return self.document.documentLayout().anchorAt(self._inside(point))

    def paint_ground(self, painter: QPainter) -> None:
        """What lies under the selection and the text; nothing for most."""

    def text_between(self, start: int, end: int) -> str:
        """As it is copied."""
        return text_between(self.document, start, end)

    def whole_text(self) -> str:
        """As it is read out."""
        return whole_text(self.document)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.link_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self.tools.theme.tokens
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(getattr(tokens, self.colour)))
        context.clip = QRectF(event.rect()).translated(self.scrolled, 0)
        with QPainter(self) as painter:
            painter.translate(-self.scrolled, 0)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint_ground(painter)
            paint_boxes(painter, self.document, tokens, self.tools.theme.text_scale, context.clip)
            paint_quotes(painter, self.document, tokens, self.tools.theme.text_scale)
            paint_marks(painter, self.document, tokens, self.tools.theme.text_scale, context.clip)
            if self.row:
                self.tools.confidence.paint(painter, self.document, self.row, tokens, context.clip)
                self.tools.found.paint(painter, self.document, self.row, tokens, context.clip)
            selected = self.tools.selection.within(self.row, self.length) if self.row else None
            if selected:
                paint_selection(painter, self.document, selected, QColor(tokens.selection), context.clip)
            self.document.documentLayout().draw(painter, context)

    def _inside(self, point: QPointF) -> QPointF:
        return QPointF(point.x() + self.scrolled, point.y())
