"""Whether the same question gets the same answer again; says what is fixed for it, and what can still differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inglenook.engines.served_model import ServedModel
from inglenook.presets.reproducible import what_a_server_fixes, what_can_differ, what_is_fixed
from inglenook.ui.chat.values.source_mark import SourceMark
from inglenook.ui.translated import translated
from inglenook.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from inglenook.models.any_model import AnyModel
    from inglenook.presets.layers import Chosen
    from inglenook.ui.chat.values.chat_values import ChatValues
    from inglenook.ui.chat.values.value_places import ValuePlaces

_KEY = "reproducible"


class ReproducibleChoice(QWidget):
    """A switch of the chat shown; what it does stands below while it is on, and in its tip always."""

    noticed = Signal(str)  # what was changed by the key

    def __init__(self, values: ChatValues, places: ValuePlaces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = values
        name = self.tr("Reproducible")
        self._switch = Switch(name)
        self._switch.setAccessibleName("Reproducible")
        self._switch.clicked.connect(self._choose)
        self._told = QLabel()
        self._told.setProperty("role", "faint")
        self._told.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._switch, 1)
        row.addWidget(SourceMark(values, places, _KEY, name, written=self._written))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._told)
        self.set_model(None)
        values.changed.connect(self._show_value)

    def set_model(self, model: AnyModel | None) -> None:
        """The model that is chosen: of a server's, less is fixed here."""
        if isinstance(model, ServedModel):
            sentences = [what_a_server_fixes(model.server.name)]
        else:
            sentences = [what_is_fixed(), what_can_differ()]
        self._told.setText("\n\n".join(map(translated, sentences)))
        tip = self.tr("The same question gets the same answer again, as far as that can be had.")
        self._switch.setToolTip(f"{tip}\n{self._told.text()}")
        self._switch.setAccessibleDescription(self._switch.toolTip())
        self._show_value()

    def is_on(self) -> bool:
        """Whether it holds for the chat shown."""
        return self._values.layers.value(_KEY) is True

    def take_other(self) -> None:
        """Turn it on or off, and say which."""
        self._choose(not self.is_on())
        self.noticed.emit(self.tr("Reproducible: {state}").format(state=self._written(self.is_on())))

    def _show_value(self) -> None:
        self._switch.setChecked(self.is_on())
        self._told.setVisible(self.is_on())

    def _choose(self, is_on: bool) -> None:  # noqa: FBT001  as the signal brings it
        self._values.set(_KEY, is_on)

    def _written(self, value: Chosen) -> str:
        return self.tr("on") if value else self.tr("off")
