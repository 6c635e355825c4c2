"""The keys in force: told to whoever shows or hears them, and changed at once when the user chooses others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from inglenook.ui.keys.command_table import CommandEntry, Place, command_table
from inglenook.ui.keys.key_words import portable, sequence_of, shown
from inglenook.ui.keys.own_keys import KeysOf, keys_in_force, rivals

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from inglenook.ui.live_settings import LiveSettings


class Keys(QObject):
    """Without settings the table's own keys are in force, for a part of the window that stands alone."""

    changed = Signal()

    def __init__(self, settings: LiveSettings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups = command_table()
        self.commands = {command.id: command for group in self.groups for command in group.commands}
        self._settings = settings
        self._seen: object = None
        self._in_force: KeysOf = {}
        self._faults: tuple[str, ...] = ()
        self._read()
        if settings is not None:
            settings.changed.connect(self._look)

    @property
    def faults(self) -> tuple[str, ...]:
        """What is wrong with the keys in the settings; the table's are in force instead."""
        return self._faults

    @property
    def are_on(self) -> bool:
        """Whether keys do anything; Tab, Enter and Esc always do."""
        return self._settings is None or self._settings.settings.keys.shortcuts

    def command(self, command_id: str) -> CommandEntry:
        """An entry of the table."""
        return self.commands[command_id]

    def of(self, command_id: str) -> tuple[str, ...]:
        """The keys that a command has, heard or not."""
        return self._in_force[command_id]

    def sequences(self, command_id: str) -> list[QKeySequence]:
        """The keys that are heard."""
        return [sequence_of(keys) for keys in self.of(command_id)] if self.are_on else []

    def told(self, command_id: str) -> str:
        """The first of the keys that are heard, as this system writes it; empty when there is none."""
        return shown(self.of(command_id)[0]) if self.are_on and self.of(command_id) else ""

    def tip(self, words: str, command_id: str) -> str:
        """Words with the command's keys behind them, for a tool tip."""
        told = self.told(command_id)
        return f"{words} ({told})" if told else words

    def show_on(self, action: QAction, command_id: str) -> None:
        """Have an action show and hear a command's keys from now on."""
        _ShownKeys(self, action, command_id)

    def listen(
        self,
        command_id: str,
        widget: QWidget,
        run: Callable[[], None],
        *,
        context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetShortcut,
    ) -> QShortcut:
        """Run something when a command's keys are pressed in a widget."""
        shortcut = QShortcut(widget)
        shortcut.setContext(context)
        shortcut.activated.connect(run)
        _ShownKeys(self, shortcut, command_id)
        return shortcut

    def pressed(self, place: Place, event: QKeyEvent) -> str | None:
        """The command of a place whose keys these are."""
        if not self.are_on:
            return None
        keys = portable(QKeySequence(event.keyCombination()))
        found = (one for one in self.commands.values() if one.place == place and keys in self.of(one.id))
        return next((one.id for one in found), None)

    def rivals(self, command_id: str, keys: str) -> tuple[CommandEntry, ...]:
        """The other commands that would lose these keys to this one."""
        return rivals(self.commands, self._in_force, self.command(command_id), keys)

    def is_own(self, command_id: str) -> bool:
        """Whether the keys are others than the table's."""
        return self.of(command_id) != self.command(command_id).keys

    def choose(self, command_id: str, *keys: str) -> None:
        """Give a command these keys instead of its own, or none; others lose them."""
        own = self._own()
        for one in keys:
            for rival in self.rivals(command_id, one):
                if rival.id in own:
                    own[rival.id] = [other for other in own[rival.id] if other != one]
        self._put(own | {command_id: list(keys)})

    def reset(self, command_id: str) -> None:
        """Back to the table's keys, which others that took them lose."""
        own = self._own()
        own.pop(command_id, None)
        for keys in self.command(command_id).keys:
            for rival in self.rivals(command_id, keys):
                own.pop(rival.id, None)
        self._put(own)

    def reset_all(self) -> None:
        """All as in the table."""
        self._put({})

    def _own(self) -> dict[str, list[str]]:
        return dict(self._settings.settings.keys.own) if self._settings else {}

    def _put(self, own: dict[str, list[str]]) -> None:
        if self._settings is not None:
            self._settings.set_field("keys", "own", own)

    def _look(self) -> None:
        if self._settings is not None and self._settings.settings.keys != self._seen:
            self._read()
            self.changed.emit()

    def _read(self) -> None:
        self._seen = self._settings.settings.keys if self._settings else None
        self._in_force, self._faults = keys_in_force(self.commands, self._own())


class _ShownKeys(QObject):
    """Keeps the keys of one action or shortcut up to date, and goes with it."""

    def __init__(self, keys: Keys, target: QAction | QShortcut, command_id: str) -> None:
        super().__init__(target)
        self._keys = keys
        self._target = target
        self._command_id = command_id
        self._put()
        keys.changed.connect(self._put)

    def _put(self) -> None:
        sequences = self._keys.sequences(self._command_id)
        if isinstance(self._target, QShortcut):
            self._target.setKeys(sequences)
        else:
            self._target.setShortcuts(sequences)
