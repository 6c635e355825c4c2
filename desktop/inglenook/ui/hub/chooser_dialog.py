"""Which model suits me? Five questions, a ranking that follows at once, and what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from inglenook.hub.choosing import rank
from inglenook.hub.decision import Decision
from inglenook.ui.hub.chooser_questions import ChooserQuestions
from inglenook.ui.hub.decision_table import DecisionTable
from inglenook.ui.hub.decision_words import lead_in_words, sensitivity_in_words
from inglenook.ui.hub.left_out_table import LeftOutTable
from inglenook.ui.hub.weight_sliders import WeightSliders
from inglenook.ui.theme.label_icon import put_label_icon
from inglenook.ui.widgets.elided_label import ElidedLabel
from inglenook.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from inglenook.hub.catalogue import Catalogue
    from inglenook.hub.catalogue_entry import Entry
    from inglenook.models.licence import Licences
    from inglenook.ui.theme.theme import Theme

_WIDTH_PX, _HEIGHT_PX = 1080, 720
_WEIGHTS_PX = 236
_ICON_PX = 28


class ChooserDialog(QDialog):
    """Ranks the catalogue in memory; nothing is asked of the network. ``memory_bytes`` is this computer's."""

    repository_wanted = Signal(str)  # "publisher/repo"

    def __init__(
        self,
        catalogue: Catalogue,
        licences: Licences,
        *,
        memory_bytes: int,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Which model suits me?"))
        self._catalogue, self._licences, self._theme = catalogue, licences, theme
        self._decision = Decision()
        self._questions = ChooserQuestions(catalogue.languages(), memory_bytes)
        self._prefer = self._questions.needs.prefer
        self._weights = WeightSliders(self._prefer)
        self._icon = QLabel()
        self._name = ElidedLabel(role="h2")
        self._why = QLabel()
        self._sensitivity = QLabel()
        self._table = DecisionTable()
        self._left_out = LeftOutTable()
        self._tabs = QTabWidget()
        self._show = QPushButton(self.tr("Show on Discover"), self)
        self._close = QPushButton(self.tr("Close"))
        self._lay_out()
        self._questions.changed.connect(self._answered)
        self._weights.changed.connect(self._rank)
        self._table.chosen.connect(self._offer)
        self._table.wanted.connect(self._show.click)
        self._show.clicked.connect(self._show_on_discover)
        self._close.clicked.connect(self.reject)
        theme.changed.connect(self._draw_icon)
        self._draw_icon()
        self._rank()

    def _answered(self) -> None:
        prefer = self._questions.needs.prefer
        if prefer != self._prefer:
            self._prefer = prefer
            self._weights.start_from(prefer)
        self._rank()

    def _rank(self) -> None:
        weights = self._weights.weights
        self._decision = rank(
            self._catalogue.entries(),
            self._questions.needs,
            weights,
            licences=self._licences,
            languages=self._catalogue.languages(),
        )
        winner = self._decision.winner
        none = self.tr("No model of the catalogue suits all of this")
        self._name.set_full_text(winner.entry.name if winner else none)
        self._why.setText(lead_in_words(self._decision, weights))
        self._sensitivity.setText(sensitivity_in_words(self._decision))
        self._sensitivity.setVisible(winner is not None)
        self._table.show_rows(self._decision.rows)
        self._left_out.show_excluded(self._decision.excluded)
        self._tabs.setTabText(0, self.tr("Ranked ({count})").format(count=len(self._decision.rows)))
        self._tabs.setTabText(1, self.tr("Left out ({count})").format(count=len(self._decision.excluded)))

    def _offer(self, entry: Entry | None) -> None:
        self._show.setEnabled(entry is not None)
        self._show.setToolTip(entry.repository if entry else "")
        self._show.setAccessibleDescription(entry.repository if entry else "")

    def _show_on_discover(self) -> None:
        entry = self._table.entry
        if entry is not None:
            self.repository_wanted.emit(entry.repository)
            self.accept()

    def _draw_icon(self) -> None:
        put_label_icon(self._icon, self._theme, "scale", color="accent", px=_ICON_PX)

    def _lay_out(self) -> None:
        title = QLabel(self.windowTitle())
        title.setProperty("role", "title")
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self._weights_panel())
        middle.addLayout(self._answer(), 1)
        proxy = QLabel(
            self.tr(
                "Quality is guessed from size and age, speed from what is read for each token: "
                "proxies, not benchmarks. Where a number comes from stands in its tip."
            )
        )
        proxy.setProperty("role", "muted")
        proxy.setWordWrap(True)
        self._show.setProperty("role", "primary")
        self._show.setDefault(True)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(proxy, 1)
        bottom.addWidget(self._close)
        bottom.addWidget(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(14)
        column.addWidget(title)
        column.addWidget(self._questions)
        column.addLayout(middle, 1)
        column.addLayout(bottom)
        self.resize(_WIDTH_PX, _HEIGHT_PX)

    def _weights_panel(self) -> QWidget:
        self._weights.setObjectName("scrolled")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._weights)
        panel = QWidget()
        panel.setFixedWidth(_WEIGHTS_PX)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(SectionLabel(self.tr("What counts how much")))
        column.addWidget(scroll, 1)
        return panel

    def _answer(self) -> QVBoxLayout:
        card = QFrame()
        card.setObjectName("card")
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._name)
        for label, role in ((self._why, "quiet"), (self._sensitivity, "muted")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            words.addWidget(label)
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(14)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._table.setAccessibleName(self.tr("Ranked models"))
        self._left_out.setAccessibleName(self.tr("Models left out"))
        self._tabs.setAccessibleName(self.tr("Ranked or left out"))
        self._tabs.addTab(self._table, "")
        self._tabs.addTab(self._left_out, "")
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(card)
        column.addWidget(self._tabs, 1)
        return column
