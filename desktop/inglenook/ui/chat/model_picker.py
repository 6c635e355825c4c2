"""The pill that says which model answers, and the list that opens from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from inglenook.ui.chat.model_rows import ModelRowsListModel
from inglenook.ui.chat.two_line_delegate import TwoLineDelegate
from inglenook.ui.sizes import size

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.fit.fit import Fit
    from inglenook.models.model import Model
    from inglenook.ui.theme.theme import Theme

POPUP_WIDTH_PX = 400
MAX_ROWS = 8
LEAST_PX = 120  # of a long name


class ModelPicker(QToolButton):
    """Shows the model's name and state; a press opens the list of those on this computer."""

    chosen = Signal(object)  # a Model
    open_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fit_of: Callable[[Model], Fit | None] = lambda _: None
        self._models: tuple[Model, ...] = ()
        self._chosen: Model | None = None
        self._loaded: Model | None = None
        self.setAccessibleName("Model")
        self.setProperty("role", "pill")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(14, 14))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(LEAST_PX)
        self.clicked.connect(self.open_list)
        self._put_arrow_last()
        self.retheme()
        theme.changed.connect(self.retheme)

    def set_models(self, models: tuple[Model, ...], *, chosen: Model | None, loaded: Model | None) -> None:
        """What there is, which one answers, and which one is in memory."""
        self._models, self._chosen, self._loaded = models, chosen, loaded
        if chosen is None:
            words, description = self.tr("No model"), self.tr("No model is chosen")
        else:
            words = " · ".join(part for part in (chosen.name, chosen.quantization) if part)
            if chosen == loaded:
                description, tip = self.tr("{model}, loaded"), self.tr("{model}: {size}, loaded.")
            else:
                description = self.tr("{model}, not loaded")
                tip = self.tr("{model}: {size}, not loaded. The next message loads it.")
            description = description.format(model=words)
            self.setToolTip(tip.format(model=chosen.name, size=size(chosen.size_bytes)))
        self.setText(words)
        self.setAccessibleDescription(description)

    def set_fits(self, fit_of: Callable[[Model], Fit | None]) -> None:
        """Who knows whether a model fits."""
        self._fit_of = fit_of

    def open_list(self) -> None:
        """Open the list below the pill."""
        rows = ModelRowsListModel(self._models, chosen=self._chosen, loaded=self._loaded, fit_of=self._fit_of)
        menu = _ModelMenu(self._theme, rows, self)
        menu.setLayoutDirection(QApplication.layoutDirection())
        menu.chosen.connect(self.chosen)
        menu.open_requested.connect(self.open_requested)
        menu.popup(self.mapToGlobal(QPoint((self.width() - menu.sizeHint().width()) // 2, self.height() + 4)))
        menu.start(self._models.index(self._chosen) if self._chosen in self._models else 0)

    def retheme(self) -> None:
        """Take the present colours."""
        self.setIcon(self._theme.icon("chevron-down", px=14))

    def _put_arrow_last(self) -> None:
        """Behind the name: a tool button puts its icon first, in its own direction of writing."""
        left_to_right = QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if left_to_right else Qt.LayoutDirection.LeftToRight)


class _ModelMenu(QMenu):
    """A menu with one entry: the list and the button below it."""

    chosen = Signal(object)
    open_requested = Signal()

    def __init__(self, theme: Theme, rows: ModelRowsListModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rows = rows
        rows.setParent(self)
        self._view = QListView()
        self._view.setAccessibleName(self.tr("Models on this computer"))
        self._view.setModel(rows)
        self._view.setItemDelegate(TwoLineDelegate(theme, self._view))
        self._view.setMouseTracking(True)
        self._view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._view.clicked.connect(self._choose)
        self._view.activated.connect(self._choose)
        row_px = self._view.sizeHintForRow(0) if rows.rowCount() else 0
        self._view.setFixedHeight(min(max(rows.rowCount(), 1), MAX_ROWS) * max(row_px, 1) + 6)
        self._open = QPushButton(self.tr("Open a model file…"))
        self._open.setProperty("role", "link")
        self._open.setIcon(theme.icon("folder-open", color="accent", px=16))
        self._open.clicked.connect(self._open_file)
        inner = QWidget()
        inner.setFixedWidth(POPUP_WIDTH_PX)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if not rows.rowCount():
            nothing = QLabel(self.tr("No model on this computer yet."))
            nothing.setProperty("role", "muted")
            nothing.setContentsMargins(10, 8, 10, 4)
            column.addWidget(nothing)
            self._view.hide()
        column.addWidget(self._view)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        action = QWidgetAction(self)
        action.setDefaultWidget(inner)
        self.addAction(action)

    def start(self, row: int) -> None:
        """Put the focus on a row."""
        if self._rows.rowCount():
            self._view.setCurrentIndex(self._rows.index(row))
            self._view.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self._open.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, index: QModelIndex) -> None:
        if self.isVisible():  # a click is an activation as well on some systems
            self.close()
            self.chosen.emit(self._rows.model_at(index))

    def _open_file(self) -> None:
        self.close()
        self.open_requested.emit()
