"""The models of this computer as the Models page knows them: at once from the records, then as they are found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inglenook.ui.models.model_row import ModelRow, make_row
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.models.library import Library
    from inglenook.models.licence import Licences
    from inglenook.models.model import Model
    from inglenook.models.source import Source
    from inglenook.ui.background import Background

APPLY_AFTER_MS = 60  # what is found meanwhile is shown together


@dataclass(frozen=True, slots=True)
class _All:
    """Everything that the records hold."""

    rows: tuple[ModelRow, ...]
    offers: tuple[Source, ...]
    folders: tuple[str, ...]


class KnownModels(QObject):
    """Looks through the library in the background, one look at a time."""

    changed = Signal()  # rows, offers or folders
    looking_changed = Signal()  # is_looking or looking_at
    looked = Signal()  # to the end

    def __init__(
        self, library: Library, licences: Licences, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._licences = licences
        self._background = background
        self._rows: dict[str, ModelRow] = {}
        self._again = False
        self._timer = QTimer(self, interval=APPLY_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self._tell)
        self.offers: tuple[Source, ...] = ()
        self.folders: tuple[str, ...] = ()  # whose changes are of interest
        self.is_known = False  # whether the records were read
        self.problem = ""  # the sentence, when the last look failed
        self.is_looking = False
        self.looking_at = ""  # the folder of what was found last

    @property
    def rows(self) -> tuple[ModelRow, ...]:
        """As they are known now, in no order."""
        return tuple(self._rows.values())

    def refresh(self) -> None:
        """Look again; ``changed`` follows, more than once."""
        if self.is_looking:
            self._again = True
            return
        self._again = False
        self.is_looking = True
        self.looking_at = ""
        before = dict(self._rows)

        def look(cancel: Cancel) -> Iterator[_All | ModelRow]:
            return self._look(before, cancel)

        self._background.run(look, on_item=self._take, on_done=self._end, on_error=self._fail)
        self.looking_changed.emit()

    def copies_of(self, row: ModelRow) -> tuple[ModelRow, ...]:
        """The other models with the same content, as far as that was computed."""
        same = row.model.sha256
        return tuple(other for other in self.rows if same and other.model.sha256 == same and other.key != row.key)

    def row(self, key: str) -> ModelRow | None:
        """The row of a model, if it is known."""
        return self._rows.get(key)

    def _look(self, rows: dict[str, ModelRow], cancel: Cancel) -> Iterator[_All | ModelRow]:
        yield self._read_all(rows)
        for model in self._library.scan(cancel):
            before = rows.get(str(model.path))
            row = self._make_row(model, rows)
            if row is not before:
                yield row
        yield self._read_all(rows)

    def _make_row(self, model: Model, rows: dict[str, ModelRow]) -> ModelRow:
        """The row as it was while the model is the same: comparing two rows is not for the thread of the window."""
        key = str(model.path)
        before = rows.get(key)
        if before is None or before.model != model:
            rows[key] = make_row(model, self._licences)
        return rows[key]

    def _read_all(self, before: dict[str, ModelRow]) -> _All:
        rows = tuple(self._make_row(model, before) for model in self._library.known())
        folders = tuple(str(folder) for folder in self._library.folders_to_watch())
        return _All(rows, self._library.offers(), folders)

    def _take(self, found: _All | ModelRow) -> None:
        if isinstance(found, _All):
            self._rows = {row.key: row for row in found.rows}
            self.offers, self.folders = found.offers, found.folders
            self.is_known, self.problem = True, ""
            self._tell()
            return
        self._rows[found.key] = found
        self.looking_at = str(found.model.path.parent)
        if not self._timer.isActive():
            self._timer.start()

    def _tell(self) -> None:
        self._timer.stop()
        self.changed.emit()
        self.looking_changed.emit()

    def _end(self) -> None:
        self.is_looking = False
        self.looking_changed.emit()
        self.looked.emit()
        if self._again:
            self.refresh()

    def _fail(self, error: Exception) -> None:
        self.is_known, self.problem = True, translated(error)
        self._tell()
        self._end()
