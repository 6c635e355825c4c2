"""The running window: Qt's application, its look, its background work, and how all of it ends."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from inglenook.ui.background import Background
from inglenook.ui.bugs import Bugs
from inglenook.ui.live_settings import LiveSettings
from inglenook.ui.main_window import MainWindow
from inglenook.ui.quit_signals import QuitSignals
from inglenook.ui.rooms import WindowRooms
from inglenook.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.chats.chat_store import ChatStore
    from inglenook.inference.loaded_models import LoadedModels
    from inglenook.inference.turn import Turns
    from inglenook.models.library import Library
    from inglenook.paths import Paths
    from inglenook.settings.settings import Settings
    from inglenook.settings.settings_file import SettingsFile


class DesktopApp:
    """Builds the window over the rooms below; ``on_close`` frees those when it ends."""

    def __init__(  # noqa: PLR0913  everything that app.py built
        self,
        *,
        paths: Paths,
        version: str,
        settings_file: SettingsFile,
        settings: Settings,
        settings_problem: str | None,
        chats: ChatStore,
        library: Library,
        loaded: LoadedModels,
        turns: Turns,
        on_close: Callable[[], None],
    ) -> None:
        existing = QApplication.instance()
        self._qt = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
        self._qt.setApplicationName("Inglenook")
        self._qt.setApplicationVersion(version)
        self._qt.setDesktopFileName("org.inglenook.Inglenook")
        self._on_close = on_close
        self._bugs = Bugs(version)
        self._background = Background(self._bugs.report)
        rooms = WindowRooms(
            theme=Theme(self._qt, paths.cache),
            background=self._background,
            settings=LiveSettings(settings_file, settings, self._background),
            chats=chats,
            library=library,
            loaded=loaded,
            turns=turns,
            paths=paths,
            version=version,
        )
        self.window = MainWindow(rooms)
        self._bugs.show_over(self.window)
        self._bugs.quit_wanted.connect(self.window.close)
        if settings_problem:
            self.window.notices.show_notice(settings_problem, kind="warn")

    def run(self) -> int:
        """Show the window and stay until it is closed; the exit code."""
        signals = QuitSignals(self.window.close)
        self.window.show()
        code = self._qt.exec()
        signals.close()
        self.close()
        return code

    def close(self) -> None:
        """Stop what runs and free what is held; the window is closed by then, or was never shown."""
        self._background.stop_all(timeout_s=5.0)
        self._on_close()
        self._bugs.close()
