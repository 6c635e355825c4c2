"""A number that is dragged, typed or put back: its name, its value and a slider."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.ui.widgets.default_slider import DefaultSlider
from inglenook.ui.widgets.elided_label import ElidedLabel
from inglenook.ui.widgets.value_edit import ValueEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QMouseEvent

_PAGE_STEPS = 10


class SliderRow(QWidget):
    """The slider carries the accessible name; ``changed`` tells what the user did, never what ``set_value`` did.

    A typed value may lie between two steps. ``default`` is what the reset goes to, ``value`` if not given;
    ``off_value`` is the one that is written as "off"; ``off_mark`` is where the slider says that it is. ``most`` can be
    typed, where it is more than the slider has.
    """

    changed = Signal(float)

    def __init__(  # noqa: PLR0913  a number has this many sides
        self,
        name: str,
        *,
        minimum: float,
        maximum: float,
        step: float,
        value: float,
        decimals: int,
        tip: str = "",
        off_value: float | None = None,
        off_mark: float | None = None,
        most: float | None = None,
        default: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._minimum = minimum
        self._maximum = maximum
        self._most = maximum if most is None else most
        self._step = step
        self._decimals = decimals
        self._tip = tip
        self._off_value = off_value
        self._default = self._allowed(value if default is None else default)
        self._value = self._allowed(value)
        self._sentence: Callable[[], str] = str
        self._top = QHBoxLayout()

        self._label = ElidedLabel(name)
        self.setToolTip(tip)
        self._slider = DefaultSlider()
        self._slider.setAccessibleName(name)
        self._slider.setRange(0, self._position_of(maximum))
        self._slider.setPageStep(min(_PAGE_STEPS, max(1, self._slider.maximum() // 4)))
        self._slider.set_default(self._position_of(self._default))
        self._slider.set_off(None if off_mark is None else self._position_of(off_mark))
        self._slider.setToolTip(tip)
        self._edit = ValueEdit()
        self._edit.setAccessibleName(self.tr("{name}, value").format(name=name))
        self._reset = QToolButton()
        self._reset.setProperty("role", "reset")
        self._lay_out()

        self._slider.valueChanged.connect(self._dragged)
        self._slider.reset_wanted.connect(self.reset)
        self._edit.entered.connect(self._typed)
        self._edit.stepped.connect(self._stepped)
        self._reset.clicked.connect(self.reset)
        self.set_default(self._default)

    @property
    def value(self) -> float:
        """The number, within its bounds as far as the user set it here."""
        return self._value

    def set_value(self, value: float) -> None:
        """Show another value, also one that only a file or a preset could set; nothing is emitted."""
        self._value = round(value, self._decimals)
        self._show()

    def set_default(self, default: float) -> None:
        """What a reset goes back to; the slider bears a mark there."""
        self._default = self._allowed(default)
        self._slider.set_default(self._position_of(self._default))
        back = self.tr("Put {name} back to {value}").format(name=self._name, value=self._written(self._default))
        self._reset.setAccessibleName(back)
        self._reset.setToolTip(back)
        self._show()

    @property
    def default(self) -> float:
        """What a reset goes back to."""
        return self._default

    def add_to_head(self, widget: QWidget, sentence: Callable[[], str]) -> None:
        """Something that is said about the value, behind its name; ``sentence`` is what a screen reader is told."""
        self._top.insertWidget(self._top.indexOf(self._reset), widget)
        self._sentence = sentence
        self._show()

    def add_behind_name(self, widget: QWidget) -> None:
        """Such as a button that tells more about it."""
        self._top.insertWidget(1, widget)

    def written(self, value: float) -> str:
        """A value as it is shown."""
        return self._written(value)

    def reset(self) -> None:
        """As if the user had chosen the default."""
        self._change(self._default)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.reset()
        event.accept()

    def _lay_out(self) -> None:
        policy = self._reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # else the row jumps when the value leaves its default
        self._reset.setSizePolicy(policy)
        top = self._top
        top.setSpacing(2)
        top.addWidget(self._label)
        top.addStretch(1)
        top.addWidget(self._reset)
        top.addWidget(self._edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._slider)
        self.setTabOrder(self._slider, self._edit)
        self.setTabOrder(self._edit, self._reset)

    def _dragged(self, position: int) -> None:
        self._change(self._minimum + position * self._step)

    def _stepped(self, steps: int) -> None:
        self._change(self._value + steps * self._step)

    def _typed(self, text: str) -> None:
        number = self._read(text)
        if number is None:
            self._show()
        else:
            self._change(number)

    def _change(self, value: float) -> None:
        before = self._value
        self.set_value(self._allowed(value))
        if self._value != before:
            self.changed.emit(self._value)

    def _show(self) -> None:
        with QSignalBlocker(self._slider):
            self._slider.setValue(self._position_of(self._value))
        written = self._written(self._value)
        self._edit.show_value(written, [self._written(self._minimum), self._written(self._maximum)])
        about = " ".join(part for part in (self._sentence(), self._tip) if part)
        self._slider.setAccessibleDescription(f"{written}. {about}" if about else written)
        self._reset.setVisible(self._value != self._default)

    def _allowed(self, value: float) -> float:
        if value == self._off_value:
            return value
        return min(max(round(value, self._decimals), self._minimum), self._most)

    def _position_of(self, value: float) -> int:
        return round((value - self._minimum) / self._step)

    def _written(self, value: float) -> str:
        if value == self._off_value:
            return self.tr("off")
        return self.locale().toString(float(value), "f", self._decimals)

    def _read(self, text: str) -> float | None:
        """A number as it is written here ("0,7") or in code ("0.7"); the word for off; None for anything else."""
        text = text.strip()
        if self._off_value is not None and text.casefold() == self.tr("off").casefold():
            return self._off_value
        number, understood = self.locale().toDouble(text)
        if not understood:
            try:
                number = float(text.replace(",", "."))
            except ValueError:
                return None
        return number if math.isfinite(number) else None
