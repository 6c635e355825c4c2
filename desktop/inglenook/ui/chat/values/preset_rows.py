"""The presets of the picker as rows of a Qt list; the first row is none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from inglenook.ui.chat.two_line_delegate import DETAIL_ROLE
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from inglenook.presets.stored_preset import StoredPreset

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class PresetRowsListModel(QAbstractListModel):
    """A row says the name, and below it what the preset is for, or why it cannot be used."""

    def __init__(self, presets: tuple[StoredPreset, ...], chosen: str) -> None:
        super().__init__()
        self._presets = presets
        self._chosen = chosen
        self._words = ""
        self._rows: list[StoredPreset | None] = [None, *presets]

    def take(self, presets: tuple[StoredPreset, ...]) -> None:
        """What there is now."""
        self._presets = presets
        self.look_for(self._words)

    def look_for(self, words: str) -> None:
        """Only those that all of these words are in; every one without words."""
        self._words = words
        wanted = words.casefold().split()
        found = [one for one in self._presets if all(word in _text_of(one) for word in wanted)]
        self.beginResetModel()
        self._rows = [*([] if wanted else [None]), *found]
        self.endResetModel()

    def preset_at(self, index: Index) -> StoredPreset | None:
        """The preset of a row; None: no preset."""
        return self._rows[index.row()]

    def row_of(self, name: str) -> int:
        """Where it is; the first row if it is not there."""
        return next((row for row, one in enumerate(self._rows) if one is not None and one.name == name), 0)

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        stored = self._rows[index.row()] if index.isValid() else None
        is_broken = stored is not None and stored.preset is None
        return Qt.ItemFlag.NoItemFlags if is_broken else super().flags(index)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        stored = self._rows[index.row()]
        name = stored.name if stored else self.tr("No preset")
        is_chosen = (stored.name if stored else "") == self._chosen
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"✓  {name}" if is_chosen else name
            case Qt.ItemDataRole.ToolTipRole:
                return self._detail(stored)
            case Qt.ItemDataRole.AccessibleTextRole:
                words = self.tr("{preset}, chosen, {detail}") if is_chosen else "{preset}, {detail}"
                return words.format(preset=name, detail=self._detail(stored))
            case _:
                return self._detail(stored) if role == DETAIL_ROLE else None

    def _detail(self, stored: StoredPreset | None) -> str:
        if stored is None:
            return self.tr("What the settings and the model say holds")
        if stored.preset is None:
            error = stored.error
            return self.tr("Broken: {reason}").format(reason=translated(error.message) if error else "")
        whose = self.tr("came with Inglenook") if stored.is_shipped else self.tr("your own")
        return " · ".join(part for part in (translated(stored.note), whose) if part)


def _text_of(stored: StoredPreset) -> str:
    return f"{stored.name}\n{stored.note}\n{translated(stored.note)}".casefold()
