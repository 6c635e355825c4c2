"""The next token as it was likely at the end of the last answer, and what the chain of samplers makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.engines.sampling import SAMPLERS
from inglenook.inference.chain_words import chain_sentence
from inglenook.inference.next_token import bars, steady
from inglenook.ui.chat.sampling.chain_rows import chain_rows
from inglenook.ui.chat.sampling.chain_view import ChainView
from inglenook.ui.chat.sampling.strategies import strategy_of
from inglenook.ui.chat.sampling.token_bars import TokenBars, shown_token
from inglenook.ui.chat.values.head_row import head_row
from inglenook.ui.chat.values.source_mark import SourceMark
from inglenook.ui.translated import translated
from inglenook.ui.widgets.elided_label import ElidedLabel
from inglenook.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from inglenook.engines.sampling import Sampling
    from inglenook.engines.token_choice import Explanation
    from inglenook.presets.layers import Chosen
    from inglenook.ui.chat.values.chat_values import ChatValues
    from inglenook.ui.chat.values.value_places import ValuePlaces
    from inglenook.ui.theme.theme import Theme


class NextTokenPart(QWidget):
    """Shows what it is given; ``stepped`` asks for another token of the answer: 1 is earlier, -1 later."""

    stepped = Signal(int)
    appeared = Signal()

    def __init__(self, theme: Theme, values: ChatValues, places: ValuePlaces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values = values
        self._told: Explanation | None = None
        self._sampling = values.resolved().sampling  # that was told about
        self._back = 0
        self._stage: int | None = None
        self._earlier = self._step_button(self.tr("Earlier token"), 1)
        self._later = self._step_button(self.tr("Later token"), -1)
        self._where = ElidedLabel(role="mono", mode=Qt.TextElideMode.ElideLeft)
        self._what = self._label("faint")
        self._bars = TokenBars(theme)
        self._sentence = self._label("muted")
        self._state = self._label("faint")
        self._chain = ChainView(theme)
        self._chain.ordered.connect(self._set_order)
        self._chain.chosen.connect(self._choose_stage)
        self._hint = self._label("faint")
        self._hint.setText(self.tr("Drag, or Alt+Up and Alt+Down. Space leaves one out. A press shows it by itself."))
        self._usual = QPushButton(self.tr("Back to llama.cpp's order"))
        self._usual.setProperty("role", "link")
        self._usual.setAccessibleName(self._usual.text())
        self._usual.clicked.connect(lambda: self._set_order(SAMPLERS))
        mark = SourceMark(values, places, "sampler_order", self.tr("Order of the samplers"), written=_written)
        self._lay_out(mark)
        self.retheme()
        theme.changed.connect(self.retheme)
        values.changed.connect(self.show_chain)
        self.show_chain()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.appeared.emit()

    def show_told(self, told: Explanation | None, sampling: Sampling, back: int, *, is_old: bool) -> None:
        """What the engine says of a sampling; ``is_old``: another answer of it is on its way."""
        if told is not self._told:
            self._told, self._sampling, self._back = told, sampling, back
            if told is None or (self._stage or 0) >= len(told.stages):
                self._stage = None
        self._show(is_old=is_old)

    def show_state(self, sentence: str) -> None:
        """What is waited for, or why there is nothing to be seen; empty: there is."""
        self._state.setText(sentence)
        self._state.setVisible(bool(sentence))

    def show_chain(self) -> None:
        """The order and the values are others."""
        self._show(is_old=self._told is not None and self._sampling != self._values.resolved().sampling)

    def retheme(self) -> None:
        """Take the present colours."""
        self._theme.put_icon(self._earlier, "chevron-left", px=14)
        self._theme.put_icon(self._later, "chevron-right", px=14)

    def _lay_out(self, mark: SourceMark) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(SectionLabel(self.tr("Next token")))
        head.addStretch(1)
        head.addWidget(self._earlier)
        head.addWidget(self._later)
        below = QHBoxLayout()
        below.addWidget(self._usual)
        below.addStretch(1)
        self._order = QWidget()
        order = QVBoxLayout(self._order)
        order.setContentsMargins(0, 6, 0, 0)
        order.setSpacing(4)
        order.addLayout(head_row(SectionLabel(self.tr("Order of the samplers")), mark))
        order.addWidget(self._chain)
        order.addWidget(self._hint)
        order.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        for widget in (self._state, self._where, self._what, self._bars, self._sentence, self._order):
            column.addWidget(widget)

    def _show(self, *, is_old: bool) -> None:
        told, sampling = self._told, self._values.resolved().sampling
        has_chain = strategy_of(sampling).has_chain
        self._chain.show_rows(chain_rows(sampling, told) if has_chain else ())
        self._order.setVisible(has_chain)
        self._usual.setVisible(sampling.sampler_order != SAMPLERS)
        for widget in (self._where, self._what, self._bars, self._sentence):
            widget.setVisible(told is not None)
        self._earlier.setEnabled(told is not None and self._back < told.most_back)
        self._later.setEnabled(told is not None and self._back > 0)
        if told is None:
            return
        came = shown_token(told.followed_text) if self._back else "?"
        self._where.set_full_text(f"{told.before} ▸ {came}".replace("\n", "⏎"))
        self._what.setText(self._title(told))
        self._bars.show_bars(bars(told, self._stage), is_old=is_old)
        if not is_old:
            came_here = self._back > 0
            self._sentence.setText(translated(chain_sentence(told, steady(self._sampling), came=came_here)))

    def _title(self, told: Explanation) -> str:
        if not self._stage:
            return self.tr("Before and after the whole chain")
        row = next((row for row in self._chain.shown if row.place == self._stage), None)
        return self.tr("Before and after {sampler}").format(
            sampler=row.name if row else told.stages[self._stage].sampler
        )

    def _set_order(self, order: tuple[str, ...]) -> None:
        self._values.set("sampler_order", order)

    def _choose_stage(self, place: int | None) -> None:
        if self._told is not None and place != self._stage:
            self._stage = place
            self.show_chain()

    def _step_button(self, name: str, by: int) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.stepped.emit(by))
        return button

    def _label(self, role: str) -> QLabel:
        label = QLabel()
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label


def _written(value: Chosen) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)
