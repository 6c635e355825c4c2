"""A list of short texts among a chat's values: each on a line, with where the list comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inglenook.ui.chat.values.head_row import head_row
from inglenook.ui.chat.values.source_mark import SourceMark
from inglenook.ui.texts_field import TextsField
from inglenook.ui.value_words import value_in_words, value_name

if TYPE_CHECKING:
    from inglenook.ui.chat.values.chat_values import ChatValues
    from inglenook.ui.chat.values.value_places import ValuePlaces


class TextList(QWidget):
    """``key`` is a value that is a list of texts; ``tip`` says what it is for."""

    def __init__(
        self, key: str, tip: str, values: ChatValues, places: ValuePlaces, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._values = values
        words = value_name(key)
        label = QLabel(words)
        label.setToolTip(tip)
        self._field = TextsField(words)
        self._field.setToolTip(tip)
        self._field.changed.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head_row(label, SourceMark(values, places, key, words, written=value_in_words)))
        column.addWidget(self._field)
        self.show_value()

    def show_value(self) -> None:
        """Show what holds."""
        self._field.set_texts(cast("tuple[str, ...]", self._values.layers.value(self._key) or ()))

    def _take(self) -> None:
        texts = self._field.texts
        if not texts and self._values.layers.below("chat", self._key) is None:
            self._values.put_back([self._key])
        else:
            self._values.set(self._key, texts)
