"""When a beam search ends: a choice of three."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inglenook.ui.chat.values.head_row import head_row
from inglenook.ui.chat.values.source_mark import SourceMark
from inglenook.ui.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from inglenook.engines.sampling import EarlyStopping
    from inglenook.presets.layers import Chosen
    from inglenook.ui.chat.values.chat_values import ChatValues
    from inglenook.ui.chat.values.value_places import ValuePlaces
    from inglenook.ui.live_settings import LiveSettings


class EarlyStoppingChoice(QWidget):
    """In Hugging Face's words: true, false, never."""

    def __init__(
        self, settings: LiveSettings, values: ChatValues, places: ValuePlaces, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values = values
        self._box = ChoiceBox()
        self._box.offer(
            "Early stopping",
            {
                "true": self.tr("With enough answers"),
                "false": self.tr("When none seems better"),
                "never": self.tr("When none can be better"),
            },
        )
        self._box.setToolTip(settings.description("sampling", "early_stopping"))
        self._box.activated.connect(self._choose)
        words = self.tr("Early stopping")
        label = QLabel(words)
        label.setBuddy(self._box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head_row(label, SourceMark(values, places, "early_stopping", words, written=self._written)))
        column.addWidget(self._box)

    def show_value(self, value: EarlyStopping) -> None:
        """Show what holds."""
        self._box.setCurrentIndex(self._box.findData(value))

    def _choose(self, index: int) -> None:
        self._values.set("early_stopping", self._box.itemData(index))

    def _written(self, value: Chosen) -> str:
        return self._box.itemText(self._box.findData(value))
