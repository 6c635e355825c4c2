"""Asks for the tags of a chat, or of several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WIDTH_PX = 380
SHOWN = 6  # rows of known tags


class TagsDialog(QDialog):
    """Known tags have a tick each; new ones are written. ``tags`` have their tick. Deletes itself when it is closed."""

    chosen = Signal(object)  # the tags, a tuple

    def __init__(
        self, heading: str, tags: tuple[str, ...], known: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tags"))
        title = QLabel(heading)
        title.setProperty("role", "title")
        title.setWordWrap(True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        self._new = QLineEdit()
        self._new.setAccessibleName(self.tr("New tags"))
        self._new.setPlaceholderText(self.tr("New tags, with commas between them"))
        self._known = QListWidget()
        self._known.setAccessibleName(self.tr("Known tags"))
        for tag in known:
            item = QListWidgetItem(tag, self._known)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if tag in tags else Qt.CheckState.Unchecked)
        self._known.setVisible(bool(known))
        self._known.setFixedHeight(self._known.fontMetrics().height() * 2 * min(SHOWN, max(2, len(known))))
        save = QPushButton(self.tr("Save"), self)
        save.setAccessibleName(save.text())
        save.setProperty("role", "primary")
        save.setDefault(True)
        save.clicked.connect(self._save)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAccessibleName(cancel.text())
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(self._new)
        column.addWidget(self._known)
        column.addLayout(buttons)
        self.setMinimumWidth(WIDTH_PX)
        self._new.setFocus()

    def _save(self) -> None:
        items = [self._known.item(row) for row in range(self._known.count())]
        ticked = [item.text() for item in items if item.checkState() == Qt.CheckState.Checked]
        written = [tag.strip().removeprefix("#") for tag in self._new.text().split(",")]
        self.chosen.emit((*ticked, *(tag for tag in written if tag.strip())))
        self.accept()
