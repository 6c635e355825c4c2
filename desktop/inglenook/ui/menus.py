"""The menu bar, made from the table of commands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QMenu, QMenuBar

    from inglenook.ui.keys.keys import Keys


@dataclass(frozen=True, slots=True)
class Command:
    """What an entry of a menu does; its words and keys are in the table of commands, under its id."""

    id: str
    run: Callable[[], None]
    is_on: Callable[[], bool] | None = None  # given: the entry has a tick, looked up when its menu opens
    menu_role: QAction.MenuRole = QAction.MenuRole.NoRole  # where macOS wants it


SEPARATOR = None
Menus = dict[str, list[Command | None]]  # by the id of the table's group


def fill_menu_bar(bar: QMenuBar, menus: Mapping[str, Sequence[Command | None]], keys: Keys) -> None:
    """Add the menus, in their order."""
    titles = {group.id: group.text for group in keys.groups}
    for group, commands in menus.items():
        menu = bar.addMenu(titles[group])
        menu.aboutToHide.connect(partial(QTimer.singleShot, 0, partial(_leave, bar)))
        for command in commands:
            if command is None:
                menu.addSeparator()
            else:
                _add(menu, command, keys)


def _leave(bar: QMenuBar) -> None:
    """Esc that closes a menu leaves the bar too: Qt would want it once more before the window hears it again."""
    if bar.hasFocus() and QApplication.activePopupWidget() is None:
        QApplication.sendEvent(bar, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))


def _add(menu: QMenu, command: Command, keys: Keys) -> None:
    action = QAction(keys.command(command.id).text, menu)
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.setMenuRole(command.menu_role)
    if keys.command(command.id).place == "window":
        keys.show_on(action, command.id)

    def run() -> None:  # a function of its own: Qt would hand the tick's state to the command
        command.run()

    action.triggered.connect(run)
    is_on = command.is_on
    if is_on is not None:
        action.setCheckable(True)
        menu.aboutToShow.connect(lambda: action.setChecked(is_on()))
    menu.addAction(action)
