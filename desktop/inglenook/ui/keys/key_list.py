"""The list of every command with its keys, where they are looked for, changed and put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from inglenook.ui.keys.change_keys_dialog import ChangeKeysDialog
from inglenook.ui.keys.key_delegate import KeyDelegate
from inglenook.ui.keys.key_rows import KeyRowsListModel
from inglenook.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from inglenook.ui.keys.keys import Keys
    from inglenook.ui.theme.theme import Theme


class KeyList(QWidget):
    """A double click or Enter on a command asks for other keys."""

    def __init__(self, keys: Keys, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._theme = theme
        self._rows = KeyRowsListModel(keys, self)
        self.search = QLineEdit()
        self.search.setProperty("role", "search")
        self.search.setAccessibleName("Search keys")
        self.search.setPlaceholderText(self.tr("Search commands or keys, such as “copy” or “ctrl+k”"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look)
        self.view = self._make_view()
        self._nothing = QLabel()
        self._nothing.setProperty("role", "faint")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        self._change = self._button(self.tr("Change…"), "Change keys", self._ask)
        self._reset = self._button(self.tr("Reset"), "Reset keys", self._put_back)
        self._reset_all = self._button(self.tr("Reset all"), "Reset all keys", keys.reset_all)
        self._off = QLabel(self.tr("Shortcuts are turned off in Settings: only Tab, Enter and Esc are heard."))
        self._off.setProperty("role", "warn")
        self._off.setWordWrap(True)
        self._lay_out()
        self._show_buttons()
        keys.changed.connect(self._show_buttons)
        theme.changed.connect(self.view.doItemsLayout)

    def _make_view(self) -> QListView:
        view = QListView()
        view.setAccessibleName("Keys")
        view.setModel(self._rows)
        view.setItemDelegate(KeyDelegate(self._theme, view))
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.doubleClicked.connect(self._ask)
        view.selectionModel().currentChanged.connect(self._show_buttons)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._ask)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._go_to_rows)
        return view

    def _button(self, text: str, name: str, run: object) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _look(self, words: str) -> None:
        self._rows.look_for(words)
        self._nothing.setText(self.tr("No command has “{words}” in it.").format(words=" ".join(words.split())))
        self._stack.setCurrentIndex(0 if self._rows.commands else 1)
        self._show_buttons()

    def _go_to_rows(self) -> None:
        self.view.setFocus()
        if self._current() is None:
            first = next(
                (row for row in range(self._rows.rowCount()) if self._rows.command_at(self._rows.index(row))), -1
            )
            self.view.setCurrentIndex(self._rows.index(first))

    def _current(self) -> str | None:
        command = self._rows.command_at(self.view.currentIndex())
        return command.id if command else None

    def _ask(self) -> None:
        command_id = self._current()
        if command_id is None or self._keys.command(command_id).is_fixed:
            return
        dialog = ChangeKeysDialog(self._keys, command_id, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _put_back(self) -> None:
        command_id = self._current()
        if command_id is not None:
            self._keys.reset(command_id)

    def _show_buttons(self, _current: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        command_id = self._current()
        is_fixed = command_id is None or self._keys.command(command_id).is_fixed
        self._change.setEnabled(not is_fixed)
        self._reset.setEnabled(command_id is not None and self._keys.is_own(command_id))
        self._reset_all.setEnabled(any(self._keys.is_own(one) for one in self._keys.commands))
        self._off.setVisible(not self._keys.are_on)

    def _lay_out(self) -> None:
        buttons = FlowLayout(8)
        for button in (self._change, self._reset, self._reset_all):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._off)
        column.addWidget(self.search)
        column.addWidget(self._stack, 1)
        column.addLayout(buttons)
