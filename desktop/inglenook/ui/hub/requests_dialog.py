"""Every request that the app has made: when, what for, where to, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from inglenook.errors import InglenookError
from inglenook.ui.hub.requests_model import RequestsModel, rows_of
from inglenook.ui.translated import grouped, translated
from inglenook.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.hub.request_log import RequestLog
    from inglenook.ui.background import Background
    from inglenook.ui.hub.requests_model import Row
    from inglenook.ui.theme.theme import Theme

MOST = 10_000  # as many as are kept
SIZE_PX = (980, 620)
LEAST_PX = (420, 360)
ROW_MARGIN_PX = 14
WIDTHS_PX = (178, 210, 280, 90, 90, 80)


class RequestsDialog(QDialog):
    """Reads the log when it opens and when it is asked to; Ctrl+C copies the chosen rows."""

    def __init__(
        self, requests: RequestLog, background: Background, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Every request this app has made"))
        self._requests = requests
        self._background = background
        self._theme = theme
        self._is_closed = False
        self._rows = RequestsModel(self)
        self._search = QLineEdit()
        self._count = QLabel()
        self._details = QLabel()
        self._problem = QLabel()
        self._empty = EmptyState("", "")
        self._view = self._make_view()
        self._stack = QStackedWidget()
        self._refresh = QPushButton(self.tr("Refresh"))
        self._copy = QPushButton()
        self._clear = QPushButton(self.tr("Clear"))
        self._close = QPushButton(self.tr("Close"), self)
        self._lay_out()
        self._search.textChanged.connect(self._filter)
        self._view.selectionModel().selectionChanged.connect(self._show_chosen)
        self._refresh.clicked.connect(self.read)
        self._copy.clicked.connect(self._copy_rows)
        self._clear.clicked.connect(self._clear_all)
        self._close.clicked.connect(self.accept)
        self.finished.connect(self._end)
        theme.changed.connect(self._retheme)
        self._retheme()
        self.read()

    def read(self) -> None:
        """Show what the log has now."""

        def work(_cancel: Cancel) -> Iterator[tuple[Row, ...]]:
            yield rows_of(self._requests.entries(MOST))

        self._run(work)

    def _clear_all(self) -> None:
        def work(_cancel: Cancel) -> Iterator[tuple[Row, ...]]:
            self._requests.clear()
            yield rows_of(self._requests.entries(MOST))

        self._run(work)

    def _run(self, work: Callable[[Cancel], Iterator[tuple[Row, ...]]]) -> None:
        def show(rows: tuple[Row, ...]) -> None:
            if not self._is_closed:
                self._show(rows)

        def tell(error: Exception) -> None:
            if not self._is_closed:
                self._tell(error)

        self._background.run(work, on_item=show, on_done=lambda: None, on_error=tell)

    def _end(self) -> None:
        self._is_closed = True  # what is still being read comes too late for a dialog that is deleted

    def _show(self, rows: tuple[Row, ...]) -> None:
        self._problem.hide()
        self._rows.set_rows(rows)
        self._show_rows()

    def _tell(self, error: Exception) -> None:
        if isinstance(error, InglenookError):
            self._problem.setText(translated(error))
            self._problem.show()

    def _filter(self, words: str) -> None:
        self._rows.search(words)
        self._show_rows()

    def _show_rows(self) -> None:
        shown, all_of_them = self._rows.rowCount(), self._rows.count
        if not all_of_them:
            title = self.tr("Inglenook has opened no connection")
            self._empty.set_texts(title, self.tr("Each request is listed here: what it was for and where it went."))
        elif not shown:
            self._empty.set_texts(self.tr("No request has these words"), self.tr("Fewer words find more."))
        self._stack.setCurrentWidget(self._view if shown else self._empty)
        words = self.tr("{shown} of {all} requests") if shown != all_of_them else self.tr("{all} requests")
        one = self.tr("1 request") if shown == all_of_them == 1 else words
        self._count.setText(one.format(shown=grouped(shown), all=grouped(all_of_them)))
        self._count.setVisible(bool(all_of_them))
        self._clear.setEnabled(bool(all_of_them))
        self._search.setEnabled(bool(all_of_them))
        self._show_chosen()

    def _chosen(self) -> list[int]:
        return sorted(index.row() for index in self._view.selectionModel().selectedRows())

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        self._copy.setText(self.tr("Copy") if chosen else self.tr("Copy all"))
        self._copy.setAccessibleName(self._copy.text())
        self._copy.setEnabled(self._rows.rowCount() > 0)
        self._details.setText(self._rows.details(chosen[0]) if len(chosen) == 1 else "")
        self._details.setVisible(len(chosen) == 1)

    def _copy_rows(self) -> None:
        rows = self._chosen() or range(self._rows.rowCount())
        QGuiApplication.clipboard().setText("\n".join(self._rows.line(row) for row in rows))

    def _retheme(self) -> None:
        self._empty.set_icon(self._theme.icon("shield-check", color="text3", px=40))
        self._view.verticalHeader().setDefaultSectionSize(QFontMetrics(self.font()).height() + ROW_MARGIN_PX)
        for column, width in enumerate(WIDTHS_PX):
            self._view.setColumnWidth(column, round(width * self._theme.text_scale))

    def _make_view(self) -> QTableView:
        view = QTableView()
        view.setAccessibleName(self.tr("Requests"))
        view.setModel(self._rows)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.setShowGrid(False)
        view.verticalHeader().hide()
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self._copy_rows)
        return view

    def _lay_out(self) -> None:
        self._search.setProperty("role", "search")
        self._search.setAccessibleName(self.tr("Search requests"))
        self._search.setPlaceholderText(self.tr("Search requests"))
        self._search.setClearButtonEnabled(True)
        self._count.setProperty("role", "muted")
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._search, 1)
        top.addWidget(self._count)
        self._details.setProperty("role", "muted")
        self._problem.setProperty("role", "error")
        for label in (self._details, self._problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)  # an address has no spaces
            label.hide()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._refresh, self._copy, self._clear):
            button.setAutoDefault(False)
            button.setAccessibleName(button.text())
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        self._close.setAccessibleName(self._close.text())
        self._close.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._problem)
        column.addWidget(self._stack, 1)
        column.addWidget(self._details)
        column.addLayout(buttons)
        self.setMinimumSize(*LEAST_PX)
        self.resize(*SIZE_PX)
