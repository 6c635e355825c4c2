"""Pages that nobody has opened yet are made while the window stands still; one opened sooner is whole all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from inglenook.ui.presets.presets_page import PresetsPage
from inglenook.ui.settings.setting_row import SettingRow
from inglenook.ui.settings.settings_index import settings_index
from inglenook.ui.settings.settings_page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.gui.conftest import Person


def _settings(person: Person) -> set[str]:
    found = person.window.findChildren(SettingsPage)
    return {str(each.property("setting")) for page in found for each in page.findChildren(QWidget)} - {"None"}


def _indexed() -> set[str]:
    return {entry.id for group in settings_index() for entry in group.entries}


def test_a_page_that_nobody_opened_is_there_after_a_moment(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    person.wait_for(lambda: len(person.window.findChildren(PresetsPage)) > 0)  # the last
    assert _settings(person) == _indexed()
    rows = person.window.findChildren(SettingRow)
    ahead = {row: row.geometry() for row in rows}
    assert rows
    person.click("Settings")
    person.qtbot.wait(50)  # the layout settles
    assert {row: row.geometry() for row in rows} == ahead


def test_a_page_opened_at_once_is_whole(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    person.click("Settings")
    assert _settings(person) == _indexed()
    assert person.find(QSpinBox, "Threads").isEnabled()
    assert person.find(QComboBox, "Theme").isVisible()


def test_a_page_opened_between_two_parts_is_whole(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    person.wait_for(lambda: len(_settings(person)) > 3)
    person.click("Settings")
    assert _settings(person) == _indexed()
    assert person.find(QSpinBox, "Threads").isEnabled()
