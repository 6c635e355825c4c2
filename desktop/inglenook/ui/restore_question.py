"""Asks before a copy of the chats takes their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inglenook.storage.restoring import Copy

translate = QCoreApplication.translate


def ask_to_restore(copy: Copy, date: str, on_yes: Callable[[], None], parent: QWidget) -> None:
    """The window closes and opens again when it is wanted."""
    title = translate("RestoreQuestion", "Restore the chats of {date}?").format(date=date)
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, title, parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    words = translate(
        "RestoreQuestion",
        "The copy holds {count} chats. What was written after it is only in the damaged file, which is put aside and "
        "kept. The window closes and opens again.",
    )
    box.setInformativeText(words.format(count=copy.chats))
    yes = box.addButton(translate("RestoreQuestion", "Restore"), QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(translate("RestoreQuestion", "Not now"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(yes)
    box.setEscapeButton(keep)
    yes.clicked.connect(lambda: on_yes())  # noqa: PLW0108  Qt would hand over its "checked"
    box.open()
