"""How the next token is chosen: the strategy, its own numbers and the seed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inglenook.engines.capabilities import Capabilities
from inglenook.engines.sampling import RANDOM_SEED
from inglenook.engines.served_model import ServedModel
from inglenook.presets.reproducible import SEED
from inglenook.presets.values import VALUES
from inglenook.ui.chat.sampling.controls import ADVANCED, CONTROLS
from inglenook.ui.chat.sampling.early_stopping import EarlyStoppingChoice
from inglenook.ui.chat.sampling.number_control import NumberControl
from inglenook.ui.chat.sampling.strategies import STRATEGIES, fitting_groups, next_groups, strategy_of, values_for
from inglenook.ui.chat.sampling.strategy_row import StrategyRow
from inglenook.ui.chat.seed_field import SeedField
from inglenook.ui.chat.values.head_row import head_row
from inglenook.ui.chat.values.source_mark import SourceMark
from inglenook.ui.translated import translated
from inglenook.ui.widgets.fold import Fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.engines.sampling import Sampling
    from inglenook.models.any_model import AnyModel
    from inglenook.presets.layers import Chosen
    from inglenook.ui.chat.sampling.strategies import Strategy
    from inglenook.ui.chat.values.chat_values import ChatValues
    from inglenook.ui.chat.values.value_places import ValuePlaces
    from inglenook.ui.live_settings import LiveSettings
    from inglenook.ui.theme.theme import Theme

_AT_ONCE = 3  # rows that are made in one go: the window draws in between
_KEYS = frozenset(kind.key for kind in VALUES if kind.group == "sampling")


class SamplingPanel(QWidget):
    """Every change belongs to the chat shown; what is set elsewhere is shown here, with where it comes from.

    Only what the strategy reads is there. A row is made when it is first shown.
    """

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
        self._rows: dict[str, NumberControl] = {}
        self._strategy = strategy_of(values.resolved().sampling)
        self._head = StrategyRow(theme, values, places)
        self._head.chosen.connect(self._choose_strategy)
        self._head.begun.connect(self._take_all)
        self._head.reset_wanted.connect(lambda: values.put_back(_KEYS))
        self._early = EarlyStoppingChoice(settings, values, places)
        self._more = Fold(self.tr("More controls"))
        self._more.opened.connect(self._fill_some)
        self._seed_part = QWidget()
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
            self._head.set_reasons(_reasons(capabilities))
            self.show_values()

    def show_values(self) -> None:
        """Show what holds."""
        resolved = self._values.resolved()
        sampling = resolved.sampling
        self._strategy = strategy = strategy_of(sampling)
        self._head.show_strategy(strategy, can_reset=not _KEYS.isdisjoint(self._values.start.own))
        for field in strategy.controls:
            if field not in self._rows:
                self._make_row(field, self._numbers)
        for field, row in self._rows.items():
            self._show_row(field, row, sampling)
        self._more.setVisible(bool(strategy.advanced))
        if self._more.is_open:
            self._fill_some()
        self._early.setVisible(strategy.stops_early)
        self._early.show_value(sampling.early_stopping)
        chosen = self._values.layers.value("seed")
        self._seed.set_unchosen(SEED if resolved.is_reproducible else RANDOM_SEED)
        self._seed.set_value(chosen if isinstance(chosen, int) else RANDOM_SEED)
        self._seed_part.setVisible(strategy.draws)
        self._served.setVisible(bool(self._ignored))

    def retheme(self) -> None:
        """Take the present colours."""
        px = round(14 * self._theme.text_scale)
        closed, opened = (self._theme.icon(icon, px=px) for icon in ("chevron-right", "chevron-down"))
        self._more.set_icons(closed, opened, px=px)

    def _lay_out(self) -> None:
        self._served = QLabel(self.tr("The model's server does not take what is grey here."))
        self._served.setProperty("role", "faint")
        self._served.setWordWrap(True)
        self._numbers = QVBoxLayout()
        self._numbers.setSpacing(10)
        mark = SourceMark(self._values, self._places, "seed", self.tr("Seed"), written=self._seed_words)
        seed = QVBoxLayout(self._seed_part)
        seed.setContentsMargins(0, 0, 0, 0)
        seed.setSpacing(10)
        seed.addLayout(head_row(QLabel(self.tr("Seed")), mark))
        seed.addWidget(self._seed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._head)
        column.addWidget(self._served)
        column.addLayout(self._numbers)
        column.addWidget(self._early)
        column.addWidget(self._more)
        column.addWidget(self._seed_part)

    def _make_row(self, field: str, column: QVBoxLayout) -> NumberControl:
        row = NumberControl(CONTROLS[field], self._theme, self._settings, self._values, self._places)
        row.changed.connect(partial(self._take, row))
        self._rows[field] = row
        column.addWidget(row)
        return row

    def _show_row(self, field: str, row: NumberControl, sampling: Sampling) -> None:
        row.setVisible(field in self._strategy.controls or field in self._strategy.advanced)
        row.show_sampling(sampling, self._ignored.get(field, ""))

    def _fill_some(self) -> None:
        """The rows of the fold, a few at a time: most people never open it."""
        missing = [field for field in ADVANCED if field not in self._rows]
        for field in missing[:_AT_ONCE]:
            row = self._make_row(field, self._more.column)
            self._show_row(field, row, self._values.resolved().sampling)
        if len(missing) > _AT_ONCE:
            QTimer.singleShot(0, self, self._fill_some)

    def _take(self, row: NumberControl, _value: float) -> None:
        field, sampling = row.control.field, self._values.resolved().sampling
        if field == "beam_groups":
            self._values.set(field, next_groups(sampling.beams, sampling.beam_groups, int(row.chosen)))
        elif row.value == row.default:
            self._values.put_back([field])
        else:
            self._values.set(field, row.chosen)
        now = self._values.resolved().sampling
        if self._strategy.key == "diverse_beams" and now.beams % now.beam_groups:
            self._values.set("beam_groups", fitting_groups(now.beams, now.beam_groups))
        self.show_values()

    def _choose_strategy(self, strategy: Strategy) -> None:
        self._take_all(values_for(strategy, self._values.resolved().sampling))

    def _take_all(self, values: Mapping[str, Chosen]) -> None:
        self._values.set_all(values)

    def _change_seed(self, seed: int) -> None:
        self._values.set("seed", seed)

    def _seed_words(self, value: Chosen) -> str:
        return self.tr("random") if value == RANDOM_SEED else str(value)


def _reasons(capabilities: Capabilities) -> dict[str, str]:
    """Why strategies cannot be had: searches need an engine of this computer, Mirostat one that takes its values."""
    searches = [strategy.key for strategy in STRATEGIES if strategy.key.endswith(("search", "beams"))]
    reasons = dict.fromkeys(searches, translated(capabilities.beams)) if capabilities.beams else {}
    if "mirostat_tau" in capabilities.no_effect:
        reasons |= dict.fromkeys(("mirostat_1", "mirostat_2"), translated(capabilities.no_effect_reason))
    return reasons
