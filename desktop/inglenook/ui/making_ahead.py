"""Makes pages that nobody has opened yet, a few parts a turn, once the window has been there for a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from inglenook.ui.laid_out_ahead import lay_out_ahead
from inglenook.ui.parts import Parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inglenook.ui.pages import Pages

AFTER_MS = 1500
_TURN_S = 0.004  # the last part of a turn comes on top


class MakingAhead(QObject):
    """Whatever is opened before its turn is made at once, as if this were not there."""

    def __init__(self, pages: Pages, names: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._parts = Parts(self._make(names))
        self._turn = QTimer(self, interval=AFTER_MS, singleShot=True)
        self._turn.timeout.connect(self._go_on)
        self._turn.start()

    def _go_on(self) -> None:
        if self._parts.make_some(_TURN_S):
            self._turn.start(0)

    def _make(self, names: Sequence[str]) -> Iterator[None]:
        for name in names:
            page = self._pages.make_page(name)
            yield
            parts = getattr(page, "parts", None)
            while isinstance(parts, Parts) and parts.make_some(0):
                yield
            if not page.isVisible():
                yield from lay_out_ahead(page)
