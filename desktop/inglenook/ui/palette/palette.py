"""The palette over the window: a field, and below it what the letters in it mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.ui.palette.palette_delegate import PaletteDelegate
from inglenook.ui.palette.palette_list_model import PaletteListModel, spoken
from inglenook.ui.palette.ranking import PaletteRow, found, offered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.ui.palette.palette_entry import PaletteEntry
    from inglenook.ui.theme.theme import Theme

WIDTH_PX = 620
MARGIN_PX = 16
MOST_SHOWN = 11
TOP_SHARE = 0.1  # of the window's height, above it
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: MOST_SHOWN - 1, Qt.Key.Key_PageUp: 1 - MOST_SHOWN}


class Palette(QFrame):
    """Lies over its parent while it is open; the focus goes back to where it was when nothing was chosen."""

    chosen = Signal(object)  # the PaletteEntry, once the palette is closed
    searched = Signal(str)  # the words typed; what else is found comes by ``add_found``

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("popup")
        self.setAccessibleName("Palette")
        self._theme = theme
        self._over = parent
        self._entries: Sequence[PaletteEntry] = ()
        self._recent: Sequence[str] = ()
        self._is_moved = False  # to another row than the first
        self._before: QWidget | None = None  # had the focus
        self._field = QLineEdit()
        self._field.setAccessibleName("Go to anything")
        self._field.setPlaceholderText(self.tr("Go to a chat, a model, a setting, or do something"))
        self._field.textChanged.connect(self._look)
        self._field.installEventFilter(self)
        self._rows = PaletteListModel(self)
        self._view = QListView()
        self._view.setAccessibleName("Results")
        self._view.setModel(self._rows)
        self._view.setItemDelegate(PaletteDelegate(theme, self._view))
        self._view.setUniformItemSizes(True)
        self._view.setMouseTracking(True)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.clicked.connect(self._take)
        self._view.entered.connect(self._view.setCurrentIndex)
        self._view.selectionModel().currentChanged.connect(self._tell)
        self._nothing = QLabel()
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setContentsMargins(12, 8, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self._field)
        column.addWidget(self._view)
        column.addWidget(self._nothing)
        parent.installEventFilter(self)
        self.hide()

    def open(self, entries: Sequence[PaletteEntry], recent: Sequence[str]) -> None:
        """Show it, empty; ``recent`` are ids, the last used first. Where it is open already, it is emptied."""
        self._entries, self._recent = entries, recent
        if self.isHidden():
            self._before = QApplication.focusWidget()
            _application().focusChanged.connect(self._focus_moved)
        self._field.clear()
        self._look("")
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def offer(self, entries: Sequence[PaletteEntry]) -> None:
        """What there is, read anew; the row that was gone to stays the current one."""
        self._entries = entries
        if not self.isHidden():
            current = self._rows.entry_at(self._view.currentIndex()) if self._is_moved else None
            self._look(self._field.text())
            self._go_to_entry(current.id if current else "")

    def add_found(self, words: str, heading: str, entries: Sequence[PaletteEntry]) -> None:
        """What these words found elsewhere, below the rest, unless other words stand in the field by now."""
        known = {row.entry.id for row in self._rows.rows if row.entry}
        new = [entry for entry in entries if entry.id not in known]
        if self.isHidden() or words != self._field.text() or not new:
            return
        self._rows.add_rows((PaletteRow(None, heading=heading), *(PaletteRow(entry) for entry in new)))
        self._fit()
        if not self._view.currentIndex().isValid():
            self._go(0, 1)

    def close_palette(self) -> None:
        """Hide it and give the focus back."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self._hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._fit()
        if watched is self._field and event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
            return False
        if watched is self._field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        """Whether the key was for the list."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self._view.currentIndex())
        elif key in _STEPS:
            row, step = self._view.currentIndex().row(), _STEPS[key]
            self._go(row + step, 1 if step > 0 else -1)
            self._is_moved = True
        else:
            return key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}  # there is nowhere else to go to
        return True

    def _look(self, words: str) -> None:
        if words.strip():
            rows = found(self._entries, words, self._recent)
        else:
            headings = {"recent": self.tr("Recent"), "chat": self.tr("Chats"), "command": self.tr("Commands")}
            rows = offered(self._entries, self._recent, headings)
        self._rows.set_rows(rows)
        self._nothing.setText(self.tr("Nothing has “{words}” in its name.").format(words=" ".join(words.split())))
        self._fit()
        self._is_moved = False
        self._go(0, 1)
        if not rows:
            self._announce(self._nothing.text())
        if not self.isHidden():
            self.searched.emit(words)

    def _go(self, row: int, step: int) -> None:
        """To this row, or the next in the step's direction that is no heading; the last or first stays where it is."""
        rows = self._rows.rows
        row = min(max(row, 0), len(rows) - 1)
        while 0 <= row < len(rows) and rows[row].entry is None:
            row += step
        if 0 <= row < len(rows):
            self._view.setCurrentIndex(self._rows.index(row))
            if row == 1:
                self._view.scrollToTop()  # with the heading

    def _go_to_entry(self, entry_id: str) -> None:
        place = next((at for at, row in enumerate(self._rows.rows) if row.entry and row.entry.id == entry_id), -1)
        if place >= 0:
            self._go(place, 1)
            self._is_moved = True

    def _take(self, index: QModelIndex) -> None:
        entry = self._rows.entry_at(index)
        if entry is not None:
            self.close_palette()
            self.chosen.emit(entry)

    def _tell(self, index: QModelIndex, _before: QModelIndex) -> None:
        entry = self._rows.entry_at(index)
        if entry is not None:
            self._field.setAccessibleDescription(spoken(entry))
            self._announce(spoken(entry))

    def _announce(self, sentence: str) -> None:
        if not self.isHidden():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, sentence))

    def _fit(self) -> None:
        """As high as its rows, as wide as the window allows."""
        parent, scale = self._over, self._theme.text_scale
        width = min(round(WIDTH_PX * scale), parent.width() - 2 * MARGIN_PX)
        top = max(round(parent.height() * TOP_SHARE), MARGIN_PX)
        count = self._rows.rowCount()
        self._view.setVisible(count > 0)
        self._nothing.setVisible(count == 0)
        row_px = self._view.sizeHintForRow(0) if count else 0
        room = parent.height() - top - MARGIN_PX - self._field.sizeHint().height() - 24
        shown = min(count, MOST_SHOWN, max(room // max(row_px, 1), 1))
        border = self._view.height() - self._view.viewport().height()
        self._view.setFixedHeight(shown * row_px + border)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((parent.width() - width) // 2, top)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new is not self and not self.isAncestorOf(new):
            self._before = None
            self._hide()

    def _hide(self) -> None:
        if not self.isHidden():
            _application().focusChanged.disconnect(self._focus_moved)
            self.hide()


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())
