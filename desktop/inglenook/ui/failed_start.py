"""The one dialog of a start that cannot go on."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMessageBox


def show_failed_start(sentence: str) -> None:
    """Say why, and wait until it was read."""
    _app = QApplication.instance() or QApplication(sys.argv[:1])
    box = QMessageBox(QMessageBox.Icon.Critical, "Inglenook", sentence, QMessageBox.StandardButton.Close)
    box.exec()
