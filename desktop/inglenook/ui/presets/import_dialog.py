"""Says what presets would lose on their way in, before they come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from inglenook.ui.translated import translated
from inglenook.ui.widgets.fit_height import fit_height

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.presets.formats.forms import Import

_WIDTH_PX = 520
_AROUND_PX = 64  # the words
_MOST_HIGH_PX = 360  # more is scrolled to


class ImportDialog(QDialog):
    """``accepted`` when they are to come all the same. Deletes itself when it is closed."""

    def __init__(self, presets: Sequence[Import], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import presets"))
        title = self._label(self.tr("Not all of it has a place here"), "title")
        inner = QWidget()
        inner.setObjectName("scrolled")
        told = QVBoxLayout(inner)
        told.setContentsMargins(0, 0, 12, 0)
        told.setSpacing(6)
        for preset in presets:
            if preset.notes:
                told.addWidget(self._label(self.tr("“{name}” would lose").format(name=preset.name), "strong"))
                told.addWidget(self._label("\n".join(f"• {translated(note)}" for note in preset.notes), "quiet"))
        told.addStretch(1)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("What would be lost"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAccessibleName(cancel.text())
        cancel.clicked.connect(self.reject)
        take = QPushButton(self.tr("Import without it"), self)
        take.setAccessibleName(take.text())
        take.setProperty("role", "primary")
        take.setDefault(True)
        take.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(take)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(scroll, 1)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH_PX)
        self.ensurePolished()
        scroll.setMinimumHeight(min(told.totalHeightForWidth(_WIDTH_PX - _AROUND_PX), _MOST_HIGH_PX))
        fit_height(self)
        take.setFocus()

    @staticmethod
    def _label(text: str, role: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
