"""What the user sees after a crash, of damage, of a full disk, and of a second window on the same chats."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox

from inglenook.app import desktop_app
from inglenook.chats.chat_store import ChatStore
from inglenook.chats.trash import UNFINISHED
from inglenook.engines.scripted import Scripted, ScriptedAnswer
from inglenook.paths import Paths
from inglenook.storage.backups import back_up, backups_of
from inglenook.storage.database import Database
from inglenook.ui.opening import Opening
from inglenook.ui.running import run_window

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from tests.gui.conftest import Person

    from inglenook.ui.desktop_app import DesktopApp


@pytest.fixture
def path(home: Path) -> Path:
    """Chats of a former session: "Tea" with an answer, "Coffee" with a question."""
    path = home / "inglenook.sqlite"
    with contextlib.closing(Database(path)) as database:
        chats = ChatStore(database)
        for title in ("Coffee", "Tea"):
            chats.add(chats.create().id, parent_id=None, role="user", text=title)
    return path


@contextlib.contextmanager
def chats_of(path: Path) -> Generator[ChatStore]:
    """Another Inglenook on the same file."""
    with contextlib.closing(Database(path)) as database:
        yield ChatStore(database)


def damage(path: Path, table: str) -> None:
    """Fill the page that a table begins on with rubbish."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xa5" * size)


def test_what_was_cut_off_is_told_and_can_be_gone_to(path: Path, scripted: Callable[..., Person]) -> None:
    with chats_of(path) as chats:
        tea = next(chat for chat in chats.chats() if chat.title == "Tea")
        answer = chats.add(tea.id, parent_id=tea.leaf_id, role="assistant", text="", state="streaming")
        chats.save_answer(answer.id, text="Green tea is", thinking="", state="streaming")
    person = scripted("Fine.")
    assert person.notices() == "The answer in “Tea” was cut off when Inglenook ended; 3 words of it are kept."
    assert "Green tea is" not in person.conversation()
    person.click("Show")
    person.wait_for(lambda: "Green tea is" in person.conversation())
    again = scripted("Fine.")
    assert again.notices() == ""


def test_several_and_an_import_are_told(path: Path, scripted: Callable[..., Person]) -> None:
    with contextlib.closing(Database(path)) as database:
        chats = ChatStore(database)
        for chat in chats.chats():
            chats.add(chat.id, parent_id=chat.leaf_id, role="assistant", text="", state="streaming")
        with database.transaction() as connection:
            connection.execute("INSERT INTO chats (created_at, updated_at, deleted_at) VALUES (0, 0, ?)", (UNFINISHED,))
    person = scripted("Fine.")
    assert "2 answers were cut off when Inglenook ended" in person.notices()
    assert "The last one is in “Coffee”" in person.notices() or "The last one is in “Tea”" in person.notices()
    assert "An import of chats was cut off" in person.notices()
    with chats_of(path) as chats:
        assert len(chats.chats()) == 2


def test_a_copy_of_the_day_is_made(path: Path, scripted: Callable[..., Person]) -> None:
    person = scripted("Fine.")
    person.wait_for(lambda: len(backups_of(path)) == 1)
    assert person.notices() == ""


def test_another_windows_words_are_there_soon(path: Path, scripted: Callable[..., Person]) -> None:
    person = scripted("Fine.")
    person.wait_for(lambda: "Tea" in person.chats())
    person.click_chat(person.chats().index("Tea"))
    person.wait_for(lambda: "Tea" in person.conversation())
    with chats_of(path) as chats:
        tea = next(chat for chat in chats.chats() if chat.title == "Tea")
        answer = chats.add(tea.id, parent_id=tea.leaf_id, role="assistant", text="Green", state="streaming")
        chats.claim(answer.id)
        person.wait_for(lambda: "Green" in person.conversation())
        chats.save_answer(answer.id, text="Green tea, and more", thinking="", state="complete")
        chats.give_back(answer.id)
        chats.add(chats.create().id, parent_id=None, role="user", text="Cake")
        person.wait_for(lambda: "Green tea, and more" in person.conversation() and "Cake" in person.chats())
        person.write("half a thought")
        chats.add(tea.id, parent_id=answer.id, role="user", text="And milk?")
        person.wait_for(lambda: "And milk?" in person.conversation())
    assert "half a thought" in person.composed()


