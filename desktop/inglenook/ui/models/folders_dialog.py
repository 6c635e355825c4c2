"""The folders in which models are looked for: which there are, another one, one less."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inglenook.ui.models.model_words import models_in_words
from inglenook.ui.translated import translated
from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.models.source import Source

SIZE_PX = (560, 420)
KEPT = {"own", "included"}  # always looked in


class FoldersDialog(QDialog):
    """Knows no library: it shows what it is given and says what the user asked for."""

    add_wanted = Signal(str)  # the folder
    forget_wanted = Signal(object)  # a Source

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Folders with models"))
        self._problem = QLabel()
        self._problem.setProperty("role", "quiet")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.hide()
        self._sources = QVBoxLayout()
        self._sources.setContentsMargins(0, 0, 8, 0)
        self._sources.setSpacing(8)
        self._rows: list[QFrame] = []
        self._lay_out()
        self.resize(*SIZE_PX)

    def set_sources(self, sources: Sequence[Source]) -> None:
        """Show these."""
        for row in self._rows:
            self._sources.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._make_row(source) for source in sources]
        for place, row in enumerate(self._rows):
            self._sources.insertWidget(place, row)

    def set_problem(self, sentence: str) -> None:
        """What went wrong; empty when nothing did."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _make_row(self, source: Source) -> QFrame:
        row = QFrame()
        row.setObjectName("card")
        state = self.tr("There") if source.is_there else self.tr("Away: its drive or folder is not there")
        count = "" if source.files is None else models_in_words(source.files)
        name = ElidedLabel(translated(source.name), role="strong")
        path = ElidedLabel(str(source.path), role="muted", mode=Qt.TextElideMode.ElideMiddle)
        about = ElidedLabel(" · ".join(part for part in (state, count) if part), role="muted")
        words = QVBoxLayout()
        words.setSpacing(3)
        for label in (name, path, about):
            words.addWidget(label)
        line = QHBoxLayout(row)
        line.setContentsMargins(14, 10, 10, 10)
        line.addLayout(words, 1)
        if source.kind not in KEPT:
            forget = QPushButton(self.tr("Remove from the list"))
            forget.setAccessibleName(self.tr("Remove {folder} from the list").format(folder=translated(source.name)))
            forget.setToolTip(self.tr("Nothing in the folder is deleted"))
            forget.clicked.connect(lambda: self.forget_wanted.emit(source))
            line.addWidget(forget)
        return row

    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Add a folder with models"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.add_wanted)
        dialog.open()

    def _lay_out(self) -> None:
        about = QLabel(self.tr("Models are looked for in these folders and below them. Other apps' are only read."))
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        inner = QWidget()
        inner.setObjectName("scrolled")
        inner.setLayout(self._sources)
        self._sources.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of the buttons
        scroll.setWidget(inner)
        add = QPushButton(self.tr("Add folder…"))
        add.setAccessibleName(self.tr("Add folder"))
        add.clicked.connect(self._ask_for_folder)
        close = QPushButton(self.tr("Close"), self)
        close.setAccessibleName(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(add)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(about)
        column.addWidget(self._problem)
        column.addWidget(scroll, 1)
        column.addLayout(buttons)
