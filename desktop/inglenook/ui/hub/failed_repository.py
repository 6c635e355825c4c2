"""A repository that did not open: why, what can be done about it, and what Inglenook's own list knows of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from inglenook.ui.models.facts_table import FactsTable
from inglenook.ui.widgets.empty_state import EmptyState
from inglenook.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.ui.theme.theme import Theme

MARGIN_PX = 24


class FailedRepository(QScrollArea):
    """Knows no hub: it shows what it is given and says what the user asked for."""

    retry_wanted = Signal()
    network_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._address = ""
        self._why = EmptyState("", "")
        self._why.add_action(self.tr("Try again"), self.retry_wanted.emit, primary=True)
        self._network = self._why.add_action(self.tr("Network settings"), self.network_wanted.emit)
        self._page = self._why.add_action(self.tr("Open the hub's page"), self._open_page)
        self._back = self._why.add_action(self.tr("Back to the list"), self.back_wanted.emit)
        self._back.hide()
        self._known = QWidget()
        self._facts = FactsTable()
        self._lay_out()
        self.retheme()
        theme.changed.connect(self.retheme)

    def show_failure(
        self, repository: str, sentence: str, *, known: Sequence[tuple[str, str]], network: bool, page: str
    ) -> None:
        """``known`` are names and values; ``network``: its settings may help; ``page``: so may this one on the web."""
        self._why.set_texts(self.tr("“{name}” did not open").format(name=repository), sentence)
        self._facts.set_facts(known)
        self._known.setVisible(bool(known))
        self._network.setVisible(network)
        self._address = page if page.startswith(("https://", "http://")) else ""
        self._page.setVisible(bool(self._address))
        self._page.setToolTip(self._address)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Whether the list is hidden behind it."""
        self._back.setVisible(is_narrow)

    def retheme(self) -> None:
        """Take the present colours."""
        self._why.set_icon(self._theme.icon("circle-alert", color="text3", px=40))

    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))

    def _lay_out(self) -> None:
        known = QVBoxLayout(self._known)
        known.setContentsMargins(0, 0, 0, 0)
        known.setSpacing(10)
        known.addWidget(SectionLabel(self.tr("What Inglenook's own list knows of it")))
        known.addWidget(self._facts)
        self._known.hide()
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN_PX, 0, MARGIN_PX, MARGIN_PX)
        column.addWidget(self._why, 1)
        column.addWidget(self._known)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of the buttons
        self.setWidget(inner)
