"""The licences of a preset: a field for each, and one to begin with."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.ui.presets.form_part import FormPart
from inglenook.ui.presets.text_area import TextArea

if TYPE_CHECKING:
    from inglenook.presets.preset import Preset
    from inglenook.ui.theme.theme import Theme


class _Row(QWidget):
    """One licence."""

    removed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.text = TextArea(self.tr("Licence of the preset"))
        self.away = QToolButton()
        self.away.clicked.connect(lambda: self.removed.emit())  # noqa: PLW0108  Qt would hand over its "checked"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.text, 1)
        row.addWidget(self.away)
        self.retheme()

    def name(self, number: int, count: int) -> None:
        """Where it stands among the others; the only one is emptied, not removed."""
        which = self.tr("Licence of the preset")
        self.text.setAccessibleName(
            which if number == 1 else self.tr("{which}, {number}").format(which=which, number=number)
        )
        self.away.setAccessibleName(self.tr("Remove licence {number}").format(number=number))
        self.away.setToolTip(self.away.accessibleName())
        self.away.setVisible(count > 1)

    def retheme(self) -> None:
        """Take the present colours."""
        self._theme.put_icon(self.away, "x", px=14)


class LicencesPart(FormPart):
    """An empty field is no licence, and stays as long as this preset is shown: somebody may write in it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[_Row] = []
        words = QLabel(self.tr("The licence's text or its name. Empty: the preset names none."))
        words.setProperty("role", "faint")
        words.setWordWrap(True)
        self._add = QPushButton(self.tr("Add another licence"))
        self._add.setAccessibleName(self._add.text())
        self._add.setProperty("role", "link")
        self._add.clicked.connect(self._begin_another)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(words)
        below = QHBoxLayout()
        below.addWidget(self._add)
        below.addStretch(1)
        self._column.addLayout(below)
        self._show(("",))
        theme.changed.connect(self._retheme)

    @override
    def show_preset(self, preset: Preset) -> None:
        if self._said != tuple(filter(None, preset.licences)):
            self._show(preset.licences or ("",))

    @property
    def _said(self) -> tuple[str, ...]:
        return tuple(row.text.text for row in self._rows if row.text.text)

    def _show(self, texts: tuple[str, ...]) -> None:
        while len(self._rows) > len(texts):
            self._take_out(self._rows[-1])
        while len(self._rows) < len(texts):
            self._make_row()
        for row, text in zip(self._rows, texts, strict=True):
            row.text.show_text(text)
        self._name_all()

    def _make_row(self) -> None:
        row = _Row(self._theme)
        row.text.edited.connect(partial(self._take, row))
        row.removed.connect(partial(self._remove, row))
        self._column.insertWidget(len(self._rows), row)
        row.show()  # now: it may be given the focus at once
        self._rows.append(row)

    def _take_out(self, row: _Row) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _begin_another(self) -> None:
        if self._rows[-1].text.text:
            self._make_row()
            self._name_all()
        self._rows[-1].text.setFocus()

    def _take(self, row: _Row) -> None:
        self._tell(f"licence {self._rows.index(row)}")

    def _remove(self, row: _Row) -> None:
        self._add.setFocus()
        self._take_out(row)
        self._name_all()
        self._tell("licences")

    def _tell(self, part: str) -> None:
        said = self._said
        self.tell(lambda preset: replace(preset, licences=said), part)

    def _name_all(self) -> None:
        for number, row in enumerate(self._rows, 1):
            row.name(number, len(self._rows))

    def _retheme(self) -> None:
        for row in self._rows:
            row.retheme()
