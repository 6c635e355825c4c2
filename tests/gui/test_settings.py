"""The Settings page: each value is in force at once, on disk soon, and can be put back."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QPlainTextEdit, QPushButton, QScrollArea, QSpinBox, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person


def _choose(person: Person, name: str, key: Qt.Key) -> None:
    combo = person.find(QComboBox, name)
    combo.setFocus()
    person.qtbot.keyClick(combo, key)


def _saved(home: Path) -> dict[str, dict[str, object]]:
    file = home / "settings.toml"
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def test_the_theme_is_in_force_at_once_and_can_be_put_back(scripted: Callable[..., Person], home: Path) -> None:
    person = scripted("Yes.")
    person.click("Settings")
    person.photograph("settings-light")
    _choose(person, "Theme", Qt.Key.Key_End)
    assert person.window.palette().window().color().lightness() < 128
    person.photograph("settings-dark")
    person.wait_for(lambda: _saved(home).get("appearance", {}).get("theme") == "dark")
    person.click("Reset Theme")
    assert person.window.palette().window().color().lightness() > 128
    assert not person.sees("Reset Theme")


def test_ctrl_enter_sends_when_it_is_set_so(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    person.click("Settings")
    _choose(person, "Send with", Qt.Key.Key_Down)
    person.click("Chat")
    person.write("First")
    person.press(Qt.Key.Key_Return)
    person.write("line two")
    message = person.find(QPlainTextEdit, "Message")
    assert message.toPlainText() == "First\nline two"
    person.qtbot.keyClick(message, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person.wait_for_answer("finished")
    assert "line two" in person.conversation()


def test_a_new_chat_begins_with_the_default_system_prompt(scripted: Callable[..., Person], home: Path) -> None:
    person = scripted("Yes.")
    person.click("Settings")
    person.qtbot.keyClicks(person.find(QPlainTextEdit, "Default system prompt"), "Be kind.")
    person.wait_for(lambda: _saved(home).get("chat", {}).get("system_prompt") == "Be kind.")
    person.click("Chat")
    person.click("New chat")
    assert person.find(QPlainTextEdit, "System prompt").toPlainText() == "Be kind."


def test_a_number_goes_back_to_auto(scripted: Callable[..., Person], home: Path) -> None:
    person = scripted("Yes.")
    person.click("Settings")
    threads = person.find(QSpinBox, "Threads")
    threads.selectAll()
    person.qtbot.keyClicks(threads, "3")
    person.qtbot.keyClick(threads, Qt.Key.Key_Return)
    person.wait_for(lambda: _saved(home).get("engine", {}).get("threads") == 3)
    person.click("Reset Threads")
    assert threads.text() == "auto"
    person.wait_for(lambda: "threads" not in _saved(home).get("engine", {}))


def test_a_text_size_of_ones_own_is_shown(scripted: Callable[..., Person], home: Path) -> None:
    home.mkdir(parents=True)
    (home / "settings.toml").write_text("[appearance]\ntext_scale = 1.5\n", encoding="utf-8")
    person = scripted("Yes.")
    person.click("Settings")
    box = person.find(QComboBox, "Text size")
    assert box.currentText() == "150\N{NO-BREAK SPACE}%"
    _choose(person, "Text size", Qt.Key.Key_Down)
    person.wait_for(lambda: _saved(home).get("appearance", {}).get("text_scale") == 1.6)


@pytest.mark.parametrize("width", [640, 700, 1200])
@pytest.mark.parametrize("scale", [1.0, 1.6, 2.0])
def test_nothing_is_cut_off(scripted: Callable[..., Person], home: Path, width: int, scale: float) -> None:
    home.mkdir(parents=True)
    (home / "settings.toml").write_text(f"[appearance]\ntext_scale = {scale}\n", encoding="utf-8")
    person = scripted("Yes.")
    person.click("Settings")
    person.window.resize(width, 800)
    person.qtbot.wait(50)  # the layout settles
    assert person.window.width() == width
    area = next(area for area in person.window.findChildren(QScrollArea) if area.isVisible())
    right = area.viewport().width()
    inner = area.widget()
    assert inner is not None
    widgets = [each for each in inner.findChildren(QWidget) if each.isVisible()]
    beyond = [each for each in widgets if each.mapTo(inner, each.rect().topRight()).x() >= right]
    assert not beyond
    narrow = [
        each
        for each in widgets
        if isinstance(each, (QPushButton, QComboBox)) and each.width() < each.minimumSizeHint().width()
    ]
    assert not narrow
    person.photograph(f"settings-{width}-{scale}")


def test_a_broken_file_is_told_and_the_window_opens(scripted: Callable[..., Person], home: Path) -> None:
    home.mkdir(parents=True)
    (home / "settings.toml").write_text("this is = not [toml", encoding="utf-8")
    person = scripted("Yes.")
    assert "could not all be read" in person.notices()
    assert person.find(QAbstractButton, "Chat").isVisible()
