"""Whether what the model's publisher advises for sampling holds; not there when nothing is advised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inglenook.presets.chat_layers import publisher_values
from inglenook.presets.model_wishes import wishes_of
from inglenook.ui.value_words import values_in_words
from inglenook.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from inglenook.models.model import Model
    from inglenook.ui.chat.values.value_places import ValuePlaces


class PublisherSwitch(QWidget):
    """Belongs to the model that is chosen, for all its chats."""

    def __init__(self, places: ValuePlaces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switch = Switch(self.tr("Use the publisher's values"))
        self._switch.clicked.connect(lambda: places.use_publisher(uses=self._switch.isChecked()))
        self._advice = QLabel()
        self._advice.setProperty("role", "faint")
        self._advice.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._switch)
        column.addWidget(self._advice)
        self.hide()

    def set_model(self, model: Model | None) -> None:
        """The model that is chosen."""
        advised = publisher_values(model) if model else {}
        self.setVisible(bool(advised))
        if model is None or not advised:
            return
        told = values_in_words(advised)
        self._advice.setText(self.tr("Advised for {model}: {values}").format(model=model.name, values=told))
        self._switch.setAccessibleDescription(self._advice.text())
        self._switch.setChecked(wishes_of(model.wishes).uses_publisher)
