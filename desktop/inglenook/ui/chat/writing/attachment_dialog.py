"""Shows the text of a document, as the model reads it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from inglenook.ui.translated import grouped
from inglenook.ui.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inglenook.chats.attachment import Reading

WIDTH_PX, HEIGHT_PX = 720, 560
_SHOWN = 200_000  # characters: laying out more would make the window wait


class AttachmentDialog(QDialog):
    """``about`` is what is known of it, in a line; ``reading`` can be chosen where it is given.

    Deletes itself when it is closed.
    """

    reading_chosen = Signal(str)  # a Reading

    def __init__(
        self, name: str, about: str, text: str, *, reading: Reading | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        title = QLabel(name)
        title.setProperty("role", "title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        known = QLabel(about)
        known.setProperty("role", "muted")
        known.setWordWrap(True)
        field = QPlainTextEdit()
        field.setAccessibleName(self.tr("Text of {name}").format(name=name))
        field.setProperty("role", "legal")
        field.setReadOnly(True)
        field.setTabChangesFocus(True)
        field.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        field.setPlainText(text[:_SHOWN])
        close = QPushButton(self.tr("Close"), self)
        close.setAccessibleName(close.text())
        close.setDefault(True)
        close.clicked.connect(self.accept)
        more = QLabel(self.tr("Only the first {count} characters are shown here.").format(count=grouped(_SHOWN)))
        more.setProperty("role", "faint")
        more.setVisible(len(text) > _SHOWN)
        below = QHBoxLayout()
        below.addWidget(more)
        below.addStretch(1)
        below.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(known)
        if reading is not None:
            column.addLayout(self._reading_choice(reading))
        column.addWidget(field, 1)
        column.addLayout(below)
        self.resize(WIDTH_PX, HEIGHT_PX)
        field.setFocus()

    def _reading_choice(self, reading: Reading) -> QHBoxLayout:
        label = QLabel(self.tr("The model is given"))
        box = ChoiceBox()
        box.offer(
            self.tr("How much the model is given"),
            {
                "whole": self.tr("all of it"),
                "cut": self.tr("its start, as far as it fits"),
                "passages": self.tr("passages that are looked up for each question"),
            },
        )
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        box.setCurrentIndex(box.findData(reading))
        box.activated.connect(partial(_tell, box, self.reading_chosen.emit))
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(box)
        row.addStretch(1)
        return row


def _tell(box: ChoiceBox, tell: Callable[[str], None], _index: int) -> None:
    tell(box.currentData())