def test_a_second_window_leaves_the_firsts_answer_alone(path: Path, scripted: Callable[..., Person]) -> None:
    long = " ".join(f"word{number}" for number in range(40))
    person = scripted(ScriptedAnswer(long, delay_s=0.05))
    person.ask("Count")
    person.wait_for(lambda: "word3" in person.conversation())
    with chats_of(path) as chats:
        assert chats.mend() == ()
    person.wait_for_answer("word39")
    with chats_of(path) as chats:
        assert chats.branch(chats.chats()[0].id)[-1].text == long


class Window:
    """Runs the whole app as ``inglenook`` does, and presses buttons once they are there."""

    def __init__(self, qtbot: QtBot, home: Path) -> None:
        self.qtbot = qtbot
        self.paths = Paths.under(home)
        self.apps: list[DesktopApp] = []
        self.told: list[str] = []

    def make(self, opening: Opening) -> DesktopApp:
        """The app over a scripted engine."""
        app = desktop_app(opening, self.paths, engine=Scripted(["Fine."]))
        self.apps.append(app)
        return app

    def run(self) -> int:
        """Until it is closed; the exit code."""
        return run_window(Opening(self.paths.settings), self.paths, self.make)

    def notices(self) -> str:
        """The news of the window that is open."""
        return "\n".join(notice.text for notice in self.apps[-1].contents.notices.notices)

    def press(self, name: str) -> bool:
        """A button of a notice or of a dialog; whether it was there."""
        for widget in QApplication.topLevelWidgets():
            for button in widget.findChildren(QAbstractButton):
                if button.isVisible() and button.text().replace("&", "").startswith(name):
                    if isinstance(button.window(), QMessageBox):
                        box = button.window()
                        assert isinstance(box, QMessageBox)
                        self.told.append(f"{box.text()} {box.informativeText()}")
                    button.click()
                    return True
        return False


@pytest.fixture
def window(qtbot: QtBot, home: Path, caplog: pytest.LogCaptureFixture) -> Iterator[Window]:
    yield Window(qtbot, home)
    assert [record for record in caplog.records if record.name == "inglenook.ui.bugs"] == []


def after_another(*steps: Callable[[], bool]) -> None:
    """Do each step as soon as it can be done, while the app runs its own event loop."""
    waiting = list(steps)
    timer = QTimer(QApplication.instance(), interval=20)

    def do() -> None:
        if waiting and waiting[0]():
            waiting.pop(0)
        if not waiting:
            timer.stop()
            timer.deleteLater()

    timer.timeout.connect(do)
    timer.start()


@pytest.mark.parametrize("table", ["answers", "messages", "downloads"])
def test_damage_inside_is_told_and_a_copy_restored(path: Path, window: Window, table: str) -> None:
    back_up(path, 4)
    damage(path, table)
    seen: list[str] = []

    def close() -> bool:
        if len(window.apps) < 2 or "chats are as the copy" not in window.notices():
            return False
        seen.append(window.notices())
        window.apps[-1].window.close()
        return True

    after_another(
        lambda: window.press("Restore it…"),
        lambda: window.press("Restore"),
        close,
    )
    assert window.run() == 0
    assert "The copy holds 2 chats" in window.told[0]
    assert "What stood there is kept" in seen[0]
    (aside,) = (path.parent / "replaced").iterdir()
    assert aside.stat().st_size == path.stat().st_size
    with chats_of(path) as chats:
        assert {chat.title for chat in chats.chats()} == {"Tea", "Coffee"}
    window.apps[-1].window.deleteLater()


def test_a_file_that_does_not_open_offers_the_copy(path: Path, window: Window) -> None:
    back_up(path, 4)
    path.write_bytes(b"rubbish")

    def close() -> bool:
        if not window.apps or "chats are as the copy" not in window.notices():
            return False
        window.apps[-1].window.close()
        return True

    after_another(lambda: window.press("Restore the copy of"), close)
    assert window.run() == 0
    assert "the damaged file is kept" in window.told[0]
    with chats_of(path) as chats:
        assert len(chats.chats()) == 2
    window.apps[-1].window.deleteLater()
