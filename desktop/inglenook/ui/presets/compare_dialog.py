"""Two presets beside each other: their texts line by line, and the values that differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from inglenook.presets.changes import differences
from inglenook.presets.preset_text import read_preset_text
from inglenook.ui.presets.diff_view import DiffView
from inglenook.ui.presets.values_table import ValuesTable
from inglenook.ui.translated import grouped
from inglenook.ui.value_words import value_in_words, value_name
from inglenook.ui.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from inglenook.ui.theme.theme import Theme

_SIZE_PX = (980, 680)
_TABLE_PX = 250


class CompareDialog(QDialog):
    """``others`` are names and texts to choose from. Deletes itself when it is closed."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        text: str,
        others: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare presets"))
        self._name, self._text = name, text
        self._others = dict(others)
        title = QLabel(self.tr("Compare “{name}” with").format(name=name))
        title.setProperty("role", "title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        self._choice = ChoiceBox()
        self._choice.offer(self.tr("The other preset"), {other: other for other in self._others})
        self._choice.currentIndexChanged.connect(self._show)
        self._summary = QLabel()
        self._summary.setProperty("role", "muted")
        self._texts = DiffView(theme)
        self._values = ValuesTable(self.tr("Values that differ"), (self.tr("Value"), self.tr("Here"), self.tr("There")))
        close = QPushButton(self.tr("Close"), self)
        close.setAccessibleName(close.text())
        close.setDefault(True)
        close.clicked.connect(self.accept)
        head, buttons = QHBoxLayout(), QHBoxLayout()
        head.addWidget(title)
        head.addWidget(self._choice)
        head.addStretch(1)
        buttons.addWidget(self._summary, 1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._values)
        column.addWidget(self._texts, 1)
        column.addLayout(buttons)
        self.resize(*_SIZE_PX)
        self._show()

    def _show(self) -> None:
        other = str(self._choice.currentData() or "")
        text = self._others.get(other, "")
        lines = self._texts.show_texts((self._name, self._text), (other, text))
        first, second = (read_preset_text(each, "").preset for each in (self._text, text))
        changes = differences(first, second) if first and second else ()
        rows = [
            ((value_name(change.key), value_in_words(change.usual), value_in_words(change.value)), True)
            for change in changes
        ]
        self._values.show_rows(rows)
        if self._values.height() > _TABLE_PX:
            self._values.setFixedHeight(_TABLE_PX)
            self._values.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        words = self.tr("Lines that differ: {lines}. Values that differ: {values}.")
        same = self.tr("Both say the same.")
        self._summary.setText(words.format(lines=grouped(lines), values=grouped(len(rows))) if lines or rows else same)
