"""The Lab page: a row of experiments, and the one that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.ui.lab.vote.vote_experiment import VoteExperiment

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from inglenook.ui.chat.conversing import Conversing
    from inglenook.ui.fit.model_fits import ModelFits
    from inglenook.ui.rooms import WindowRooms
    from inglenook.ui.widgets.notices import Notices


class LabPage(QWidget):
    """Each experiment is a tab; what it does is its own."""

    open_requested = Signal()  # a model file
    shown_wanted = Signal()  # this page
    chat_wanted = Signal(int)  # a chat is to be shown

    def __init__(
        self,
        rooms: WindowRooms,
        conversing: Conversing,
        *,
        fits: ModelFits,
        notices: Notices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.vote = VoteExperiment(rooms, conversing, fits=fits, notices=notices)
        self.vote.open_requested.connect(self.open_requested)
        self.vote.shown_wanted.connect(self.shown_wanted)
        self.vote.chat_wanted.connect(self.chat_wanted)
        self._tabs = QTabBar(self)
        self._tabs.setAccessibleName("Experiments")
        self._tabs.setExpanding(False)
        self._stack = QStackedWidget()
        self._add(self.vote, self.tr("Vote"))
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)
        title = QLabel(self.tr("Lab"))
        title.setProperty("role", "h1")
        head = QHBoxLayout()
        head.setContentsMargins(6, 18, 12, 0)
        head.setSpacing(18)
        head.addWidget(title)
        head.addWidget(self._tabs, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)

    def focus_search(self) -> None:
        """Where one writes."""
        self.vote.focus_question()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)  # the columns fit themselves into what there is

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.vote.run.is_running:
            self.vote.stop()
        else:
            super().keyPressEvent(event)

    def _add(self, experiment: QWidget, title: str) -> None:
        self._tabs.addTab(title)
        self._stack.addWidget(experiment)
