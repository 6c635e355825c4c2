"""Gives what is hidden its looks and places already, so that showing it only has to paint it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

_Attribute = Qt.WidgetAttribute


def lay_out_ahead(widget: QWidget) -> Iterator[None]:
    """Do for a widget of its final size, and what is in it, what Qt leaves until they are shown; a step a widget."""
    widget.ensurePolished()
    layout = widget.layout()
    if layout is not None:
        layout.activate()
    if isinstance(widget, QScrollArea):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.LayoutRequest))  # how high is what it scrolls by now?
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow() and not _stays_hidden(child):
            if child.testAttribute(_Attribute.WA_PendingResizeEvent):
                child.setAttribute(_Attribute.WA_PendingResizeEvent, on=False)
                QApplication.sendEvent(child, QResizeEvent(child.size(), QSize()))
            yield from lay_out_ahead(child)
    yield


def _stays_hidden(widget: QWidget) -> bool:
    """Whether it was hidden by itself, and not only what it is in."""
    return widget.testAttribute(_Attribute.WA_WState_Hidden) and widget.testAttribute(
        _Attribute.WA_WState_ExplicitShowHide
    )
