"""How the next token is found: which strategy, what it does, and whole sets of values to begin from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from inglenook.ui.chat.sampling.about_button import AboutButton
from inglenook.ui.chat.sampling.control_words import strategy_name, strategy_sentence, strategy_source
from inglenook.ui.chat.sampling.starting_points import starting_points
from inglenook.ui.chat.sampling.strategies import BY_KEY, STRATEGIES
from inglenook.ui.chat.values.source_mark import SourceMark
from inglenook.ui.widgets.elided_label import ElidedLabel
from inglenook.ui.widgets.quiet_inputs import QuietComboBox

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.presets.layers import Chosen
    from inglenook.ui.chat.sampling.strategies import Strategy
    from inglenook.ui.chat.values.chat_values import ChatValues
    from inglenook.ui.chat.values.value_places import ValuePlaces
    from inglenook.ui.theme.theme import Theme


class StrategyRow(QWidget):
    """``chosen`` carries a Strategy, ``begun`` the values of a StartingPoint."""

    chosen = Signal(object)
    begun = Signal(object)
    reset_wanted = Signal()

    def __init__(self, theme: Theme, values: ChatValues, places: ValuePlaces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._strategy = STRATEGIES[0]
        self._reasons: Mapping[str, str] = {}
        self._combo = QuietComboBox()
        self._combo.setAccessibleName("Strategy")
        for strategy in STRATEGIES:
            self._combo.addItem(strategy_name(strategy.key), strategy.key)
        self._combo.activated.connect(self._choose)
        self._reset = self._button(self.tr("Reset sampling"))
        self._reset.setToolTip(self.tr("Put all of these back to what holds without this chat's own values"))
        self._reset.clicked.connect(self.reset_wanted)
        self._points = self._button(self.tr("Starting points"))
        self._points.setToolTip(self.tr("Whole sets of values to begin from"))
        self._points.clicked.connect(self._open_points)
        mark = SourceMark(values, places, "strategy", self.tr("Strategy"), written=_written, can_reset=False)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(ElidedLabel(self.tr("Sampling"), role="title"))
        head.addStretch()
        head.addWidget(mark)
        head.addWidget(self._reset)
        head.addWidget(self._points)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._combo, 1)
        row.addWidget(AboutButton(theme, self.tr("Strategy"), self._about))
        self._sentence = QLabel()
        self._sentence.setProperty("role", "faint")
        self._sentence.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self._sentence)
        self.retheme()
        theme.changed.connect(self.retheme)

    def set_reasons(self, reasons: Mapping[str, str]) -> None:
        """Why strategies cannot be had of the model that is chosen, by their keys."""
        self._reasons = reasons
        entries = self._combo.model()
        for place, strategy in enumerate(STRATEGIES):
            reason = reasons.get(strategy.key, "")
            self._combo.setItemData(place, reason, Qt.ItemDataRole.ToolTipRole)
            if isinstance(entries, QStandardItemModel):
                entries.item(place).setEnabled(not reason)

    def show_strategy(self, strategy: Strategy, *, can_reset: bool) -> None:
        """Show which one holds, and whether anything is the chat's own."""
        self._strategy = strategy
        self._combo.setCurrentIndex(STRATEGIES.index(strategy))
        sentence = self._reasons.get(strategy.key) or strategy_sentence(strategy.key)
        self._sentence.setText(sentence)
        self._combo.setToolTip(sentence)
        self._combo.setAccessibleDescription(sentence)
        self._reset.setVisible(can_reset)

    def retheme(self) -> None:
        """Take the present colours."""
        self._theme.put_icon(self._reset, "rotate-ccw", px=16)
        self._theme.put_icon(self._points, "sliders-horizontal", px=16)

    def _choose(self, index: int) -> None:
        self.chosen.emit(BY_KEY[self._combo.itemData(index)])

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        return button

    def _open_points(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self._points.accessibleName())
        menu.setToolTipsVisible(True)
        for point in starting_points():
            action = menu.addAction(point.name)
            action.setToolTip(point.why)
            action.setStatusTip(point.why)
            action.triggered.connect(lambda _=False, found=point: self.begun.emit(found.all_values))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._points.mapToGlobal(self._points.rect().bottomLeft()))

    def _about(self) -> str:
        told = strategy_sentence(self._strategy.key)
        source = strategy_source(self._strategy.key)
        if not source:
            return told
        return "\n".join((told, self.tr("Source: {source}").format(source=source)))


def _written(value: Chosen) -> str:
    """As one knows it from the picker; the versions and groups are values of their own."""
    key = {"mirostat": "mirostat_2"}.get(str(value), str(value))
    return strategy_name(key) if key in BY_KEY else str(value)
