"""Says before a load whether the model fits, what helps when it does not, and after it what was really done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inglenook.inference.guessing import guessing_in_words
from inglenook.inference.load_report import memory_in_words, placement_in_words
from inglenook.ui.fit.fit_words import total_in_words
from inglenook.ui.fit.verdict_chip import VerdictChip
from inglenook.ui.translated import grouped, translated

if TYPE_CHECKING:
    from inglenook.fit.remedies import Remedy
    from inglenook.inference.load_report import LoadReport
    from inglenook.ui.chat.model_fit import Found
    from inglenook.ui.theme.theme import Theme


class MemoryFit(QWidget):
    """A chip with the total; below it, buttons where something can be done about it."""

    remedy_chosen = Signal(object)  # a Remedy
    anyway_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip = VerdictChip(theme)
        self._total, self._reason, self._report = QLabel(), QLabel(), QLabel()
        self._total.setProperty("role", "muted")
        for label in (self._reason, self._report):
            label.setProperty("role", "faint")
        for label in (self._total, self._reason, self._report):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(6)
        self._shown: tuple[Remedy, ...] = ()
        self._anyway = QPushButton(self.tr("Load anyway"))
        self._anyway.setAccessibleName(self._anyway.text())
        self._anyway.clicked.connect(self.anyway_chosen)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._total, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addLayout(head)
        column.addWidget(self._reason)
        column.addLayout(self._buttons)
        column.addWidget(self._anyway)
        column.addWidget(self._report)

    def show_found(self, found: Found) -> None:
        """Before a load."""
        fit = found.fit
        self._chip.show_fit(fit)
        self._chip.setVisible(fit is not None)
        self._total.setText(total_in_words(fit) if fit else found.problem)
        self._total.setVisible(bool(self._total.text()))
        is_short = fit is not None and fit.verdict in {"no", "tight"}
        self._reason.setText(translated(fit.reason) if fit and is_short else "")
        self._reason.setVisible(bool(self._reason.text()))
        self._anyway.setVisible(fit is not None and fit.verdict == "no")
        if found.remedies != self._shown:
            self._offer(found.remedies)

    def show_report(self, report: LoadReport | None, *, has_gpu: bool) -> None:
        """After a load; None: nothing is in memory."""
        lines = (
            [
                placement_in_words(report, has_gpu=has_gpu),
                *report.retries,
                report.projector_problem,
                memory_in_words(report),
                guessing_in_words(report.info.speculation),
            ]
            if report
            else []
        )
        self._report.setText("\n".join(translated(line) for line in lines if line))
        self._report.setVisible(bool(self._report.text()))

    def _offer(self, remedies: tuple[Remedy, ...]) -> None:
        self._shown = remedies
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for remedy in remedies:
            button = QPushButton(self._words(remedy), self)
            button.setAccessibleName(button.text())
            button.setToolTip(translated(remedy.sentence))
            button.clicked.connect(lambda _=False, chosen=remedy: self.remedy_chosen.emit(chosen))
            self._buttons.addWidget(button)
            button.show()

    def _words(self, remedy: Remedy) -> str:
        options = remedy.options
        match remedy.kind:
            case "less context":
                return self.tr("Less context: {tokens} tokens").format(tokens=grouped(options.context or 0))
            case "fewer layers":
                return self.tr("Fewer layers on the graphics card: {count}").format(count=options.gpu_layers or 0)
            case "KV q8_0":
                return self.tr("Store the context smaller (q8_0)")
            case "experts on the CPU":
                return self.tr("Experts of {count} layers on the CPU").format(count=options.experts_on_cpu)
            case "smaller quantization":
                return self.tr("A smaller quantization: {name}").format(name=remedy.quantization)
