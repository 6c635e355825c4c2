"""The menu of the right mouse button, of the menu key, and of a message's own button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from inglenook.ui.chat.conversation.lettered_menu import LetteredMenu
from inglenook.ui.chat.conversation.message_commands import MessageCommand

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPoint

    from inglenook.ui.chat.conversation.copying import Copying
    from inglenook.ui.chat.conversation.message_commands import MessageSubmenu
    from inglenook.ui.chat.conversation.shown_message import ShownMessage
    from inglenook.ui.keys.keys import Keys


def add_copy_entries(menu: QMenu, copying: Copying, link: str) -> None:
    """Copy, Copy as Markdown, the address of a link where there is one, Select all."""
    menu.addAction(_tr("Copy"), copying.copy).setEnabled(copying.is_possible)
    menu.addAction(_tr("Copy as Markdown"), copying.copy_markdown).setEnabled(copying.is_possible)
    if link:
        menu.addAction(_tr("Copy link address"), lambda: QGuiApplication.clipboard().setText(link))
    menu.addAction(_tr("Select all"), copying.select_all)
    menu.addSeparator()


def add_message_entries(
    menu: QMenu,
    message: ShownMessage,
    entries: Sequence[MessageCommand | MessageSubmenu | None],
    do: Callable[[str], None],
    keys: Keys,
) -> None:
    """What can be done with a message; ``do`` is told the command that was chosen."""
    menu.addAction(_tr("Copy message"), lambda: QGuiApplication.clipboard().setText(message.text))
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, MessageCommand):
            _add(menu, entry, do, keys)
        else:
            add_submenu(menu, entry, do, keys)


def add_submenu(menu: QMenu, entry: MessageSubmenu, do: Callable[[str], None], keys: Keys) -> None:
    """Entries of which one is chosen."""
    submenu = LetteredMenu(entry.text, menu)
    menu.addMenu(submenu)
    for command in entry.commands:
        _add(submenu, command, do, keys)


def open_submenu(area: QWidget, entry: MessageSubmenu, place: QPoint, do: Callable[[str], None], keys: Keys) -> None:
    """The entries of a submenu alone, for who asks for them by key; the first one is current."""
    menu = LetteredMenu(parent=area)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for command in entry.commands:
        _add(menu, command, do, keys)
    menu.setActiveAction(menu.actions()[0])
    menu.popup(place)


def new_menu(parent: QWidget) -> QMenu:
    """One that goes when it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _add(menu: QMenu, command: MessageCommand, do: Callable[[str], None], keys: Keys) -> None:
    action = menu.addAction(command.text.replace("&", "&&"), lambda: do(command.name))
    action.setEnabled(command.is_possible)
    command_id = f"message.{command.name}"
    if command_id in keys.commands:
        action.setShortcuts(keys.sequences(command_id)[:1])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here, heard elsewhere
        action.setShortcutVisibleInContextMenu(True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Conversation", text)
