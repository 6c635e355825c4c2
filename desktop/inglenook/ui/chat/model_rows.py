"""The models of the picker as rows of a Qt list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from inglenook.ui.chat.two_line_delegate import DETAIL_ROLE
from inglenook.ui.fit.fit_words import verdict_in_words
from inglenook.ui.sizes import size
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.fit.fit import Fit
    from inglenook.models.model import Model

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class ModelRowsListModel(QAbstractListModel):
    """A row says the name, and below it the quantization, the size, the note and whether it is in memory."""

    def __init__(
        self,
        models: tuple[Model, ...],
        *,
        chosen: Model | None,
        loaded: Model | None,
        fit_of: Callable[[Model], Fit | None],
    ) -> None:
        super().__init__()
        self._fit_of = fit_of
        self._models = models
        self._chosen = chosen
        self._loaded = loaded

    def model_at(self, index: Index) -> Model:
        """The model of a row."""
        return self._models[index.row()]

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._models)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        model = self.model_at(index)
        name = f"✓  {model.name}" if model == self._chosen else model.name
        if role == DETAIL_ROLE:
            return self._detail(model)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name
            case Qt.ItemDataRole.ToolTipRole:
                return str(model.path)
            case Qt.ItemDataRole.AccessibleTextRole:
                words = self.tr("{model}, chosen, {detail}") if model == self._chosen else "{model}, {detail}"
                return words.format(model=model.name, detail=self._detail(model))
            case _:
                return None

    def _detail(self, model: Model) -> str:
        loaded = self.tr("loaded") if model == self._loaded else ""
        note = translated(model.note)
        fit = self._fit_of(model)
        verdict = verdict_in_words(fit.verdict) if fit and not loaded else ""
        parts = (model.quantization, size(model.size_bytes), loaded or verdict, note)
        return " · ".join(part for part in parts if part)
