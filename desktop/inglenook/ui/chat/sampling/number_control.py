"""A number of the sampling as a row: dragged, typed, put back, with where it comes from and what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.ui.chat.sampling.about_button import AboutButton
from inglenook.ui.chat.sampling.control_words import about
from inglenook.ui.chat.values.source_mark import SourceMark
from inglenook.ui.value_words import value_name
from inglenook.ui.widgets.default_slider import DefaultSlider
from inglenook.ui.widgets.slider_row import SliderRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.engines.sampling import Sampling
    from inglenook.ui.chat.sampling.controls import Control
    from inglenook.ui.chat.values.chat_values import ChatValues
    from inglenook.ui.chat.values.value_places import ValuePlaces
    from inglenook.ui.live_settings import LiveSettings
    from inglenook.ui.theme.theme import Theme


class NumberControl(SliderRow):
    """What the user does is told by ``changed``, as a SliderRow does."""

    def __init__(  # noqa: PLR0913, PLR0917  what it is of, and where its value comes from and goes
        self,
        control: Control,
        theme: Theme,
        settings: LiveSettings,
        values: ChatValues,
        places: ValuePlaces,
        parent: QWidget | None = None,
    ) -> None:
        words = value_name(control.field)
        says_off = control.off is not None and control.field != "temperature"  # 1 is what people know it by
        super().__init__(
            words,
            minimum=control.minimum,
            maximum=control.maximum,
            step=control.step,
            decimals=control.decimals,
            value=float(str(settings.default("sampling", control.field))),
            tip=settings.description("sampling", control.field),
            off_value=control.off if says_off else None,
            off_mark=control.off,
            most=control.most,
            parent=parent,
        )
        self.control = control
        self._settings = settings
        self._values = values
        for handle in self.findChildren(DefaultSlider):
            handle.setAccessibleName(control.name)
        self.add_behind_name(AboutButton(theme, words, self._about))
        mark = SourceMark(
            values,
            places,
            control.field,
            words,
            written=lambda value: self.written(float(str(value))),
            can_reset=False,
        )
        self.add_to_head(mark, lambda: mark.sentence)

    @property
    def chosen(self) -> float | int:
        """The value as the engine takes it."""
        return round(self.value) if self.control.is_whole else self.value

    def show_sampling(self, sampling: Sampling, why_not: str) -> None:
        """Show what holds; ``why_not``: what is set here has no effect."""
        now = float(getattr(sampling, self.control.field))
        below = self._values.layers.below("chat", self.control.field)
        self.set_value(now)
        self.set_default(float(str(below.value if below else now)))
        self.setEnabled(not why_not)
        self.setToolTip(why_not or self._settings.description("sampling", self.control.field))

    def _about(self) -> str:
        field, off = self.control.field, self.control.off
        told = self._settings.description("sampling", field)
        written_off = "" if off is None else self.locale().toString(float(off), "g", 6)
        return about(self.control, told, self.written(self.default), written_off)
