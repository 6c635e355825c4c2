"""The models that an Ollama keeps, as a table: how large they are, and which are in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTimeZone, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from inglenook.ui.sizes import size
from inglenook.ui.translated import grouped

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.engines.ollama.care_answers import KeptModel, RunningModel
    from inglenook.ui.engines.ollama_tending import OllamaState

translate = QCoreApplication.translate
_NAME = Qt.ItemDataRole.UserRole


class OllamaTable(QTreeWidget):
    """One row is chosen; ``chosen`` follows each change of that."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Models there"))
        self.setHeaderLabels([self.tr("Model"), self.tr("Size"), self.tr("Quantization"), self.tr("In memory")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.currentItemChanged.connect(lambda: self.chosen.emit())  # noqa: PLW0108  Qt would hand over the items

    @property
    def model_name(self) -> str:
        """Of the row that is chosen; empty when there is none."""
        item = self.currentItem()
        return str(item.data(0, _NAME)) if item is not None else ""

    def show_state(self, state: OllamaState) -> None:
        """Show these; the same one stays chosen."""
        before = self.model_name
        self.clear()
        for model in state.kept:
            item = QTreeWidgetItem(self, [model.name, _size(model), model.quantization, ""])
            item.setData(0, _NAME, model.name)
            item.setToolTip(0, model.name)  # where it is too long for its column
            running = state.in_memory(model.name)
            if running is not None:
                item.setText(3, in_memory(running))
                item.setToolTip(3, held(running))
            if model.name == before:
                self.setCurrentItem(item)
        first = self.topLevelItem(0)
        if self.currentItem() is None and first is not None:
            self.setCurrentItem(first)
        self.chosen.emit()


def in_memory(model: RunningModel) -> str:
    """How much, and until when."""
    if model.until is None:
        return size(model.size_bytes)
    if model.is_for_ever:
        return translate("OllamaTable", "{size}, for ever").format(size=size(model.size_bytes))
    return translate("OllamaTable", "{size}, until {time}").format(size=size(model.size_bytes), time=_time(model))


def held(model: RunningModel) -> str:
    """All that is said of a model in memory."""
    words = translate("OllamaTable", "{size} of memory, of which {gpu} on graphics cards")
    told = words.format(size=size(model.size_bytes), gpu=size(model.gpu_bytes))
    if model.context_window:
        context = translate("OllamaTable", "a context window of {tokens} tokens")
        told = f"{told}, {context.format(tokens=grouped(model.context_window))}"
    return f"{told}."


def _size(model: KeptModel) -> str:
    if model.passed_on_to:
        return translate("OllamaTable", "runs at {host}").format(host=model.passed_on_to)
    return size(model.size_bytes)


def _time(model: RunningModel) -> str:
    if model.until is None:
        return ""
    moment = QDateTime.fromSecsSinceEpoch(int(model.until.timestamp()), QTimeZone(QTimeZone.Initialization.LocalTime))
    return QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
