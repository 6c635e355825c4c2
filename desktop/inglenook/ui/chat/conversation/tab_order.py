"""The Tab key among the rows: from top to bottom, whatever the order in which their widgets were made."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget


def next_stop(area: QWidget, page: QWidget, *, forward: bool) -> QWidget | None:
    """The widget after, or before, the one with the focus: the area, its controls, then beyond."""
    stops = [area, *_controls(page)]
    focused = area.window().focusWidget()
    if focused not in stops:
        return None
    index = stops.index(focused) + (1 if forward else -1)
    return stops[index] if 0 <= index < len(stops) else _beyond(area, forward=forward)


def _controls(page: QWidget) -> list[QWidget]:
    found = [child for child in page.findChildren(QWidget) if _takes_tab(child)]
    found.sort(key=lambda child: (place := child.mapTo(page, QPoint(0, 0))) and (place.y(), place.x()))
    return found


def _beyond(area: QWidget, *, forward: bool) -> QWidget | None:
    widget = _neighbour(area, forward=forward)
    while widget is not None and widget is not area:
        if not area.isAncestorOf(widget) and widget.window() is area.window() and _takes_tab(widget):
            return widget
        widget = _neighbour(widget, forward=forward)
    return None


def _neighbour(widget: QWidget, *, forward: bool) -> QWidget | None:
    return widget.nextInFocusChain() if forward else widget.previousInFocusChain()


def _takes_tab(widget: QWidget) -> bool:
    tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tab) and widget.isVisible() and widget.isEnabled()
