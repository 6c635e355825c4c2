"""What opens from the preset's pill: a search, the presets, and what can be done with the one that holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)
from typing_extensions import override

from inglenook.ui.chat.two_line_delegate import TwoLineDelegate

if TYPE_CHECKING:
    from inglenook.presets.stored_preset import StoredPreset
    from inglenook.ui.chat.values.preset_rows import PresetRowsListModel
    from inglenook.ui.theme.theme import Theme

POPUP_WIDTH_PX = 400
MAX_ROWS = 7


class PresetMenu(QMenu):
    """Deletes itself when it is closed."""

    chosen = Signal(str)  # a preset's name; empty: none
    save_wanted = Signal()
    save_as_wanted = Signal()
    revert_wanted = Signal()
    manage_wanted = Signal()

    def __init__(self, theme: Theme, rows: PresetRowsListModel, parent: QWidget, *, is_modified: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rows = rows
        rows.setParent(self)
        self._search = QLineEdit()
        self._search.setProperty("role", "search")
        self._search.setAccessibleName(self.tr("Search presets"))
        self._search.setPlaceholderText(self.tr("Search presets"))
        self._search.textChanged.connect(self._look_for)
        self._search.installEventFilter(self)
        self._view = QListView()
        self._view.setAccessibleName(self.tr("Presets on this computer"))
        self._view.setModel(rows)
        self._view.setItemDelegate(TwoLineDelegate(theme, self._view))
        self._view.setMouseTracking(True)
        self._view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._view.clicked.connect(self._choose)
        self._view.activated.connect(self._choose)
        row_px = max(self._view.sizeHintForRow(0), 1)
        self._view.setFixedHeight(min(rows.rowCount(), MAX_ROWS) * row_px + 6)
        self._nothing = QLabel(self.tr("No preset has these words."), self._view)
        self._nothing.setProperty("role", "faint")
        self._nothing.setMargin(10)
        self._nothing.hide()
        rows.modelReset.connect(self._rows_changed)
        self._lay_out(is_modified=is_modified)

    def take(self, presets: tuple[StoredPreset, ...]) -> None:
        """What there is now; the row that was current stays it."""
        current = self._rows.preset_at(self._view.currentIndex()) if self._view.currentIndex().isValid() else None
        self._rows.take(presets)
        if self._rows.rowCount():
            self._view.setCurrentIndex(self._rows.index(self._rows.row_of(current.name if current else "")))

    def start(self, row: int) -> None:
        """Put the focus into the search, at this row."""
        self._view.setCurrentIndex(self._rows.index(row))
        self._search.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def eventFilter(self, arg__1: QObject, arg__2: QEvent) -> bool:
        """The arrows walk through the list and Enter takes a row while the search has the focus."""
        if arg__1 is self._search and isinstance(arg__2, QKeyEvent) and arg__2.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(arg__2.key()))
            if step is not None:
                row = max(0, min(self._view.currentIndex().row() + step, self._rows.rowCount() - 1))
                self._view.setCurrentIndex(self._rows.index(row))
                return True
            if arg__2.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose(self._view.currentIndex())
                return True
        return super().eventFilter(arg__1, arg__2)

    def _lay_out(self, *, is_modified: bool) -> None:
        inner = QWidget()
        inner.setFixedWidth(POPUP_WIDTH_PX)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._search)
        column.addWidget(self._view)
        row = QHBoxLayout()
        row.setSpacing(10)
        buttons = [(self.tr("Save as…"), self.save_as_wanted), (self.tr("Manage presets…"), self.manage_wanted)]
        if is_modified:
            buttons = [(self.tr("Save"), self.save_wanted), (self.tr("Revert"), self.revert_wanted), *buttons]
        for words, signal in buttons:
            button = QPushButton(words)
            button.setProperty("role", "link")
            button.setAccessibleName(words)
            button.clicked.connect(self.close)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        action = QWidgetAction(self)
        action.setDefaultWidget(inner)
        self.addAction(action)

    def _look_for(self, words: str) -> None:
        self._rows.look_for(words)
        if self._rows.rowCount():
            self._view.setCurrentIndex(self._rows.index(0))

    def _rows_changed(self) -> None:
        self._nothing.setVisible(not self._rows.rowCount())
        self._nothing.adjustSize()

    def _choose(self, index: QModelIndex) -> None:
        if not self.isVisible() or not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return  # a click is an activation as well on some systems
        stored = self._rows.preset_at(index)
        self.close()
        self.chosen.emit(stored.name if stored else "")
