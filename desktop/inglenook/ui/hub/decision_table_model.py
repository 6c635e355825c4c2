"""The rows of a decision as Qt's views ask for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from typing_extensions import override

from inglenook.hub.decision import CRITERIA
from inglenook.ui.hub.criterion_words import criterion_name, criterion_tip
from inglenook.ui.translated import number_in_words, translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from inglenook.hub.decision import Row

_NO_PARENT = QModelIndex()
_FIXED = 2  # the model's name and its score come before the criteria
_Index = QModelIndex | QPersistentModelIndex


class DecisionTableModel(QAbstractTableModel):
    """Name, score, then each criterion's raw value; where a value comes from is its tip and its description."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """The best first."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> Row | None:
        """What stands in a row; None beyond the last."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else _FIXED + len(CRITERIA)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heading(section)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return criterion_tip(CRITERIA[section - _FIXED]) if section >= _FIXED else None
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row())
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._heading(index.column())}: {self._text(row, index.column())}"
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._origin(row, index.column())
            case Qt.ItemDataRole.FontRole if index.row() == 0:
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
            case _:
                return None

    def _heading(self, column: int) -> str:
        if column == 0:
            return self.tr("Model")
        return self.tr("Score") if column == 1 else criterion_name(CRITERIA[column - _FIXED])

    def _text(self, row: Row, column: int) -> str:
        if column == 0:
            return row.entry.name
        return score_in_words(row.score) if column == 1 else translated(row.values[CRITERIA[column - _FIXED]].text)

    def _origin(self, row: Row, column: int) -> str:
        if column == 0:
            return self.tr("{repository}, by {developer}").format(
                repository=row.entry.repository, developer=row.entry.developer
            )
        if column == 1:
            return self.tr("The mean of all columns, weighted: 0 to 100")
        value = row.values[CRITERIA[column - _FIXED]]
        place = self.tr("{points} of 100 among those compared").format(points=score_in_words(value.normalised))
        return f"{translated(value.text)}\n{translated(value.origin)}\n{place}"


def score_in_words(share: float) -> str:
    """From 0 to 100, with a decimal: close ones shall be told apart."""
    return number_in_words(share * 100, ".1f")
