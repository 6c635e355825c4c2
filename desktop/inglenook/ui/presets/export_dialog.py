"""Asks in which format a preset goes out, and says beforehand what that format cannot hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from inglenook.presets.formats.forms import FORMS, file_name, losses
from inglenook.ui.translated import translated
from inglenook.ui.widgets.choice_box import ChoiceBox
from inglenook.ui.widgets.fit_height import fit_height

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.presets.formats.form import FormName
    from inglenook.presets.preset import Preset

_WIDTH_PX = 520


class ExportDialog(QDialog):
    """``chosen`` carries the format's name and the file. Deletes itself when it is closed."""

    chosen = Signal(str, str)

    def __init__(self, preset: Preset, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export “{name}”").format(name=preset.name))
        self._preset = preset
        title = QLabel(self.windowTitle())
        title.setProperty("role", "title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        self._form = ChoiceBox()
        self._form.offer(self.tr("Format"), {name: translated(form.title) for name, form in FORMS.items()})
        self._form.currentIndexChanged.connect(self._show)
        self._left_out = QLabel(self.tr("What it leaves out"))
        self._left_out.setProperty("role", "strong")
        self._losses = QLabel()
        self._losses.setProperty("role", "quiet")
        self._losses.setWordWrap(True)
        self._losses.setTextFormat(Qt.TextFormat.PlainText)
        self._losses.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAccessibleName(cancel.text())
        cancel.clicked.connect(self.reject)
        export = QPushButton(self.tr("Export…"), self)
        export.setAccessibleName(self.tr("Choose where to export to"))
        export.setProperty("role", "primary")
        export.setDefault(True)
        export.clicked.connect(self._ask_where)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(export)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(self._form)
        column.addWidget(self._left_out)
        column.addWidget(self._losses)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH_PX)
        self._show()

    @property
    def _name(self) -> FormName:
        return cast("FormName", self._form.currentData())

    def _show(self) -> None:
        lost = [translated(sentence) for sentence in losses(self._preset, self._name)]
        self._losses.setText("\n".join(f"• {sentence}" for sentence in lost) or self.tr("It holds all of the preset."))
        self._losses.setAccessibleName(self._losses.text())
        self._left_out.setVisible(bool(lost))
        fit_height(self)

    def _ask_where(self) -> None:
        name = self._name
        dialog = QFileDialog(self, self.windowTitle(), file_name(self._preset.name, name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, False)  # noqa: FBT003  Qt's own signature
        dialog.fileSelected.connect(self._choose)
        dialog.open()

    def _choose(self, file: str) -> None:
        self.chosen.emit(self._name, file)
        self.accept()
