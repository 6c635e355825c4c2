"""What fills the window: the rail, the pages, the menus and the news at its edge."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

from inglenook.errors import InglenookError
from inglenook.paths import resources
from inglenook.ui.chat.chat_page import ChatPage
from inglenook.ui.chat.model_choice import ModelChoice
from inglenook.ui.dialogs.about_dialog import AboutDialog
from inglenook.ui.dialogs.licences import read_licences
from inglenook.ui.dialogs.report_dialog import ReportDialog
from inglenook.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from inglenook.ui.menus import SEPARATOR, Command, fill_menu_bar, shortcuts
from inglenook.ui.navigation import Navigation
from inglenook.ui.settings.settings_page import SettingsPage
from inglenook.ui.text_sizes import next_scale
from inglenook.ui.versions import problem_report, versions
from inglenook.ui.widgets.notices import Notices

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from inglenook.models.model import Model
    from inglenook.ui.main_window import MainWindow
    from inglenook.ui.rooms import WindowRooms

STOP_TIMEOUT_S = 5.0


class WindowContents(QObject):
    """Only places pages; what they do is theirs."""

    def __init__(self, window: MainWindow, rooms: WindowRooms) -> None:
        super().__init__(window)
        self._window = window
        self._rooms = rooms
        root = QWidget()
        root.setObjectName("root")
        self.notices = Notices(root)
        self._choice = ModelChoice(rooms.library, rooms.settings, rooms.background, self)
        self._chat_page = ChatPage(rooms, self._choice, self.notices)
        self._settings_page = SettingsPage(rooms)
        self._navigation = Navigation(rooms.theme)
        self._pages = QStackedWidget()
        self._titles: dict[str, str] = {}  # of the pages, by name, as the window reads
        self._add_page("Chat", self._chat_page, "message-square", title=self.tr("Chat"))
        self._add_page("Settings", self._settings_page, "settings", title=self.tr("Settings"), at_bottom=True)
        row = QHBoxLayout(root)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addWidget(self._pages, 1)
        self._menus = self._commands()
        fill_menu_bar(window.menuBar(), self._menus)
        self.notices.keep_clear_of(self._chat_page.pane.composer)
        self._connect()
        window.setCentralWidget(root)
        self.show_page("Chat")
        self._choice.refresh()
        self._chat_page.new_chat()

    def show_page(self, name: str) -> None:
        """Open a page."""
        self._pages.setCurrentIndex(list(self._titles).index(name))
        self._navigation.mark(name)

    def open_model_file(self, path: Path | str) -> None:
        """Use a model file from anywhere; a notice says what is wrong with it, if anything is."""
        self._choice.open_file(str(path))

    def _add_page(self, name: str, page: QWidget, icon: str, *, title: str, at_bottom: bool = False) -> None:
        self._titles[name] = title
        self._pages.addWidget(page)
        tip = self.tr("{page} (Ctrl+{number})").format(page=title, number=len(self._titles))
        self._navigation.add_page(name, icon, title=title, tip=tip, at_bottom=at_bottom)

    def _connect(self) -> None:
        settings = self._rooms.settings
        self._window.closing.connect(self._close)
        self._window.model_dropped.connect(self.open_model_file)
        self._window.escape_pressed.connect(self._chat_page.conversing.stop)
        self._navigation.page_chosen.connect(self.show_page)
        self._chat_page.titled.connect(self._show_title)
        self._chat_page.pane.picker.open_requested.connect(self._ask_for_model_file)
        self._chat_page.pane.welcome.open_requested.connect(self._ask_for_model_file)
        self._choice.opened.connect(self._opened)
        self._choice.failed.connect(self._show_error)
        settings.save_failed.connect(self._show_error)
        settings.changed.connect(self._apply_look)
        self._apply_look()

    def _commands(self) -> dict[str, list[Command | None]]:
        page, role = self._chat_page, QAction.MenuRole
        return {
            self.tr("&File"): [
                Command(self.tr("&New chat"), self._new_chat, ("Ctrl+N",)),
                Command(self.tr("&Open model file…"), self._ask_for_model_file, ("Ctrl+O",)),
                SEPARATOR,
                Command(self.tr("&Quit"), self._quit, ("Ctrl+Q",), menu_role=role.QuitRole),
            ],
            self.tr("&Edit"): [
                Command(self.tr("&Copy"), self._copy, ("Ctrl+C",)),
                SEPARATOR,
                Command(self.tr("&Rename chat"), page.list.rename_current),
                Command(self.tr("&Delete chat"), page.list.delete_current),
                Command(self.tr("&Undo deleting a chat"), page.undo_delete, ("Ctrl+Z",)),
                Command(self.tr("&Find in chats"), self._find, ("Ctrl+F",)),
            ],
            self.tr("&View"): [
                *(self._page_command(number, name) for number, name in enumerate(self._titles, 1)),
                SEPARATOR,
                Command(
                    self.tr("&Inspector"),
                    page.panels.toggle_inspector,
                    ("Ctrl+Shift+I",),
                    is_on=page.panels.is_inspector_open,
                ),
                Command(
                    self.tr("C&hats panel"), page.panels.toggle_list, ("Ctrl+Shift+L",), is_on=page.panels.is_list_open
                ),
                SEPARATOR,
                self._theme_command(self.tr("As the s&ystem"), "system"),
                self._theme_command(self.tr("&Light"), "light"),
                self._theme_command(self.tr("&Dark"), "dark"),
                SEPARATOR,
                Command(self.tr("Text la&rger"), lambda: self._scale_text(1), ("Ctrl++", "Ctrl+=")),
                Command(self.tr("Text &smaller"), lambda: self._scale_text(-1), ("Ctrl+-",)),
                Command(self.tr("&Normal text size"), lambda: self._scale_text(0), ("Ctrl+0",)),
            ],
            self.tr("&Model"): [
                Command(self.tr("&Choose…"), self._choose_model, ("Ctrl+M",)),
                Command(self.tr("&Unload"), page.conversing.unload),
            ],
            self.tr("&Help"): [
                Command(self.tr("&Keyboard shortcuts"), self._show_shortcuts, ("F1",)),
                Command(self.tr("&Report a problem…"), self._report),
                Command(self.tr("&About Inglenook"), self._show_about, menu_role=role.AboutRole),
            ],
        }

    def _page_command(self, number: int, name: str) -> Command:
        title = self._titles[name]
        return Command(title, lambda: self.show_page(name), (f"Ctrl+{number}",), is_on=lambda: self._is_open(name))

    def _theme_command(self, text: str, mode: str) -> Command:
        settings = self._rooms.settings
        return Command(
            text,
            lambda: settings.set_field("appearance", "theme", mode),
            is_on=lambda: settings.settings.appearance.theme == mode,
        )

    def _is_open(self, name: str) -> bool:
        return list(self._titles)[self._pages.currentIndex()] == name

    def _new_chat(self) -> None:
        self.show_page("Chat")
        self._chat_page.new_chat()

    def _find(self) -> None:
        self.show_page("Chat")
        self._chat_page.focus_search()

    def _choose_model(self) -> None:
        self.show_page("Chat")
        self._chat_page.pane.picker.open_list()

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
        dialog = QFileDialog(
            self._window, self.tr("Open a model file"), "", self.tr("Model files (*.gguf);;All files (*)")
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_model_file)
        dialog.open()

    def _opened(self, model: Model) -> None:
        news = self.tr("{model} answers from now on. The next message loads it.")
        self.notices.show_notice(news.format(model=model.name))

    def _show_error(self, sentence: str) -> None:
        self.notices.show_notice(sentence, kind="error")

    def _show_title(self, title: str) -> None:
        self._window.setWindowTitle(f"{title} — Inglenook" if title else "Inglenook")

    def _show_shortcuts(self) -> None:
        in_a_chat = [
            (self.tr("Start a new line"), "Shift+Return"),
            (self.tr("Stop the answer"), "Esc"),
            (self.tr("Write the last message again, in an empty field"), "Up"),
            (self.tr("Rename the chat, in the list"), "F2"),
            (self.tr("Delete the chat, in the list"), "Del"),
        ]
        self._open(ShortcutsDialog({**shortcuts(self._menus), self.tr("In a chat"): in_a_chat}, self._window))

    def _show_about(self) -> None:
        version = self._rooms.version
        self._open(
            AboutDialog(version, versions(version), read_licences(resources() / "licences"), parent=self._window)
        )

    def _report(self) -> None:
        sentence = self.tr(
            "Copy this report and add in your own words what you did and what went wrong. "
            "It holds versions and the end of the log, none of your messages."
        )
        report = problem_report(self._rooms.version, self._rooms.paths.logs)
        self._open(ReportDialog(sentence, report, self._window, asked_for=True))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _scale_text(self, steps: int) -> None:
        settings = self._rooms.settings
        scale = next_scale(settings.settings.appearance.text_scale, steps) if steps else 1.0
        settings.set_field("appearance", "text_scale", scale)

    def _apply_look(self) -> None:
        appearance = self._rooms.settings.settings.appearance
        self._rooms.theme.set_mode(appearance.theme)
        self._rooms.theme.set_text_scale(appearance.text_scale)

    def _close(self) -> None:
        """Keep what is set, and stop what runs."""
        self._remember()
        self._rooms.background.stop_all(STOP_TIMEOUT_S)
        with contextlib.suppress(InglenookError):  # nobody is there to read it; what was saved before still is
            self._rooms.settings.save_now()

    def _remember(self) -> None:
        settings = self._rooms.settings
        window = self._window
        size = window.normalGeometry().size() if window.isMaximized() else window.size()
        for field, value in (("width", size.width()), ("height", size.height()), ("maximised", window.isMaximized())):
            settings.set_field("window", field, value)
