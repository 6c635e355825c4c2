"""One value of a preset: said or not said, with its range and what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from inglenook.presets.value_defaults import beginning_of
from inglenook.ui.presets.form_part import FormPart
from inglenook.ui.presets.history_keys import HistoryLine
from inglenook.ui.presets.number_field import NumberField
from inglenook.ui.texts_field import TextsField
from inglenook.ui.translated import translated
from inglenook.ui.value_words import range_in_words, value_in_words, value_name
from inglenook.ui.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from inglenook.presets.preset import Preset
    from inglenook.presets.values import Value, ValueKind

FIELD_PX = 150


class ValueRow(FormPart):
    """The field is made when the value is first said: most never are."""

    def __init__(self, kind: ValueKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._value: Value | None = None
        self._field: QWidget | None = None
        self._is_showing = False
        self._name = value_name(kind.key)
        name = QLabel(self._name)
        name.setProperty("role", "strong")
        words = " · ".join(filter(None, (range_in_words(kind), translated(kind.meaning))))
        meaning = QLabel(words)
        meaning.setProperty("role", "faint")
        meaning.setWordWrap(True)
        meaning.setTextFormat(Qt.TextFormat.PlainText)
        self._say = QPushButton(self.tr("not said"))
        self._say.setProperty("role", "ghost")
        self._say.setAccessibleName(self.tr("Set {name}").format(name=self._name))
        self._say.setToolTip(self._tip())
        self._say.clicked.connect(self._begin)
        self._unsay = QToolButton()
        self._unsay.setProperty("role", "close")
        self._unsay.setAccessibleName(self.tr("Do not set {name}").format(name=self._name))
        self._unsay.setToolTip(self.tr("Leave it to the chat and the model"))
        self._unsay.clicked.connect(self._end)
        self._unsay.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(name, 0, 0)
        self._grid.addWidget(self._say, 0, 1, 1, 2, Qt.AlignmentFlag.AlignTrailing)
        self._grid.addWidget(self._unsay, 0, 2)
        self._grid.addWidget(meaning, 1, 0, 1, 3)

    @property
    def kind(self) -> ValueKind:
        """Which value."""
        return self._kind

    def show_preset(self, preset: Preset) -> None:
        """Show what it says of this value."""
        value = preset.values.get(self._kind.key)
        if value == self._value and type(value) is type(self._value):
            return
        if value is None and self._is_written_in():
            self._value = None  # it was emptied, and goes on being written
            return
        self._show(value)

    def _is_written_in(self) -> bool:
        focus = QApplication.focusWidget()
        field = self._field
        return field is not None and focus is not None and (focus is field or field.isAncestorOf(focus))

    def _show(self, value: Value | None) -> None:
        self._value = value
        is_said = value is not None
        if is_said and self._field is None:
            self._field = self._make_field()
        had_focus = self._say.hasFocus() or self._unsay.hasFocus()
        if self._field is not None:
            self._is_showing = True
            if value is not None:
                self._put(self._field, value)
            self._is_showing = False
            self._field.setVisible(is_said)
        self._say.setVisible(not is_said)
        self._unsay.setVisible(is_said)
        if had_focus:
            (self._field if is_said and self._field else self._say).setFocus()

    def _tip(self) -> str:
        value = beginning_of(self._kind.key)
        return self.tr("Not said: as the chat and the model have it. Click to say it.") + (
            "" if value is None else " " + self.tr("Usual: {value}").format(value=value_in_words(value))
        )

    def _begin(self) -> None:
        value = beginning_of(self._kind.key)
        if value is None and self._kind.kind == "texts":
            self._show(())
            if isinstance(self._field, TextsField):
                self._field.begin_another()
            return
        self._say.setFocus()
        self._take(value)

    def _end(self) -> None:
        self._unsay.setFocus()
        if not self._value:
            self._show(None)  # nothing was written yet
        self._take(None)

    def _take(self, value: Value | None) -> None:
        key = self._kind.key
        if not self._is_showing and (value is None or not self._kind.problem(value)):
            self.tell(lambda preset: preset.with_value(key, value), key)

    def _make_field(self) -> QWidget:
        field = self._field_of_kind()
        field.setAccessibleName(self._name)
        if isinstance(field, TextsField):
            self._grid.addWidget(field, 2, 0, 1, 3)
        else:
            field.setFixedWidth(FIELD_PX)
            self._grid.addWidget(field, 0, 1)
        return field

    def _field_of_kind(self) -> QWidget:
        match self._kind.kind:
            case "int" | "float":
                number = NumberField(self._kind.least, self._kind.most, is_whole=self._kind.kind == "int")
                number.valueChanged.connect(lambda: self._take(number.number))
                return number
            case "bool":
                return self._choice({True: self.tr("on"), False: self.tr("off")})
            case "choice":
                return self._choice({word: word for word in self._kind.choices})
            case "texts":
                texts = TextsField(self._name, make_line=HistoryLine)
                texts.changed.connect(lambda: self._take(texts.texts or None))
                return texts
            case "text":
                line = HistoryLine()
                line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
                line.textEdited.connect(lambda: self._take(line.text() or None))
                return line

    def _choice(self, entries: dict[object, str]) -> ChoiceBox:
        box = ChoiceBox()
        box.offer(self._name, entries)
        box.activated.connect(lambda: self._take(cast("Value", box.currentData())))
        return box

    def _put(self, field: QWidget, value: Value) -> None:
        if isinstance(field, NumberField) and isinstance(value, int | float):
            if field.number != value:
                field.setValue(value)
        elif isinstance(field, ChoiceBox):
            field.setCurrentIndex(max(0, field.findData(value)))
        elif isinstance(field, TextsField) and isinstance(value, tuple):
            field.set_texts(value)
        elif isinstance(field, QLineEdit) and field.text() != str(value):
            field.setText(str(value))
