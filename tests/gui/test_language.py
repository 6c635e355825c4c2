"""Another language is chosen in the settings: one click, and the whole window speaks it, the chat as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox
from tests.gui.conftest import Person

from inglenook.app import desktop_app
from inglenook.engines.scripted import Scripted, ScriptedAnswer
from inglenook.paths import Paths
from inglenook.ui.opening import Opening
from inglenook.ui.running import run_window

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from inglenook.ui.desktop_app import DesktopApp


def test_the_window_speaks_german_after_one_click(qtbot: QtBot, home: Path, caplog: pytest.LogCaptureFixture) -> None:
    paths = Paths.under(home)
    engine = Scripted([ScriptedAnswer("Guten Tag.")])
    apps: list[DesktopApp] = []
    told: list[str] = []

    def make(opening: Opening) -> DesktopApp:
        apps.append(desktop_app(opening, paths, engine=engine))
        steps = choose_german if len(apps) == 1 else read_it
        QTimer.singleShot(0, lambda: in_window(apps[-1], steps))
        return apps[-1]

    def in_window(app: DesktopApp, steps: Callable[[Person], None]) -> None:
        try:
            steps(Person(qtbot, app.window, app.contents))
        except BaseException:
            app.window.close()  # else the test would never end
            raise

    def choose_german(person: Person) -> None:
        person.wait_for(lambda: "Looking for the models" not in person.labels())
        person.ask("Hello")
        person.wait_for_answer("Guten Tag.")
        person.click("Settings")
        box = person.find(QComboBox, "Language")
        qtbot.keyClicks(box, "Deutsch")
        box.activated.emit(box.currentIndex())
        person.wait_for(lambda: "Deutsch is spoken once the window is opened again" in person.notices())
        person.click("Open again")

    def read_it(person: Person) -> None:
        person.wait_for(lambda: person.contents.chat_page.conversing.chat_id is not None)
        told.append(person.labels())
        person.click("Chat")
        person.wait_for(lambda: "Guten Tag." in person.conversation())
        person.window.close()

    assert run_window(Opening(paths.settings), paths, make) == 0
    assert all(word in told[0] for word in ("Einstellungen", "Erscheinungsbild", "Sprache"))
    assert not [record.getMessage() for record in caplog.records if record.name == "inglenook.ui.bugs"]
    assert QApplication.translate("SettingNames", "Language") == "Language"  # nothing speaks on after the end


def test_a_window_that_was_left_in_german_starts_in_german(
    home: Path, open_window: Callable[[Scripted], Person]
) -> None:
    settings = Paths.under(home).settings
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text('[appearance]\nlanguage = "de"\n', encoding="utf-8")
    person = open_window(Scripted([]))
    assert person.window.menuBar().actions()[0].text() == "&Datei"
    assert person.find(QAbstractButton, "Settings").text() == "Einstellungen"  # the name stays, for scripts and tests
