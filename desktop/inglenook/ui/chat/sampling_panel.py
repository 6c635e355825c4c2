"""How the next token is chosen: the strategy, its numbers and the seed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from inglenook.engines.capabilities import Capabilities
from inglenook.engines.sampling import RANDOM_SEED
from inglenook.engines.served_model import ServedModel
from inglenook.presets.values import VALUES
from inglenook.ui.chat.seed_field import SeedField
from inglenook.ui.chat.values.head_row import head_row
from inglenook.ui.chat.values.source_mark import SourceMark
from inglenook.ui.translated import translated
from inglenook.ui.widgets.default_slider import DefaultSlider
from inglenook.ui.widgets.elided_label import ElidedLabel
from inglenook.ui.widgets.quiet_inputs import QuietComboBox
from inglenook.ui.widgets.slider_row import SliderRow

if TYPE_CHECKING:
    from inglenook.models.any_model import AnyModel
    from inglenook.presets.layers import Chosen
    from inglenook.ui.chat.values.chat_values import ChatValues
    from inglenook.ui.chat.values.value_places import ValuePlaces
    from inglenook.ui.live_settings import LiveSettings
    from inglenook.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Number:
    """One slider: what it sets and how far it goes; ``name`` is what a screen reader calls it, in every language."""

    name: str
    field: str
    minimum: float
    maximum: float
    step: float
    decimals: int
    off: float | None = None
    is_whole: bool = False
    draws: bool = True  # has an effect only where tokens are drawn


NUMBERS = (
    Number("Temperature", "temperature", 0, 2, 0.05, 2),
    Number("Top-k", "top_k", 0, 200, 1, 0, off=0, is_whole=True),
    Number("Top-p", "top_p", 0, 1, 0.01, 2, off=1),
    Number("Min-p", "min_p", 0, 1, 0.01, 2, off=0),
    Number("Repeat penalty", "repeat_penalty", 1, 2, 0.01, 2, off=1, draws=False),
)


_KEYS = frozenset(kind.key for kind in VALUES if kind.group == "sampling")


class SamplingPanel(QWidget):
    """Every change belongs to the chat shown; what is set elsewhere is shown here, with where it comes from."""

    def __init__(
        self,
        theme: Theme,
        settings: LiveSettings,
        values: ChatValues,
        places: ValuePlaces,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._values = values
        self._places = places
        self._ignored: dict[str, str] = {}  # fields that the model's server does not take, and why
        self._strategy = QuietComboBox()
        self._strategy.setAccessibleName("Strategy")
        strategies = (
            ("sampling", self.tr("Sampling")),
            ("greedy", self.tr("Greedy")),
            ("mirostat", self.tr("Mirostat")),
            ("beam_search", self.tr("Beam search")),
            ("contrastive_search", self.tr("Contrastive search")),
        )
        for value, words in strategies:
            self._strategy.addItem(words, value)
        self._strategy.setToolTip(settings.description("sampling", "strategy"))
        self._strategy.activated.connect(self._choose_strategy)
        self._reset = QToolButton()
        self._reset.setAccessibleName(self.tr("Reset sampling"))
        self._reset.setToolTip(self.tr("Put all of these back to what holds without this chat's own values"))
        self._reset.setIconSize(QSize(16, 16))
        self._reset.clicked.connect(lambda: values.put_back(_KEYS))
        self._strategy_mark = SourceMark(
            values, places, "strategy", self.tr("Strategy"), written=self._strategy_words, can_reset=False
        )
        self._sliders = {number: self._make_slider(number) for number in NUMBERS}
        self._seed = SeedField(theme, settings.description("sampling", "seed"))
        self._seed.changed.connect(self._change_seed)
        self._lay_out()
        self.show_values()
        self.retheme()
        values.changed.connect(self.show_values)
        theme.changed.connect(self.retheme)

    def set_model(self, model: AnyModel | None) -> None:
        """The model that is chosen: a server's may not take all values."""
        capabilities = model.capabilities if isinstance(model, ServedModel) else Capabilities()
        ignored = dict.fromkeys(capabilities.no_effect, translated(capabilities.no_effect_reason))
        if ignored != self._ignored:
            self._ignored = ignored
            self.show_values()

    def show_values(self) -> None:
        """Show what holds."""
        values = self._values
        sampling = values.resolved().sampling
        is_greedy = sampling.strategy == "greedy"
        reason = self.tr("Has no effect: the greedy strategy always takes the likeliest token.")
        self._strategy.setCurrentIndex(self._strategy.findData(sampling.strategy))
        for number, slider in self._sliders.items():
            slider.set_value(float(getattr(sampling, number.field)))
            below = values.layers.below("chat", number.field)
            slider.set_default(float(str(below.value if below else getattr(sampling, number.field))))
            why_not = reason if number.draws and is_greedy else self._ignored.get(number.field, "")
            slider.setEnabled(not why_not)
            slider.setToolTip(why_not)
        self._seed.set_value(sampling.seed)
        self._seed.setEnabled(not is_greedy)
        self._seed.setToolTip(reason if is_greedy else "")
        self._reason.setVisible(is_greedy)
        self._served.setVisible(bool(self._ignored))
        self._reset.setVisible(not _KEYS.isdisjoint(values.start.own))

    def retheme(self) -> None:
        """Take the present colours."""
        self._reset.setIcon(self._theme.icon("rotate-ccw", px=16))

    def _make_slider(self, number: Number) -> SliderRow:
        slider = SliderRow(
            self._words(number),
            minimum=number.minimum,
            maximum=number.maximum,
            step=number.step,
            decimals=number.decimals,
            value=float(str(self._settings.default("sampling", number.field))),
            tip=self._settings.description("sampling", number.field),
            off_value=number.off,
        )

        def change(value: float) -> None:
            if value == slider.default:
                self._values.put_back([number.field])
            else:
                self._values.set(number.field, round(value) if number.is_whole else value)

        slider.changed.connect(change)
        mark = SourceMark(
            self._values,
            self._places,
            number.field,
            self._words(number),
            written=lambda value: slider.written(float(str(value))),
            can_reset=False,
        )
        slider.add_to_head(mark, lambda: mark.sentence)
        for handle in slider.findChildren(DefaultSlider):
            handle.setAccessibleName(number.name)
        return slider

    def _words(self, number: Number) -> str:
        return {
            "temperature": self.tr("Temperature"),
            "top_k": self.tr("Top-k"),
            "top_p": self.tr("Top-p"),
            "min_p": self.tr("Min-p"),
            "repeat_penalty": self.tr("Repeat penalty"),
        }[number.field]

    def _lay_out(self) -> None:
        title = ElidedLabel(self.tr("Sampling"), role="title")
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self._strategy_mark)
        head.addWidget(self._reset)
        head.addWidget(self._strategy)
        self._reason = QLabel(self.tr("Greedy always takes the likeliest token: what is grey here has no effect."))
        self._reason.setProperty("role", "faint")
        self._reason.setWordWrap(True)
        self._served = QLabel(self.tr("The model's server does not take what is grey here."))
        self._served.setProperty("role", "faint")
        self._served.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._reason)
        column.addWidget(self._served)
        for slider in self._sliders.values():
            column.addWidget(slider)
        seed = SourceMark(self._values, self._places, "seed", self.tr("Seed"), written=self._seed_words)
        column.addLayout(head_row(QLabel(self.tr("Seed")), seed))
        column.addWidget(self._seed)

    def _strategy_words(self, value: Chosen) -> str:
        index = self._strategy.findData(value)
        return self._strategy.itemText(index) if index >= 0 else str(value)

    def _seed_words(self, value: Chosen) -> str:
        return self.tr("random") if value == RANDOM_SEED else str(value)

    def _choose_strategy(self, index: int) -> None:
        self._values.set("strategy", self._strategy.itemData(index))

    def _change_seed(self, seed: int) -> None:
        self._values.set("seed", seed)
