"""What a preset is: its name, a note on what it is for, and which model it goes with."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget
from typing_extensions import override

from inglenook.ui.presets.form_part import FormPart
from inglenook.ui.presets.history_keys import HistoryLine
from inglenook.ui.widgets.quiet_inputs import QuietComboBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.presets.preset import Preset


class AboutPart(FormPart):
    """The name is that of its file: ``rename_wanted`` carries another one when it is done with."""

    rename_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown_name = ""
        self.name = HistoryLine()
        self.name.setAccessibleName(self.tr("Name of the preset"))
        self.name.editingFinished.connect(self._rename)
        self._note = HistoryLine()
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setPlaceholderText(self.tr("What it is for, in a sentence"))
        self._note.textEdited.connect(self._take_note)
        self._base = QuietComboBox()
        self._base.setAccessibleName(self.tr("Base model"))
        self._base.setEditable(True)
        self._base.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._base.setMinimumContentsLength(8)
        self._base.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        line = HistoryLine()
        self._base.setLineEdit(line)
        line.setPlaceholderText(self.tr("Any model"))
        line.setAccessibleName(self.tr("Base model"))
        line.textEdited.connect(self._take_base)
        self._base.activated.connect(self._take_chosen)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Note"), self._note)
        form.addRow(self.tr("Model"), self._base)

    def begin_name(self) -> None:
        """Let the user write another name over the one that is there."""
        self.name.setFocus()
        self.name.selectAll()

    def set_models(self, names: Sequence[str]) -> None:
        """What can be chosen beside any model."""
        text = self._base.currentText()
        self._base.clear()
        self._base.addItem(self.tr("Any model"), "")
        for name in names:
            self._base.addItem(name, name)
        self._base.setEditText(text)

    def set_name(self, name: str, *, is_fixed: bool) -> None:
        """Of the preset's file; one that came with the app cannot have another."""
        self._shown_name = name
        self.name.setReadOnly(is_fixed)
        self.name.setToolTip(self.tr("It came with the app and keeps its name.") if is_fixed else "")
        if self.name.text() != name:
            self.name.setText(name)

    @override
    def show_preset(self, preset: Preset) -> None:
        if self._note.text() != preset.note:
            self._note.setText(preset.note)
            self._note.setCursorPosition(0)  # a long one is read from its beginning
        if self._base.currentText() != preset.base:
            self._base.setEditText(preset.base)

    def _rename(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.name.setText(self._shown_name)
        elif name != self._shown_name:
            self._shown_name = name  # asked once; the answer is shown by set_name
            self.rename_wanted.emit(name)

    def _take_note(self, note: str) -> None:
        self.tell(lambda preset: replace(preset, note=note), "note")

    def _take_base(self, base: str) -> None:
        self.tell(lambda preset: replace(preset, base=base.strip()), "base")

    def _take_chosen(self) -> None:
        base = str(self._base.currentData() or "")
        self._base.setEditText(base)
        self._take_base(base)
