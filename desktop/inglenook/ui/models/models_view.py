"""The list of models: one is the current one, whose name can be edited in its row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QListView

from inglenook.ui.keys.keys import Keys
from inglenook.ui.models.model_delegate import ModelDelegate
from inglenook.ui.models.models_list_model import ModelsListModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from inglenook.ui.models.model_row import ModelRow
    from inglenook.ui.theme.theme import Theme


class ModelsView(QListView):
    """Keeps the current model and the place in the list when the rows change."""

    current_changed = Signal()  # the user went to another model, or it is not listed any more
    opened = Signal()  # the current model was clicked, or Space was pressed
    chat_wanted = Signal()
    remove_wanted = Signal()
    renamed = Signal(object, str)  # the Model and its new name
    menu_wanted = Signal(QPoint)  # on the screen

    def __init__(self, theme: Theme, keys: Keys | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = ModelsListModel(self)
        self._key: str = ""  # of the current model, or of one that is to be it once it is listed
        self._told: str = ""  # the key that was told of
        self._was_chosen = False  # by the user: before that, the first one is the current one
        self._waiting: tuple[ModelRow, ...] | None = None  # came while a name was being edited
        self.setAccessibleName(self.tr("Models on this computer"))
        self.setModel(self._rows)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        delegate = ModelDelegate(theme, self)
        self.setItemDelegate(delegate)
        delegate.closeEditor.connect(self._editor_closed, Qt.ConnectionType.QueuedConnection)
        self._rows.renamed.connect(self.renamed)
        self.customContextMenuRequested.connect(self._ask_for_menu)
        self.clicked.connect(self._open)
        self.doubleClicked.connect(self._want_chat)
        self.selectionModel().currentChanged.connect(self._note_current)
        self.selectionModel().selectionChanged.connect(self._choose_selected)
        theme.changed.connect(self._retheme)
        for enter, slot in (
            (Qt.Key.Key_Return, self.chat_wanted.emit),
            (Qt.Key.Key_Enter, self.chat_wanted.emit),
            (Qt.Key.Key_Space, self.opened.emit),
        ):
            self._add_key(QKeySequence(enter), slot)
        keys = keys or Keys()
        keys.listen("models.rename", self, self.rename_current)
        keys.listen("models.remove", self, self.remove_wanted.emit)

    @property
    def current(self) -> ModelRow | None:
        """The current model."""
        return self._rows.row_at(self.currentIndex())

    def set_rows(self, rows: Sequence[ModelRow]) -> None:
        """Show these; the first becomes the current one when there was none."""
        if self.state() == QAbstractItemView.State.EditingState:
            self._waiting = tuple(rows)
            return
        self._waiting = None
        place = self.verticalScrollBar().value()
        before = [row.key for row in self._rows.rows]
        self._rows.set_rows(rows)
        index = self._index_at_or_near(self._key, before) if self._was_chosen else QModelIndex()
        if not index.isValid() and rows:
            index = self._rows.index(0)
        if index != self.currentIndex():
            self.selectionModel().blockSignals(True)  # noqa: FBT003  Qt's own signature
            self.setCurrentIndex(index)
            self.selectionModel().blockSignals(False)  # noqa: FBT003  Qt's own signature
            self.viewport().update()
        row = self.current
        if row is not None and row.key == self._key:
            self.verticalScrollBar().setValue(place)
        else:
            self.scrollTo(self.currentIndex())
        self._key = row.key if row else ""
        self._tell()

    def _index_at_or_near(self, key: str, before: Sequence[str]) -> QModelIndex:
        """Where a model is; once it is gone, where the one below it was, or else the one above."""
        index = self._rows.index_of(key)
        if index.isValid() or key not in before:
            return index
        place = before.index(key)
        near = (self._rows.index_of(other) for other in (*before[place + 1 :], *reversed(before[:place])))
        return next((other for other in near if other.isValid()), QModelIndex())

    def choose(self, key: str) -> None:
        """Make a model the current one, if it is listed."""
        self._key, self._was_chosen = key, True  # it may be listed a moment later
        index = self._rows.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self._tell()

    def rename_current(self) -> None:
        """Edit the current model's name in its row."""
        if self.currentIndex().isValid():
            self._was_chosen = True
            self.setFocus()
            self.edit(self.currentIndex())

    def _add_key(self, keys: QKeySequence, slot: Callable[[], None]) -> None:
        shortcut = QShortcut(keys, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(slot)

    def _note_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if row is not None and row.key != self._key:
            self._key, self._was_chosen = row.key, True
            self._tell()

    def _choose_selected(self, selected: QItemSelection, _before: QItemSelection) -> None:
        """A screen reader selects a row without making it the current one."""
        indexes = selected.indexes()
        if indexes and indexes[0] != self.currentIndex():
            self.setCurrentIndex(indexes[0])

    def _tell(self) -> None:
        if self._key != self._told:
            self._told = self._key
            self.current_changed.emit()

    def _open(self) -> None:
        self._was_chosen = True
        self.opened.emit()

    def _want_chat(self) -> None:
        self.chat_wanted.emit()

    def _editor_closed(self) -> None:
        if self._waiting is not None:
            self.set_rows(self._waiting)

    def _ask_for_menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_wanted.emit(self.viewport().mapToGlobal(point))

    def _retheme(self) -> None:
        self.doItemsLayout()  # the text may have another size
