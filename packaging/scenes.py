"""What is photographed: each scene puts one widget together, on an empty home of its own."""

from __future__ import annotations

from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QTabBar, QWidget

from gallery import Gallery
from inglenook.app import desktop_app
from inglenook.engines.scripted import Scripted, ScriptedAnswer
from inglenook.hub.catalogue import Catalogue
from inglenook.models.licence import Licences
from inglenook.paths import Paths, resources
from inglenook.settings.settings import Appearance, Settings
from inglenook.settings.settings_file import SettingsFile
from inglenook.ui.chat.chat_list import ChatList
from inglenook.ui.dialogs.about_dialog import AboutDialog
from inglenook.ui.dialogs.licences import read_licences
from inglenook.ui.dialogs.report_dialog import ReportDialog
from inglenook.ui.hub.chooser_dialog import ChooserDialog
from inglenook.ui.keys.keys import Keys
from inglenook.ui.keys.keys_dialog import KeysDialog
from inglenook.ui.models.models_view import ModelsView
from inglenook.ui.opening import Opening
from inglenook.ui.presets.presets_page import PresetsPage
from inglenook.ui.theme.theme import Theme
from inglenook.ui.widgets.notices import Notices
from sample_chats import ANSWER, QUESTION, fill_with_chats
from sample_models import fill_with_models
from sample_presets import LECTURE, fill_with_presets

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from typing import Literal

FOR_EVER_S = 600.0
SETTLE_MS = 800
VERSIONS = {"Python": "3.11.7", "Qt": "6.11.3", "llama-cpp-python": "0.3.36", "System": "Linux 6.1 (x86_64)"}


@dataclass(frozen=True, slots=True)
class Stage:
    """What a scene is built on."""

    app: QApplication
    home: Paths
    mode: Literal["light", "dark"]
    language: Literal["en", "de", "zh_CN"] = "en"

    def theme(self) -> Theme:
        """For a scene without a window; a window brings its own."""
        theme = Theme(self.app, self.home.cache)
        theme.set_mode(self.mode)
        return theme


@dataclass(frozen=True, slots=True)
class Scene:
    """A window takes the look's size, a dialog keeps its own; ``act`` is done once the widget is shown."""

    name: str
    build: Callable[[Stage], AbstractContextManager[QWidget]]
    keeps_size: bool = False
    act: Callable[[QWidget], None] = lambda _: None


def scenes() -> tuple[Scene, ...]:
    """Everything that is photographed, in this order."""
    return (
        Scene("gallery", _gallery),
        Scene("welcome", lambda stage: _window(stage, Scripted([ANSWER]))),
        Scene("chat", lambda stage: _window(stage, Scripted([ANSWER]), chats=True), act=_open_chat),
        Scene("loading", lambda stage: _window(stage, Scripted([ANSWER], load_s=FOR_EVER_S)), act=_send),
        Scene("thinking", lambda stage: _window(stage, Scripted([_SLOW])), act=_send),
        Scene("error", lambda stage: _window(stage, Scripted([ANSWER]), chats=True), act=_show_error),
        Scene("models", lambda stage: _window(stage, Scripted([ANSWER]), models=True), act=_open_models),
        Scene("discover", lambda stage: _window(stage, Scripted([ANSWER])), act=lambda it: press(it, "Discover")),
        Scene("fit", lambda stage: _window(stage, Scripted([ANSWER])), act=lambda it: press(it, "Fit")),
        Scene("presets", lambda stage: _window(stage, Scripted([ANSWER]), presets=True), act=_open_preset),
        Scene("prompt", lambda stage: _window(stage, Scripted([ANSWER]), presets=True), act=_open_prompt),
        Scene("lab", lambda stage: _window(stage, Scripted(_SUMS)), act=_vote),
        Scene("chooser", _chooser, keeps_size=True),
        Scene("settings", lambda stage: _window(stage, Scripted([ANSWER])), act=lambda it: press(it, "Settings")),
        Scene("palette", lambda stage: _window(stage, Scripted([ANSWER]), chats=True), act=_open_palette),
        Scene("report", _report, keeps_size=True),
        Scene("about", _about, keeps_size=True),
        Scene("licences", _about, keeps_size=True, act=lambda it: it.findChildren(QTabBar)[0].setCurrentIndex(1)),
        Scene("shortcuts", _shortcuts, keeps_size=True),
    )


_SLOW = ScriptedAnswer(ANSWER, thinking="The user asks about memory. Weights first, then the cache.", delay_s=0.02)
_SUMS = (
    "17 and 25: 17 + 20 is 37, and **5** more.\n\nAnswer: 42",
    "Answer: 42",
    "10 + 20 is 30, and 7 + 5 is 12.\n\nAnswer: 42",
    "Answer: 32",
    "I would rather not.",
    "Answer: 42",
)


