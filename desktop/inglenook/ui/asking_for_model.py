"""Lets the user say which model file to use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


def ask_for_model_file(window: QWidget, on_file: Callable[[str], None]) -> None:
    """Open the system's dialog; nothing happens where it is closed without a choice."""
    title = translate("AskingForModel", "Open a model file")
    kinds = translate("AskingForModel", "Model files (*.gguf);;All files (*)")
    dialog = QFileDialog(window, title, "", kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(on_file)
    dialog.open()
