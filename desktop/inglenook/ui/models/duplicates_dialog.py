"""Model files with the same content: which they are, and what they take together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from inglenook.errors import CancelledError
from inglenook.models.duplicates import find_duplicates
from inglenook.ui.models.model_facts import origin_in_words
from inglenook.ui.models.progress_slot import ProgressSlot
from inglenook.ui.sizes import size
from inglenook.ui.translated import translated
from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.models.duplicates import DuplicatesStep
    from inglenook.models.library import Library
    from inglenook.models.model import Model
    from inglenook.ui.background import Background

SIZE_PX = (600, 440)


class DuplicatesDialog(QDialog):
    """Compares in the background; closing it stops that. Checksums that were computed are kept by the library."""

    show_wanted = Signal(str)  # a model's path

    def __init__(self, library: Library, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._background = background
        self._cancel: Cancel | None = None
        self._groups: tuple[tuple[Model, ...], ...] = ()
        self.setWindowTitle(self.tr("Duplicates"))
        self._progress = ProgressSlot()
        self._progress.cancelled.connect(self._stop)
        self._result = QLabel()
        self._result.setProperty("role", "quiet")
        self._result.setWordWrap(True)
        self._result.setTextFormat(Qt.TextFormat.PlainText)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(10)
        self._column.addStretch(1)
        self._cards: list[QFrame] = []
        self._lay_out()
        self.resize(*SIZE_PX)
        self.finished.connect(self._stop)

    def start(self) -> None:
        """Compare anew."""
        if self._cancel is not None:
            return
        self._groups = ()
        self._show_groups()
        self._result.hide()
        self._progress.begin(self.tr("Comparing files of the same size"))

        def work(cancel: Cancel) -> Iterator[DuplicatesStep]:
            yield from find_duplicates(self._library, cancel)

        self._cancel = self._background.run(
            work, on_item=self._take, on_done=lambda: self._end(None), on_error=self._end
        )

    def _take(self, step: DuplicatesStep) -> None:
        self._groups = step.groups or self._groups
        self._progress.go_on(step.done_bytes, step.total_bytes)

    def _end(self, error: Exception | None) -> None:
        stopped = self._cancel is not None and self._cancel.is_set
        self._cancel = None
        self._progress.end()
        self._result.show()
        spare = sum(model.size_bytes for group in self._groups for model in group[1:])
        if error is not None and not isinstance(error, CancelledError):
            self._result.setText(translated(error))
        elif stopped:
            self._result.setText(self.tr("Not all files were compared."))
        elif self._groups:
            words = self.tr("One file of each group is enough for all: the others take {size}.")
            self._result.setText(words.format(size=size(spare)))
        else:
            self._result.setText(self.tr("No two files have the same content."))
        self._show_groups()

    def _stop(self) -> None:
        if self._cancel is not None:
            self._cancel.cancel()

    def _show_groups(self) -> None:
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._make_card(group) for group in self._groups]
        for place, card in enumerate(self._cards):
            self._column.insertWidget(place, card)

    def _make_card(self, group: tuple[Model, ...]) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 12, 10, 12)
        column.setSpacing(8)
        for model in group:
            name = ElidedLabel(f"{model.name} · {size(model.size_bytes)} · {origin_in_words(model)}", role="strong")
            path = ElidedLabel(str(model.path), role="muted", mode=Qt.TextElideMode.ElideMiddle)
            show = QPushButton(self.tr("Show"))
            show.setAccessibleName(self.tr("Show {file} in the list").format(file=model.path))
            show.clicked.connect(lambda _checked=False, key=str(model.path): self._show_model(key))
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(name)
            words.addWidget(path)
            line = QHBoxLayout()
            line.addLayout(words, 1)
            line.addWidget(show)
            column.addLayout(line)
        return card

    def _show_model(self, key: str) -> None:
        self.show_wanted.emit(key)
        self.accept()

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setObjectName("scrolled")
        inner.setLayout(self._column)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of the buttons
        scroll.setWidget(inner)
        close = QPushButton(self.tr("Close"), self)
        close.setAccessibleName(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._progress)
        column.addWidget(self._result)
        column.addWidget(scroll, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
