"""A list of short texts, such as those at which an answer ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from inglenook.ui.value_words import escaped, unescaped

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class TextsField(QWidget):
    r"""One line each; \n stands for a line break. Empty lines are there to be written in and say nothing."""

    changed = Signal()

    def __init__(
        self, name: str, *, make_line: Callable[[], QLineEdit] = QLineEdit, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._make_line = make_line
        self._rows: list[tuple[QWidget, QLineEdit, QToolButton]] = []
        self._add = QPushButton(self.tr("Add a text"))
        self._add.setProperty("role", "link")
        self._add.setAccessibleName(self.tr("Add to: {name}").format(name=name))
        self._add.clicked.connect(self.begin_another)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        below = QHBoxLayout()
        below.addWidget(self._add)
        below.addStretch(1)
        self._column.addLayout(below)

    @property
    def texts(self) -> tuple[str, ...]:
        """Those that are not empty."""
        return tuple(text for _, field, _ in self._rows if (text := unescaped(field.text())))

    def set_texts(self, texts: Sequence[str]) -> None:
        """Show these; what is being written stays as it is."""
        if tuple(texts) == self.texts:
            return
        while len(self._rows) > len(texts):
            self._take_away(len(self._rows) - 1)
        while len(self._rows) < len(texts):
            self._add_row()
        for (_, field, _), text in zip(self._rows, texts, strict=True):
            if unescaped(field.text()) != text:
                field.setText(escaped(text))

    def begin_another(self) -> None:
        """A line to write in, which has the focus."""
        if not self._rows or self._rows[-1][1].text():
            self._add_row()
        self._rows[-1][1].setFocus()

    def _add_row(self) -> None:
        line, field, remove = QWidget(), self._make_line(), QToolButton()
        field.setToolTip(self.tr("\\n stands for a line break, \\t for a tab"))
        field.textEdited.connect(self.changed)
        remove.setProperty("role", "close")
        remove.clicked.connect(lambda: self._remove(line))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(field, 1)
        row.addWidget(remove)
        self._column.insertWidget(len(self._rows), line)
        line.show()  # now: it may be given the focus at once
        self._rows.append((line, field, remove))
        self._name_rows()

    def _remove(self, line: QWidget) -> None:
        place = next((place for place, row in enumerate(self._rows) if row[0] is line), None)
        if place is not None:
            self._take_away(place)
            self._add.setFocus()
            self.changed.emit()

    def _take_away(self, place: int) -> None:
        line, _, _ = self._rows.pop(place)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._name_rows()

    def _name_rows(self) -> None:
        for number, (_, field, remove) in enumerate(self._rows, 1):
            field.setAccessibleName(f"{self._name} {number}")
            remove.setAccessibleName(self.tr("Remove {name}").format(name=f"{self._name} {number}"))
            remove.setToolTip(remove.accessibleName())
