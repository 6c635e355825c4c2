"""What fills the window: the rail, the pages, the menus and the news at its edge."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from inglenook.errors import InglenookError
from inglenook.ui.asking_for_model import ask_for_model_file
from inglenook.ui.chat.chat_page import ChatPage
from inglenook.ui.chat.conversation.message_commands import MESSAGE_MENU
from inglenook.ui.chat.model_choice import ModelChoice
from inglenook.ui.chats_keeping import ChatsKeeping
from inglenook.ui.fit.model_fits import ModelFits
from inglenook.ui.help_dialogs import HelpDialogs
from inglenook.ui.menus import SEPARATOR, Command, Menus, fill_menu_bar
from inglenook.ui.network_wiring import NetworkWiring
from inglenook.ui.preset_wiring import wire_presets
from inglenook.ui.text_sizes import next_scale
from inglenook.ui.widgets.notices import Notices
from inglenook.ui.window_pages import WindowPages
from inglenook.ui.window_palette import WindowPalette

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.models.model import Model
    from inglenook.ui.chat.conversation.message_commands import CommandName
    from inglenook.ui.main_window import MainWindow
    from inglenook.ui.rooms import WindowRooms

STOP_TIMEOUT_S = 5.0
MOST_FAULTS = 3  # that are told at once


class WindowContents(QObject):
    """Only places pages; what they do is theirs."""

    def __init__(self, window: MainWindow, rooms: WindowRooms) -> None:
        super().__init__(window)
        self._window = window
        self._rooms = rooms
        root = QWidget()
        root.setObjectName("root")
        self.notices = Notices(root)
        self._choice = ModelChoice(rooms.library, rooms.servers, rooms.settings, rooms.background, self)
        fits = ModelFits(rooms, self)
        self.chat_page = self._chat_page = ChatPage(rooms, self._choice, self.notices, fits)
        self._pages = WindowPages(rooms, self.notices, self._chat_page, fits, undos=self._chat_page.undos, parent=self)
        row = QHBoxLayout(root)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._pages.widget)
        self._help = HelpDialogs(window, rooms)
        self._palette = WindowPalette(
            window,
            rooms,
            pages=self._pages,
            chat_page=self._chat_page,
            choice=self._choice,
            use_model=self._chat_with,
        )
        menus = self._commands()
        fill_menu_bar(window.menuBar(), menus, rooms.keys)
        self._palette.offer(menus)
        self.notices.keep_clear_of(self._chat_page.pane.composer)
        self.keeping = ChatsKeeping(window, rooms, self.notices, self)
        self._network = NetworkWiring(rooms, self._show_error, self)
        self._connect()
        window.setCentralWidget(root)
        self.show_page("Chat")
        self._choice.refresh()
        self._chat_page.new_chat()
        self.keeping.start()

    def show_page(self, name: str) -> None:
        """Open a page."""
        self._pages.show_page(name)

    def open_model_file(self, path: Path | str) -> None:
        """Use a model file from anywhere; a notice says what is wrong with it, if anything is."""
        self._choice.open_file(str(path))

    def _connect(self) -> None:
        settings = self._rooms.settings
        self._window.closing.connect(self._close)
        self._window.files_dropped.connect(self._take_files)
        self._window.escape_pressed.connect(self._chat_page.conversing.stop)
        self._chat_page.titled.connect(self._show_title)
        self._chat_page.smaller_wanted.connect(self._pages.look_for)
        self._chat_page.pane.picker.open_requested.connect(self._ask_for_model_file)
        self._pages.chat_wanted.connect(self._chat_with)
        self._pages.file_wanted.connect(self._chat_with_file)
        self._pages.export_wanted.connect(lambda: self._chat_page.files.ask_what_to_export(None))
        self._pages.delete_wanted.connect(self._chat_page.deleting_all.ask)
        self._pages.library_changed.connect(self._choice.refresh)
        self._pages.models_looked.connect(self._choice.check_chosen)
        self.keeping.changed_elsewhere.connect(self._chat_page.look_again)
        self.keeping.chat_wanted.connect(lambda: self.show_page("Chat"))
        self.keeping.chat_wanted.connect(self._chat_page.open_chat)
        welcome = self._chat_page.pane.welcome
        welcome.open_requested.connect(self._ask_for_model_file)
        welcome.models_requested.connect(lambda: self.show_page("Models"))
        welcome.discover_requested.connect(lambda: self.show_page("Discover"))
        wire_presets(self._pages, self._chat_page)
        self._choice.opened.connect(self._opened)
        self._choice.failed.connect(self._show_error)
        self._choice.replaced.connect(self.notices.show_notice)
        settings.save_failed.connect(self._show_error)
        settings.changed.connect(self._apply_look)
        self._apply_look()
        self._rooms.keys.changed.connect(self._tell_key_faults)
        self._tell_key_faults()

    def _commands(self) -> Menus:
        page, role = self._chat_page, QAction.MenuRole
        return {
            "file": [
                Command("chat.new", self._in_chat(page.new_chat)),
                Command("file.open", self._ask_for_model_file),
                Command("file.import_models", self._pages.ask_for_models),
                Command("presets.new", self._pages.create_preset),
                Command("presets.import", self._pages.import_presets),
                SEPARATOR,
                Command("chats.export", page.organising.export_current),
                Command("chats.import", page.files.ask_what_to_import),
                SEPARATOR,
                Command("app.quit", self._quit, menu_role=role.QuitRole),
            ],
            "edit": [
                Command("edit.copy", self._copy),
                Command("answer.copy", page.last_answer.copy),
                Command("answer.copy_code", page.last_answer.copy_code),
                SEPARATOR,
                Command("chat.rename", page.list.rename_current),
                Command("chat.delete", page.list.delete_current),
                Command("edit.undo", page.undos.undo_last),
                SEPARATOR,
                Command("edit.find", self._find),
                Command("chats.find", self._find_in_chats),
            ],
            "messages": [self._message_command(name) for name in MESSAGE_MENU],
            "chat": [
                Command("chat.write", self._write),
                Command("chat.attach", self._in_chat(page.writing.ask_for_files)),
                SEPARATOR,
                *page.organising.commands(),
            ],
            "view": [
                Command("palette.open", lambda: self._palette.open(self._pages.widget)),
                SEPARATOR,
                *(self._page_command(name) for name in self._pages.widget.titles),
                SEPARATOR,
                Command("view.inspector", page.panels.toggle_inspector, is_on=page.panels.is_inspector_open),
                Command("view.chats", page.panels.toggle_list, is_on=page.panels.is_list_open),
                *page.tokens.commands(),
                SEPARATOR,
                *(self._theme_command(mode) for mode in ("system", "light", "dark")),
                SEPARATOR,
                Command("text.larger", lambda: self._scale_text(1)),
                Command("text.smaller", lambda: self._scale_text(-1)),
                Command("text.normal", lambda: self._scale_text(0)),
            ],
            "model": [
                Command("model.choose", self._in_chat(page.pane.picker.open_list)),
                Command("model.unload", page.conversing.loading.unload),
                SEPARATOR,
                *page.preset_actions.commands(self._in_chat),
                SEPARATOR,
                *page.inspector.commands(),
            ],
            "help": [
                Command("help.keys", self._help.show_keys),
                Command("help.report", self._help.report),
                Command("help.about", self._help.show_about, menu_role=role.AboutRole),
            ],
        }

    def _message_command(self, name: CommandName) -> Command:
        conversation = self._chat_page.pane.conversation

        def run() -> None:
            if conversation.isVisible():
                conversation.desk.run_current(name)

        return Command(f"message.{name}", run)

    def _page_command(self, name: str) -> Command:
        return Command(
            f"page.{name.lower()}", lambda: self.show_page(name), is_on=lambda: self._pages.widget.open_page == name
        )

    def _theme_command(self, mode: str) -> Command:
        settings = self._rooms.settings
        return Command(
            f"theme.{mode}",
            lambda: settings.set_field("appearance", "theme", mode),
            is_on=lambda: settings.settings.appearance.theme == mode,
        )

    def _find(self) -> None:
        """In the page that is open, if it can; else in the chat shown, or where there is none in all of them."""
        is_elsewhere = self._pages.widget.open_page != "Chat"
        if not self._pages.focus_search() and (is_elsewhere or not self._chat_page.finding.open()):
            self._find_in_chats()

    def _find_in_chats(self) -> None:
        self.show_page("Chat")
        self._chat_page.focus_search()

    def _write(self) -> None:
        self.show_page("Chat")
        self._chat_page.pane.composer.setFocus()

    def _in_chat(self, run: Callable[[], None]) -> Callable[[], None]:
        def go() -> None:
            self.show_page("Chat")
            run()

        return go

    def _copy(self) -> None:
        """From the field that has the focus, else what is selected in the conversation."""
        focus = QApplication.focusWidget()
        if isinstance(focus, (QLineEdit, QPlainTextEdit, QTextEdit)):
            focus.copy()
        elif text := self._chat_page.pane.conversation.selected_text():
            QGuiApplication.clipboard().setText(text)

    def _quit(self) -> None:
        self._window.close()

    def _ask_for_model_file(self) -> None:
        ask_for_model_file(self._window, self.open_model_file)

    def _take_files(self, paths: list[str]) -> None:
        """One file answers from now on; several, or a folder, are for the library."""
        if len(paths) == 1 and not os.path.isdir(paths[0]):  # noqa: PTH112  Path.is_dir raises for a name that is too long
            self.open_model_file(paths[0])
            return
        self._pages.import_paths([Path(path) for path in paths])

    def _chat_with(self, model: Model) -> None:
        self._choice.choose(model)
        self._opened(model)
        self._write()

    def _chat_with_file(self, path: Path) -> None:
        self.open_model_file(path)
        self._write()

    def _opened(self, model: Model) -> None:
        news = self.tr("{model} answers from now on. The next message loads it.")
        self.notices.show_notice(news.format(model=model.name))

    def _show_error(self, sentence: str) -> None:
        self.notices.show_notice(sentence, kind="error")

    def _tell_key_faults(self) -> None:
        """Keys in the settings' file that cannot be: those of the table are in force instead."""
        faults = self._rooms.keys.faults
        if faults:
            sentence = self.tr("Some of the keys in settings.toml cannot be used: {faults} F1 lists them.")
            self.notices.show_notice(sentence.format(faults=" ".join(faults[:MOST_FAULTS])), kind="warn")

    def _show_title(self, title: str) -> None:
        self._window.setWindowTitle(f"{title} — Inglenook" if title else "Inglenook")

    def _scale_text(self, steps: int) -> None:
        settings = self._rooms.settings
        scale = next_scale(settings.settings.appearance.text_scale, steps) if steps else 1.0
        settings.set_field("appearance", "text_scale", scale)

    def _apply_look(self) -> None:
        appearance = self._rooms.settings.settings.appearance
        self._rooms.theme.set_mode(appearance.theme)
        self._rooms.theme.set_font(appearance.typeface)
        self._rooms.theme.set_text_scale(appearance.text_scale)

    def _close(self) -> None:
        """Keep what is set, and stop what runs."""
        self._remember()
        self._chat_page.writing.save_now()
        self._pages.save_now()
        self._rooms.background.stop_all(STOP_TIMEOUT_S)
        for save in (self._chat_page.values.save_now, self._rooms.settings.save_now):
            with contextlib.suppress(InglenookError):  # nobody is there to read it; what was saved before still is
                save()

    def _remember(self) -> None:
        settings = self._rooms.settings
        window = self._window
        size = window.normalGeometry().size() if window.isMaximized() else window.size()
        for field, value in (("width", size.width()), ("height", size.height()), ("maximised", window.isMaximized())):
            settings.set_field("window", field, value)
