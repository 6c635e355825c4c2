"""Makes a dialog as high as its words need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog


def fit_height(dialog: QDialog) -> None:
    """At its width, or the least that its layout wants; Qt's adjustSize ends at two thirds of the screen and cuts."""
    layout = dialog.layout()
    if layout is None:
        return
    dialog.ensurePolished()
    for inner in reversed(dialog.findChildren(QWidget)):  # the innermost first: each tells the one around it
        if (own := inner.layout()) is not None:
            own.activate()
    layout.activate()
    least = layout.totalMinimumSize()
    room = dialog.screen().availableGeometry()
    width = min(max(dialog.minimumWidth(), least.width(), dialog.width() if dialog.isVisible() else 0), room.width())
    height = max(layout.totalHeightForWidth(width), least.height()) if layout.hasHeightForWidth() else least.height()
    dialog.resize(width, min(height, room.height()))
