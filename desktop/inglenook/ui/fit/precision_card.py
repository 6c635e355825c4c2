"""The same model in every kind of number: bits for each weight, bytes for each parameter, and what it would take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QToolButton

from inglenook.fit.precision import PRECISIONS, at_precision
from inglenook.ui.fit.figures_table import Cell, FiguresTable
from inglenook.ui.fit.fit_card import FitCard
from inglenook.ui.sizes import size
from inglenook.ui.translated import number_in_words, translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from inglenook.cancel import Cancel
    from inglenook.fit.shape import Shape
    from inglenook.fit.subject import Subject
    from inglenook.ui.background import Background


@dataclass(frozen=True, slots=True)
class _Sized:
    name: str
    bytes: int


class PrecisionCard(FitCard):
    """Folded away until it is asked for; a click on a row asks for the model stored so."""

    wanted = Signal(str)  # a name of PRECISIONS

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Numbers, and what they take"))
        self.setAccessibleName(self.title.text())
        self._background = background
        self._subject: Subject | None = None
        self._sizes: dict[str, int] = {}
        self._running: Cancel | None = None
        about = QLabel(
            self.tr(
                "The same model in books' formats and every quantization of GGUF files. Click on one to ask about it."
            )
        )
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        self._toggle = QToolButton()
        self._toggle.setProperty("role", "pill")
        self._toggle.setCheckable(True)
        self._toggle.setText(self.tr("Show the table"))
        self._toggle.setAccessibleName(self.tr("Table of number formats"))
        self._toggle.toggled.connect(self._fold)
        self._table = FiguresTable(self.tr("Number formats"))
        self._table.hide()
        self._table.wanted.connect(self._want)
        for widget in (about, self._toggle, self._table):
            self.column.addWidget(widget)

    def set_subject(self, subject: Subject) -> None:
        """Another model."""
        self._subject, self._sizes = subject, {}
        if self._running is not None:
            self._running.cancel()
            self._running = None
        if self._toggle.isChecked():
            self._fill()

    def _want(self, row: int, _column: int) -> None:
        self.wanted.emit(PRECISIONS[row].name)

    def _fold(self, shown: bool) -> None:  # noqa: FBT001  Qt hands it over
        self._toggle.setText(self.tr("Hide the table") if shown else self.tr("Show the table"))
        self._table.setVisible(shown)
        if shown:
            self._fill()

    def _fill(self) -> None:
        self._show()
        subject = self._subject
        if subject is None or self._sizes:
            return

        def take(sized: _Sized) -> None:
            if subject is self._subject:
                self._sizes[sized.name] = sized.bytes

        def end() -> None:
            if subject is self._subject:
                self._show()

        self._running = self._background.run(
            lambda cancel: _sizes(subject.shape, cancel), on_item=take, on_done=end, on_error=lambda _error: None
        )

    def _show(self) -> None:
        headings = (
            self.tr("Stored as"),
            self.tr("Bits per weight"),
            self.tr("Bytes per parameter"),
            self.tr("This model"),
            self.tr("What it is"),
        )
        rows = [
            (
                Cell(each.name, tip=translated(each.sentence)),
                Cell(number_in_words(each.bits_per_weight, ".4g"), is_number=True),
                Cell(number_in_words(each.bytes_per_parameter, ".4g"), is_number=True),
                Cell(size(self._sizes[each.name]) if each.name in self._sizes else "…", is_number=True),
                Cell(
                    translated(each.sentence) if each.is_runnable else self._not_here(translated(each.sentence)),
                    tip=translated(each.sentence),
                ),
            )
            for each in PRECISIONS
        ]
        self._table.show_rows(headings, rows)

    def _not_here(self, sentence: str) -> str:
        return self.tr("{sentence} Other programs' only.").format(sentence=sentence)


def _sizes(shape: Shape, cancel: Cancel) -> Iterator[_Sized]:
    for precision in PRECISIONS:
        cancel.raise_if_set()
        yield _Sized(precision.name, at_precision(shape, precision.name).file_bytes)
