"""Whether models think before they answer; says so when the model's own template does not let one choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inglenook.models.model import Model
from inglenook.ui.chat.values.head_row import head_row
from inglenook.ui.chat.values.source_mark import SourceMark
from inglenook.ui.widgets.quiet_inputs import QuietComboBox

if TYPE_CHECKING:
    from inglenook.engines.engine import ModelInfo, ThinkingSwitch
    from inglenook.models.any_model import AnyModel
    from inglenook.presets.layers import Chosen
    from inglenook.ui.chat.values.chat_values import ChatValues
    from inglenook.ui.chat.values.value_places import ValuePlaces
    from inglenook.ui.live_settings import LiveSettings


class ThinkingChoice(QWidget):
    """As the model decides, on, or off; grey with the reason where that has no effect."""

    noticed = Signal(str)  # what was changed by the key, or why it could not be

    def __init__(
        self, settings: LiveSettings, values: ChatValues, places: ValuePlaces, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._values = values
        self._switch: ThinkingSwitch = "unknown"
        self._choice = QuietComboBox()
        self._choice.setAccessibleName("Thinking")
        words = (("auto", self.tr("As the model decides")), ("on", self.tr("On")), ("off", self.tr("Off")))
        for value, text in words:
            self._choice.addItem(text, value)
        self._choice.activated.connect(self._choose)
        label = QLabel(self.tr("Thinking"))
        label.setBuddy(self._choice)
        self._reason = QLabel()
        self._reason.setProperty("role", "faint")
        self._reason.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        mark = SourceMark(values, places, "thinking", self.tr("Thinking"), written=self._written)
        column.addLayout(head_row(label, mark))
        column.addWidget(self._choice)
        column.addWidget(self._reason)
        self.set_model(None, None)
        values.changed.connect(self.show_values)

    def set_model(self, model: AnyModel | None, info: ModelInfo | None) -> None:
        """The model that is chosen, and, if it is in memory, what the engine says of it."""
        self._switch = _switch_of(model, info)
        reason = self._why_not()
        self._choice.setEnabled(not reason)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        told = self._settings.description("chat", "thinking")
        if self._switch == "unknown" and model is not None:
            told = self.tr("{sentence} Whether this model does is known once it is loaded.").format(sentence=told)
        self._choice.setToolTip(reason or told)
        self._choice.setAccessibleDescription(reason)
        self.show_values()

    def show_values(self) -> None:
        """Show what holds."""
        self._choice.setCurrentIndex(self._choice.findData(self._values.layers.value("thinking")))

    def take_next(self) -> None:
        """Choose the next of the three, and say which it is."""
        if reason := self._why_not():
            self.noticed.emit(self.tr("Thinking cannot be chosen. {reason}").format(reason=reason))
            return
        self._choose((self._choice.currentIndex() + 1) % self._choice.count())
        self.noticed.emit(self.tr("Thinking: {choice}").format(choice=self._choice.currentText()))

    def _choose(self, index: int) -> None:
        self._values.set("thinking", self._choice.itemData(index))

    def _written(self, value: Chosen) -> str:
        return self._choice.itemText(self._choice.findData(value))

    def _why_not(self) -> str:
        if self._switch == "none":
            return self.tr("This model's template does not read it: it has no effect.")
        if self._switch == "always":
            return self.tr("This model's template begins every answer with thinking: it has no effect.")
        return ""


def _switch_of(model: AnyModel | None, info: ModelInfo | None) -> ThinkingSwitch:
    """The engine has tried the template; before that, the file's header tells when there can be no switch."""
    if info is not None and info.thinking_switch != "unknown":
        return info.thinking_switch
    facts = model.facts if isinstance(model, Model) else None
    return "none" if facts is not None and not facts.may_switch_thinking else "unknown"
