"""Changes the look again and again while the collector finds widgets that nobody holds any more."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

ROUNDS = 10


class Busy(QLabel):
    """Allocates while Qt tells it of the new look, as any widget in Python may: then the collector runs."""

    @override
    def event(self, e: QEvent) -> bool:
        _many = [[number] for number in range(200)]
        return super().event(e)


def main() -> None:
    """Ends with 0 when it lives through it."""
    application = QApplication([])
    theme = Theme(application, Path(sys.argv[1]))
    window = QWidget()
    column = QVBoxLayout(window)
    for number in range(100):
        column.addWidget(Busy(str(number)))
    window.show()
    for number in range(ROUNDS):
        for _ in range(200):
            label = QLabel("gone")
            label.ensurePolished()
            label.itself = label  # pyright: ignore[reportAttributeAccessIssue]  a ring, which only the collector finds
        gc.set_threshold(50, 2, 2)
        theme.set_mode("dark" if number % 2 else "light")
        gc.set_threshold(700, 10, 10)


if __name__ == "__main__":
    main()
