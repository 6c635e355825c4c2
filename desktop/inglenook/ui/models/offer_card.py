"""Offers the models that another app has on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from inglenook.ui.models.model_words import models_in_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.models.source import Source


class OfferCard(QFrame):
    """Says that nothing is copied or changed; one of its two signals is the answer."""

    accepted = Signal(object)  # the Source
    declined = Signal(object)

    def __init__(self, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.source = source
        what = QLabel(self._sentence(source))
        what.setProperty("role", "strong")
        promise = QLabel(self.tr("They stay in “{path}”: nothing is copied or changed.").format(path=source.path))
        promise.setProperty("role", "muted")
        for label in (what, promise):
            label.setWordWrap(True)
        use = QPushButton(self.tr("Use them in place"))
        use.setAccessibleName(self.tr("Use the models of {app} in place").format(app=source.name))
        use.setProperty("role", "primary")
        use.clicked.connect(self._accept)
        later = QPushButton(self.tr("Not now"))
        later.setAccessibleName(self.tr("Do not use the models of {app}").format(app=source.name))
        later.setProperty("role", "ghost")
        later.clicked.connect(self._decline)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(use)
        buttons.addWidget(later)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        column.addWidget(what)
        column.addWidget(promise)
        column.addLayout(buttons)

    def _accept(self) -> None:
        self.setEnabled(False)  # the answer is on its way
        self.accepted.emit(self.source)

    def _decline(self) -> None:
        self.setEnabled(False)
        self.declined.emit(self.source)

    def _sentence(self, source: Source) -> str:
        if source.files is None:
            return self.tr("{app} has models on this computer.").format(app=source.name)
        words = self.tr("{app} has {models} on this computer.")
        return words.format(app=source.name, models=models_in_words(source.files))
