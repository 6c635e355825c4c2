"""The vote on the Lab page: its two sides, and the run between them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.lab.vote.batch_speeds import BatchSpeeds
from inglenook.lab.vote.chat_question import ChatQuestion
from inglenook.lab.vote.vote_words import headline
from inglenook.lab.vote.votes import VotePlan, Votes
from inglenook.ui.chat.asking import Asking
from inglenook.ui.lab.lab_columns import LabColumns
from inglenook.ui.lab.vote.answer_keeping import AnswerKeeping
from inglenook.ui.lab.vote.vote_action import VoteAction
from inglenook.ui.lab.vote.vote_files import VoteFiles
from inglenook.ui.lab.vote.vote_panel import VotePanel
from inglenook.ui.lab.vote.vote_results import VoteResults
from inglenook.ui.lab.vote.vote_run import VoteRun
from inglenook.ui.translated import grouped, translated

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from inglenook.ui.chat.conversing import Conversing
    from inglenook.ui.fit.model_fits import ModelFits
    from inglenook.ui.lab.answer_subject import AnswerSubject
    from inglenook.ui.rooms import WindowRooms
    from inglenook.ui.widgets.notices import Notices


class VoteExperiment(QWidget):
    """The model is the one that answers chats; its values are the chat's, unless others are chosen."""

    shown_wanted = Signal()  # the page is to be opened, from elsewhere
    open_requested = Signal()  # a model file
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
        self._rooms = rooms
        self._notices = notices
        self._choice = conversing.choice
        self._values = conversing.values
        self._is_new = False  # the vote: nothing of it has been seen
        self.panel = VotePanel(rooms.theme)
        self.panel.picker.set_sources(fits.of, self._choice.servers)
        self.action = VoteAction()
        self.results = VoteResults(rooms.theme)
        self._files = VoteFiles(self, rooms.background, notices)
        self.run = VoteRun(
            Votes(rooms.turns, rooms.chats, rooms.loaded, BatchSpeeds(rooms.paths.cache)),
            rooms.background,
            use=rooms.use,
            is_chat_busy=lambda: conversing.is_busy,
            parent=self,
        )
        self.keeping = AnswerKeeping(rooms, conversing, self.run)
        self._columns = LabColumns(self.panel, self.action, self.results, rooms.theme)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._columns)
        self._connect()
        self._show_values()

    def stop(self) -> None:
        """End the vote that goes on, if one does."""
        self.run.stop()

    def focus_question(self) -> None:
        """Let the user write."""
        self.panel.question.setFocus()

    def ask_about(self, subject: AnswerSubject) -> None:
        """Have the question above an answer of a chat be asked; nothing is asked before the button is pressed."""
        self.panel.show_subject(subject)
        self._show_values()
        (self.action.ask if self.action.ask.isEnabled() else self.panel.about).setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_values()

    def _connect(self) -> None:
        panel, results = self.panel, self.results
        for keys in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            ask = QShortcut(QKeySequence(Qt.Modifier.CTRL | keys), self)
            ask.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            ask.activated.connect(self.ask)
        panel.picker.chosen.connect(self._choice.choose)
        panel.picker.open_requested.connect(self.open_requested)
        panel.drawing.preset_chosen.connect(self._show_values)
        panel.changed.connect(self._show_action)
        self._choice.changed.connect(self._show_if_seen)
        self._values.changed.connect(self._show_if_seen)
        self._rooms.use.changed.connect(self._show_if_seen)
        self.action.ask_wanted.connect(self.ask)
        self.action.stop_wanted.connect(self.run.stop)
        results.again_wanted.connect(self.ask)
        results.example_wanted.connect(self._take_example)
        results.export_wanted.connect(self._open_files)
        results.keep_wanted.connect(self.keeping.keep)
        results.winner_wanted.connect(self.keeping.keep_winner)
        panel.about.chat_wanted.connect(self.chat_wanted)
        panel.about.left.connect(self._leave_subject)
        self.keeping.changed.connect(self._show_run)
        self.keeping.kept.connect(self._tell_kept)
        self.keeping.failed.connect(self._show_error)
        self.run.changed.connect(self._show_run)
        self.run.ended.connect(self._tell_end)

    def ask(self) -> None:
        """Begin the vote, if it can."""
        values, model, subject = self.panel.values, self._choice.chosen, self.panel.subject
        if values is None or model is None or self.run.is_running:
            return
        chat: ChatQuestion | None = None
        if subject is not None:
            turn = Asking().request(subject.chat.id, model, values, self._rooms.settings.settings.chat)
            chat = ChatQuestion(subject.message.id, replace(turn, probabilities=0))
        self.results.begin(can_keep=subject is not None)
        self.keeping.begin()
        self.run.start(VotePlan(model, values.options, self.panel.request(values), chat))
        self._choice.remember()
        self._is_new = True
        self._columns.show_results()

    def _show_if_seen(self) -> None:
        if self.isVisible():
            self._show_values()

    def _show_values(self) -> None:
        """What holds in the chat, which model answers, and which presets there are."""
        choice = self._choice
        current = self._rooms.loaded.current
        self.panel.picker.set_models(choice.models, chosen=choice.chosen, loaded=current[0] if current else None)
        self.panel.drawing.set_presets([one.name for one in self._values.presets.presets if one.preset is not None])
        chat = self.panel.subject.chat if self.panel.subject else None
        values = self._values.resolved(chat, choice.chosen, self.panel.drawing.preset)
        self.panel.show_values(values, has_model=choice.chosen is not None)

    def _show_action(self) -> None:
        run = self.run
        self.action.show_state(self.panel, is_running=run.is_running, is_stopping=run.is_stopping)

    def _show_run(self) -> None:
        self.results.show_run(self.run, self.keeping.numbers)
        if self._is_new and self.run.course is not None and self.run.course.began is not None:
            self._is_new = False
            self._columns.show_results()  # once there is something to be seen
        self._show_action()

    def _tell_end(self) -> None:
        """To who is elsewhere in the window."""
        done = self.run.course.done if self.run.course else None
        if self.isVisible() or (done is None and not self.run.problem):
            return
        told = self.run.problem or translated(headline(done)) if done else self.run.problem
        self._notices.show_notice(
            self.tr("The vote has ended. {result}").format(result=told),
            kind="error" if self.run.problem else "info",
            action=(self.tr("Show"), self.shown_wanted.emit),
        )

    def _tell_kept(self, number: int, chat_id: int) -> None:
        news = self.tr("Answer {number} is a version in the chat now.").format(number=grouped(number + 1))
        self._notices.show_notice(news, action=(self.tr("Show"), lambda: self.chat_wanted.emit(chat_id)))

    def _show_error(self, sentence: str) -> None:
        self._notices.show_notice(sentence, kind="error")

    def _leave_subject(self) -> None:
        self.panel.show_subject(None)
        self._show_values()
        self.focus_question()

    def _take_example(self) -> None:
        self.panel.show_subject(None)
        self.panel.question.setPlainText(self.tr("What is 17 + 25?"))
        self.action.ask.setFocus()

    def _open_files(self, below: QWidget) -> None:
        course, plan = self.run.course, self.run.plan
        if course is not None and course.done is not None and plan is not None:
            self._files.open_menu(below, plan.request, course.done)
