"""The running window: Qt's application, its look, its background work, and how all of it ends."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from inglenook import __version__
from inglenook.ui.background import Background
from inglenook.ui.bugs import Bugs
from inglenook.ui.collecting import Collecting
from inglenook.ui.enter_key import EnterKey
from inglenook.ui.language_change import LanguageChange
from inglenook.ui.live_settings import LiveSettings
from inglenook.ui.quit_signals import QuitSignals
from inglenook.ui.window_contents import WindowContents

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from inglenook.settings.settings import Settings
    from inglenook.settings.settings_file import SettingsFile
    from inglenook.ui.opening import Opening
    from inglenook.ui.rooms import WindowRooms


class DesktopApp:
    """Fills the window over the rooms below; ``on_close`` frees those when it ends."""

    def __init__(  # noqa: PLR0913  what app.py built
        self,
        opening: Opening,
        *,
        settings_file: SettingsFile,
        settings: Settings,
        settings_problem: str | None,
        make_rooms: Callable[[QApplication, Background, LiveSettings], WindowRooms],
        on_close: Callable[[], None],
    ) -> None:
        self._qt = opening.qt
        self.window = opening.window
        self._on_close = on_close
        self._collecting = Collecting()  # before any thread starts
        self._language = opening.language
        self.reopens = False  # once the window was closed, to be made in another language
        self._bugs = Bugs(__version__)
        self._background = Background(self._bugs.report)
        live = LiveSettings(settings_file, settings, self._background)
        rooms = make_rooms(self._qt, self._background, live)
        self._forms = rooms.forms
        self.contents = WindowContents(self.window, rooms)
        self._enter = EnterKey(self._qt)
        self._bugs.show_over(self.window)
        self._bugs.quit_wanted.connect(self.window.close)
        self._change = LanguageChange(live, opening.language.name, self.contents.notices, self.window)
        self._change.reopen_wanted.connect(self._reopen)
        if settings_problem:
            self.contents.notices.show_notice(settings_problem, kind="warn")

    def run(self) -> int:
        """Show the window, if it is not there yet, and stay until it is closed; the exit code."""
        signals = QuitSignals(self.window.close)
        self.window.show()
        gc.freeze()  # what is there from the start is not looked through again and again: that would stop the window
        code = self._qt.exec()
        signals.close()
        self.close()
        return code

    def close(self) -> None:
        """Stop what runs and free what is held; the window is closed by then, or was never shown."""
        self._background.stop_all(timeout_s=5.0)
        self._forms.close()
        self._on_close()
        self._enter.close()
        self._bugs.close()
        self._collecting.close()
        self._language.fall_silent()

    def _reopen(self) -> None:
        self.reopens = True
        self.window.close()
