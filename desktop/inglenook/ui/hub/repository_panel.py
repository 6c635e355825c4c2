"""The right side of Discover: one repository, its files to choose from, its licence and its card."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QTabWidget, QVBoxLayout, QWidget

from inglenook.ui.hub.card_text import MOST_SIGNS
from inglenook.ui.hub.card_view import CardView
from inglenook.ui.hub.failed_repository import FailedRepository
from inglenook.ui.hub.files_table import FilesTable
from inglenook.ui.hub.repository_head import RepositoryHead
from inglenook.ui.hub.sentence_card import SentenceCard
from inglenook.ui.models.facts_table import FactsTable
from inglenook.ui.models.licence_panel import LicencePanel
from inglenook.ui.models.model_words import languages_in_words
from inglenook.ui.translated import grouped
from inglenook.ui.widgets.empty_state import EmptyState
from inglenook.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inglenook.hub.file_group import FileGroup
    from inglenook.ui.hub.group_state import GroupState
    from inglenook.ui.hub.opened_repository import OpenedRepository
    from inglenook.ui.theme.theme import Theme

MARGIN_PX = 24


class RepositoryPanel(QFrame):
    """Knows no hub: it shows what it is given and says what the user asked for."""

    download_wanted = Signal(object, object)  # the FileGroup, and the projector's or None
    chat_wanted = Signal(object)  # a Path
    retry_wanted = Signal()
    network_wanted = Signal()
    back_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("content")
        self._theme = theme
        self.opened: OpenedRepository | None = None
        self.head = RepositoryHead(theme)
        self.head.back.clicked.connect(self.back_wanted)
        self.files = FilesTable()
        self.files.download_wanted.connect(self.download_wanted)
        self.files.chat_wanted.connect(self.chat_wanted)
        self.files.completed.connect(self._go_to_wanted)
        self._gate = SentenceCard(theme, icon="shield-check", color="warn", action=self.tr("Open the hub's page"))
        self._gate.acted.connect(self._open_page)
        self._not_there = SentenceCard(theme, icon="triangle-alert", color="warn", action="")
        self._licence = LicencePanel(theme)
        self._facts = FactsTable()
        self._card = CardView(theme)
        self._scroll = QScrollArea()
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._make_files(), self.tr("Files and licence"))
        self._tabs.addTab(self._card, self.tr("Model card"))
        self._nothing = EmptyState(
            self.tr("No repository is open"),
            self.tr("Choose one in the list to see its files, its licence and what its publisher writes of it."),
        )
        self._waiting = EmptyState("", self.tr("Its files, its licence and its card are read from the hub."))
        self._waiting.add_action(self.tr("Stop"), self.stop_wanted.emit)
        self._failed = FailedRepository(theme)
        self._failed.retry_wanted.connect(self.retry_wanted)
        self._failed.network_wanted.connect(self.network_wanted)
        self._failed.back_wanted.connect(self.back_wanted)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(1, 1, 1, 1)
        self._details = self._make_details()
        for page in (self._nothing, self._waiting, self._failed, self._details):
            self._stack.addWidget(page)
        self.retheme()
        theme.changed.connect(self.retheme)

    def show_waiting(self, repository: str) -> None:
        """It is being read."""
        self.opened = None
        self._waiting.set_texts(repository, self.tr("Its files, its licence and its card are read from the hub."))
        self._stack.setCurrentWidget(self._waiting)

    def show_failure(
        self,
        repository: str,
        sentence: str,
        *,
        known: Sequence[tuple[str, str]] = (),
        network: bool = False,
        page: str = "",
    ) -> None:
        """It could not be read; the rest is FailedRepository's."""
        self.opened = None
        self._failed.show_failure(repository, sentence, known=known, network=network, page=page)
        self._stack.setCurrentWidget(self._failed)

    def show_repository(self, opened: OpenedRepository) -> None:
        """Show this one, from its top, or from the file that was asked for."""
        self.opened = opened
        listing = opened.repository.listing
        self.head.show_repository(opened)
        self._gate.say(self._gate_in_words(opened))
        self._not_there.say(opened.problem)
        self.files.show_groups(opened.groups, opened.wanted)
        self._licence.show_licence(opened.licence)
        context = grouped(listing.trained_context) if listing.trained_context else ""
        self._facts.set_facts(
            (
                (self.tr("Made from"), ", ".join(listing.base_models)),
                (self.tr("Languages"), ", ".join(languages_in_words(listing.languages))),
                (self.tr("Trained context"), self.tr("{count} tokens").format(count=context) if context else ""),
                (self.tr("Architecture"), listing.architecture),
                (self.tr("Commit"), opened.repository.revision),
            )
        )
        cut = self.tr("The card goes on: the whole is on the hub's page.")
        is_cut = len(opened.repository.card) > MOST_SIGNS
        self._card.show_pieces((*opened.card, f"<p>{escape(cut)}</p>") if is_cut else opened.card)
        self._card.verticalScrollBar().setValue(0)
        self._tabs.setCurrentIndex(0)
        self._scroll.verticalScrollBar().setValue(0)
        self._stack.setCurrentWidget(self._details)

    def set_states(self, state_of: Callable[[FileGroup], GroupState]) -> None:
        """Say of each choice where it is."""
        self.files.set_states(state_of)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Whether the list is hidden behind it."""
        self.head.back.setVisible(is_narrow)
        self._failed.set_narrow(is_narrow=is_narrow)

    def focus_first(self) -> None:
        """Let the user go on with the keyboard."""
        target = self.head.back if self.head.back.isVisible() else self._tabs.tabBar()
        target.setFocus()

    def retheme(self) -> None:
        """Take the present colours."""
        self._nothing.set_icon(self._theme.icon("compass", color="text3", px=40))
        self._waiting.set_icon(self._theme.icon("compass", color="text3", px=40))

    def _go_to_wanted(self) -> None:
        wanted = self.opened.wanted if self.opened else None
        row = self.files.row_of(wanted) if wanted else None
        if row is not None:
            QTimer.singleShot(0, row, lambda: self._scroll.ensureWidgetVisible(row))  # once it is laid out

    def _gate_in_words(self, opened: OpenedRepository) -> str:
        match opened.repository.listing.gate:
            case "automatic":
                return self.tr(
                    "Gated: the hub lets you fetch its files once you accept its licence there. It also needs your "
                    "token, which is kept in the network settings."
                )
            case "manual":
                return self.tr(
                    "Gated: its owner decides who may fetch its files. Ask on its page; it also needs your token, "
                    "which is kept in the network settings."
                )
            case "open":
                return ""

    def _open_page(self) -> None:
        if self.opened and self.opened.repository.page.startswith(("https://", "http://")):
            QDesktopServices.openUrl(QUrl(self.opened.repository.page))

    def _make_files(self) -> QWidget:
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 12, 12, 12)
        column.setSpacing(10)
        for widget in (self._gate, self._not_there, self.files):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(SectionLabel(self.tr("Licence")))
        column.addWidget(self._licence)
        column.addSpacing(8)
        column.addWidget(SectionLabel(self.tr("About")))
        column.addWidget(self._facts)
        column.addStretch(1)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of the buttons
        self._scroll.setWidget(inner)
        return self._scroll

    def _make_details(self) -> QWidget:
        details = QWidget()
        column = QVBoxLayout(details)
        column.setContentsMargins(MARGIN_PX, 20, MARGIN_PX - 8, 12)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self._tabs, 1)
        return details
