"""Marks the control that the keyboard has reached, so that only it shows a ring, and brings it into view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QScrollArea

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

PROPERTY = "kb"


class KeyboardFocus(QObject):
    """Sets the property ``kb`` on the widget with focus when a key brought the focus there.

    Qt notes on the window that the keyboard moved the focus but never takes the note back when a click does: we read
    it and take it back at each change.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        app.focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            _mark(old, marked=False)
        if new is None:
            return
        window = new.window()
        by_key = window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)  # noqa: FBT003  Qt's own signature
        if by_key:
            _mark(new, marked=True)
            _bring_into_view(new)


def _bring_into_view(widget: QWidget) -> None:
    """A scroll area does it for a step inside it, and not for one that comes from outside."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def _mark(widget: QWidget, *, marked: bool) -> None:
    if bool(widget.property(PROPERTY)) == marked:
        return
    widget.setProperty(PROPERTY, marked)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
