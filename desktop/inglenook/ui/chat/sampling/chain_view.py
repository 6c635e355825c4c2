"""The chain of samplers in its order: dragged with the mouse, or moved with Alt+Up and Alt+Down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QWidget
from typing_extensions import override

from inglenook.engines.sampling import SAMPLERS
from inglenook.ui.chat.sampling.chain_delegate import ChainDelegate
from inglenook.ui.chat.sampling.chain_list_model import ChainListModel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

    from inglenook.ui.chat.sampling.chain_rows import ChainRow
    from inglenook.ui.theme.theme import Theme


class ChainView(QListView):
    """As high as its rows. Space leaves a sampler out or takes it in; what is chosen is shown by itself elsewhere."""

    ordered = Signal(object)  # the samplers, a tuple of their names
    chosen = Signal(object)  # the place of a stage; None: the whole chain

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = ChainListModel(self)
        self._dragged: int | None = None  # the row that the mouse holds
        self._pressed_at = 0
        self._was: tuple[str, ...] = ()  # the order when the mouse took hold
        self._waiting: tuple[ChainRow, ...] | None = None
        self._chosen_again = False  # pressed where it was chosen already: that shows the whole again
        self.setModel(self._rows)
        self.setItemDelegate(ChainDelegate(theme, self))
        self.setAccessibleName(self.tr("Order of the samplers"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "plain")
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._choose)
        theme.changed.connect(self._fit)

    @property
    def shown(self) -> tuple[ChainRow, ...]:
        """The rows as they are now."""
        return self._rows.rows

    def show_rows(self, rows: tuple[ChainRow, ...]) -> None:
        """Show these; while the mouse holds one, they wait."""
        if self._dragged is not None:
            self._waiting = rows
            return
        current = self._rows.row_at(self.currentIndex())
        self._rows.set_rows(rows)
        if current is not None and not self.currentIndex().isValid():
            self._go_to(current.sampler)
        self._fit()
        self._choose()

    def whole(self) -> None:
        """Choose nothing: the whole chain."""
        self.selectionModel().clear()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._rows.row_at(self.currentIndex())
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and step:
            place = self.currentIndex().row()
            if row is not None and self._rows.move(place, place + step):
                self.ordered.emit(self._rows.order)
                self._go_to(row.sampler)
        elif event.key() == Qt.Key.Key_Space and row is not None and row.state != "fixed":
            self._take_in_or_out(row)
        elif event.key() == Qt.Key.Key_Escape and row is not None:
            self.whole()
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        """All rows are there: it is the panel that scrolls."""
        e.ignore()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        was_chosen = index.isValid() and index == self.currentIndex()
        super().mousePressEvent(event)
        row = self._rows.row_at(index)
        self._pressed_at = round(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and row is not None and row.is_movable:
            self._dragged, self._was = index.row(), self._rows.order
        if was_chosen:
            self._chosen_again = True

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is None:
            super().mouseMoveEvent(event)
            return
        y = round(event.position().y())
        if abs(y - self._pressed_at) < QApplication.startDragDistance():
            return
        self._chosen_again = False
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        target = self.indexAt(event.position().toPoint()).row()
        if target >= 0 and self._rows.move(self._dragged, target):
            self._dragged = target
            self.selectionModel().setCurrentIndex(
                self._rows.index(target), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    @override
    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        super().mouseReleaseEvent(e)
        self.unsetCursor()
        dragged, self._dragged = self._dragged, None
        waiting, self._waiting = self._waiting, None
        if dragged is not None and self._rows.order != self._was:
            self.ordered.emit(self._rows.order)
        elif waiting is not None:
            self.show_rows(waiting)
        if self._chosen_again:
            self._chosen_again = False
            self.whole()

    def _take_in_or_out(self, row: ChainRow) -> None:
        order = self._rows.order
        if row.state != "out":
            self.ordered.emit(tuple(name for name in order if name != row.sampler))
        else:
            before = set(SAMPLERS[: SAMPLERS.index(row.sampler)])  # pyright: ignore[reportArgumentType]  one of them
            place = max((place + 1 for place, name in enumerate(order) if name in before), default=0)
            self.ordered.emit((*order[:place], row.sampler, *order[place:]))
        self._go_to(row.sampler)

    def _go_to(self, sampler: str) -> None:
        index = self._rows.index_of(sampler)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _choose(self) -> None:
        row = self._rows.row_at(self.currentIndex())
        self.chosen.emit(row.place if row is not None else None)

    def _fit(self) -> None:
        height = sum(self.sizeHintForRow(place) for place in range(self._rows.rowCount()))
        frame = self.height() - self.viewport().height() if self.isVisible() else 2 * self.frameWidth()
        self.setFixedHeight(height + frame)
        self.scrollToTop()
