"""Where the tokens of answers stand on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF

from inglenook.ui.chat.conversation.text_painting import boxes_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractScrollArea

    from inglenook.ui.chat.conversation.entry import Entry, Row
    from inglenook.ui.chat.conversation.row_layout import RowLayout
    from inglenook.ui.chat.conversation.row_pool import RowPool
    from inglenook.ui.chat.conversation.rows.row_widget import RowWidget
    from inglenook.ui.chat.conversation.tokens.confidence import Confidence
    from inglenook.ui.chat.conversation.transcript import Transcript

WHOLE = QRectF(0, 0, 1e6, 1e6)
_BESIDE = 12  # tokens that a mark, such as a list's number, may be away from words
_ROOM_PX = 24  # above a token that was brought into view


class TokenPlaces:
    """In the coordinates of the conversation's page."""

    def __init__(  # noqa: PLR0913, PLR0917  the parts of the conversation
        self,
        area: QAbstractScrollArea,
        transcript: Transcript,
        pool: RowPool,
        layout: RowLayout,
        confidence: Confidence,
        lay_out: Callable[[], None],
    ) -> None:
        self.is_moving = False  # the rows, to bring a token into view
        self._area = area
        self._transcript = transcript
        self._pool = pool
        self._layout = layout
        self._confidence = confidence
        self._lay_out = lay_out

    def entry(self, message_id: int) -> Entry | None:
        """A message that is shown."""
        return self._transcript.find(message_id)

    def paint(self) -> None:
        """Paint all rows again."""
        for widget in self._pool.widgets():
            if widget.text is not None:
                widget.text.update()

    def near(self, entry: Entry, number: int) -> QRectF | None:
        """Where a token stands, or, of marks that are not shown, one beside it; brought into the window."""
        beside = (number, *range(number + 1, number + _BESIDE), *range(number - 1, number - _BESIDE, -1))
        for one in beside:
            if (box := self.box(entry, one)) is not None:
                return box
        return next((box for one in beside if (box := self._brought_into_view(entry, one)) is not None), None)

    def box(self, entry: Entry, number: int) -> QRectF | None:
        """Where a token stands; None: not in the window."""
        page = self._area.viewport()
        for row in entry.rows or ():
            box = self._box_in(row, number)
            if box is not None:
                inside = page.rect().toRectF()
                return box if inside.top() <= box.top() and box.bottom() <= inside.bottom() else None
        return None

    def _box_in(self, row: Row, number: int) -> QRectF | None:
        widget = self._pool.find(row)
        block = widget.text if widget is not None else None
        if block is None or widget is None or widget.isHidden():
            return None
        for span in self._confidence.spans(row, block.document):
            if span.number == number:
                for box in boxes_of(block.document, (span.start, span.end), WHOLE):
                    corner = block.mapTo(self._area.viewport(), QPoint(0, 0))
                    return box.translated(corner.x() - block.scrolled, corner.y())
        return None

    def _brought_into_view(self, entry: Entry, number: int) -> QRectF | None:
        """Scroll to a token; where it stands then."""
        trace = self._confidence.trace(entry.message.id)
        place = next((one for one in trace.places if one.number == number), None) if trace else None
        if place is None:
            return None
        found: Row | None = None
        for row in self._transcript.rows(entry):
            start = self._confidence.start_of(row)
            if 0 <= start <= place.start and row.kind != "thought":
                found = row
        if found is None:
            return None
        self.is_moving = True
        try:
            self._layout.hold(found, float(_ROOM_PX))
            self._lay_out()
            box = self._box_in(found, number)
            if box is not None and box.bottom() > self._area.viewport().height():
                self._layout.move_by(self._area.viewport().height() / 2 - box.bottom())
                self._lay_out()
        finally:
            self.is_moving = False
        return self.box(entry, number)

    def token_at(self, widget: RowWidget | None, point: QPoint) -> tuple[int, int] | None:
        """The answer's id and the token's number under a point of the page, in this row."""
        block = widget.text if widget is not None else None
        row = widget.row if widget is not None else None
        if block is None or row is None:
            return None
        inside = QPointF(block.mapFrom(self._area.viewport(), point))
        position = block.exact_position_at(inside)
        for span in self._confidence.spans(row, block.document) if position >= 0 else ():
            if span.start <= position < span.end:
                return row.entry.message.id, span.number
        return None
