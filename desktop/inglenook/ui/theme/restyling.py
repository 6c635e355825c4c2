"""Puts another style sheet on the application: on what is in sight at once, on the rest while the window answers."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable

_ROUND_S = 0.006  # the last widget of a round, and painting, come on top


class Restyling(QObject):
    """Styles each widget once.

    Qt's own way does it once more for every widget above it (qstylesheetstyle.cpp, updateObjects): a second for the
    whole window. Nothing is left for that to do when the style forgets first what it has styled.
    """

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._left: list[QWidget] = []
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._go_on)

    def put(self, sheet: str, *, at_once: bool) -> None:
        """Have the widgets wear this sheet; ``at_once``: also those that nobody sees."""
        self._left = []
        if not self._app.styleSheet():
            self._app.setStyleSheet(sheet)
            return
        self._app.style().unpolish(self._app)
        self._app.setStyleSheet(sheet)
        widgets: list[QWidget] = []
        for widget in self._app.allWidgets():
            if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
                widgets.append(widget)
            elif at_once:  # Qt tells of another font only once it runs: what was made before would keep the old one
                QApplication.sendEvent(widget, QEvent(QEvent.Type.ApplicationFontChange))
        first = set(widgets) if at_once else _in_sight(widgets)
        for widget in first:
            _style(widget)
        self._left = [widget for widget in widgets if widget not in first]
        if self._left:
            self._next.start()

    def _go_on(self) -> None:
        until = time.monotonic() + _ROUND_S
        while self._left:
            widget = self._left.pop()
            if shiboken6.isValid(widget):  # else it has ended meanwhile
                _style(widget)
            if time.monotonic() > until:
                self._next.start()
                return


def _in_sight(widgets: Iterable[QWidget]) -> set[QWidget]:
    """Those that show, what they stand in, and what stands in nothing: it could be gone before its turn comes."""
    found: set[QWidget] = set()
    for widget in widgets:
        above = widget.parentWidget()
        if above is None or (widget.isVisible() and not widget.visibleRegion().isEmpty()):
            found.add(widget)
            while above is not None and above not in found:
                found.add(above)
                above = above.parentWidget()
    return found


def _style(widget: QWidget) -> None:
    widget.style().polish(widget)
    QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
