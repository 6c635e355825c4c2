"""The Presets page: the presets on this computer, and an editor for the one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from inglenook.inference.prompt_preview import PromptPreview
from inglenook.presets.chat_layers import model_layers
from inglenook.presets.layers import Layer, Layers
from inglenook.presets.preset_drafts import PresetDrafts
from inglenook.presets.preset_names import same_name
from inglenook.presets.value_defaults import DEFAULTS
from inglenook.settings.app_layer import app_layer
from inglenook.ui.chat.undos import Undos
from inglenook.ui.models.two_panes import TwoPanes
from inglenook.ui.presets.draft_keeping import DraftKeeping
from inglenook.ui.presets.known_presets import KnownPresets
from inglenook.ui.presets.preset_actions import PresetActions
from inglenook.ui.presets.preset_desk import PresetDesk
from inglenook.ui.presets.preset_editor import PresetEditor
from inglenook.ui.presets.preset_imports import PresetImports
from inglenook.ui.presets.preset_row import origin_in_words
from inglenook.ui.presets.presets_panel import PresetsPanel
from inglenook.ui.presets.prompt_page import PromptPage
from inglenook.ui.translated import translated
from inglenook.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent

    from inglenook.cancel import Cancel
    from inglenook.models.model import Model
    from inglenook.presets.preset_text import PresetText
    from inglenook.ui.rooms import WindowRooms
    from inglenook.ui.widgets.notices import Notices

LIST_SHARE, LIST_PX = 0.24, (236, 300)


class PresetsPage(QWidget):
    """Connects the panels with the store; every slow thing happens in the background."""

    chat_wanted = Signal(str)  # a preset's name
    changed = Signal(object)  # all presets, as they were found just now

    def __init__(
        self, rooms: WindowRooms, notices: Notices, undos: Undos | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._notices = notices
        self._stack = QStackedWidget(self)  # from the outside in: whatever is moved is styled once more
        undos = undos or Undos(notices, self)
        self._known = KnownPresets(rooms.presets, rooms.background, self)
        self._drafts = DraftKeeping(PresetDrafts(rooms.presets.folder), rooms.background, self)
        self._panel = PresetsPanel(rooms.theme, rooms.keys, self)
        self._prompt = PromptPage(rooms.theme, rooms.background, PromptPreview(rooms.loaded), self._usual)
        self._editor = PresetEditor(rooms.theme, rooms.keys, rooms.background, self._prompt, self._stack)
        self._desk = PresetDesk(self._known, self._drafts, self._editor.editing, self)
        self._actions = PresetActions(
            self._known,
            self._desk,
            self._editor.editing,
            undos,
            theme=rooms.theme,
            keys=rooms.keys,
            page=self,
        )
        self._imports = PresetImports(self._known, self)
        self._nothing = EmptyState(self.tr("No preset is open"), self.tr("Choose one, or create one."))
        self._closed = EmptyState("", "")
        self._closed.add_action(self.tr("Show in folder"), self._actions.show_file)
        for widget in (self._editor, self._nothing, self._closed):
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(self._nothing)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 8, 8)
        row.setSpacing(0)
        row.addWidget(self._panel)
        row.addWidget(self._stack, 1)
        self._panes = TwoPanes(self._panel, self._stack, rooms.theme, self, share=LIST_SHARE, list_px=LIST_PX)
        self.setAcceptDrops(True)
        self._connect()
        self._start()

    def refresh(self) -> None:
        """Look at the disk again."""
        self._known.refresh()

    def focus_search(self) -> None:
        """Let the user type what to look for."""
        self._panes.open_first()
        self._panel.focus_search()

    def create_preset(self) -> None:
        """A new one that says nothing yet."""
        self._actions.create()

    def open_preset(self, name: str) -> None:
        """Show one of them."""
        if self._known.find(name) is not None:
            self._desk.open(name)
            self._panes.open_second()
        else:
            self._known.refresh(lambda: self._desk.open(name))

    def show_prompt(self) -> None:
        """What the model would read of the preset under edit."""
        self._editor.show_prompt()

    def import_paths(self, paths: Sequence[Path]) -> None:
        """One preset a file."""
        self._imports.take_files(paths)

    def ask_what_to_import(self) -> None:
        """Let the user choose files."""
        self._imports.ask_for_files()

    def save_now(self) -> None:
        """Before the end: what is written and not saved is kept as a draft."""
        self._drafts.save_now()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)  # the panes fit themselves into what there is

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._panes.fit(self.contentsRect().width())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._look_at_models()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._imports.can_take(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if self._imports.can_take(event.mimeData()):
            event.acceptProposedAction()
            self._imports.take(event.mimeData())

    def _follow_name(self, before: str, now: str) -> None:
        """New chats go on beginning with it."""
        settings = self._rooms.settings
        if same_name(settings.settings.chat.preset) == same_name(before):
            settings.set_field("chat", "preset", now)

    def _connect(self) -> None:
        panel, view, editor, actions, desk = (
            self._panel,
            self._panel.view,
            self._editor,
            self._actions,
            self._desk,
        )
        panel.new_wanted.connect(actions.create)
        panel.import_wanted.connect(self._imports.open_menu)
        panel.look_wanted.connect(self.refresh)
        view.chosen.connect(desk.open)
        view.opened.connect(self._open_editor)
        view.renamed.connect(desk.rename)
        view.delete_wanted.connect(actions.delete)
        view.duplicate_wanted.connect(actions.duplicate)
        view.menu_wanted.connect(actions.open_menu)
        view.paste_wanted.connect(self._imports.paste)
        head = editor.head
        head.back_wanted.connect(self._go_back)
        head.chat_wanted.connect(actions.chat)
        head.save_wanted.connect(lambda: desk.save())  # noqa: PLW0108  Qt would hand over its "checked"
        head.revert_wanted.connect(desk.revert)
        head.menu_wanted.connect(actions.open_menu)
        editor.form.about.rename_wanted.connect(self._rename)
        editor.editing.read.connect(self._show_read)
        actions.chat_wanted.connect(self.chat_wanted)
        actions.rename_wanted.connect(view.rename_current)
        actions.told.connect(self._notices.show_notice)
        actions.made.connect(self._show_made)
        self._imports.made.connect(self._show_made)
        self._imports.told.connect(self._notices.show_notice)
        self._imports.failed.connect(self._tell_problem)
        desk.opened.connect(self._show_opened)
        desk.rows_changed.connect(self._show_rows)
        desk.changed_elsewhere.connect(self._tell_elsewhere)
        self._known.changed.connect(lambda: self.changed.emit(self._known.all))
        self._known.failed.connect(self._tell_problem)
        self._known.failed.connect(self._show_opened)
        self._known.unreadable.connect(panel.set_problem)
        self._drafts.failed.connect(self._tell_problem)
        self._panes.changed.connect(lambda: head.back.setVisible(self._panes.is_narrow))
        keys = self._rooms.keys
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        keys.listen("presets.save", self, desk.save, context=within)
        keys.listen("presets.save_as", self, actions.ask_for_name, context=within)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._look_again)
        self._desk.renamed.connect(self._follow_name)

    def _start(self) -> None:
        """What was not saved last time comes first, so that each preset opens with it."""
        drafts = PresetDrafts(self._rooms.presets.folder)

        def read(_cancel: Cancel) -> Iterator[dict[str, str]]:
            yield drafts.read()

        self._rooms.background.run(
            read, on_item=self._drafts.take_read, on_done=self.refresh, on_error=lambda _: self.refresh()
        )

    def _look_again(self, state: Qt.ApplicationState) -> None:
        """Somebody may have written into a file meanwhile."""
        if state == Qt.ApplicationState.ApplicationActive and self.isVisible():
            self.refresh()

    def _look_at_models(self) -> None:
        library = self._rooms.library

        def look(_cancel: Cancel) -> Iterator[Sequence[Model]]:
            yield library.all_models()

        def take(models: Sequence[Model]) -> None:
            self._editor.set_models(tuple(dict.fromkeys(model.name for model in models)))

        self._rooms.background.run(look, on_item=take, on_done=lambda: None, on_error=lambda _: None)

    def _show_rows(self) -> None:
        self._panel.set_rows(self._desk.rows, self._editor.editing.name)

    def _show_opened(self) -> None:
        stored = self._desk.stored
        if stored is None:
            self._stack.setCurrentWidget(self._nothing)
            return
        if stored.preset is None and not stored.text and stored.error is not None:
            self._closed.set_texts(stored.name, translated(stored.error.message))
            self._stack.setCurrentWidget(self._closed)
            return
        self._stack.setCurrentWidget(self._editor)
        self._editor.form.about.set_name(stored.name, is_fixed=stored.is_shipped)
        self._editor.head.show_preset(stored.name, translated(stored.note), origin_in_words(stored))
        self._editor.head.show_modified(is_modified=self._editor.editing.is_modified)

    def _show_read(self, read: PresetText) -> None:
        self._prompt.show_preset(read.preset)
        stored = self._desk.stored
        if stored is not None and read.preset is not None:
            self._editor.head.show_preset(stored.name, translated(read.preset.note), origin_in_words(stored))
        self._editor.head.chat.setEnabled(read.preset is not None)

    def _usual(self) -> Layers:
        """What holds without a preset: llama.cpp's values, the app's, and those of the model in memory."""
        current = self._rooms.loaded.current
        model = current[0] if current else None
        return Layers((Layer("app", DEFAULTS), app_layer(self._rooms.settings.settings), *model_layers(model)))

    def _rename(self, name: str) -> None:
        self._desk.rename(self._editor.editing.name, name)

    def _show_made(self, name: str) -> None:
        self._panel.forget_words()
        self._desk.open(name)
        self._panes.open_second()
        self._editor.show_edit()
        self._editor.form.about.begin_name()

    def _open_editor(self) -> None:
        self._panes.open_second()
        if self._panes.is_narrow:
            self._editor.head.back.setFocus()

    def _go_back(self) -> None:
        self._panes.open_first()
        self._panel.view.setFocus()

    def _tell_elsewhere(self, name: str) -> None:
        words = self.tr(
            "The file of “{name}” was changed elsewhere. What you have written here is kept; Revert shows it."
        )
        self._notices.show_notice(words.format(name=name), kind="warn")

    def _tell_problem(self, sentence: str) -> None:
        self._notices.show_notice(sentence, kind="error")
