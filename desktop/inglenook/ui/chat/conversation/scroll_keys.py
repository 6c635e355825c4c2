"""How far the keyboard scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

STEP = 48  # pixels of an arrow key
_PAGE = 0.9  # of the window's height


def scroll_of(key: int, height: int) -> float:
    """How many pixels a key moves the rows down in a window of this height; 0 for other keys."""
    page = height * _PAGE
    moves: dict[int, float] = {
        Qt.Key.Key_Up: STEP,
        Qt.Key.Key_Down: -STEP,
        Qt.Key.Key_PageUp: page,
        Qt.Key.Key_PageDown: -page,
    }
    return moves.get(key, 0.0)


def scroll_to(control: QWidget, page: QWidget) -> float:
    """How many pixels the rows must move down for a control to be seen whole."""
    top = control.mapTo(page, QPoint(0, 0)).y()
    below = top + control.height() - page.height()
    return -top + STEP if top < 0 else -below - STEP if below > 0 else 0.0
