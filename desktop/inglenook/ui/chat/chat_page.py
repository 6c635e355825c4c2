"""The Chat page: the chats, the one that is shown, and the inspector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.chats.draft import Draft
from inglenook.ui.chat.answering import Answering
from inglenook.ui.chat.chat_actions import ChatActions
from inglenook.ui.chat.chat_context import ChatContext
from inglenook.ui.chat.chat_files import ChatFiles
from inglenook.ui.chat.chat_finding import ChatFinding
from inglenook.ui.chat.chat_list import ChatList
from inglenook.ui.chat.chat_pane import ChatPane
from inglenook.ui.chat.code_files import CodeFiles
from inglenook.ui.chat.constraints.answer_data import AnswerData
from inglenook.ui.chat.constraints.chat_form import ChatForm
from inglenook.ui.chat.conversation_feed import ConversationFeed
from inglenook.ui.chat.conversing import Conversing
from inglenook.ui.chat.deleting import Deleting
from inglenook.ui.chat.deleting_all import DeletingAll
from inglenook.ui.chat.inspector import Inspector
from inglenook.ui.chat.last_answer import LastAnswer
from inglenook.ui.chat.link_opening import LinkOpening
from inglenook.ui.chat.looking_again import LookingAgain
from inglenook.ui.chat.message_queue import MessageQueue
from inglenook.ui.chat.model_fit import ModelFit
from inglenook.ui.chat.preset_actions import PresetActions
from inglenook.ui.chat.replaying import Replaying
from inglenook.ui.chat.sampling.last_token import LastToken
from inglenook.ui.chat.shelf import Shelf
from inglenook.ui.chat.side_panels import SidePanels
from inglenook.ui.chat.token_actions import TokenActions
from inglenook.ui.chat.tree_actions import TreeActions
from inglenook.ui.chat.undos import Undos
from inglenook.ui.chat.values.chat_values import ChatValues
from inglenook.ui.chat.values.known_presets import KnownPresets
from inglenook.ui.chat.values.value_places import ValuePlaces
from inglenook.ui.chat.writing_desk import WritingDesk
from inglenook.ui.engines.server_words import leaving_to

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from inglenook.chats.chat import Chat
    from inglenook.chats.searching import Hit
    from inglenook.ui.chat.chat_rows import Listed
    from inglenook.ui.chat.model_choice import ModelChoice
    from inglenook.ui.fit.model_fits import ModelFits
    from inglenook.ui.rooms import WindowRooms
    from inglenook.ui.widgets.notices import Notices


class ChatPage(QWidget):
    """Connects what the user does with what happens; each part is a class of its own."""

    titled = Signal(str)  # the chat shown; empty: a new one
    smaller_wanted = Signal(object)  # the Model of which another quantization is looked for

    def __init__(
        self,
        rooms: WindowRooms,
        choice: ModelChoice,
        notices: Notices,
        fits: ModelFits,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._choice = choice
        self._notices = notices
        self.list = ChatList(rooms.theme, rooms.keys, self)
        self.pane = ChatPane(rooms.theme, rooms.keys, self)
        self.values = ChatValues(rooms, choice, KnownPresets(rooms.presets, rooms.background, self), self)
        places = ValuePlaces(rooms, choice, self.values)
        self.inspector = Inspector(rooms.theme, rooms.settings, self.values, places, self)
        self.form = ChatForm(rooms, choice, self.values, places, self.inspector)
        self.panels = SidePanels(self.list, self.inspector, self.pane, theme=rooms.theme, settings=rooms.settings)
        self._shelf = Shelf(rooms, self)
        self.undos = Undos(notices, self)
        self.organising = ChatActions(rooms, shelf=self._shelf, chats=self.list, undos=self.undos)
        self.files = ChatFiles(rooms, self)
        self.code_files = CodeFiles(self.pane.conversation, rooms.background, notices, self)
        self._answering = Answering(rooms.turns, rooms.background, self)
        self._feed = ConversationFeed(self.pane.conversation, self._answering, choice, self)
        self._fit = ModelFit(rooms, self)
        self._fits = fits
        self.pane.picker.set_sources(fits.of, choice.servers)
        self.conversing = Conversing(
            rooms, choice=choice, answering=self._answering, feed=self._feed, values=self.values, parent=self
        )
        self._tree_actions = TreeActions(
            rooms,
            conversation=self.pane.conversation,
            conversing=self.conversing,
            feed=self._feed,
            undos=self.undos,
        )
        self.writing = WritingDesk(rooms, self.pane, self._feed, self)
        self._deleting = Deleting(self._shelf, self.conversing, self._answering, self.writing, self.undos)
        self._again = LookingAgain(rooms, self.conversing, self._feed, self)
        self._queue = MessageQueue(self.writing, conversing=self.conversing, answering=self._answering)
        self.preset_actions = PresetActions(rooms, self.values, places, pane=self.pane, undos=self.undos)
        self._replaying = Replaying(rooms, self.pane.conversation, self.conversing, self._feed, notices)
        LastToken(rooms, self.conversing, self._answering, self.inspector.next_token)
        self._data = AnswerData(rooms, self.pane.conversation, self._feed, notices)
        self.tokens = TokenActions(rooms, self.pane.conversation, self.conversing, self._feed)
        self.last_answer = LastAnswer(self._feed, notices, self)
        self.deleting_all = DeletingAll(rooms, self._answering, self.undos, self)
        self._context = ChatContext(
            rooms, choice=choice, feed=self._feed, pane=self.pane, values=self.values, parent=self
        )
        self.finding = ChatFinding(rooms, self.pane, self.conversing)
        self._lay_out()
        self._connect_list()
        self._connect_pane()
        self._connect_answers()
        self._shelf.refresh()
        self.conversing.new_chat()
        self._show_settings()

    def new_chat(self) -> None:
        """Show an empty chat and let the user write."""
        self.conversing.new_chat()
        self.pane.composer.setFocus()

    def open_chat(self, chat_id: int) -> None:
        """Show a chat."""
        self.conversing.open_chat(chat_id)

    def open_hit(self, hit: Hit, words: str) -> None:
        """Show a chat at a message in which words were found."""
        self.finding.open_hit(hit, words)

    def look_again(self) -> None:
        """Another window or a terminal changed something."""
        self._shelf.refresh()
        self._again.look()

    def focus_search(self) -> None:
        """Let the user type what to look for in the chats."""
        self.panels.show_list()
        self.list.focus_search()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panels.fit(self.width())

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 8, 0, 8)
        middle.addWidget(self.pane)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addLayout(middle, 1)
        row.addWidget(self.inspector)

    def _connect_list(self) -> None:
        self.deleting_all.changed.connect(self.conversing.new_chat)
        self.deleting_all.changed.connect(self._shelf.refresh)
        self.deleting_all.failed.connect(self._show_error)
        self._shelf.listed.connect(self._listed)
        self._shelf.restored.connect(self.conversing.open_chat)
        self._shelf.failed.connect(self._show_error)
        self.list.chosen.connect(self.open_chat)
        self.list.hit_chosen.connect(self.open_hit)
        self.list.new_requested.connect(self.new_chat)
        self.list.renamed.connect(self._shelf.rename)
        self.list.delete_requested.connect(self._shelf.delete)
        self.list.search_changed.connect(self._shelf.look_for)
        self.list.filter_changed.connect(self._shelf.filter_by)
        self.list.folder_toggled.connect(self._shelf.toggle_folder)
        self.list.folder_renamed.connect(self._shelf.rename_folder)
        self.list.moved.connect(self._shelf.move)
        self.organising.export_requested.connect(self.files.ask_what_to_export)
        self.organising.import_requested.connect(self.files.ask_what_to_import)
        self.files.imported.connect(self._shelf.refresh)
        self.files.noticed.connect(self._notices.show_notice)
        self.files.failed.connect(self._show_error)

    def _connect_pane(self) -> None:
        pane = self.pane
        pane.composer.send_requested.connect(self._queue.send)
        pane.composer.stop_requested.connect(self.conversing.stop)
        self.writing.failed.connect(self._show_error)
        self.writing.reading_chosen.connect(self._tree_actions.set_reading)
        pane.welcome.example_chosen.connect(self._send_example)
        pane.progress.stop_requested.connect(self._stop_waiting)
        pane.conversation.link_activated.connect(LinkOpening(self._rooms.settings, self).open)
        pane.picker.chosen.connect(self._choice.choose)
        self.preset_actions.failed.connect(self._show_error)
        self.preset_actions.noticed.connect(self._notices.show_notice)
        self.values.changed.connect(self._show_state)
        self.inspector.noticed.connect(self._notices.show_notice)
        self.inspector.loading.reload_requested.connect(self.conversing.loading.load_again)
        self.inspector.loading.smaller_wanted.connect(lambda: self.smaller_wanted.emit(self._choice.chosen_file))
        self.inspector.loading.fit.anyway_chosen.connect(lambda: self.conversing.loading.load_again(anyway=True))
        self._fit.changed.connect(self._show_fit)

    def _connect_answers(self) -> None:
        conversing = self.conversing
        conversing.shown.connect(self._shown)
        self._queue.sent.connect(self._welcomed)
        conversing.changed.connect(self._show_state)
        conversing.chats_changed.connect(self._shelf.refresh)
        conversing.noticed.connect(self._notices.show_notice)
        conversing.failed.connect(self._show_error)
        self._answering.stepped.connect(self._show_progress)
        self.pane.beams.follow(self._answering, conversing)
        self._context.changed.connect(self._show_block)
        self.form.changed.connect(self._show_block)
        self._choice.changed.connect(self._show_state)
        self._rooms.settings.changed.connect(self._show_settings)

    def _send_example(self, text: str) -> None:
        self.pane.composer.set_text(text)
        self.pane.composer.setFocus()
        self._queue.send(Draft(text))

    def _welcomed(self) -> None:
        self._rooms.settings.put(self._rooms.settings.settings.model_copy(update={"welcome_seen": True}))

    def _listed(self, listed: Listed) -> None:
        self.list.set_listed(listed)
        if shown := listed.chat(self.conversing.chat_id):
            self.titled.emit(shown.title)

    def _stop_waiting(self) -> None:
        self.conversing.stop()
        self.conversing.loading.cancel()

    def _shown(self, chat: Chat | None) -> None:
        chat_id = chat.id if chat else None
        self.values.show(chat)
        self.writing.show_chat(chat_id)
        self.list.set_current(chat_id)
        self.titled.emit(chat.title if chat else "")
        self._show_state()

    def _show_settings(self) -> None:
        self.pane.composer.set_send_with(self._rooms.settings.settings.chat.send_with)
        self._feed.reading.is_wanted = self._rooms.settings.settings.chat.read_along
        self._show_state()

    def _show_state(self) -> None:
        """Everything that follows from the chat shown, the answer under way and the model."""
        conversing, choice, pane = self.conversing, self._choice, self.pane
        model, info = self._rooms.loaded.current or (None, None)
        pane.picker.set_models(choice.models, chosen=choice.chosen, loaded=model)
        pane.welcome.set_model(
            choice.chosen, is_known=choice.is_known, is_first=not self._rooms.settings.settings.welcome_seen
        )
        pane.welcome.set_offers(choice.offers)
        pane.welcome.set_block(conversing.block)
        pane.show_welcome(welcome=not self._feed.branch)
        pane.composer.set_answering(conversing.is_answering_here)
        self._show_block()
        pane.composer.set_queueing(conversing.wait)
        pane.conversation.desk.menus.model = choice.chosen.name if choice.chosen else ""
        pane.composer.set_model_name(choice.chosen.name if choice.chosen else "", leaving_to(choice.chosen))
        self._context.refresh()
        is_loaded = model is not None and model == choice.chosen
        self.inspector.set_model(
            choice.chosen, info if is_loaded else None, conversing.loading.options if is_loaded else None
        )
        self._fit.watch(choice.chosen_file, self.values.resolved().options)
        self._fits.look(choice.models)
        self._show_fit()
        self._show_progress()

    def _show_block(self) -> None:
        self.pane.composer.set_block(
            "" if self.conversing.wait else self.conversing.block or self.form.block or self._context.block
        )

    def _show_fit(self) -> None:
        panel, found = self.inspector.loading.fit, self._fit.found
        panel.show_found(found)
        current = self._rooms.loaded.current
        is_loaded = current is not None and current[0] == self._choice.chosen
        panel.show_report(self._rooms.loaded.report if is_loaded else None, has_gpu=found.has_gpu)

    def _show_progress(self) -> None:
        loading = self.conversing.loading
        if loading.model is not None:
            self.pane.progress.show_step(loading.progress, loading.model.name)
        elif self.conversing.is_answering_here and self._answering.request:
            self.pane.progress.show_step(self._answering.progress, self._answering.request.model.name)
        else:
            self.pane.progress.show_step(None, "")

    def _show_error(self, sentence: str) -> None:
        self._notices.show_notice(sentence, kind="error")
