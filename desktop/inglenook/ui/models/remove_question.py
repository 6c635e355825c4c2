"""Asks before a model is removed, naming what becomes of its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from inglenook.ui.sizes import size

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inglenook.models.model import Model

translate = QCoreApplication.translate


def ask_to_remove(model: Model, on_yes: Callable[[], None], *, is_ours: bool, parent: QWidget) -> None:
    """Our own files go to the trash; others are only forgotten."""
    if is_ours:
        what = translate("RemoveQuestion", "Its file goes to the trash, which frees {size} once that is emptied.")
        button = translate("RemoveQuestion", "Move to the trash")
    else:
        what = translate("RemoveQuestion", "It is only forgotten: its file stays where it is, in “{folder}”.")
        button = translate("RemoveQuestion", "Forget it")
    title = translate("RemoveQuestion", "Remove “{model}”?").format(model=model.name)
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, title, parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(what.format(size=size(model.size_bytes), folder=model.path.parent))
    yes = QPushButton(button, box)
    yes.setAccessibleName(button)
    yes.setProperty("role", "danger")
    box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(translate("RemoveQuestion", "Keep it"), QMessageBox.ButtonRole.RejectRole)
    keep.setAccessibleName(keep.text())
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    yes.clicked.connect(lambda: on_yes())  # noqa: PLW0108  Qt would hand over its "checked"
    box.open()