def settle(milliseconds: int) -> None:
    """Let the window work: fonts, pictures of formulas, background reads and lazy layouts arrive."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()


def press(widget: QWidget, name: str) -> None:
    """Click the button that a screen reader calls so."""
    next(button for button in widget.findChildren(QAbstractButton) if button.accessibleName() == name).click()


@contextmanager
def _window(
    stage: Stage, engine: Scripted, *, chats: bool = False, models: bool = False, presets: bool = False
) -> Generator[QWidget]:
    SettingsFile(stage.home.settings).write(Settings(appearance=Appearance(theme=stage.mode, language=stage.language)))
    if chats:
        fill_with_chats(stage.home)
    if models:
        fill_with_models(stage.home.models)
    if presets:
        fill_with_presets(stage.home.presets)
    app = desktop_app(Opening(stage.home.settings), stage.home, engine=engine)
    yield app.window
    app.window.close()
    app.close()


def _open_chat(window: QWidget) -> None:
    settle(SETTLE_MS)  # the list is read in the background
    chats = window.findChild(ChatList)
    if isinstance(chats, ChatList):
        chats.chosen.emit(1)


def _open_palette(window: QWidget) -> None:
    settle(SETTLE_MS)  # the models are looked for in the background
    words = QCoreApplication.translate("Commands", "&Go to anything…")
    next(action for action in window.findChildren(QAction) if action.text() == words).trigger()
    settle(SETTLE_MS)
    field = next(field for field in window.findChildren(QLineEdit) if field.accessibleName() == "Go to anything")
    field.setText("m")


def _open_models(window: QWidget) -> None:
    press(window, "Models")
    settle(SETTLE_MS)  # the files are read in the background
    view = window.findChild(ModelsView)
    if isinstance(view, ModelsView):
        view.setCurrentIndex(view.model().index(0, 0))


def _open_preset(window: QWidget) -> None:
    press(window, "Presets")
    settle(SETTLE_MS)  # the files are read in the background
    page = window.findChild(PresetsPage)
    if isinstance(page, PresetsPage):
        page.open_preset(LECTURE)


def _open_prompt(window: QWidget) -> None:
    _open_preset(window)
    page = window.findChild(PresetsPage)
    if isinstance(page, PresetsPage):
        page.show_prompt()


def _vote(window: QWidget) -> None:
    settle(SETTLE_MS)  # the models are looked for in the background
    press(window, "Lab")
    question = next(field for field in window.findChildren(QPlainTextEdit) if field.accessibleName() == "Question")
    question.setPlainText("What is 17 + 25?")
    press(window, "Ask and vote")
    settle(2 * SETTLE_MS)
    press(window, "42")


def _send(window: QWidget) -> None:
    settle(SETTLE_MS)
    message = next(field for field in window.findChildren(QPlainTextEdit) if field.accessibleName() == "Message")
    message.setPlainText(QUESTION)
    press(window, "Send")


def _show_error(window: QWidget) -> None:
    _open_chat(window)
    notices = window.findChild(Notices)
    if isinstance(notices, Notices):
        sentence = "The model could not be loaded: phi-4.gguf ends before its last tensor. Download it again."
        notices.show_notice(sentence, kind="error")
        notices.show_notice("The chat was deleted.", action=("Undo", lambda: None))


@contextmanager
def _gallery(stage: Stage) -> Generator[QWidget]:
    yield Gallery(stage.theme())


@contextmanager
def _chooser(stage: Stage) -> Generator[QWidget]:
    licences = Licences()
    yield ChooserDialog(Catalogue(licences=licences), licences, memory_bytes=16 << 30, theme=stage.theme())


@contextmanager
def _report(stage: Stage) -> Generator[QWidget]:
    _theme = stage.theme()
    trace = 'Traceback (most recent call last):\n  File "inglenook/ui/chat/chat_page.py", line 214, in _send\n'
    trace += "    turn = self._turns[self._chat.id]\nKeyError: 7\n\n"
    trace += "\n".join(f"{name}: {version}" for name, version in VERSIONS.items())
    yield ReportDialog("Inglenook could not finish sending your message.", trace)


@contextmanager
def _about(stage: Stage) -> Generator[QWidget]:
    licences = read_licences(resources() / "licences")
    yield AboutDialog("0.1.0", VERSIONS, licences, icon=stage.theme().app_icon())


@contextmanager
def _shortcuts(stage: Stage) -> Generator[QWidget]:
    yield KeysDialog(Keys(), stage.theme())
