"""Everything that a model file says in its header, with a search and the whole of long values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from inglenook.ui.models.metadata_table_model import MetadataTableModel
from inglenook.ui.models.value_dialog import ValueDialog

if TYPE_CHECKING:
    from inglenook.ui.models.metadata_table_model import Entry

KEY_PX = 260
ROW_MARGIN_PX = 14


class _Table(QTableView):
    """Takes Ctrl+C before the window's menu does, which would look for something selected in the conversation."""

    copy_wanted = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy):
            if event.type() == QEvent.Type.KeyPress:
                self.copy_wanted.emit()
            event.accept()
            return True
        return super().event(event)


class MetadataTable(QWidget):
    """Enter or a double click shows a value in full; Ctrl+C copies it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = MetadataTableModel(self)
        self._search = QLineEdit()
        self._search.setProperty("role", "search")
        self._search.setAccessibleName(self.tr("Search metadata"))
        self._search.setPlaceholderText(self.tr("Search metadata"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._rows.search)
        self._note = QLabel()
        self._note.setProperty("role", "muted")
        self._note.setWordWrap(True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._view = self._make_view()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._search)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._note)
        column.addWidget(self._stack, 1)

    def set_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show these."""
        self._rows.set_entries(entries)
        self._view.verticalHeader().setDefaultSectionSize(QFontMetrics(self.font()).height() + ROW_MARGIN_PX)

    def set_note(self, sentence: str) -> None:
        """Why there is nothing to be seen; empty when there is."""
        self._note.setText(sentence)
        self._stack.setCurrentWidget(self._note if sentence else self._view)

    def _make_view(self) -> QTableView:
        view = _Table()
        view.copy_wanted.connect(self._copy_value)
        view.setAccessibleName(self.tr("Metadata"))
        view.setModel(self._rows)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.setShowGrid(False)
        view.verticalHeader().hide()
        view.horizontalHeader().setStretchLastSection(True)
        view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        view.setColumnWidth(0, KEY_PX)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_menu)
        view.doubleClicked.connect(self._show_value)
        for keys, slot in (
            (Qt.Key.Key_Return, self._show_value),
            (Qt.Key.Key_Enter, self._show_value),
        ):
            shortcut = QShortcut(QKeySequence(keys), view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)
        return view

    def _current(self) -> Entry | None:
        return self._rows.entry_at(QModelIndex(self._view.currentIndex()))

    def _show_value(self) -> None:
        entry = self._current()
        if entry is not None:
            ValueDialog(entry.key, entry.value, self).open()

    def _copy_value(self) -> None:
        entry = self._current()
        if entry is not None:
            QGuiApplication.clipboard().setText(entry.value)

    def _copy_key(self) -> None:
        entry = self._current()
        if entry is not None:
            QGuiApplication.clipboard().setText(entry.key)

    def _open_menu(self, point: QPoint) -> None:
        index = self._view.indexAt(point)
        if not index.isValid():
            return
        self._view.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show the whole value"), self._show_value)
        menu.addAction(self.tr("Copy the value"), self._copy_value)
        menu.addAction(self.tr("Copy the key"), self._copy_key)
        menu.popup(self._view.viewport().mapToGlobal(point))
