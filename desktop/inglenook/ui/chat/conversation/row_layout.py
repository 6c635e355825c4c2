"""Where the rows are: laid out from one that stays where it is, so that wrong estimates never move what is seen.

A layout may be given a time. Rows that it does not come to are left for the next one: those that are on screen look as
before until then, others are not there yet.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.chat.conversation.row_pool import RowPool
    from inglenook.ui.chat.conversation.transcript import Transcript

COLUMN = 760  # pixels at a text scale of 1
SIDE = 28
BELOW = 28  # under the last row
_AWAY = -100_000  # pixels
_BEYOND = 300  # pixels above and below the window that are laid out too

Placed = list[tuple["Row", float]]  # a row and the top of the space above it


class RowLayout:
    """Lays out the rows around the anchor: a row and where the space above it begins in the window.

    `stick` says that the end stays in view while the answer grows. `is_complete` is False where rows are left for the
    next layout.
    """

    def __init__(self, page: QWidget, transcript: Transcript, pool: RowPool) -> None:
        self.stick = True
        self.is_measuring = False
        self.is_complete = True
        self._late_at = 0.0
        self._work = 0  # rows that were given their content in this round
        self._page = page
        self._transcript = transcript
        self._pool = pool
        self._anchor = (0, 0)
        self._offset = 0.0
        self._scale = 1.0
        self._shown: set[Row] = set()
        self._fresh: set[Row] = set()  # measured in this round

    @property
    def column(self) -> QRect:
        """The column, as wide as the page allows and a text of this size wants."""
        width = max(200, min(round(COLUMN * self._scale), self._page.width() - 2 * SIDE))
        return QRect((self._page.width() - width) // 2, 0, width, self._page.height())

    @property
    def top(self) -> float:
        """How far the window's top is below the first row's."""
        row = self._transcript.row_at(self._anchor)
        return self._transcript.top_of(row) - self._offset if row else 0.0

    @property
    def height(self) -> int:
        """Of everything, in pixels."""
        return int(self._transcript.height + BELOW)

    def set_scale(self, scale: float) -> None:
        """The scale of the text."""
        self._scale = scale

    def hold(self, row: Row, top: float) -> None:
        """Keep a row where it is on screen."""
        self.stick = False
        self._anchor = row.place
        self._offset = top

    def go_to(self, y: float) -> None:
        """Bring a height of the whole to the window's top."""
        found = self._transcript.row_below(y)
        if found is not None:
            self.hold(found[0], -found[1])

    def move_by(self, pixels: float) -> None:
        """Move the rows down by some pixels; at the end nothing moves further up."""
        if pixels > 0 or not self.stick:
            self.stick = False
            self._offset += pixels

    def lay_out(self, seconds: float = float("inf")) -> None:
        """Give every row near the window its widget and its place, or as many as there is time for: at least one."""
        self._late_at = time.perf_counter() + seconds
        self._work = 0
        self.is_complete = True
        self._transcript.set_width(self.column.width(), self._scale)
        if not self._transcript.entries or self._page.height() <= 0:
            self._pool.keep_only(set())
            return
        self.is_measuring = True  # rows must not ask for another layout meanwhile
        placed = self._place()
        self.is_measuring = False
        self._shown = {row for row, _ in placed}
        self._pool.keep_only(self._shown)
        self._show(placed)
        self._hide_pinned()

    def _hide_pinned(self) -> None:
        """Hiding it would end the drag that it is pinned for."""
        pinned = self._pool.pinned
        if pinned is not None and pinned.row not in self._shown:
            pinned.move(pinned.x(), _AWAY)

    def _place(self) -> Placed:
        end = self._page.height() - BELOW
        placed: Placed = []
        if self.stick and self._transcript.height <= end:
            bottom, at_end = self._place_down(self._transcript.row_at((0, 0)), 0.0, placed)
            if (at_end and bottom <= end) or not self.is_complete:
                return placed
            placed = []
        if not self.stick:
            first = self._transcript.row_at(self._anchor)
            bottom, at_end = self._place_down(first, self._offset, placed)
            if not (at_end and bottom < end):
                top = self._place_up(self._transcript.before(first) if first else None, self._offset, placed)
                return self._moved_to_top(placed, top)
            self.stick = True
            placed = []
        top = self._place_up(self._transcript.last(), float(end), placed)
        return self._moved_to_top(placed, top)

    def _place_down(self, row: Row | None, y: float, placed: Placed) -> tuple[float, bool]:
        while row is not None and y < self._page.height() + _BEYOND:
            if not self._measure(row):
                return y, False
            placed.append((row, y))
            y += row.gap + row.height
            row = self._transcript.after(row)
        return y, row is None

    def _place_up(self, row: Row | None, y: float, placed: Placed) -> float | None:
        """Returns the top of the first message's first row when it was reached."""
        while row is not None and y > -_BEYOND:
            if not self._measure(row):
                return None
            y -= row.gap + row.height
            placed.append((row, y))
            row = self._transcript.before(row)
        return y if row is None else None

    def _moved_to_top(self, placed: Placed, top: float | None) -> Placed:
        if top is None or top <= 0:
            return placed
        return [(row, y - top) for row, y in placed]

    def _measure(self, row: Row) -> bool:
        """Whether the row has a height and something to show, be it what it showed before."""
        width = self.column.width()
        if self._pool.is_work(row) or row.measured_for != width:
            if self._work and time.perf_counter() > self._late_at:
                self.is_complete = False
                return self._pool.find(row) is not None
            self._work += 1
        widget = self._pool.take(row)
        if row.measured_for != width:
            row.measured_for = width
            self._fresh.add(row)
            self._transcript.row_changed(row, widget.height_for(width))
        return True

    def _show(self, placed: Placed) -> None:
        column = self.column
        best: tuple[Row, float] | None = None
        for row, y in placed:
            widget = self._pool.find(row) or self._pool.take(row)
            place = QRect(column.left(), round(y + row.gap), column.width(), int(row.height))
            if widget.geometry() != place:
                widget.setGeometry(place)
            if row in self._fresh:
                widget.arrange()
            if widget.isHidden():
                widget.show()
            if y + row.gap + row.height > 0 and (best is None or y < best[1]):
                best = (row, y)
        self._fresh.clear()
        if best is not None:
            self._anchor = best[0].place
            self._offset = best[1]
