"""Imports the pages that nobody has opened yet, and makes some of them, once the window has been there for a moment."""

from __future__ import annotations

import contextlib
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from inglenook.ui.laid_out_ahead import lay_out_ahead
from inglenook.ui.module_order import in_order
from inglenook.ui.parts import Parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from inglenook.cancel import Cancel
    from inglenook.ui.background import Background

AFTER_MS = 1500
_OF_THE_WINDOW = "inglenook.ui."
_TURN_S = 0.004  # the last part of a turn comes on top


class MakingAhead(QObject):
    """Whatever is opened before its turn is made at once, as if this were not there.

    ``modules`` are read in the background, with all that they need; then they are imported, and the pages of these
    names made, a few parts a turn.
    """

    def __init__(
        self,
        make_page: Callable[[str], QWidget],
        background: Background,
        *,
        modules: Sequence[str],
        names: Sequence[str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._make_page = make_page
        self._background = background
        self._modules = modules
        self._to_import: list[str] = []
        self._parts = Parts(self._make(names))
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._go_on)
        QTimer.singleShot(AFTER_MS, self, self._begin)

    def _begin(self) -> None:
        self._background.run(
            self._import, on_item=self._to_import.append, on_done=self._go_on, on_error=lambda _: None
        )  # what cannot be imported is told by whoever opens the page

    def _import(self, cancel: Cancel) -> Iterator[str]:
        """All but the modules of the window, whose names it yields: a widget's class is made in the window's thread.

        In another one PySide sooner or later ends the app, when the window's thread asks it for something meanwhile.
        """
        for name in in_order(self._modules):
            if cancel.is_set:
                return
            if name.startswith(_OF_THE_WINDOW):
                yield name
            else:
                import_module(name)

    def _go_on(self) -> None:
        if self._parts.make_some(_TURN_S):
            self._turn.start()

    def _make(self, names: Sequence[str]) -> Iterator[None]:
        for module in self._to_import:
            with contextlib.suppress(ImportError):  # as above
                import_module(module)
            yield
        for name in names:
            page = self._make_page(name)
            yield
            parts = getattr(page, "parts", None)
            while isinstance(parts, Parts) and parts.make_some(0):
                yield
            if not page.isVisible():
                yield from lay_out_ahead(page)
