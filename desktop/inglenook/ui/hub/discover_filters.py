"""The order of the results, and what is left out of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from inglenook.hub.repository import Query, SortBy
from inglenook.models.facts import Flavour, FlavourName
from inglenook.models.licence import LicenceClass
from inglenook.ui.models.model_words import BILLION, flavour_in_words, licence_class_in_words
from inglenook.ui.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from inglenook.ui.theme.theme import Theme

# From how many parameters to how many, in billions; none: no bound.
SIZES: tuple[tuple[float | None, float | None], ...] = ((None, 2), (2, 5), (5, 10), (10, 35), (35, None))


class DiscoverFilters(QWidget):
    """The filters are folded away until they are asked for; while one is set, the button says how many are."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._toggle = QToolButton()
        self._toggle.setProperty("role", "pill")
        self._toggle.setCheckable(True)
        self._toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.order = ChoiceBox()
        self._licence, self._flavour, self._size = (ChoiceBox() for _ in range(3))
        self._clear = QPushButton(self.tr("Clear filters"))
        self._clear.setAccessibleName(self.tr("Clear filters"))
        self._clear.clicked.connect(lambda: self.clear())  # noqa: PLW0108  Qt would hand over its "checked"
        self._fill()
        self._choices = QWidget()
        self._choices.hide()
        self._toggle.toggled.connect(self._choices.setVisible)
        self._lay_out()
        self.retheme()
        self._count()
        theme.changed.connect(self.retheme)

    @property
    def query(self) -> Query:
        """What is asked for, without words."""
        least, most = self._size.currentData() or (None, None)
        licence, flavour = self._licence.currentData(), self._flavour.currentData()
        return Query(
            sort=cast("SortBy", self.order.currentData()),
            licence_classes=frozenset({licence} if licence else ()),
            flavours=frozenset({flavour} if flavour else ()),
            least_parameters=None if least is None else round(least * BILLION),
            most_parameters=None if most is None else round(most * BILLION),
        )

    @property
    def is_set(self) -> bool:
        """Whether anything is left out."""
        return any(box.currentIndex() > 0 for box in (self._licence, self._flavour, self._size))

    def clear(self) -> None:
        """Leave nothing out."""
        if not self.is_set:
            return
        boxes = (self._licence, self._flavour, self._size)
        for box in boxes:
            box.blockSignals(True)  # noqa: FBT003  Qt's own signature
            box.setCurrentIndex(0)
            box.blockSignals(False)  # noqa: FBT003  Qt's own signature
        if self._clear.hasFocus():
            self._toggle.setFocus()
        self._tell()

    def retheme(self) -> None:
        """Take the present colours."""
        self._theme.put_icon(self._toggle, "sliders-horizontal", px=14)

    def _fill(self) -> None:
        licences: dict[object, str] = {name: licence_class_in_words(name) for name in get_args(LicenceClass)}
        flavours: dict[object, str] = {name: flavour_in_words(Flavour(name, ())) for name in get_args(FlavourName)}
        sizes: dict[object, str] = {bounds: self._size_in_words(*bounds) for bounds in SIZES}
        orders: dict[SortBy, str] = {
            "best": self.tr("Best match first"),
            "downloads": self.tr("Most downloads first"),
            "likes": self.tr("Most likes first"),
            "updated": self.tr("Updated last first"),
            "created": self.tr("Newest first"),
            "size": self.tr("Largest first"),
        }
        self._licence.offer(self.tr("Licence"), {None: self.tr("Any licence"), **licences})
        self._flavour.offer(self.tr("Flavour"), {None: self.tr("Any flavour"), **flavours})
        self._size.offer(self.tr("Size"), {None: self.tr("Of any size"), **sizes})
        self.order.offer(self.tr("Order"), {**orders})
        for box in (self._licence, self._flavour, self._size, self.order):
            box.currentIndexChanged.connect(self._tell)

    def _size_in_words(self, least: float | None, most: float | None) -> str:
        if least is None:
            return self.tr("Up to {most} B parameters").format(most=most)
        if most is None:
            return self.tr("{least} B parameters and more").format(least=least)
        return self.tr("{least} to {most} B parameters").format(least=least, most=most)

    def _tell(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        count = sum(box.currentIndex() > 0 for box in (self._licence, self._flavour, self._size))
        text = self.tr("Filters · {count}").format(count=count) if count else self.tr("Filters")
        self._toggle.setText(text)
        self._toggle.setAccessibleName(self.tr("Filters"))
        self._toggle.setAccessibleDescription(text)
        self._clear.setEnabled(count > 0)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.order, 1)
        line.addWidget(self._toggle)
        grid = QGridLayout(self._choices)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for number, widget in enumerate((self._licence, self._flavour, self._size, self._clear)):
            grid.addWidget(widget, number // 2, number % 2)
            grid.setColumnStretch(number % 2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self._choices)
