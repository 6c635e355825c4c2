"""Servers in the settings: set up, tried, changed and removed, by mouse and by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backend import KeyringBackend
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
)
from tests.engines.ollama.ollama_server import OllamaServer
from tests.engines.openai_compatible.hostile_server import HostileServer, Reply
from typing_extensions import override

from inglenook.paths import Paths
from inglenook.settings.settings_file import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.settings.engine_server import EngineServer

KEY = "sk-abcdefgh"


class MemoryKeyring(KeyringBackend):
    """Keeps what it is given."""

    priority = 1  # pyright: ignore[reportAssignmentType, reportIncompatibleVariableOverride]  as keyring's own backends

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[str, str] = {}

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(username)

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[username] = password

    @override
    def delete_password(self, service: str, username: str) -> None:
        del self.kept[username]


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    before, made = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def hostile() -> Iterator[HostileServer]:
    with HostileServer() as server:
        yield server


def saved(home: Path) -> list[EngineServer]:
    return SettingsFile(Paths.under(home).settings).read()[0].engines


def dialog(person: Person) -> QDialog:
    person.wait_for(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    return found


def field(of: QDialog, name: str) -> QLineEdit:
    return next(each for each in of.findChildren(QLineEdit) if each.accessibleName() == name)


def words(of: QDialog) -> str:
    return "\n".join(label.text() for label in of.findChildren(QLabel) if label.isVisible())


def press(person: Person, of: QDialog, name: str) -> None:
    button = next(each for each in of.findChildren(QAbstractButton) if each.accessibleName() == name)
    person.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def add(person: Person, name: str, address: str, *, key: str = "", kind: str = "") -> QDialog:
    """Write it into the dialog, and save."""
    person.click("Add a server")
    asked = dialog(person)
    person.qtbot.keyClicks(field(asked, "Name"), name)
    if kind:
        person.qtbot.keyClicks(asked.findChildren(QComboBox)[0], kind)
    person.qtbot.keyClicks(field(asked, "Address"), address)
    person.qtbot.keyClicks(field(asked, "Key"), key)
    person.qtbot.keyClick(field(asked, "Key"), Qt.Key.Key_Return)
    return asked


def test_one_is_set_up_tried_and_its_key_is_sent(
    scripted: Callable[..., Person], home: Path, hostile: HostileServer, ring: MemoryKeyring
) -> None:
    person = scripted("Hm.")
    person.click("Settings")
    assert "No server is set up." in person.labels()

    add(person, "Box", hostile.address, key=KEY)

    person.wait_for(lambda: "It answers. Its models: 1" in person.labels())
    assert "on this computer · OpenAI-compatible · " + hostile.address in _full(person)
    assert hostile.headers[-1][1]["authorization"] == f"Bearer {KEY}"
    person.wait_for(lambda: [one.name for one in saved(home)] == ["Box"])
    assert KEY not in Paths.under(home).settings.read_text("utf-8") + person.labels()
    assert list(ring.kept.values()) == [KEY]


def test_a_server_that_cannot_be_reached_is_a_sentence_and_one_that_is_silent_can_be_stopped(
    scripted: Callable[..., Person], hostile: HostileServer
) -> None:
    hostile.others["/v1/models"] = Reply((None,), content_type="application/json")
    person = scripted("Hm.")
    person.click("Settings")
    add(person, "Gone", "http://127.0.0.1:9")
    person.wait_for(lambda: "“Gone” cannot be reached at http://127.0.0.1:9" in person.labels())

    add(person, "Slow", hostile.address)
    person.wait_for(lambda: "Asking which models it has…" in person.labels())
    person.wait_for(lambda: bool(hostile.requests))
    person.click("Stop asking Slow")

    person.wait_for(lambda: "Asking which models it has…" not in person.labels())
    assert person.sees("Test Slow")


def test_a_wrong_address_stays_to_be_mended_and_a_name_is_not_taken_twice(
    scripted: Callable[..., Person], home: Path, hostile: HostileServer
) -> None:
    person = scripted("Hm.")
    person.click("Settings")
    asked = add(person, "Box", "nowhere")
    assert "“nowhere” is no address of a server" in words(asked)
    address = field(asked, "Address")
    address.selectAll()
    person.qtbot.keyClicks(address, "http://192.0.2.1:8000")
    assert "Leaves this computer: chats, documents and pictures are sent there." in words(asked)
    address.selectAll()
    person.qtbot.keyClicks(address, hostile.address)
    person.qtbot.keyClick(address, Qt.Key.Key_Return)
    person.wait_for(lambda: [one.address for one in saved(home)] == [hostile.address])

    again = add(person, "box", "http://127.0.0.1:9")
    assert "There is a server “box” already" in words(again)
    again.reject()
    assert [one.address for one in saved(home)] == [hostile.address]


def test_a_computer_without_a_keyring_says_so_and_sets_nothing_up(
    scripted: Callable[..., Person], home: Path, hostile: HostileServer
) -> None:
    person = scripted("Hm.")
    person.click("Settings")
    asked = add(person, "Box", hostile.address, key=KEY)

    person.wait_for(lambda: "INGLENOOK_KEY_BOX" in words(asked))
    assert saved(home) == []
    press(person, asked, "Save")  # without it
    person.wait_for(lambda: [one.name for one in saved(home)] == ["Box"])


def test_it_is_changed_and_removed_with_its_key(
    scripted: Callable[..., Person], home: Path, hostile: HostileServer, ring: MemoryKeyring
) -> None:
    person = scripted("Hm.")
    person.click("Settings")
    add(person, "Box", hostile.address, key=KEY)
    person.wait_for(lambda: person.sees("Change Box"))

    person.qtbot.keyClick(person.find(QAbstractButton, "Change Box"), Qt.Key.Key_Space)
    asked = dialog(person)
    person.wait_for(lambda: "A key is kept in the keyring." in words(asked))
    name = field(asked, "Name")
    name.selectAll()
    person.qtbot.keyClicks(name, "Crate")
    person.qtbot.keyClicks(field(asked, "Proxy"), "none")
    person.qtbot.keyClick(asked.findChildren(QCheckBox)[0], Qt.Key.Key_Space)
    press(person, asked, "Save")
    person.wait_for(
        lambda: [(one.name, one.proxy, one.self_signed) for one in saved(home)] == [("Crate", "none", True)]
    )
    assert list(ring.kept.values()) == [KEY]

    person.click("Remove Crate")
    question = dialog(person)
    assert isinstance(question, QMessageBox)
    press(person, question, "Remove")
    person.wait_for(lambda: saved(home) == [] and not ring.kept)
    assert not person.sees("Change Crate")


def test_an_ollama_of_this_computer_is_found_and_stands_in_the_picker(
    scripted: Callable[..., Person], monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    with OllamaServer() as there:
        monkeypatch.setenv("OLLAMA_HOST", there.address)
        person = scripted("Hm.")
        assert not there.requests
        person.click("Settings")
        person.wait_for(lambda: person.sees("Set up Ollama"))
        assert "found on this computer · Ollama · " + there.address in _full(person)
        person.wait_for(lambda: "It answers. Its models: 1" in person.labels())

        person.click("Set up Ollama")
        asked = dialog(person)
        person.qtbot.keyClicks(field(asked, "Keep in memory"), "30m")
        press(person, asked, "Save")

        person.wait_for(lambda: [(one.kind, one.keep_alive) for one in saved(home)] == [("ollama", "30m")])
        person.wait_for(lambda: person.sees("Change Ollama") and not person.sees("Set up Ollama"))


def _full(person: Person) -> str:
    """What labels stand for, also those that are cut off."""
    return "\n".join(label.accessibleName() for label in person.window.findChildren(QLabel) if label.isVisible())
