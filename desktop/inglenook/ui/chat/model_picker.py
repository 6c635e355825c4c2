"""The pill that says which model answers, and the list that opens from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
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

from inglenook.engines.served_model import ServedModel
from inglenook.ui.chat.model_delegate import ModelDelegate
from inglenook.ui.chat.model_rows import ModelRowsListModel
from inglenook.ui.engines.server_words import where_in_words
from inglenook.ui.sizes import size

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.fit.fit import Fit
    from inglenook.models.any_model import AnyModel
    from inglenook.models.model import Model
    from inglenook.ui.engines.server_models import ServerModels
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
        self._servers: ServerModels | None = None
        self._models: tuple[Model, ...] = ()
        self._chosen: AnyModel | None = None
        self._loaded: Model | None = None
        self.setAccessibleName("Model")
        self.setProperty("role", "pill")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(LEAST_PX)
        self.clicked.connect(self.open_list)
        self._put_arrow_last()
        self.retheme()
        theme.changed.connect(self.retheme)

    def set_models(self, models: tuple[Model, ...], *, chosen: AnyModel | None, loaded: Model | None) -> None:
        """What there is, which one answers, and which one is in memory."""
        self._models, self._chosen, self._loaded = models, chosen, loaded
        if chosen is None:
            words, description = self.tr("No model"), self.tr("No model is chosen")
        else:
            words = " · ".join(part for part in (chosen.name, chosen.quantization) if part)
            values = {"model": words}
            if isinstance(chosen, ServedModel):
                server = chosen.server
                values |= {"server": server.name, "where": where_in_words(server), "address": server.address}
                description, tip = self.tr("{model}, on {server}, {where}"), self.tr("{model} on {server}, {address}.")
            elif chosen == loaded:
                description, tip = self.tr("{model}, loaded"), self.tr("{model}: {size}, loaded.")
            else:
                description = self.tr("{model}, not loaded")
                tip = self.tr("{model}: {size}, not loaded. The next message loads it.")
            description = description.format(**values)
            bytes_size = "" if isinstance(chosen, ServedModel) else size(chosen.size_bytes)
            self.setToolTip(tip.format(**{**values, "model": chosen.name, "size": bytes_size}))
        self.setText(words)
        self.setAccessibleDescription(description)
        self.retheme()

    def set_sources(self, fit_of: Callable[[Model], Fit | None], servers: ServerModels) -> None:
        """Who knows whether a model fits, and what servers have."""
        self._fit_of = fit_of
        self._servers = servers

    def open_list(self) -> None:
        """Open the list below the pill."""
        servers = self._servers
        if servers is not None:
            servers.refresh()
        rows = ModelRowsListModel(
            self._models, chosen=self._chosen, loaded=self._loaded, fit_of=self._fit_of, servers=servers
        )
        menu = _ModelMenu(self._theme, rows, self)
        menu.setLayoutDirection(QApplication.layoutDirection())
        menu.chosen.connect(self.chosen)
        menu.open_requested.connect(self.open_requested)
        menu.popup(self.mapToGlobal(QPoint((self.width() - menu.sizeHint().width()) // 2, self.height() + 4)))
        menu.start(rows.row_of(self._chosen))

    def retheme(self) -> None:
        """Take the present colours."""
        leaves = isinstance(self._chosen, ServedModel) and not self._chosen.server.is_here
        self._theme.put_icon(self, "globe" if leaves else "chevron-down", color="warn" if leaves else "text2", px=14)

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
        self._view.setItemDelegate(ModelDelegate(theme, self._view))
        self._view.setMouseTracking(True)
        self._view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._view.clicked.connect(self._choose)
        self._view.activated.connect(self._choose)
        rows.modelReset.connect(self._grow)
        self._fit()
        self._open = QPushButton(self.tr("Open a model file…"))
        self._open.setProperty("role", "link")
        theme.put_icon(self._open, "folder-open", color="accent", px=16)
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
        self._action = QWidgetAction(self)
        self._action.setDefaultWidget(inner)
        self.addAction(self._action)

    def _fit(self) -> None:
        """As high as its rows, up to a number of them."""
        rows = self._rows
        row_px = self._view.sizeHintForRow(0) if rows.rowCount() else 0
        self._view.setFixedHeight(min(max(rows.rowCount(), 1), MAX_ROWS) * max(row_px, 1) + 6)

    def _grow(self) -> None:
        """A server has told what it has, while the menu is open."""
        self._fit()
        for is_shown in (False, True):  # a menu measures an action anew only when it has been away
            self._action.setVisible(is_shown)
        self.adjustSize()
        self.start(self._rows.row_of(self._rows.chosen))

    def start(self, row: int) -> None:
        """Put the focus on a row."""
        if self._rows.rowCount():
            self._view.setCurrentIndex(self._rows.index(row))
            self._view.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self._open.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, index: QModelIndex) -> None:
        if self.isVisible():  # a click is an activation as well on some systems
            model = self._rows.model_at(index)
            if model is not None:
                self.close()
                self.chosen.emit(model)

    def _open_file(self) -> None:
        self.close()
        self.open_requested.emit()
