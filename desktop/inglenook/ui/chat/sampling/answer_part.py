"""Where an answer ends, how long it may become, and which words it is to avoid or to prefer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inglenook.ui.chat.sampling.controls import CONTROLS
from inglenook.ui.chat.sampling.number_control import NumberControl
from inglenook.ui.chat.sampling.text_list import TextList
from inglenook.ui.chat.values.head_row import head_row
from inglenook.ui.chat.values.source_mark import SourceMark
from inglenook.ui.translated import grouped
from inglenook.ui.widgets.quiet_inputs import QuietSpinBox

if TYPE_CHECKING:
    from inglenook.presets.layers import Chosen
    from inglenook.ui.chat.values.chat_values import ChatValues
    from inglenook.ui.chat.values.value_places import ValuePlaces
    from inglenook.ui.live_settings import LiveSettings
    from inglenook.ui.theme.theme import Theme

_MOST = 1_000_000
_STEP = 64
_UNLIMITED = 0  # as the spin box has it


class AnswerPart(QWidget):
    """All of it belongs to the chat shown."""

    def __init__(
        self,
        theme: Theme,
        settings: LiveSettings,
        values: ChatValues,
        places: ValuePlaces,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values = values
        self._longest = QuietSpinBox()
        self._longest.setAccessibleName("Longest answer")
        self._longest.setRange(_UNLIMITED, _MOST)
        self._longest.setSingleStep(_STEP)
        self._longest.setSpecialValueText(self.tr("until the model ends it"))
        self._longest.setToolTip(self.tr("The most tokens of an answer."))
        self._longest.valueChanged.connect(self._take_longest)
        words = self.tr("Longest answer")
        label = QLabel(words)
        label.setBuddy(self._longest)
        mark = SourceMark(values, places, "max_tokens", words, written=self._written)
        about = settings.description
        self._stops = TextList("stop", self.tr("The answer ends where one of these would come."), values, places)
        self._banned = TextList("banned_words", about("sampling", "banned_words"), values, places)
        self._favoured = TextList("favoured_words", about("sampling", "favoured_words"), values, places)
        self._favour = NumberControl(CONTROLS["word_favour"], theme, settings, values, places)
        self._favour.changed.connect(self._take_favour)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        longest = QVBoxLayout()
        longest.setSpacing(4)
        longest.addLayout(head_row(label, mark))
        longest.addWidget(self._longest)
        column.addLayout(longest)
        for widget in (self._stops, self._banned, self._favoured, self._favour):
            column.addWidget(widget)
        self.show_values()
        values.changed.connect(self.show_values)

    def show_values(self) -> None:
        """Show what holds."""
        resolved = self._values.resolved()
        with QSignalBlocker(self._longest):
            self._longest.setValue(resolved.max_tokens or _UNLIMITED)
        for texts in (self._stops, self._banned, self._favoured):
            texts.show_value()
        self._favour.show_sampling(resolved.sampling, "")
        self._favour.setVisible(bool(resolved.sampling.favoured_words))

    def _take_longest(self, count: int) -> None:
        if count == _UNLIMITED and self._values.layers.below("chat", "max_tokens") is None:
            self._values.put_back(["max_tokens"])
        else:
            self._values.set("max_tokens", count or None)

    def _take_favour(self, value: float) -> None:
        if value == self._favour.default:
            self._values.put_back(["word_favour"])
        else:
            self._values.set("word_favour", value)

    def _written(self, value: Chosen) -> str:
        return grouped(int(str(value))) if value else self.tr("until the model ends it")
