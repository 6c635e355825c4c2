"""The card above the message field in which a beam search grows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout

from inglenook.engines.beams import BeamsFound, BeamsGrown
from inglenook.inference.turn import AnswerStarted
from inglenook.ui.chat.beams.beam_tree import BeamTree, sentence_of
from inglenook.ui.translated import grouped, number_in_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.inference.turn import TurnStep
    from inglenook.ui.chat.answering import Answering
    from inglenook.ui.chat.conversing import Conversing
    from inglenook.ui.theme.theme import Theme

_MOST_PX = 190


class BeamPanel(QFrame):
    """Appears with a search and stays until it is closed or something else is asked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.tree = BeamTree(theme)
        self.tree.setObjectName("scrolled")
        self.tree.shown_wanted.connect(self._bring_into_sight)
        self._title = QLabel()
        self._title.setProperty("role", "strong")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        close = QToolButton()
        close.setProperty("role", "close")
        close.setAccessibleName("Close the beam tree")
        close.setToolTip(self.tr("Close"))
        close.clicked.connect(self.hide)
        self._words = QLabel()
        self._words.setProperty("role", "muted")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setMaximumHeight(_MOST_PX)
        self._scroll.setWidget(self.tree)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self._scroll)
        column.addWidget(self._words)
        self.hide()

    def follow(self, answering: Answering, conversing: Conversing) -> None:
        """Show the searches of the chat that is shown."""

        def hear(step: TurnStep) -> None:
            if conversing.is_answering_here:
                self.take(step)

        answering.stepped.connect(hear)
        conversing.shown.connect(self.hide)

    def take(self, step: TurnStep) -> None:
        """What happens with the answer of the chat shown."""
        match step:
            case AnswerStarted():
                self.hide()
                self.tree.clear()
            case BeamsGrown():
                self._grow(step)
            case BeamsFound(beams) if beams:
                one, more = (
                    self.tr("Beam search: 1 answer"),
                    self.tr("Beam search: {count} answers, best score {score}"),
                )
                score = number_in_words(beams[0].score, ".3f")
                self._title.setText(one if len(beams) == 1 else more.format(count=len(beams), score=score))
            case _:
                pass

    def _grow(self, grown: BeamsGrown) -> None:
        self.tree.grow(grown)
        best = self.tree.tree.best
        running = sum(not node.is_finished for node in grown.nodes)
        words = self.tr("Beam search: step {step}, {running} running, {finished} ended")
        self._title.setText(
            words.format(step=grouped(grown.step), running=running, finished=grouped(self.tree.tree.finished))
        )
        if self.tree.current is None and best is not None:
            self._words.setText(sentence_of(best))
        rows = self.tree.sizeHint().height() + 18
        self._scroll.setFixedHeight(min(_MOST_PX, max(self._scroll.height() if self.isVisible() else 0, rows)))
        self.show()

    def _bring_into_sight(self, box: QRect) -> None:
        self._scroll.ensureVisible(box.center().x(), box.center().y(), box.width() + 20, box.height())
        if self.tree.current is not None:
            self._words.setText(sentence_of(self.tree.current))
