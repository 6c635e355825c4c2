"""How the answers are drawn: whose values hold, the temperature, the seed, how long an answer may be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from inglenook.inference.sampling_facts import sampling_facts
from inglenook.lab.vote.vote_request import USUAL_LIMIT
from inglenook.lab.vote.voting import always_the_same
from inglenook.ui.chat.seed_field import SeedField
from inglenook.ui.translated import number_in_words, translated
from inglenook.ui.widgets.choice_box import ChoiceBox
from inglenook.ui.widgets.slider_row import SliderRow
from inglenook.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.engines.sampling import Sampling
    from inglenook.presets.resolving import Resolved
    from inglenook.ui.theme.theme import Theme

_WARM = 0.7  # a temperature at which answers differ
_MOST_TOKENS = 8192
_AS_IN_CHAT = None


class DrawingFields(QWidget):
    """What is changed here holds for the vote alone; ``preset_chosen`` asks for the values of another preset."""

    changed = Signal()
    preset_chosen = Signal(object)  # its name; empty: none, None: as in the chat shown

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: Resolved | None = None
        self._is_drawn = False  # though the values say otherwise
        self._preset = ChoiceBox()
        self._preset.offer("Values", {_AS_IN_CHAT: self.tr("As in the chat"), "": self.tr("No preset")})
        label = QLabel(self.tr("Values"))
        label.setBuddy(self._preset)
        self._facts = QLabel()
        self._facts.setProperty("role", "faint")
        self._problem = QLabel(self.tr("All answers would be the same: nothing is drawn with these values."))
        self._problem.setProperty("role", "warn")
        self._draw = QPushButton(
            self.tr("Draw at temperature {temperature}").format(temperature=number_in_words(_WARM, ".1f"))
        )
        self._draw.setProperty("role", "link")
        self._draw.setAccessibleName("Draw the answers")
        for part in (self._facts, self._problem):
            part.setWordWrap(True)
            part.setTextFormat(Qt.TextFormat.PlainText)
        self._temperature = SliderRow(
            self.tr("Temperature"),
            minimum=0,
            maximum=2,
            step=0.05,
            value=0.8,
            decimals=2,
            tip=self.tr("How much the answers differ. A vote needs some of it."),
        )
        seed_label = QLabel(self.tr("Seed"))
        self._seed = SeedField(theme, self.tr("Each answer has one of its own, made of this one and its number."))
        self._limit = SliderRow(
            self.tr("Longest answer"),
            minimum=16,
            maximum=2048,
            step=16,
            value=USUAL_LIMIT,
            decimals=0,
            most=_MOST_TOKENS,
            tip=self.tr("Tokens; an answer that is cut off may have no result."),
        )
        self._in_order = Switch(self.tr("Reproducible"))
        self._in_order.setAccessibleName("Reproducible")
        self._in_order.setToolTip(
            self.tr("One after the other, so that each answer is the same with the same seed, however many there are.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        parts = (label, self._preset, self._facts, self._problem, self._draw, self._temperature, seed_label)
        for part in (*parts, self._seed, self._limit, self._in_order):
            column.addWidget(part)
        self._preset.currentIndexChanged.connect(self._choose_preset)
        self._draw.clicked.connect(self._draw_them)
        self._temperature.changed.connect(self._show)
        self._seed.changed.connect(self.changed)
        self._limit.changed.connect(self.changed)
        self._in_order.toggled.connect(self.changed)
        self._seed_value: int | None = None
        self._seed.changed.connect(self._note_seed)

    @property
    def preset(self) -> str | None:
        """Whose values are wanted."""
        return cast("str | None", self._preset.currentData())

    @property
    def sampling(self) -> Sampling | None:
        """What the answers are drawn with; None while nothing is known."""
        if self._values is None:
            return None
        sampling = replace(self._values.sampling, temperature=self._temperature.value)
        if self._is_drawn:
            sampling = replace(sampling, strategy="sampling", top_k=0 if sampling.top_k == 1 else sampling.top_k)
        return sampling if self._seed_value is None else replace(sampling, seed=self._seed_value)

    @property
    def limit(self) -> int:
        """Tokens of an answer at most."""
        return round(self._limit.value)

    @property
    def is_reproducible(self) -> bool:
        """Whether they are written one after the other."""
        return self._in_order.isChecked()

    def set_presets(self, names: Sequence[str]) -> None:
        """Those that can be used."""
        known = [self._preset.itemData(place) for place in range(2, self._preset.count())]
        if known == list(names):
            return
        chosen = self.preset
        with QSignalBlocker(self._preset):
            while self._preset.count() > 2:  # noqa: PLR2004  the two that are always there
                self._preset.removeItem(2)
            for name in names:
                self._preset.addItem(name, name)
            self._preset.setCurrentIndex(max(self._preset.findData(chosen), 0))

    def show_values(self, values: Resolved) -> None:
        """Other values hold, or the same; what was changed here stays."""
        was_default = self._temperature.value == self._temperature.default
        was_usual = self._limit.value == self._limit.default
        if self._values is None or self._values.is_reproducible != values.is_reproducible:
            with QSignalBlocker(self._in_order):
                self._in_order.setChecked(values.is_reproducible)
        self._values = values
        self._temperature.set_default(values.sampling.temperature)
        self._limit.set_default(values.max_tokens or USUAL_LIMIT)
        if was_default:
            self._temperature.set_value(values.sampling.temperature)
        if was_usual:
            self._limit.set_value(values.max_tokens or USUAL_LIMIT)
        if self._seed_value is None:
            self._seed.set_value(values.sampling.seed)
        self._show()

    def _choose_preset(self) -> None:
        self._is_drawn = False
        self._temperature.set_value(self._temperature.default)
        self._limit.set_value(self._limit.default)
        self.preset_chosen.emit(self.preset)

    def _draw_them(self) -> None:
        self._is_drawn = True
        self._temperature.set_value(max(self._temperature.value, _WARM))
        self._show()
        self._temperature.setFocus()

    def _note_seed(self, seed: int) -> None:
        self._seed_value = seed

    def _show(self) -> None:
        sampling = self.sampling
        if sampling is None or self._values is None:
            return
        is_same = always_the_same(sampling)
        self._problem.setVisible(is_same)
        self._draw.setVisible(is_same)
        facts = [fact for fact in sampling_facts(sampling) if fact.name != "Temperature"]
        told = " · ".join(f"{translated(fact.name)}: {translated(fact.value)}" for fact in facts)
        if self._values.constraint is not None:
            told += "\n" + self.tr("The answers are held to the chat's answer format.")
        prompt = " ".join(self._values.system_prompt.split())
        if prompt:
            shown = prompt if len(prompt) <= 80 else f"{prompt[:79]}…"  # noqa: PLR2004  a line of the panel
            told += "\n" + self.tr("System prompt: {prompt}").format(prompt=shown)
        self._facts.setText(told)
        self.changed.emit()
