"""What a preset was before: each earlier text beside the present one, to be looked at and brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from inglenook.ui.presets.diff_view import DiffView
from inglenook.ui.relative_time import relative_time
from inglenook.ui.translated import grouped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from inglenook.presets.stored_preset import Version
    from inglenook.ui.theme.theme import Theme

_SIZE_PX = (1000, 620)
_LIST_PX = 190
_ROW_PX = 32


class HistoryDialog(QDialog):
    """``restore_wanted`` carries the text that is to be back. Deletes itself when it is closed."""

    restore_wanted = Signal(str)

    def __init__(  # noqa: PLR0913  what is beside what
        self,
        theme: Theme,
        name: str,
        text: str,
        versions: Sequence[Version],
        *,
        now: float,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History of “{name}”").format(name=name))
        self._text = text
        self._versions = tuple(versions)
        title = QLabel(self.windowTitle())
        title.setProperty("role", "title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        self._hint = QLabel(
            self.tr("Each save keeps what was there before, up to twenty times.")
            if versions
            else self.tr("There is nothing earlier yet: each save keeps what was there before, up to twenty times.")
        )
        self._hint.setProperty("role", "muted")
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Earlier texts"))
        self._list.setFixedWidth(_LIST_PX)
        self._list.setUniformItemSizes(True)
        for version in self._versions:
            item = QListWidgetItem(relative_time(version.when.timestamp(), now))
            item.setToolTip(version.when.astimezone().strftime("%Y-%m-%d %H:%M:%S"))
            item.setSizeHint(QSize(0, round(_ROW_PX * theme.text_scale)))
            self._list.addItem(item)
        self._texts = DiffView(theme)
        self._restore = QPushButton(self.tr("Restore"))
        self._restore.setAccessibleName(self.tr("Restore this text"))
        self._restore.setToolTip(self.tr("Put it into the editor, from where it can be saved or taken back"))
        self._restore.setProperty("role", "primary")
        self._restore.clicked.connect(self._take)
        close = QPushButton(self.tr("Close"))
        close.setAccessibleName(close.text())
        close.clicked.connect(self.reject)
        middle, buttons = QHBoxLayout(), QHBoxLayout()
        middle.setSpacing(14)
        middle.addWidget(self._list)
        middle.addWidget(self._texts, 1)
        self._summary = QLabel()
        self._summary.setProperty("role", "muted")
        buttons.addWidget(self._summary, 1)
        buttons.addWidget(close)
        buttons.addWidget(self._restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(self._hint)
        column.addLayout(middle, 1)
        column.addLayout(buttons)
        self.resize(*_SIZE_PX)
        self._restore.setEnabled(bool(versions))
        self._list.currentRowChanged.connect(self._show)
        self._list.setCurrentRow(0 if versions else -1)
        if not versions:
            self._show(-1)

    def _show(self, place: int) -> None:
        if not 0 <= place < len(self._versions):
            self._texts.show_texts((self.tr("Earlier"), ""), (self.tr("Now"), self._text))
            return
        lines = self._texts.show_texts((self.tr("Earlier"), self._versions[place].text), (self.tr("Now"), self._text))
        self._summary.setText(
            self.tr("Lines that differ: {lines}").format(lines=grouped(lines)) if lines else self.tr("The same as now")
        )
        self._restore.setEnabled(lines > 0)

    def _take(self) -> None:
        place = self._list.currentRow()
        if 0 <= place < len(self._versions):
            self.restore_wanted.emit(self._versions[place].text)
            self.accept()
