"""How model files are to be imported: used where they are, copied, or moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QRadioButton, QVBoxLayout

from inglenook.models.importing import How
from inglenook.ui.sizes import size
from inglenook.ui.translated import grouped

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ImportDialog(QDialog):
    """Deletes itself when it is closed; ``accepted_as`` says the choice."""

    accepted_as = Signal(str)  # How

    def __init__(self, files: int, size_bytes: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import models"))
        count = self.tr("1 model file") if files == 1 else self.tr("{count} model files").format(count=grouped(files))
        what = QLabel(self.tr("{files}, {size} together").format(files=count, size=size(size_bytes)))
        what.setProperty("role", "title")
        self._choices = {how: self._choice(how) for how in get_args(How)}
        self._choices["link"].setChecked(True)
        go = QPushButton(self.tr("Import"), self)
        go.setAccessibleName(self.tr("Import"))
        go.setProperty("role", "primary")
        go.setDefault(True)
        go.clicked.connect(self._accept)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAccessibleName(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(8)
        column.addWidget(what)
        column.addSpacing(4)
        for how, choice in self._choices.items():
            column.addWidget(choice)
            about = QLabel(self._about(how, size_bytes))
            about.setProperty("role", "muted")
            about.setContentsMargins(30, 0, 0, 6)
            choice.setAccessibleDescription(about.text())
            column.addWidget(about)
        column.addSpacing(4)
        column.addLayout(buttons)

    def _choice(self, how: How) -> QRadioButton:
        words: dict[How, str] = {
            "link": self.tr("Use them where they are"),
            "copy": self.tr("Copy them into your models folder"),
            "move": self.tr("Move them into your models folder"),
        }
        return QRadioButton(words[how])

    def _about(self, how: How, size_bytes: int) -> str:
        words: dict[How, str] = {
            "link": self.tr("Nothing is copied: it takes no room."),
            "copy": self.tr("Takes another {size}."),
            "move": self.tr("They are not where they were any more."),
        }
        return words[how].format(size=size(size_bytes))

    def _accept(self) -> None:
        chosen = next(how for how, choice in self._choices.items() if choice.isChecked())
        self.accepted_as.emit(chosen)
        self.accept()
