"""Lays the rows out, at once or in rounds between which the window answers, and keeps the scroll bar in step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from inglenook.ui.chat.conversation.end_button import EndButton
    from inglenook.ui.chat.conversation.page import Page
    from inglenook.ui.chat.conversation.quiet_scroll_bar import QuietScrollBar
    from inglenook.ui.chat.conversation.row_layout import RowLayout
    from inglenook.ui.chat.conversation.transcript import Transcript

_ROUND_S = 0.005  # the last row of a round, and painting, come on top
_FAR = 120  # pixels from the end at which the button to it appears


class LayoutRounds(QObject):
    """What changes a few rows is laid out at once; what brings a window full of others comes in rounds."""

    def __init__(
        self,
        bar: QuietScrollBar,
        page: Page,
        transcript: Transcript,
        layout: RowLayout,
        to_end: EndButton,
    ) -> None:
        super().__init__(bar)
        self._bar = bar
        self._page = page
        self._transcript = transcript
        self._layout = layout
        self._to_end = to_end
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self.begin)
        self._bar.valueChanged.connect(self._bar_moved)

    @property
    def is_settled(self) -> bool:
        """Whether every row near the window is there."""
        return not self._next.isActive()

    def whole(self) -> None:
        """Everything now."""
        self._run(float("inf"))

    def begin(self) -> None:
        """The first of as many rounds as it takes."""
        self._run(_ROUND_S)

    def begin_soon(self) -> None:
        """As `begin`, but not in this turn of the event loop."""
        self._next.start()

    def follow(self) -> None:
        """Everything now, or with the rounds that are under way."""
        if self.is_settled:
            self.whole()

    def _run(self, seconds: float) -> None:
        self._next.stop()
        self._layout.lay_out(seconds)
        top = None if self._layout.stick else round(self._layout.top)
        self._bar.show_place(self._layout.height, self._page.height(), top)
        self._place_button(self._bar.maximum() - self._bar.value())
        if not self._layout.is_complete:
            self._next.start()

    def _bar_moved(self, value: int) -> None:
        if value >= self._bar.maximum():
            self._layout.stick = True
        else:
            self._layout.go_to(value)
        self.begin()

    def _place_button(self, away: int) -> None:
        entries = self._transcript.entries
        live = bool(entries) and entries[-1].message.live
        wanted = not self._layout.stick and (live or away > _FAR) and away > 0
        self._to_end.place(self._page.geometry(), wanted=wanted)
