"""Each quantization of a model against several context windows, with the verdict in each cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel

from inglenook.ui.fit.figures_table import Cell as Shown
from inglenook.ui.fit.figures_table import FiguresTable
from inglenook.ui.fit.fit_card import FitCard
from inglenook.ui.fit.fit_words import layers_in_words, total_in_words, verdict_in_words
from inglenook.ui.fit.verdict_chip import LOOKS
from inglenook.ui.sizes import size
from inglenook.ui.translated import grouped, translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from inglenook.fit.grid import Cell
    from inglenook.ui.theme.theme import Theme

_ICON_PX = 14
_TOGETHER_MS = 50  # cells come faster than anybody reads: they are shown together


class GridCard(FitCard):
    """A click, or Enter, asks for that quantization with that context window."""

    wanted = Signal(str, int)  # quantization, tokens

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Quantization and context"))
        self.setAccessibleName(self.title.text())
        self._theme = theme
        self._names: Sequence[str] = ()
        self._cells: dict[tuple[str, int], Cell] = {}
        self._failures: dict[str, str] = {}
        self._table = FiguresTable(self.tr("Quantization and context"), by_cell=True)
        self._line = QLabel()
        self._line.setProperty("role", "muted")
        self._line.setWordWrap(True)
        self.column.addWidget(self._line)
        self.column.addWidget(self._table)
        self._later = QTimer(self, interval=_TOGETHER_MS, singleShot=True)
        self._later.timeout.connect(self._show)
        self._table.wanted.connect(self._want)
        theme.changed.connect(self._later.start)

    def begin(self, names: Sequence[str], *, is_repository: bool) -> None:
        """Another model: its quantizations, the finest first, and not a cell yet."""
        self._names, self._cells, self._failures = names, {}, {}
        of_files = self.tr("Every file of the repository, read from its header.")
        otherwise = self.tr("The same model as it would be in other quantizations.")
        layers = self.tr("26/64: so many of the layers fit on the card, the others go into main memory.")
        click = self.tr("Click on a cell to ask about it.")
        self._line.setText(f"{of_files if is_repository else otherwise} {layers} {click}")
        self._later.start()

    def put(self, cell: Cell) -> None:
        """Fill a cell."""
        self._cells[cell.quantization, cell.context] = cell
        if not self._later.isActive():
            self._later.start()

    def fail(self, name: str, sentence: str) -> None:
        """Nothing can be told of this quantization."""
        self._failures[name] = sentence
        self._later.start()

    def _contexts(self) -> list[int]:
        return sorted({context for _, context in self._cells})

    def _want(self, row: int, column: int) -> None:
        contexts = self._contexts()
        if 0 < column <= len(contexts) and (self._names[row], contexts[column - 1]) in self._cells:
            self.wanted.emit(self._names[row], contexts[column - 1])

    def _show(self) -> None:
        contexts = self._contexts()
        headings = [
            self.tr("Quantization"),
            *(self.tr("{count} tokens").format(count=grouped(one)) for one in contexts),
        ]
        rows = [[Shown(name), *(self._shown(name, context) for context in contexts)] for name in self._names]
        self._table.show_rows(headings, rows)

    def _shown(self, name: str, context: int) -> Shown:
        if name in self._failures:
            return Shown("–", tip=self._failures[name], spoken=self._failures[name])  # noqa: RUF001  no figure
        cell = self._cells.get((name, context))
        if cell is None:
            return Shown("…", spoken=self.tr("not known yet"))
        icon, color, _ = LOOKS[cell.fit.verdict]
        word, total = verdict_in_words(cell.fit.verdict), total_in_words(cell.fit)
        text, fit = size(cell.fit.total), cell.fit
        if fit.devices and fit.gpu_layers < fit.layers:
            words = self.tr("{size} · {count}/{all}")
            text = words.format(size=text, count=fit.gpu_layers, all=fit.layers)
        return Shown(
            text,
            tip=f"{word}: {total}\n{translated(cell.fit.reason)}",
            spoken=f"{name}, {word}, {total}, {layers_in_words(cell.fit)}".removesuffix(", "),
            icon=self._theme.icon(icon, color=color, px=_ICON_PX),
        )
