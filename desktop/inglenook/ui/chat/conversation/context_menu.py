"""The menu of the right mouse button, or of the menu key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from inglenook.ui.chat.conversation.copying import Copying


def show_context_menu(parent: QWidget, copying: Copying, link: str, place: QPoint) -> None:
    """Copy, Copy as Markdown, the address of a link where there is one, Select all."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(_tr("Copy"), copying.copy).setEnabled(copying.is_possible)
    menu.addAction(_tr("Copy as Markdown"), copying.copy_markdown).setEnabled(copying.is_possible)
    if link:
        menu.addAction(_tr("Copy link address"), lambda: QGuiApplication.clipboard().setText(link))
    menu.addSeparator()
    menu.addAction(_tr("Select all"), copying.select_all)
    menu.popup(place)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Conversation", text)
