"""The left side of the Presets page: what there is, looked through by words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.ui.presets.preset_row import matching
from inglenook.ui.presets.presets_view import PresetsView
from inglenook.ui.widgets.elided_label import ElidedLabel
from inglenook.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.ui.keys.keys import Keys
    from inglenook.ui.presets.preset_row import PresetRow
    from inglenook.ui.theme.theme import Theme


class PresetsPanel(QWidget):
    """Knows no store: it shows what it is given and says what the user asked for."""

    new_wanted = Signal()
    import_wanted = Signal(QPoint)  # where, on the screen, the choice is to open
    look_wanted = Signal()

    def __init__(self, theme: Theme, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[PresetRow, ...] = ()
        self._name = ""
        self._problem = ""
        self._is_known = False
        self._search = QLineEdit()
        self._search.setProperty("role", "search")
        self._search.setAccessibleName("Search presets")
        self._search.setPlaceholderText(self.tr("Search presets"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._show)
        self._imports = QToolButton()
        self._imports.setAccessibleName(self.tr("Import presets"))
        self._imports.setToolTip(self.tr("Import presets from files or from the clipboard"))
        self._imports.clicked.connect(self._ask_what_to_import)
        self._new = QToolButton()
        self._new.setAccessibleName(self.tr("New preset"))
        self._new.setToolTip(self.tr("New preset"))
        self._new.clicked.connect(self.new_wanted)
        self.view = PresetsView(theme, keys)
        for key, slot in ((Qt.Key.Key_Escape, self._search.clear), (Qt.Key.Key_Down, self.view.setFocus)):
            shortcut = QShortcut(QKeySequence(key), self._search)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)
        self._waiting = EmptyState(self.tr("Reading the presets"), "")
        self._none = EmptyState(
            self.tr("No presets yet"),
            self.tr("A preset keeps a system prompt, sampling values and load options under a name."),
        )
        self._none.add_action(self.tr("Create a preset"), self.new_wanted.emit, primary=True)
        self._no_match = EmptyState(self.tr("No preset matches"), self.tr("None has all of these words."))
        self._no_match.add_action(self.tr("Show all presets"), self._search.clear)
        self._failed = EmptyState("", "")
        self._failed.add_action(self.tr("Try again"), self.look_wanted.emit)
        self._stack = QStackedWidget()
        for page in (self.view, self._waiting, self._none, self._no_match, self._failed):
            self._stack.addWidget(page)
        self._lay_out()
        self._retheme()
        self._show()
        theme.changed.connect(self._retheme)

    def set_rows(self, rows: Sequence[PresetRow], name: str) -> None:
        """What there is, and which of them is shown beside."""
        self._rows, self._name, self._is_known, self._problem = tuple(rows), name, True, ""
        self._show()

    def set_problem(self, sentence: str) -> None:
        """Why nothing could be read."""
        self._problem = sentence
        self._failed.set_texts(self.tr("The presets could not be read"), sentence)
        self._show()

    def focus_search(self) -> None:
        """Let the user type what to look for."""
        self._search.setFocus()
        self._search.selectAll()

    def forget_words(self) -> None:
        """Show all again: something was made that the words might leave out."""
        self._search.clear()

    def _show(self) -> None:
        shown = matching(self._rows, self._search.text())
        self.view.set_rows(shown, self._name)
        if shown:
            self._stack.setCurrentWidget(self.view)
        elif self._rows:
            self._stack.setCurrentWidget(self._no_match)
        elif self._problem:
            self._stack.setCurrentWidget(self._failed)
        else:
            self._stack.setCurrentWidget(self._none if self._is_known else self._waiting)

    def _lay_out(self) -> None:
        title = ElidedLabel(self.tr("Presets"), role="h1")
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(title, 1)
        head.addWidget(self._imports)
        head.addWidget(self._new)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 18, 10, 8)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._search)
        column.addWidget(self._stack, 1)

    def _ask_what_to_import(self) -> None:
        self.import_wanted.emit(self._imports.mapToGlobal(QPoint(0, self._imports.height())))

    def _retheme(self) -> None:
        self._theme.put_icon(self._imports, "download")
        self._theme.put_icon(self._new, "plus")
        for state, icon in (
            (self._waiting, "sliders-horizontal"),
            (self._none, "sliders-horizontal"),
            (self._no_match, "search"),
            (self._failed, "circle-alert"),
        ):
            state.set_icon(self._theme.icon(icon, color="text3", px=40))
