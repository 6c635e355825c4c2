"""What of an answer is its vote, how many are asked for, and when that is enough."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from inglenook.lab.vote.extractor import KINDS, USUAL_CHOICES, Extractor
from inglenook.lab.vote.vote_request import MOST_ANSWERS, USUAL_COUNT
from inglenook.ui.translated import translated
from inglenook.ui.widgets.choice_box import ChoiceBox
from inglenook.ui.widgets.slider_row import SliderRow
from inglenook.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from inglenook.lab.vote.extractor import ExtractorKind

_LEAST, _SLIDER_MOST = 2, 64


class CountingFields(QWidget):
    """Each kind of vote keeps the detail that was written for it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = SliderRow(
            self.tr("Answers"),
            minimum=_LEAST,
            maximum=_SLIDER_MOST,
            step=1,
            value=USUAL_COUNT,
            decimals=0,
            most=MOST_ANSWERS,
            tip=self.tr("How often the question is asked; up to {most} can be typed.").format(most=MOST_ANSWERS),
        )
        self._details: dict[ExtractorKind, str] = dict.fromkeys(KINDS, "")
        self._details["choice"] = USUAL_CHOICES
        self._kind = ChoiceBox()
        label = QLabel(self.tr("What counts"))
        label.setBuddy(self._kind)
        self._detail = QLineEdit()
        self._about = QLabel()
        self._about.setProperty("role", "faint")
        self._about.setWordWrap(True)
        self._early = Switch(self.tr("End once it is decided"))
        self._early.setAccessibleName("End once it is decided")
        self._early.setToolTip(self.tr("The answers that are left are not written if they cannot change the winner."))
        self._early.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label)
        column.addWidget(self._kind)
        column.addWidget(self._detail)
        column.addWidget(self._about)
        column.addSpacing(4)
        column.addWidget(self._count)
        column.addWidget(self._early)
        self._kind.offer("What counts", self._kinds())
        self._show_kind()
        self._kind.currentIndexChanged.connect(self._show_kind)
        self._kind.currentIndexChanged.connect(self.changed)
        self._detail.textChanged.connect(self._note)
        self._count.changed.connect(self.changed)
        self._early.toggled.connect(self.changed)

    @property
    def extractor(self) -> Extractor:
        """As it is set."""
        kind = cast("ExtractorKind", self._kind.currentData())
        return Extractor(kind, self._details[kind].strip())

    @property
    def count(self) -> int:
        """How many answers."""
        return round(self._count.value)

    @property
    def stops_early(self) -> bool:
        """Whether it ends once nothing can change the winner."""
        return self._early.isChecked()

    def show_kind(self, kind: ExtractorKind) -> None:
        """Have another kind of vote counted."""
        self._kind.setCurrentIndex(self._kind.findData(kind))

    def _kinds(self) -> dict[object, str]:
        return {
            "last-number": self.tr("Last number"),
            "choice": self.tr("Choice"),
            "json-field": self.tr("Field of JSON"),
            "regex": self.tr("Regular expression"),
            "text": self.tr("Exact text"),
        }

    def _show_kind(self) -> None:
        kind = cast("ExtractorKind", self._kind.currentData())
        names = {"choice": "Choices", "json-field": "Field", "regex": "Pattern"}
        hints = {"choice": "A,B,C,D", "json-field": self.tr("all of it, or such as result.value"), "regex": r"(\d+) kg"}
        self._detail.setVisible(kind in names)
        self._detail.setAccessibleName(names.get(kind, ""))
        self._detail.setPlaceholderText(hints.get(kind, ""))
        self._detail.setText(self._details[kind])
        self._show_problem()

    def _note(self, text: str) -> None:
        kind = cast("ExtractorKind", self._kind.currentData())
        if text != self._details[kind]:
            self._details[kind] = text
            self._show_problem()
            self.changed.emit()

    def _show_problem(self) -> None:
        extractor = self.extractor
        about = {
            "last-number": self.tr("The last number of an answer, or the one that it marks as its result."),
            "choice": self.tr("One of these, parted by commas: letters or words."),
            "json-field": self.tr("The last JSON of an answer, or a field of it."),
            "regex": self.tr("The last match, or its first group."),
            "text": self.tr("The whole answer, or what it marks as its result; case and spaces do not matter."),
        }
        problem = translated(extractor.problem)
        self._about.setText(problem or about[extractor.kind])
        self._about.setProperty("role", "warn" if problem else "faint")
        self._about.style().unpolish(self._about)
        self._about.style().polish(self._about)
