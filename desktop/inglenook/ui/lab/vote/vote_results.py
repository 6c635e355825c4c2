"""The right side of a vote: what it is for while there is none, then its course, its figures and its groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inglenook.lab.vote.vote_words import headline, remarks
from inglenook.ui.hub.sentence_card import SentenceCard
from inglenook.ui.lab.vote.answers_strip import AnswersStrip
from inglenook.ui.lab.vote.figures_row import FiguresRow
from inglenook.ui.lab.vote.groups_card import GroupsCard
from inglenook.ui.lab.vote.growing_card import GrowingCard
from inglenook.ui.lab.vote.vote_progress import VoteProgress
from inglenook.ui.translated import grouped, translated
from inglenook.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from inglenook.lab.vote.vote_course import VoteCourse
    from inglenook.ui.lab.vote.vote_run import VoteRun
    from inglenook.ui.theme.theme import Theme


class VoteResults(QWidget):
    """Shows the run that it is given, each time that it changes."""

    again_wanted = Signal()
    export_wanted = Signal(QWidget)  # the button that a menu opens below
    example_wanted = Signal()
    keep_wanted = Signal(int)  # the answer's number
    winner_wanted = Signal()  # to be kept

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.empty = EmptyState(
            self.tr("Many answers, one result"),
            self.tr(
                "Ask one thing many times and see what most of the answers say. Where a model has to reason, that is "
                "right more often than a single answer: wrong ways lead to different results, right ones to the same."
            ),
        )
        self.empty.add_action(self.tr("Try it with a sum"), self.example_wanted.emit)
        self.progress = VoteProgress()
        self._problem = SentenceCard(theme, icon="circle-alert", color="danger", action=self.tr("Ask again"))
        self._problem.acted.connect(self.again_wanted)
        self._notice = SentenceCard(theme, icon="info", color="accent", action="")
        self._headline = QLabel()
        self._headline.setProperty("role", "h2")
        self._paragraph = QLabel()
        self._paragraph.setProperty("role", "quiet")
        self.export = QPushButton(self.tr("Copy or save…"))
        self.export.setAccessibleName("Copy or save the vote")
        self.export.clicked.connect(lambda: self.export_wanted.emit(self.export))
        self.keep = QPushButton(self.tr("Keep the winner"))
        self.keep.setProperty("role", "primary")
        self.keep.setAccessibleName("Keep the winner")
        self.keep.setToolTip(self.tr("Its first answer becomes a version of the answer in the chat."))
        self.keep.clicked.connect(lambda: self.winner_wanted.emit())  # noqa: PLW0108  Qt would hand over its "checked"
        self._result = self._lay_out_result()
        self._figures = FiguresRow()
        self._strip = AnswersStrip(theme)
        self._growing = GrowingCard()
        self.groups = GroupsCard(theme)
        self.groups.keep_wanted.connect(self.keep_wanted)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        said = (self._problem, self.progress, self._result, self._notice)
        for part in (*said, self._figures, self._strip, self._growing, self.groups):
            column.addWidget(part)
        column.addStretch(1)
        self._body.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.empty, 1)
        whole.addWidget(self._body)
        self.retheme()
        theme.changed.connect(self.retheme)

    def begin(self, *, can_keep: bool) -> None:
        """Another vote."""
        self.groups.begin(can_keep=can_keep)
        self.empty.hide()
        self._body.show()

    def show_run(self, run: VoteRun, kept: frozenset[int] = frozenset()) -> None:
        """As it stands."""
        course, plan = run.course, run.plan
        if course is None or plan is None:
            return
        self._problem.say("" if run.is_running else run.problem)
        self._show_progress(run, course, plan.model.name)
        self._show_result(course, is_running=run.is_running)
        self._notice.say(translated(course.notice))
        self._figures.show_course(course)
        self._strip.show_course(course)
        self._growing.show_course(course)
        self.groups.show_course(course, kept)
        is_there = bool(course.answers)
        for part in (self._figures, self.groups):
            part.setVisible(is_there or (run.is_running and not run.is_waiting))
        self._strip.setVisible(is_there or run.is_running)
        is_over = not run.is_running and course.done is not None and is_there
        self.export.setVisible(is_over)
        chosen = course.done.chosen if course.done else None
        self.keep.setVisible(is_over and course.chat is not None and chosen is not None)
        self.keep.setEnabled(chosen is not None and chosen.number not in kept)

    def retheme(self) -> None:
        """Take the present colours."""
        self.empty.set_icon(self._theme.icon("flask-conical", color="accent", px=40))
        self._theme.put_icon(self.export, "download", px=15)

    def _show_progress(self, run: VoteRun, course: VoteCourse, model: str) -> None:
        self.progress.setVisible(run.is_running)
        if run.is_waiting:
            self.progress.show_waiting()
        elif run.is_running:
            self.progress.show_course(course, model)
            if run.is_stopping:
                self.progress.show_stopping()

    def _show_result(self, course: VoteCourse, *, is_running: bool) -> None:
        done = course.done
        if done is not None and done.answers:
            told, more = translated(headline(done)), translated(remarks(done))
        elif is_running and (leader := course.tally.winner) is not None:
            tied = course.tally.tied
            told = self.tr("“{shown}” leads with {votes}").format(shown=leader.shown, votes=grouped(leader.votes))
            if tied:
                told = self.tr("A tie of {count} so far").format(count=grouped(len(tied)))
            more = ""
        elif not is_running:
            told, more = self.tr("No answer was counted"), ""
        else:
            told, more = "", ""
        self._headline.setText(told)
        self._headline.setAccessibleName(told)
        self._paragraph.setText(more)
        self._paragraph.setVisible(bool(more))
        self._result.setVisible(bool(told))

    def _lay_out_result(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        for label in (self._headline, self._paragraph):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._headline, 1)
        top.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.export, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self._paragraph)
        return card
