"""The line over a preset's editor: which one it is, whether it is saved, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from inglenook.ui.keys.keys import Keys
    from inglenook.ui.theme.theme import Theme


class EditorHead(QWidget):
    """Knows no preset: it shows what it is told and says what the user asked for."""

    back_wanted = Signal()
    chat_wanted = Signal()
    save_wanted = Signal()
    revert_wanted = Signal()
    menu_wanted = Signal(QPoint)  # on the screen

    def __init__(self, theme: Theme, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys = keys
        self._name = ElidedLabel(role="h2")
        self._note = ElidedLabel(role="muted")
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._origin = QLabel()
        self._origin.setProperty("role", "badge")
        self._modified = QLabel(self.tr("● modified"))
        self._modified.setProperty("role", "warn")
        self._modified.setAccessibleName(self.tr("Modified: there are changes that are not saved"))
        self._modified.setToolTip(
            self.tr("There are changes that are not saved. They are kept until you save or revert.")
        )
        self.back = QToolButton()
        self.back.setAccessibleName(self.tr("Back to the list"))
        self.back.setToolTip(self.tr("Back to the list"))
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        self.chat = QPushButton(self.tr("Chat"))
        self.chat.setAccessibleName(self.tr("Chat with this preset"))
        self.chat.setToolTip(self.tr("Start a new chat with this preset"))
        self.chat.clicked.connect(self.chat_wanted)
        self.save = QPushButton(self.tr("Save"))
        self.save.setAccessibleName(self.tr("Save preset"))
        self.save.setProperty("role", "primary")
        self.save.clicked.connect(self.save_wanted)
        self.revert = QPushButton(self.tr("Revert"))
        self.revert.setAccessibleName(self.tr("Revert preset"))
        self.revert.setToolTip(self.tr("Back to what is saved"))
        self.revert.clicked.connect(self.revert_wanted)
        self.more = QToolButton()
        self.more.setAccessibleName(self.tr("More for this preset"))
        self.more.setToolTip(self.tr("Save as, duplicate, compare, history, export, delete"))
        self.more.clicked.connect(self._ask_for_menu)
        self._lay_out()
        self._retheme()
        self._show_keys()
        keys.changed.connect(self._show_keys)
        theme.changed.connect(self._retheme)
        self.show_modified(is_modified=False)

    def show_preset(self, name: str, note: str, origin: str) -> None:
        """Which one; ``origin`` says where it comes from, if that is worth a word."""
        self._name.set_full_text(name)
        self._note.set_full_text(note)
        self._note.setVisible(bool(note))
        self._origin.setText(origin)
        self._origin.setVisible(bool(origin))

    def show_modified(self, is_modified: bool) -> None:  # noqa: FBT001  a slot of Qt's
        """Whether there is something to save."""
        self._modified.setVisible(is_modified)
        self.save.setEnabled(is_modified)
        self.revert.setEnabled(is_modified)

    def _lay_out(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(8)
        names.addWidget(self._name)
        names.addWidget(self._origin)
        names.addWidget(self._modified)
        names.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(names)
        words.addWidget(self._note)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addLayout(words, 1)
        for button in (self.chat, self.revert, self.save, self.more):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _show_keys(self) -> None:
        self.save.setToolTip(self._keys.tip(self.tr("Save the preset"), "presets.save"))

    def _ask_for_menu(self) -> None:
        self.menu_wanted.emit(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _retheme(self) -> None:
        self._theme.put_icon(self.back, "arrow-left")
        self._theme.put_icon(self.more, "ellipsis")
