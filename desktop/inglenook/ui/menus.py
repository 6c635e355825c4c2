"""The menu bar, made from a table of commands; the same table tells the shortcuts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QMenu, QMenuBar


@dataclass(frozen=True, slots=True)
class Command:
    """An entry of a menu. ``keys`` are in Qt's portable spelling, the first one is shown."""

    text: str
    run: Callable[[], None]
    keys: tuple[str, ...] = ()
    is_on: Callable[[], bool] | None = None  # given: the entry has a tick, looked up when its menu opens
    menu_role: QAction.MenuRole = QAction.MenuRole.NoRole  # where macOS wants it


SEPARATOR = None


def fill_menu_bar(bar: QMenuBar, menus: Mapping[str, Sequence[Command | None]]) -> None:
    """Add the menus, in their order."""
    for title, commands in menus.items():
        menu = bar.addMenu(title)
        for command in commands:
            if command is None:
                menu.addSeparator()
            else:
                _add(menu, command)


def shortcuts(menus: Mapping[str, Sequence[Command | None]]) -> dict[str, list[tuple[str, str]]]:
    """What each shortcut does, by menu, as the shortcuts dialog takes it."""
    groups = {
        title.replace("&", ""): [
            (command.text.replace("&", "").rstrip("…"), command.keys[0])
            for command in commands
            if command and command.keys
        ]
        for title, commands in menus.items()
    }
    return {title: group for title, group in groups.items() if group}


def _add(menu: QMenu, command: Command) -> None:
    action = QAction(command.text, menu)
    action.setShortcuts([QKeySequence(keys, QKeySequence.SequenceFormat.PortableText) for keys in command.keys])
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.setMenuRole(command.menu_role)

    def run() -> None:  # a function of its own: Qt would hand the tick's state to the command
        command.run()

    action.triggered.connect(run)
    is_on = command.is_on
    if is_on is not None:
        action.setCheckable(True)
        menu.aboutToShow.connect(lambda: action.setChecked(is_on()))
    menu.addAction(action)
