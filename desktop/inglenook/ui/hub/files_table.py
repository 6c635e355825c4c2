"""A repository's files as choices, with what is fetched along with a model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from inglenook.hub.requesting import projector_of
from inglenook.ui.hub.file_group_row import FileGroupRow
from inglenook.ui.sizes import size
from inglenook.ui.translated import grouped
from inglenook.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inglenook.hub.file_group import FileGroup
    from inglenook.ui.hub.group_state import GroupState

ROWS_AT_ONCE = 6  # the window goes on in between
MOST_ROWS = 200


class FilesTable(QWidget):
    """Models first, then projectors and adapters; each row has its own button."""

    download_wanted = Signal(object, object)  # the FileGroup, and the projector's or None
    chat_wanted = Signal(object)  # a Path
    completed = Signal()  # all rows are there

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = QWidget()
        self._shown_column = QVBoxLayout(self._shown)
        self._left: list[FileGroup] = []
        self._wanted: FileGroup | None = None
        self._state_of: Callable[[FileGroup], GroupState] | None = None
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._add_rows)
        self._projector: FileGroup | None = None
        self.rows: list[FileGroupRow] = []
        self._with_projector = QCheckBox()
        self._with_projector.hide()
        self._none = QLabel(self.tr("It has no GGUF file that Inglenook could run."))
        self._none.setProperty("role", "quiet")
        self._none.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._with_projector)
        self._more = QLabel()
        self._more.setProperty("role", "quiet")
        self._more.setWordWrap(True)
        self._more.hide()
        for widget in (self._none, self._shown, self._more):
            self._column.addWidget(widget)

    def show_groups(self, groups: Sequence[FileGroup], wanted: FileGroup | None) -> None:
        """Show these instead, a few at a time; one may be what the user asked for."""
        self._begin_anew()
        self._projector = projector_of(groups)
        self._show_projector(is_useful=any(group.kind == "model" for group in groups))
        self._none.setVisible(not groups)
        self._wanted = wanted
        self._left = list(groups[:MOST_ROWS])
        more = self.tr("{count} more are on the hub's page.").format(count=grouped(len(groups) - MOST_ROWS))
        self._more.setText(more)
        self._more.setVisible(len(groups) > MOST_ROWS)
        self._add_rows()

    def set_states(self, state_of: Callable[[FileGroup], GroupState]) -> None:
        """Say of each where it is, also of those that are still to be shown."""
        self._state_of = state_of
        for row in self.rows:
            state = state_of(row.group)
            if state != row.state:
                row.set_state(state)

    def _begin_anew(self) -> None:
        self._column.removeWidget(self._shown)
        self._shown.hide()
        self._shown.deleteLater()
        self._shown = QWidget()
        self._shown_column = QVBoxLayout(self._shown)
        self._shown_column.setContentsMargins(0, 0, 0, 0)
        self._shown_column.setSpacing(8)
        self._column.insertWidget(self._column.indexOf(self._more), self._shown)
        self._state_of = None
        self.rows = []

    def _add_rows(self) -> None:
        headings = {
            "projector": self.tr("What sees pictures or hears"),
            "adapter": self.tr("Adapters"),
            "other": self.tr("Other files"),
        }
        now, self._left = self._left[:ROWS_AT_ONCE], self._left[ROWS_AT_ONCE:]
        for group in now:
            if group.kind != (self.rows[-1].group.kind if self.rows else "model"):
                self._shown_column.addSpacing(6)
                self._shown_column.addWidget(SectionLabel(headings[group.kind]))
            row = self._make_row(group, is_wanted=group is self._wanted)
            if self._state_of is not None:
                row.set_state(self._state_of(group))
            self._shown_column.addWidget(row)
        if self._left:
            self._turn.start()
        else:
            self.completed.emit()

    def row_of(self, group: FileGroup) -> FileGroupRow | None:
        """The row of a group that is shown."""
        return next((row for row in self.rows if row.group is group), None)

    def _make_row(self, group: FileGroup, *, is_wanted: bool) -> FileGroupRow:
        row = FileGroupRow(group, is_wanted=is_wanted)
        row.download_wanted.connect(lambda: self.download_wanted.emit(group, self._companion(group)))
        row.chat_wanted.connect(lambda: self.chat_wanted.emit(row.state.path))
        self.rows.append(row)
        return row

    def _companion(self, group: FileGroup) -> FileGroup | None:
        return self._projector if group.kind == "model" and self._with_projector.isChecked() else None

    def _show_projector(self, *, is_useful: bool) -> None:
        projector = self._projector
        self._with_projector.setVisible(projector is not None and is_useful)
        self._with_projector.setChecked(projector is not None)
        if projector is not None:
            text = self.tr("Fetch what sees pictures or hears along with it ({quantization}, {size})").format(
                quantization=projector.quantization or projector.name, size=size(projector.size_bytes or 0)
            )
            self._with_projector.setText(text)
            self._with_projector.setAccessibleName(text)
