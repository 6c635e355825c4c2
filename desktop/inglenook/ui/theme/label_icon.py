"""An icon on a label, as large as the words beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from inglenook.ui.theme.theme import Theme


def put_label_icon(label: QLabel, theme: Theme, name: str, *, color: str = "text2", px: int = 18) -> None:
    """Show a Lucide icon of a designed size in pixels, which grows with the text."""
    side = round(px * theme.text_scale)
    label.setPixmap(theme.icon(name, color=color, px=side).pixmap(QSize(side, side), label.devicePixelRatioF()))
