"""The right side of the Models page: everything about one model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QTabWidget, QVBoxLayout, QWidget

from inglenook.ui.models.details_head import DetailsHead
from inglenook.ui.models.facts_table import FactsTable
from inglenook.ui.models.licence_panel import LicencePanel
from inglenook.ui.models.metadata_reader import MetadataReader
from inglenook.ui.models.metadata_table import MetadataTable
from inglenook.ui.models.model_facts import facts_in_words, memory_in_words, place_in_words
from inglenook.ui.models.progress_slot import ProgressSlot
from inglenook.ui.widgets.empty_state import EmptyState
from inglenook.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.ui.background import Background
    from inglenook.ui.models.model_row import ModelRow
    from inglenook.ui.theme.theme import Theme

MARGIN_PX = 24
ABOUT, METADATA = 0, 1


class DetailsPanel(QFrame):
    """Reads nothing but the header's metadata, and that only while it is looked at."""

    def __init__(self, theme: Theme, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("content")
        self._theme = theme
        self._row: ModelRow | None = None
        self.head = DetailsHead(theme)
        self.progress = ProgressSlot()
        self._facts = FactsTable()
        self._licence = LicencePanel(theme)
        self._place = FactsTable()
        self._metadata = MetadataTable()
        self._reader = MetadataReader(background, self)
        self._reader.read.connect(self._metadata.set_entries)
        self._reader.failed.connect(self._metadata.set_note)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._make_about(), self.tr("About"))
        self._tabs.addTab(self._metadata, self.tr("Metadata"))
        self._tabs.currentChanged.connect(self._read_metadata)
        self._nothing = EmptyState(self.tr("No model is chosen"), self.tr("Choose one in the list to see what it is."))
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(1, 1, 1, 1)
        self._stack.addWidget(self._make_details())
        self._stack.addWidget(self._nothing)
        self._stack.setCurrentIndex(1)
        self.retheme()
        theme.changed.connect(self.retheme)

    @property
    def row(self) -> ModelRow | None:
        """The model that is shown."""
        return self._row

    def show_row(self, row: ModelRow | None, copies: Sequence[ModelRow], *, is_newer_there: bool = False) -> None:
        """Show a model, with the others of the same content; None: none is chosen."""
        before, self._row = self._row, row
        self._stack.setCurrentIndex(0 if row else 1)
        if row is None:
            self._reader.forget()
            return
        self.head.show_model(row.model)
        self._facts.set_facts((*facts_in_words(row.model), *memory_in_words(row)))
        self._licence.show_licence(row.licence)
        self._place.set_facts(place_in_words(row.model, copies, is_newer_there=is_newer_there))
        if before is None or before.key != row.key or before.model.modified_ns != row.model.modified_ns:
            self._reader.forget()
            self._metadata.set_entries(())
            self._metadata.set_note("")
            self._about.verticalScrollBar().setValue(0)
        self._read_metadata()

    def retheme(self) -> None:
        """Take the present colours."""
        self._nothing.set_icon(self._theme.icon("box", color="text3", px=40))

    def _read_metadata(self) -> None:
        if self._row is None or self._tabs.currentIndex() != METADATA:
            return
        if self._row.model.state in {"away", "missing"}:
            self._metadata.set_note(self.tr("The file is not there, so nothing can be read from it."))
        else:
            self._reader.want(self._row.model.path)

    def _make_about(self) -> QWidget:
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 12, 12, 12)
        column.setSpacing(10)
        column.addWidget(_card(self._facts))
        column.addSpacing(8)
        column.addWidget(SectionLabel(self.tr("Licence")))
        column.addWidget(self._licence)
        column.addSpacing(8)
        column.addWidget(SectionLabel(self.tr("Where it is")))
        column.addWidget(_card(self._place))
        column.addStretch(1)
        self._about = QScrollArea()
        self._about.setFrameShape(QFrame.Shape.NoFrame)
        self._about.setWidgetResizable(True)
        self._about.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._about.setAccessibleName(self.tr("About the model"))
        self._about.setWidget(inner)
        return self._about

    def _make_details(self) -> QWidget:
        details = QWidget()
        column = QVBoxLayout(details)
        column.setContentsMargins(MARGIN_PX, 20, MARGIN_PX - 8, 12)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.progress)
        column.addWidget(self._tabs, 1)
        return details


def _card(widget: QWidget) -> QFrame:
    card = QFrame()
    card.setObjectName("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 14, 16, 14)
    column.addWidget(widget)
    return card
