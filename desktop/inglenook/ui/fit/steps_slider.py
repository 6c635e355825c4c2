"""A whole number that is dragged over steps of any width, typed, or left to the app."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from inglenook.ui.translated import grouped
from inglenook.ui.widgets.default_slider import DefaultSlider
from inglenook.ui.widgets.value_edit import ValueEdit

if TYPE_CHECKING:
    from collections.abc import Sequence


class StepsSlider(QWidget):
    """``value`` is None while the app chooses; what it chose is shown all the same, and marked as automatic.

    The slider carries the accessible name. A typed number may lie between two steps. ``changed`` tells what the user
    did, never what ``set_value`` did.
    """

    changed = Signal()

    def __init__(self, name: str, *, steps: Sequence[int], tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._tip = name, tip
        self._steps = list(steps)
        self._value: int | None = None
        self._automatic: int | None = None
        label = QLabel(name)
        label.setToolTip(tip)
        self._slider = DefaultSlider()
        self._slider.setAccessibleName(name)
        self._slider.setToolTip(tip)
        self._edit = ValueEdit()
        self._edit.setAccessibleName(self.tr("{name}, value").format(name=name))
        self._reset = QToolButton()
        self._reset.setProperty("role", "reset")
        back = self.tr("Leave {name} to Inglenook").format(name=name)
        self._reset.setAccessibleName(back)
        self._reset.setToolTip(back)
        self._lay_out(label)
        self._slider.valueChanged.connect(self._dragged)
        self._slider.reset_wanted.connect(self._leave)
        self._reset.clicked.connect(self._leave)
        self._edit.entered.connect(self._typed)
        self._edit.stepped.connect(self._stepped)
        self.set_steps(steps)

    @property
    def value(self) -> int | None:
        """What the user chose; None: the app chooses."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show another value, held to the bounds; nothing is emitted."""
        self._value = None if value is None else min(max(value, self._steps[0]), self._steps[-1])
        self._show()

    def set_automatic(self, value: int | None) -> None:
        """What the app would choose."""
        self._automatic = value
        self._show()

    def set_steps(self, steps: Sequence[int]) -> None:
        """Where the slider stops, from the least to the most; at least one."""
        self._steps = list(steps)
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, len(self._steps) - 1)
            self._slider.setPageStep(max(1, len(self._steps) // 8))
        self.set_value(self._value)

    def _choose(self, value: int | None) -> None:
        before = self._value
        self.set_value(value)
        if self._value != before:
            self.changed.emit()

    def _dragged(self, position: int) -> None:
        self._choose(self._steps[position])

    def _leave(self) -> None:
        self._choose(None)

    def _stepped(self, steps: int) -> None:
        position = self._position_of(self._shown) + steps
        self._choose(self._steps[min(max(position, 0), len(self._steps) - 1)])

    def _typed(self, text: str) -> None:
        number, understood = self.locale().toLongLong(text.strip())
        if not understood:
            digits = text.replace(",", "").replace(" ", "")
            number, understood = (int(digits), True) if digits.isascii() and digits.isdigit() else (0, False)
        if understood:
            self._choose(number)
        elif not text.strip() or text.strip().casefold() == self._word().casefold():
            self._choose(None)
        self._show()

    @property
    def _shown(self) -> int:
        if self._value is not None:
            return self._value
        return self._steps[0] if self._automatic is None else self._automatic

    def _show(self) -> None:
        with QSignalBlocker(self._slider):
            self._slider.setValue(self._position_of(self._shown))
            self._slider.set_default(self._position_of(self._automatic or self._shown))
        written = self._written(self._shown)
        text = written if self._value is not None else self._word()
        if self._value is None and self._automatic is not None:
            text = self.tr("auto: {value}").format(value=written)
        longest = self.tr("auto: {value}").format(value=self._written(self._steps[-1]))
        self._edit.show_value(text, [longest])
        self._slider.setAccessibleDescription(f"{text}. {self._tip}" if self._tip else text)
        self._reset.setVisible(self._value is not None)

    def _word(self) -> str:
        return self.tr("auto")

    def _written(self, value: int) -> str:
        return grouped(value)

    def _position_of(self, value: int) -> int:
        return min(bisect_left(self._steps, value), len(self._steps) - 1)

    def _lay_out(self, label: QLabel) -> None:
        policy = self._reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # else the row jumps
        self._reset.setSizePolicy(policy)
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(label)
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


def context_steps(longest: int) -> list[int]:
    """Context windows from 512 tokens on, eight to each doubling, in llama.cpp's steps of 256."""
    found: set[int] = {longest}
    for number in range(1000):
        step = round(512 * 2 ** (number / 8) / 256) * 256
        if step >= longest:
            break
        found.add(step)
    return sorted(found)
