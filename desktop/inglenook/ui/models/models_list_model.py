"""The models as rows of a Qt list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from inglenook.ui.fit.fit_words import verdict_in_words
from inglenook.ui.models.model_words import (
    count_in_words,
    flavour_in_words,
    kind_in_words,
    licence_class_in_words,
    state_in_words,
)
from inglenook.ui.sizes import size
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.ui.models.model_row import ModelRow

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole + 1  # the ModelRow


class ModelsListModel(QAbstractListModel):
    """Shows the rows that it is given, in their order; a name can be edited in place."""

    renamed = Signal(object, str)  # the Model and its new name

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ModelRow, ...] = ()

    @property
    def rows(self) -> tuple[ModelRow, ...]:
        """What is shown."""
        return self._rows

    def set_rows(self, rows: Sequence[ModelRow]) -> None:
        """Take new rows; they keep their place in the view when the same models come in the same order."""
        if [row.key for row in rows] == [row.key for row in self._rows]:
            changed = [place for place, row in enumerate(rows) if row is not self._rows[place]]
            self._rows = tuple(rows)
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> ModelRow | None:
        """The model of a row."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, key: str) -> QModelIndex:
        """Where a model is; an invalid index when it is not shown."""
        place = next((place for place, row in enumerate(self._rows) if row.key == key), None)
        return QModelIndex() if place is None else self.index(place)

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return row.model.name
            case Qt.ItemDataRole.ToolTipRole:
                return f"{translated(row.model.problem)}\n{row.model.path}".strip()
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((row.model.name, row.model.quantization, detail(row), *chips(row))).replace(", ,", ",")
            case _:
                return row if role == ROW_ROLE else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, name = self.row_at(index), str(value).strip()
        if row is None or not name or name == row.model.name:
            return False
        self.renamed.emit(row.model, name)
        return True


def detail(row: ModelRow) -> str:
    """The size, the parameters and where it comes from, on one line."""
    model = row.model
    parameters = count_in_words(model.facts.parameters) if model.facts else ""
    return " · ".join(part for part in (size(model.size_bytes), parameters, translated(model.origin)) if part)


def chips(row: ModelRow) -> tuple[str, ...]:
    """How it is when it is not ready, what it is when it is no language model, its flavours, its licence's class."""
    model, facts = row.model, row.model.facts
    state = () if model.state == "ready" else (state_in_words(model.state),)
    kind = () if facts is None or facts.kind == "language" else (kind_in_words(facts.kind),)
    flavours = facts.flavours if facts else ()
    # An embedding model's flavour says the same as its kind.
    made_for = dict.fromkeys(flavour_in_words(each) for each in flavours if facts is None or each.name != facts.kind)
    verdict = (verdict_in_words(row.fit.verdict),) if row.fit else ()
    return (*state, *kind, *verdict, *made_for, licence_class_in_words(row.licence.licence_class))
