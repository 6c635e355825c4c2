"""The left side of the Models page: what there is, looked through by words and filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from inglenook.ui.models.filter_bar import FilterBar
from inglenook.ui.models.model_words import models_in_words
from inglenook.ui.models.models_view import ModelsView
from inglenook.ui.models.offer_card import OfferCard
from inglenook.ui.translated import grouped
from inglenook.ui.widgets.elided_label import ElidedLabel
from inglenook.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.models.source import Source
    from inglenook.ui.keys.keys import Keys
    from inglenook.ui.models.model_row import ModelRow
    from inglenook.ui.theme.theme import Theme

PATIENCE_MS = 500
OFFERS_AT_ONCE = 2  # more would push the models out of sight


class ModelsPanel(QWidget):
    """Knows no library: it shows what it is given and says what the user asked for."""

    import_wanted = Signal()
    folders_wanted = Signal()
    discover_wanted = Signal()
    look_wanted = Signal()
    offer_accepted = Signal(object)  # a Source
    offer_declined = Signal(object)

    def __init__(self, theme: Theme, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[ModelRow, ...] = ()
        self._problem = ""
        self._is_known = False
        self._cards: dict[str, OfferCard] = {}
        self.filters = FilterBar(theme)
        self.filters.changed.connect(self._show)
        self.view = ModelsView(theme, keys)
        self._count = QLabel()
        self._count.setProperty("role", "faint")
        self._looking = ElidedLabel(role="faint", mode=Qt.TextElideMode.ElideMiddle)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(64)
        self._bar.setAccessibleName(self.tr("Looking for models"))
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)  # a short look is not worth a word
        self._patience.timeout.connect(lambda: self._show_looking(shown=True))
        self._offers = QVBoxLayout()
        self.above = QVBoxLayout()  # for what goes on just now
        self._waiting, self._none, self._no_match, self._failed = self._make_states()
        self._stack = QStackedWidget()
        for page in (self.view, self._waiting, self._none, self._no_match, self._failed):
            self._stack.addWidget(page)
        self.filters.list_wanted.connect(self.view.setFocus)
        self._lay_out()
        self.set_looking(looking=False)
        self._show()
        self.retheme()
        theme.changed.connect(self.retheme)

    def set_rows(self, rows: Sequence[ModelRow], *, is_known: bool) -> None:
        """What there is; before it is known, the panel says so."""
        self._rows, self._is_known = tuple(rows), is_known
        self._show()

    def set_problem(self, sentence: str) -> None:
        """Why nothing could be looked through; empty when it could."""
        self._problem = sentence
        self._failed.set_texts(self.tr("The models could not be read"), sentence)
        self._show()

    def set_looking(self, *, looking: bool, folder: str = "") -> None:
        """Whether the folders are being looked through, and which."""
        text = self.tr("Looking through “{folder}”").format(folder=folder) if folder else self.tr("Looking for models")
        self._looking.set_full_text(text)
        if not looking:
            self._patience.stop()
            self._show_looking(shown=False)
        elif self._looking.isHidden() and not self._patience.isActive():
            self._patience.start()

    def set_offers(self, offers: Sequence[Source]) -> None:
        """Other apps whose models were found."""
        wanted = {str(source.path): source for source in offers[:OFFERS_AT_ONCE]}
        for key in [key for key, card in self._cards.items() if card.source != wanted.get(key)]:
            card = self._cards.pop(key)
            self._offers.removeWidget(card)
            card.hide()
            card.deleteLater()
        for key, source in wanted.items():
            if key not in self._cards:
                card = OfferCard(source)
                card.accepted.connect(self.offer_accepted)
                card.declined.connect(self.offer_declined)
                self._cards[key] = card
                self._offers.addWidget(card)

    def retheme(self) -> None:
        """Take the present colours."""
        for state, icon in (
            (self._waiting, "box"),
            (self._none, "box"),
            (self._no_match, "search"),
            (self._failed, "circle-alert"),
        ):
            state.set_icon(self._theme.icon(icon, color="text3", px=40))

    def _show_looking(self, *, shown: bool) -> None:
        self._looking.setVisible(shown)
        self._bar.setVisible(shown)
        self._count.setVisible(not shown)

    def _show(self) -> None:
        shown = self.filters.filter.apply(self._rows)
        self.view.set_rows(shown)
        total = len(self._rows)
        every = models_in_words(total)
        some = self.tr("{shown} of {models}").format(shown=grouped(len(shown)), models=every)
        self._count.setText(every if len(shown) == total else some)
        if shown:
            self._stack.setCurrentWidget(self.view)
        elif self._rows:
            self._stack.setCurrentWidget(self._no_match)
        elif self._problem:
            self._stack.setCurrentWidget(self._failed)
        else:
            self._stack.setCurrentWidget(self._none if self._is_known else self._waiting)

    def _make_states(self) -> tuple[EmptyState, EmptyState, EmptyState, EmptyState]:
        waiting = EmptyState(self.tr("Looking for models"), self.tr("This takes a moment at the first time."))
        none = EmptyState(
            self.tr("No models yet"),
            self.tr("Import model files (GGUF) that you have, or find some on the hub. Drop them here, if you like."),
        )
        none.add_action(self.tr("Import model files…"), self.import_wanted.emit, primary=True)
        none.add_action(self.tr("Discover models"), self.discover_wanted.emit)
        no_match = EmptyState(self.tr("No model matches"), self.tr("None has all of these words and properties."))
        no_match.add_action(self.tr("Show all models"), self.filters.clear)
        failed = EmptyState("", "")
        failed.add_action(self.tr("Try again"), self.look_wanted.emit)
        return waiting, none, no_match, failed

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Models"))
        title.setProperty("role", "h1")
        folders = QPushButton(self.tr("Folders"))
        folders.setToolTip(self.tr("The folders in which models are looked for"))
        folders.clicked.connect(self.folders_wanted)
        imports = QPushButton(self.tr("Import…"))
        imports.setToolTip(self.tr("Use model files (GGUF) that you have"))
        imports.clicked.connect(self.import_wanted)
        for button in (folders, imports):
            button.setAccessibleName(button.text())
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title, 1)
        head.addWidget(folders)
        head.addWidget(imports)
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(self._count, 1)
        state.addWidget(self._looking, 1)
        state.addWidget(self._bar)
        state.addWidget(self.filters.order)
        for layout in (self._offers, self.above):
            layout.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 18, 10, 8)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.filters)
        column.addLayout(self.above)
        column.addLayout(self._offers)
        column.addLayout(state)
        column.addWidget(self._stack, 1)
