"""The search field of the Models page, its filters, and the order of the list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast, get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from inglenook.models.facts import Flavour, FlavourName, Kind
from inglenook.models.licence import LicenceClass
from inglenook.models.model import State
from inglenook.models.source import SourceKind
from inglenook.ui.models.model_filter import ModelFilter, SortBy
from inglenook.ui.models.model_words import (
    flavour_in_words,
    kind_in_words,
    licence_class_in_words,
    source_in_words,
    state_in_words,
)
from inglenook.ui.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from inglenook.ui.theme.theme import Theme


class FilterBar(QWidget):
    """The filters are folded away until they are asked for; while one is set, the button says how many are."""

    changed = Signal()
    list_wanted = Signal()  # Down, in the search field

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._search = QLineEdit()
        self._search.setProperty("role", "search")
        self._search.setAccessibleName("Search models")
        self._search.setPlaceholderText(self.tr("Search models"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._tell)
        for key, slot in ((Qt.Key.Key_Escape, self._search.clear), (Qt.Key.Key_Down, self.list_wanted.emit)):
            shortcut = QShortcut(QKeySequence(key), self._search)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)
        self._toggle = QToolButton()
        self._toggle.setProperty("role", "pill")
        self._toggle.setCheckable(True)
        self._toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._licence, self._kind, self._source, self._state = (ChoiceBox() for _ in range(4))
        self.order = ChoiceBox()  # placed by the panel
        self._fill()
        self._choices = QWidget()
        self._choices.hide()
        self._toggle.toggled.connect(self._choices.setVisible)
        self._lay_out()
        self.retheme()
        self._count()
        theme.changed.connect(self.retheme)

    @property
    def filter(self) -> ModelFilter:
        """What is asked for."""
        return ModelFilter(
            words=self._search.text(),
            licence_class=self._licence.currentData(),
            kind=self._kind.currentData(),
            source=self._source.currentData(),
            state=self._state.currentData(),
            sort=cast("SortBy", self.order.currentData()),
        )

    @property
    def is_set(self) -> bool:
        """Whether anything could be left out."""
        return self.filter != replace(ModelFilter(), sort=self.filter.sort)

    def clear(self) -> None:
        """Leave nothing out."""
        self._search.clear()
        for box in (self._licence, self._kind, self._source, self._state):
            box.setCurrentIndex(0)

    def focus_search(self) -> None:
        """Let the user type what to look for."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def retheme(self) -> None:
        """Take the present colours."""
        self._theme.put_icon(self._toggle, "sliders-horizontal", px=14)

    def _fill(self) -> None:
        licences = {name: licence_class_in_words(name) for name in get_args(LicenceClass)}
        kinds: dict[str, str] = {kind: kind_in_words(kind) for kind in get_args(Kind)}
        flavours = {name: flavour_in_words(Flavour(name, ())) for name in get_args(FlavourName)}
        sources = {kind: source_in_words(kind) for kind in get_args(SourceKind)}
        states = {state: state_in_words(state) for state in get_args(State)}
        self._licence.offer(self.tr("Licence"), {"": self.tr("Any licence"), **licences})
        self._kind.offer(self.tr("Kind"), {"": self.tr("Any kind"), **flavours, **kinds})
        self._source.offer(self.tr("Source"), {"": self.tr("From anywhere"), **sources})
        self._state.offer(self.tr("State"), {"": self.tr("In any state"), **states})
        orders: dict[SortBy, str] = {
            "name": self.tr("By name"),
            "size": self.tr("Largest first"),
            "parameters": self.tr("Most parameters first"),
            "changed": self.tr("Changed last first"),
        }
        self.order.offer(self.tr("Order"), {**orders})
        for box in (self._licence, self._kind, self._source, self._state, self.order):
            box.currentIndexChanged.connect(self._tell)

    def _tell(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        count = self.filter.choices
        text = self.tr("Filters · {count}").format(count=count) if count else self.tr("Filters")
        self._toggle.setText(text)
        self._toggle.setAccessibleName(self.tr("Filters"))
        self._toggle.setAccessibleDescription(text)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._search, 1)
        line.addWidget(self._toggle)
        grid = QGridLayout(self._choices)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for number, box in enumerate((self._licence, self._kind, self._source, self._state)):
            grid.addWidget(box, number // 2, number % 2)
            grid.setColumnStretch(number % 2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self._choices)
