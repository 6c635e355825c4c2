"""The models of the picker as rows of a Qt list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from inglenook.engines.served_model import ServedModel
from inglenook.inference.served_models import ServerListing
from inglenook.models.model import Model
from inglenook.ui.chat.model_delegate import LEAVES_ROLE
from inglenook.ui.chat.two_line_delegate import DETAIL_ROLE
from inglenook.ui.engines.server_words import where_in_words
from inglenook.ui.fit.fit_words import verdict_in_words
from inglenook.ui.sizes import size
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.fit.fit import Fit
    from inglenook.models.any_model import AnyModel
    from inglenook.ui.engines.server_models import ServerModels

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
Row = Model | ServedModel | ServerListing


class ModelRowsListModel(QAbstractListModel):
    """Models of this computer, then each server with its models; grows while servers tell what they have.

    A row says the name, and below it the quantization, the size, the note and whether it is in memory.
    """

    def __init__(
        self,
        models: tuple[Model, ...],
        *,
        chosen: AnyModel | None,
        loaded: Model | None,
        fit_of: Callable[[Model], Fit | None],
        servers: ServerModels | None = None,
    ) -> None:
        super().__init__()
        self._fit_of = fit_of
        self._models = models
        self.chosen = chosen
        self._loaded = loaded
        self._servers = servers
        self._rows: tuple[Row, ...] = ()
        self._fill()
        if servers is not None:
            servers.changed.connect(self._fill)

    def model_at(self, index: Index) -> AnyModel | None:
        """The model of a row; None for a server's own row."""
        row = self._rows[index.row()] if index.isValid() else None
        return None if isinstance(row, ServerListing) else row

    def row_of(self, model: AnyModel | None) -> int:
        """The row of a model; the first when it is not there."""
        keys = [None if isinstance(row, ServerListing) else row.key for row in self._rows]
        return keys.index(model.key) if model is not None and model.key in keys else 0

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], ServerListing):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        is_chosen = not isinstance(row, ServerListing) and self.chosen is not None and row.key == self.chosen.key
        name = row.server.name if isinstance(row, ServerListing) else row.name
        if role == LEAVES_ROLE:
            return not isinstance(row, Model) and not row.server.is_here
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self.tr("{model}, chosen, {detail}") if is_chosen else "{model}, {detail}"
            return words.format(model=name, detail=self._detail(row))
        texts: dict[int, str] = {
            DETAIL_ROLE: self._detail(row),
            Qt.ItemDataRole.DisplayRole: f"✓  {name}" if is_chosen else name,
            Qt.ItemDataRole.ToolTipRole: str(row.path) if isinstance(row, Model) else self._detail(row),
        }
        return texts.get(role)

    def _fill(self) -> None:
        rows: list[Row] = [*self._models]
        for listing in self._servers.listings if self._servers else ():
            rows += [listing, *listing.models]
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def _detail(self, row: Row) -> str:
        if isinstance(row, ServerListing):
            return self._server_detail(row)
        if isinstance(row, ServedModel):
            parts = (row.server.name, row.quantization, translated(row.detail), where_in_words(row.server))
            return " · ".join(part for part in parts if part)
        loaded = self.tr("loaded") if row == self._loaded else ""
        note = translated(row.note)
        fit = self._fit_of(row)
        verdict = verdict_in_words(fit.verdict) if fit and not loaded else ""
        parts = (row.quantization, size(row.size_bytes), loaded or verdict, note)
        return " · ".join(part for part in parts if part)

    def _server_detail(self, listing: ServerListing) -> str:
        if listing.problem:
            return translated(listing.problem)
        if self._servers is not None and self._servers.is_asked(listing.server) and not listing.models:
            return self.tr("Asking which models it has…")
        if not listing.models:
            return self.tr("It has no models.")
        return f"{listing.server.address} · {where_in_words(listing.server)}"
