"""The commands and their keys as rows of a Qt list, under the headings of their groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from inglenook.chats.finding import terms_of
from inglenook.storage.folding import folded
from inglenook.ui.keys.command_table import CommandEntry, CommandGroup
from inglenook.ui.keys.key_words import shown

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from inglenook.ui.keys.keys import Keys

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
KEYS_ROLE = Qt.ItemDataRole.UserRole  # a tuple of keys, as this system writes them
IS_OWN_ROLE = Qt.ItemDataRole.UserRole + 1


class KeyRowsListModel(QAbstractListModel):
    """``look_for`` leaves the commands with these words in them, or in their keys; headings cannot be chosen."""

    def __init__(self, keys: Keys, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._words = ""
        self._rows: list[CommandGroup | CommandEntry] = []
        self._read()
        keys.changed.connect(self._tell)

    def look_for(self, words: str) -> None:
        """Show what has all the words in it."""
        self.beginResetModel()
        self._words = words
        self._read()
        self.endResetModel()

    def command_at(self, index: Index) -> CommandEntry | None:
        """The command of a row; a heading has none."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, CommandEntry) else None

    def row_of(self, command_id: str) -> int:
        """Where a command is; -1 when it is not shown."""
        return next((place for place, row in enumerate(self._rows) if row.id == command_id), -1)

    @property
    def commands(self) -> int:
        """How many commands are shown."""
        return sum(isinstance(row, CommandEntry) for row in self._rows)

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) if self.command_at(index) else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, CommandGroup):
            return row.name if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} else None
        return self._data_of(row, role)

    def _data_of(self, command: CommandEntry, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return command.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(command)
            case _ if role == KEYS_ROLE:
                return self._told(command)
            case _ if role == IS_OWN_ROLE:
                return self._keys.is_own(command.id)
            case _:
                return None

    def _spoken(self, command: CommandEntry) -> str:
        keys = ", ".join(self._told(command)) or self.tr("no key")
        sentence = self.tr("{command}: {keys}, your own") if self._keys.is_own(command.id) else "{command}: {keys}"
        return sentence.format(command=command.name, keys=keys)

    def _told(self, command: CommandEntry) -> tuple[str, ...]:
        return tuple(shown(keys) for keys in self._keys.of(command.id))

    def _read(self) -> None:
        terms = terms_of(self._words)
        self._rows = []
        for group in self._keys.groups:
            found = [command for command in group.commands if self._has(group, command, terms)]
            self._rows += [group, *found] if found else []

    def _has(self, group: CommandGroup, command: CommandEntry, terms: tuple[str, ...]) -> bool:
        text = folded(" ".join((group.name, command.name, *self._told(command))))
        return all(term in text for term in terms)

    def _tell(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
