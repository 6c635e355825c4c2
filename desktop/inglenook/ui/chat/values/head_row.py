"""The line above a value: its name, and at its end where it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from inglenook.ui.chat.values.source_mark import SourceMark


def head_row(label: QLabel, mark: SourceMark) -> QHBoxLayout:
    """As high without the mark as with it."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(label)
    row.addStretch(1)
    row.addWidget(mark)
    return row
