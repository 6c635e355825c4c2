"""Imports the pages that nobody has opened yet, and makes some of them, once the window has been there for a moment."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from inglenook.ui.laid_out_ahead import lay_out_ahead
from inglenook.ui.parts import Parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inglenook.cancel import Cancel
    from inglenook.ui.background import Background
    from inglenook.ui.pages import Pages

AFTER_MS = 1500
_TURN_S = 0.004  # the last part of a turn comes on top


class MakingAhead(QObject):
    """Whatever is opened before its turn is made at once, as if this were not there.

    ``modules`` are imported in the background; the pages of these names are made then, a few parts a turn.
    """

    def __init__(
        self, pages: Pages, background: Background, *, modules: Sequence[str], names: Sequence[str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._background = background
        self._modules = modules
        self._parts = Parts(self._make(names))
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._go_on)
        QTimer.singleShot(AFTER_MS, self, self._begin)

    def _begin(self) -> None:
        self._background.run(
            self._import, on_item=lambda _: None, on_done=self._go_on, on_error=lambda _: None
        )  # what cannot be imported is told by whoever opens the page

    def _import(self, cancel: Cancel) -> Iterator[str]:
        for name in self._modules:
            if cancel.is_set:
                return
            import_module(name)
            yield name

    def _go_on(self) -> None:
        if self._parts.make_some(_TURN_S):
            self._turn.start()

    def _make(self, names: Sequence[str]) -> Iterator[None]:
        for name in names:
            page = self._pages.make_page(name)
            yield
            parts = getattr(page, "parts", None)
            while isinstance(parts, Parts) and parts.make_some(0):
                yield
            if not page.isVisible():
                yield from lay_out_ahead(page)
