"""The left side of Discover: the search field, the filters, and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from inglenook.ui.hub.discover_filters import DiscoverFilters
from inglenook.ui.hub.results_view import ResultsView
from inglenook.ui.hub.search_field import SearchField
from inglenook.ui.hub.sentence_card import SentenceCard
from inglenook.ui.widgets.empty_state import EmptyState
from inglenook.ui.widgets.wait_line import WaitLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.ui.hub.listing_row import ListingRow
    from inglenook.ui.theme.theme import Theme


class DiscoverPanel(QWidget):
    """Knows no hub: it shows what it is given and says what the user asked for."""

    chooser_wanted = Signal()
    network_wanted = Signal()
    retry_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chooser = QPushButton(self.tr("Which model suits me?"))
        self._chooser.setAccessibleName(self._chooser.text())
        self._chooser.clicked.connect(lambda: self.chooser_wanted.emit())  # noqa: PLW0108  Qt would hand over its "checked"
        self.field = SearchField()
        self.filters = DiscoverFilters(theme)
        self.wait = WaitLine()
        self.view = ResultsView(theme)
        self._offline = SentenceCard(theme, icon="wifi-off", color="warn", action=self.tr("Network settings"))
        self._offline.acted.connect(self.network_wanted)
        self._problem = SentenceCard(theme, icon="circle-alert", color="danger", action=self.tr("Try again"))
        self._problem.acted.connect(self.retry_wanted)
        self._line = QLabel()
        self._line.setProperty("role", "faint")
        self._line.setWordWrap(True)
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self._none = EmptyState(self.tr("Nothing was found"), "")
        self._clear_words = self._none.add_action(self.tr("Show Inglenook's own list"), self.field.clear)
        self._clear_filters = self._none.add_action(self.tr("Leave nothing out"), self.filters.clear)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._none)
        self.field.list_wanted.connect(self.view.focus_first)
        self._lay_out()
        self.retheme()
        theme.changed.connect(self.retheme)

    def set_offline(self, *, is_offline: bool) -> None:
        """Whether no connection may be opened."""
        words = self.tr("Inglenook is offline, as the network settings say: the hub is not asked.")
        self._offline.say(words if is_offline else "")

    def set_problem(self, sentence: str) -> None:
        """Why the hub did not answer; empty when it did."""
        self._problem.say(sentence)

    def show_rows(self, rows: Sequence[ListingRow], line: str, *, words: str, current: str) -> None:
        """Show what these words found, with a line that says what it is."""
        self.view.show_rows(rows, current=current)
        self.set_line(line)
        if not rows:
            is_filtered = self.filters.is_set
            self._none.set_texts(self.tr("Nothing was found"), self._reason(words, is_filtered=is_filtered))
            self._clear_words.setVisible(bool(words))
            self._clear_filters.setVisible(is_filtered)
        self._stack.setCurrentWidget(self.view if rows else self._none)

    def set_line(self, line: str) -> None:
        """What is listed."""
        self._line.setText(line)
        self._line.setVisible(bool(line))

    def retheme(self) -> None:
        """Take the present colours."""
        self._theme.put_icon(self._chooser, "scale", px=16)
        self._none.set_icon(self._theme.icon("search", color="text3", px=40))

    def _reason(self, words: str, *, is_filtered: bool) -> str:
        if words and (self._problem.isVisibleTo(self) or self._offline.isVisibleTo(self)):
            return self.tr("Inglenook's own list has nothing for “{words}”, and the hub did not answer.").format(
                words=words
            )
        if words and is_filtered:
            return self.tr("No repository with GGUF files has all of “{words}” and suits the filters.").format(
                words=words
            )
        if words:
            return self.tr("No repository with GGUF files has all of “{words}”.").format(words=words)
        return self.tr("None of Inglenook's own list suits the filters.")

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Discover"))
        title.setProperty("role", "h1")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title, 1)
        head.addWidget(self._chooser)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 18, 10, 8)
        column.setSpacing(10)
        column.addLayout(head)
        for widget in (self.field, self.filters, self._offline, self._problem, self.wait, self._line):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
