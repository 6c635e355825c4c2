"""The menus of a message: its own, and those that a key opens for one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.ui.chat.conversation.context_menu import add_message_entries, add_submenu, new_menu, open_submenu
from inglenook.ui.chat.conversation.message_commands import OtherModel, message_commands, with_model, with_preset
from inglenook.ui.chat.conversation.message_links import links_in_sight

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QMenu, QWidget

    from inglenook.ui.chat.conversation.entry import Entry
    from inglenook.ui.chat.conversation.row_pool import RowPool
    from inglenook.ui.keys.keys import Keys


class MessageMenus:
    """``run`` is told the message's id and the command, ``follow`` the target of a link."""

    def __init__(
        self, area: QWidget, pool: RowPool, keys: Keys, run: Callable[[int, str], None], follow: Callable[[str], None]
    ) -> None:
        self.model = ""  # the name of the one that would answer now
        self.others: tuple[OtherModel, ...] = ()  # all that could, the one in memory first
        self.presets: tuple[str, ...] = ()  # the names of all that can be used
        self._area = area
        self._pool = pool
        self._keys = keys
        self._run = run
        self._follow = follow

    def fill(self, menu: QMenu, entry: Entry) -> None:
        """Add what can be done with a message."""
        message_id = entry.message.id
        if links := links_in_sight(entry, self._pool):
            add_submenu(menu, links, self._follow, self._keys)
        entries = message_commands(entry.message, self.model, self.others, self.presets)
        add_message_entries(menu, entry.message, entries, lambda command: self._run(message_id, command), self._keys)

    def open_models(self, entry: Entry, place: QPoint) -> None:
        """Those that could answer."""
        message_id = entry.message.id
        if self.others:
            models = with_model(self.others, is_answer=entry.message.role == "assistant")
            open_submenu(self._area, models, place, lambda command: self._run(message_id, command), self._keys)

    def open_presets(self, entry: Entry, place: QPoint) -> None:
        """Those that could be answered with."""
        message_id = entry.message.id
        if self.presets:
            presets = with_preset(self.presets, is_answer=entry.message.role == "assistant")
            open_submenu(self._area, presets, place, lambda command: self._run(message_id, command), self._keys)

    def open_links(self, entry: Entry, place: QPoint) -> None:
        """Those in sight, if there are any."""
        if links := links_in_sight(entry, self._pool):
            open_submenu(self._area, links, place, self._follow, self._keys)

    def new(self) -> QMenu:
        """An empty one that goes when it is closed."""
        return new_menu(self._area)
