"""An answer that is JSON, read as a table, a tree or its text; held against its form, copied and exported."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from inglenook.engines.forms.data_table import csv_of, table_of
from inglenook.ui.chat.constraints.data_tree import MOST_SHOWN, DataTree
from inglenook.ui.code.code_edit import CodeEdit
from inglenook.ui.translated import grouped
from inglenook.ui.widgets.quiet_inputs import QuietComboBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.engines.forms.data_table import Table
    from inglenook.ui.theme.theme import Theme

_SIZE_PX = (760, 600)


class DataDialog(QDialog):
    """Deletes itself when it is closed. An answer that is no JSON has only its text."""

    export_wanted = Signal(str, str)  # the text, and how its file's name ends

    def __init__(self, theme: Theme, text: str, *, value: object, is_json: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The answer as data"))
        self._text = json.dumps(value, ensure_ascii=False, indent=2) if is_json else text
        self._table = table_of(value)
        self._state = QLabel(self.tr("Looking at it…"))
        self._state.setProperty("role", "muted")
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._shown_as = QuietComboBox()
        self._shown_as.setAccessibleName(self.tr("Shown as"))
        self._stack = QStackedWidget()
        cut = False
        if self._table is not None:
            self._add(self.tr("Table"), self._as_table(self._table))
            cut |= len(self._table.rows) > MOST_SHOWN
        if is_json:
            tree = DataTree(value, (self.tr("Name"), self.tr("Value")))
            self._add(self.tr("Tree"), tree)
            cut |= tree.is_cut
        source = CodeEdit(theme)
        source.setReadOnly(True)
        source.setPlainText(self._text)
        self._add(self.tr("Text"), source)
        self._shown_as.currentIndexChanged.connect(self._stack.setCurrentIndex)
        self._cut = QLabel(
            self.tr("Only the first {count} are shown; copies and files have all.").format(count=grouped(MOST_SHOWN))
        )
        self._cut.setProperty("role", "faint")
        self._cut.setVisible(cut)
        self._lay_out()
        self.resize(*_SIZE_PX)
        self._shown_as.setFocus()

    def show_state(self, sentence: str, *, is_valid: bool) -> None:
        """How it is held against its form."""
        self._state.setText(sentence)
        self._state.setProperty("role", "ok" if is_valid else "warn")
        self._state.style().unpolish(self._state)
        self._state.style().polish(self._state)

    def _add(self, name: str, view: QWidget) -> None:
        view.setAccessibleName(self.tr("The answer as {what}").format(what=name))
        self._shown_as.addItem(name)
        self._stack.addWidget(view)

    def _as_table(self, table: Table) -> QTableWidget:
        rows = table.rows[:MOST_SHOWN]
        view = QTableWidget(len(rows), len(table.columns))
        view.setHorizontalHeaderLabels(table.columns)
        view.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.setAlternatingRowColors(True)
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        view.horizontalHeader().setStretchLastSection(True)
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                view.setItem(row, column, item)
        return view

    def _lay_out(self) -> None:
        title = QLabel(self.windowTitle())
        title.setProperty("role", "title")
        head, buttons = QHBoxLayout(), QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._shown_as)
        self._copy = self._button(self.tr("Copy"), self._copy_it)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._button(self.tr("Save as JSON…"), lambda: self.export_wanted.emit(self._text, ".json")))
        if self._table is not None:
            table = self._table
            self._csv = self._button(self.tr("Save as CSV…"), lambda: self.export_wanted.emit(csv_of(table), ".csv"))
            buttons.addWidget(self._csv)
        buttons.addStretch(1)
        buttons.addWidget(self._button(self.tr("Close"), self.accept))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._state)
        column.addWidget(self._stack, 1)
        column.addWidget(self._cut)
        column.addLayout(buttons)

    def _button(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        return button

    def _copy_it(self) -> None:
        """A table goes as CSV, which spreadsheets take; everything else as JSON."""
        is_table = self._table is not None and self._shown_as.currentIndex() == 0
        text = csv_of(self._table) if is_table and self._table is not None else self._text
        QGuiApplication.clipboard().setText(text)
        self._copy.setText(self.tr("Copied"))
