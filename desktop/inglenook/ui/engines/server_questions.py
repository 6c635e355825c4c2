"""Asks before something of a server is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inglenook.engines.server import Server

translate = QCoreApplication.translate


def ask_to_forget(server: Server, on_yes: Callable[[], None], parent: QWidget) -> None:
    """Nothing of the server itself is touched."""
    title = translate("ServerQuestions", "Remove “{server}”?").format(server=server.name)
    what = translate("ServerQuestions", "Its key is forgotten too. Chats keep its answers, and the server runs on.")
    ask(title, what, translate("ServerQuestions", "Remove"), on_yes, parent)


def ask(title: str, what: str, button: str, on_yes: Callable[[], None], parent: QWidget) -> None:
    """A question whose safe answer is the default."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, title, parent=parent.window())
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(what)
    yes = QPushButton(button, box)
    yes.setAccessibleName(button)
    yes.setProperty("role", "danger")
    box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(translate("ServerQuestions", "Keep it"), QMessageBox.ButtonRole.RejectRole)
    keep.setAccessibleName(keep.text())
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    yes.clicked.connect(lambda: on_yes())  # noqa: PLW0108  Qt would hand over its "checked"
    box.open()
