"""The first tenth of a second: Qt's application and the window, before the rest of the app is even imported."""

from __future__ import annotations

import sys
import time
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import PySide6
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from inglenook import __version__
from inglenook.errors import InglenookError
from inglenook.sentence import say
from inglenook.ui.languages import SYSTEM, SpokenLanguage, language_of
from inglenook.ui.main_window import MainWindow
from inglenook.ui.theme.palette import make_palette
from inglenook.ui.theme.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from pathlib import Path

PAINT_WITHIN_S = 0.5  # some systems show a window late; the app does not wait for them
_BROKEN_QT, _PYTHON_IT_NEEDS = (6, 12), (3, 12)


@dataclass(frozen=True, slots=True)
class Look:
    """What of the settings the first picture needs, read without the settings' checks, which take longer to import."""

    theme: str = "system"
    language: str = SYSTEM
    width: int = 1280
    height: int = 800
    maximised: bool = False


class Opening:
    """Creates the application and its window; ``show`` returns when it has been painted.

    Raises InglenookError when this Qt cannot run on this Python: 6.12.0 aborts below Python 3.12.
    """

    def __init__(self, settings: Path) -> None:
        check_versions(cast("tuple[int, ...]", PySide6.__version_info__), sys.version_info[:2])
        existing = QApplication.instance()
        self.qt = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
        self.qt.setApplicationName("Inglenook")
        self.qt.setApplicationVersion(__version__)
        self.qt.setDesktopFileName("org.inglenook.Inglenook")
        self._look = read_look(settings)
        self.language = SpokenLanguage()
        self.language.speak(language_of(self._look.language))
        by_system = self.qt.styleHints().colorScheme() == Qt.ColorScheme.Dark
        dark = self._look.theme == "dark" or (self._look.theme == "system" and by_system)
        self._tokens = DARK if dark else LIGHT
        self.window = MainWindow(self._tokens)
        self.window.resize(self._look.width, self._look.height)
        if self._look.maximised:
            self.window.setWindowState(Qt.WindowState.WindowMaximized)

    def show(self) -> None:
        """Show the window with its picture."""
        self.window.show()
        deadline = time.monotonic() + PAINT_WITHIN_S
        while not self.window.opening_picture.was_painted and time.monotonic() < deadline:
            self.qt.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 5)

    def dress(self) -> None:
        """Have a dialog that comes before the theme look like what is behind it."""
        self.qt.setStyle("Fusion")
        self.qt.setPalette(make_palette(self._tokens))

    def fail(self, sentence: str) -> None:
        """The one dialog of a start that cannot go on; returns when it was read."""
        self.dress()
        close = QMessageBox.StandardButton.Close
        QMessageBox(QMessageBox.Icon.Critical, "Inglenook", sentence, close, self.window).exec()


def read_look(settings: Path) -> Look:
    """The look in a settings' file; what is missing or odd is the default, and told later by who reads all of it."""
    try:
        table = tomllib.loads(settings.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Look()
    found = {**_table(table, "appearance"), **_table(table, "window")}
    look = Look()
    theme, language = found.get("theme"), found.get("language")
    width, height, maximised = (found.get(name) for name in ("width", "height", "maximised"))
    return Look(
        theme=theme if isinstance(theme, str) else look.theme,
        language=language if isinstance(language, str) else look.language,
        width=width if isinstance(width, int) else look.width,
        height=height if isinstance(height, int) else look.height,
        maximised=maximised if isinstance(maximised, bool) else look.maximised,
    )


def check_versions(qt: tuple[int, ...], python: tuple[int, ...]) -> None:
    """Raise InglenookError for the pair that ends the process with "none_dealloc" after some thousand calls."""
    if qt[:2] >= _BROKEN_QT and python < _PYTHON_IT_NEEDS:
        raise InglenookError(
            say(
                "PySide6 {qt} does not work with Python {python}: install a version below 6.12, or use Python 3.12 or "
                "newer.",
                qt=".".join(map(str, qt[:3])),
                python=".".join(map(str, python[:2])),
            )
        )


def _table(table: dict[str, object], name: str) -> dict[str, object]:
    part = table.get(name)
    return cast("dict[str, object]", part) if isinstance(part, dict) else {}
