"""Asks which preset becomes a model of an Ollama, made of which one there, and says what that leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from inglenook.presets.for_ollama import free_name, left_out, made_model
from inglenook.ui.translated import translated
from inglenook.ui.widgets.choice_box import ChoiceBox
from inglenook.ui.widgets.fit_height import fit_height

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from inglenook.presets.preset import Preset

_WIDTH_PX = 520


class CreateDialog(QDialog):
    """``chosen`` carries the MadeModel. Deletes itself when it is closed."""

    chosen = Signal(object)

    def __init__(
        self, presets: Sequence[Preset], models: Sequence[str], base: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Create a model from a preset"))
        self._presets = {preset.name: preset for preset in presets}
        self._models = models
        self._suggested = ""
        self._preset = ChoiceBox()
        self._preset.offer(self.tr("Preset"), {name: name for name in self._presets})
        self._base = ChoiceBox()
        self._base.offer(self.tr("Made of"), {name: name for name in models})
        self._base.setCurrentIndex(max(0, self._base.findData(base)))
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("Name"))
        self._losses = QLabel()
        self._note = QLabel()
        self._create = QPushButton(self.tr("Create"), self)
        self._lay_out()
        self._preset.currentIndexChanged.connect(self._choose)
        self._name.textChanged.connect(self._show)
        self._choose()

    @property
    def _chosen(self) -> Preset | None:
        return self._presets.get(str(self._preset.currentData()))

    def _choose(self) -> None:
        """Another preset: its model is offered where it is there, and a name, unless one was written."""
        preset = self._chosen
        if preset is None:
            return
        place = self._base.findData(preset.base)
        if place >= 0:
            self._base.setCurrentIndex(place)
        if self._name.text() == self._suggested:
            self._suggested = free_name(preset, self._models)
            self._name.setText(self._suggested)
        lost = [translated(sentence) for sentence in left_out(preset)]
        self._losses.setText("\n".join(f"• {sentence}" for sentence in lost) or self.tr("It holds all of the preset."))
        self._show()
        fit_height(self)

    def _show(self) -> None:
        name = self._name.text().strip()
        is_there = name in self._models or f"{name}:latest" in self._models
        self._note.setText(self.tr("There is one of that name: it is replaced.") if is_there else "")
        self._note.setVisible(is_there)
        self._create.setEnabled(bool(name) and " " not in name and self._chosen is not None and bool(self._models))

    def _put(self) -> None:
        preset = self._chosen
        if preset is not None:
            self.chosen.emit(made_model(preset, self._name.text().strip(), str(self._base.currentData())))
            self.accept()

    def _lay_out(self) -> None:
        title = QLabel(self.windowTitle())
        title.setProperty("role", "title")
        title.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, field in enumerate((self._preset, self._base, self._name)):
            label = QLabel(field.accessibleName())
            label.setProperty("role", "strong")
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self._note, 3, 1)
        head = QLabel(self.tr("What it leaves out"))
        head.setProperty("role", "strong")
        for label, role in ((self._losses, "quiet"), (self._note, "muted")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAccessibleName(cancel.text())
        cancel.clicked.connect(self.reject)
        self._create.setAccessibleName(self._create.text())
        self._create.setProperty("role", "primary")
        self._create.setDefault(True)
        self._create.clicked.connect(self._put)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._create)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(title)
        column.addLayout(grid)
        column.addWidget(head)
        column.addWidget(self._losses)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH_PX)
