"""The LoRA adapter of a preset, and how strongly it acts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.presets.preset import Adapter
from inglenook.ui.presets.form_part import FormPart
from inglenook.ui.presets.history_keys import HistoryLine
from inglenook.ui.presets.number_field import NumberField

if TYPE_CHECKING:
    from inglenook.presets.preset import Preset

_MOST = 100
_FIELD_PX = 150


class AdapterPart(FormPart):
    """An empty path is no adapter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_showing = False
        self._path = HistoryLine()
        self._path.setAccessibleName(self.tr("Adapter's file"))
        self._path.setPlaceholderText(self.tr("A LoRA file (GGUF) that was made for the model"))
        self._path.textEdited.connect(self._take)
        choose = QPushButton(self.tr("Choose…"))
        choose.setAccessibleName(self.tr("Choose the adapter's file"))
        choose.clicked.connect(self._ask)
        self._scale = NumberField(-_MOST, _MOST, is_whole=False)
        self._scale.setAccessibleName(self.tr("Adapter's strength"))
        self._scale.setValue(1)
        self._scale.setSingleStep(0.1)
        self._scale.setFixedWidth(_FIELD_PX)
        self._scale.valueChanged.connect(self._take)
        strength = QLabel(self.tr("Strength"))
        strength.setProperty("role", "strong")
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._path, 1)
        first.addWidget(choose)
        second.addWidget(strength, 1)
        second.addWidget(self._scale)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(first)
        column.addLayout(second)

    @override
    def show_preset(self, preset: Preset) -> None:
        adapter = preset.adapter
        self._is_showing = True
        if self._path.text() != (adapter.path if adapter else ""):
            self._path.setText(adapter.path if adapter else "")
        if adapter is not None and self._scale.value() != adapter.scale:
            self._scale.setValue(adapter.scale)
        self._scale.setEnabled(adapter is not None)
        self._is_showing = False

    def _take(self) -> None:
        if self._is_showing:
            return
        path = self._path.text().strip()
        adapter = Adapter(path, float(self._scale.number)) if path else None
        part = "adapter" if self._path.hasFocus() else "adapter scale"
        self.tell(lambda preset: replace(preset, adapter=adapter), part)

    def _ask(self) -> None:
        dialog = QFileDialog(
            self, self.tr("Choose the adapter's file"), "", self.tr("Adapters (*.gguf);;All files (*)")
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._choose)
        dialog.open()

    def _choose(self, path: str) -> None:
        self._path.setText(path)
        self._take()
