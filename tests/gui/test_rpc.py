"""Other machines in the settings and in a chat: set up, warned of, gone in the middle of an answer, switched off."""

from __future__ import annotations

import socket
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit
from tests.engines.rpc_machine import RpcMachine, free_endpoint, needs_rpc

from inglenook.paths import Paths
from inglenook.settings.rpc_settings import RpcSettings
from inglenook.settings.settings import Settings
from inglenook.settings.settings_file import SettingsFile
from inglenook.ui.engines import rpc_panel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine

FAR = "192.0.2.1:50052"
USE = "Spread models over other machines"
AT_ONCE_S = 2.0
BEGUN = 200  # letters of a conversation with a question and the beginning of an answer


@pytest.fixture
def able(monkeypatch: pytest.MonkeyPatch) -> None:
    """As with a llama.cpp that has its RPC part."""
    monkeypatch.setattr(rpc_panel, "has_rpc", lambda: True)


@pytest.fixture
def machine() -> Iterator[RpcMachine]:
    with RpcMachine() as machine:
        yield machine


def saved(home: Path) -> RpcSettings:
    return SettingsFile(Paths.under(home).settings).read()[0].rpc


def set_up(home: Path, *endpoints: str) -> None:
    settings = Settings(rpc=RpcSettings(use=True, workers=list(endpoints)))
    SettingsFile(Paths.under(home).settings).write(settings)


def add(person: Person, address: str) -> None:
    """By the keyboard."""
    field = person.find(QLineEdit, "Address of another machine")
    person.qtbot.keyClicks(field, address)
    person.qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.usefixtures("able")
def test_off_until_it_is_switched_on_with_the_warning_beside_it(scripted: Callable[..., Person], home: Path) -> None:
    person = scripted("Hm.")
    person.click("Settings")
    assert "No other machine is set up." in person.labels()
    assert "It is not encrypted, and asks nobody who they are" in person.labels()
    use = person.find(QCheckBox, USE)
    assert not use.isChecked()

    add(person, "http://box")
    assert "“http://box” is no address of an RPC worker" in person.labels()
    endpoint = free_endpoint()
    person.find(QLineEdit, "Address of another machine").clear()
    add(person, endpoint)
    person.wait_for(lambda: f"The RPC worker at {endpoint} cannot be reached" in person.labels())
    person.wait_for(lambda: saved(home) == RpcSettings(use=False, workers=[endpoint]))

    person.qtbot.keyClick(use, Qt.Key.Key_Space)
    person.wait_for(lambda: saved(home).in_use == (endpoint,))
    person.click(f"Remove {endpoint}")
    assert "No other machine is set up." in person.labels()
    person.wait_for(lambda: saved(home).workers == [])


@pytest.mark.usefixtures("able")
def test_what_leaves_this_computer_is_said_and_offline_asks_nobody(scripted: Callable[..., Person], home: Path) -> None:
    person = scripted("Hm.")
    person.click("Settings")
    person.qtbot.mouseClick(person.find(QCheckBox, "Offline"), Qt.MouseButton.LeftButton)
    person.wait_for(lambda: "offline" in home_settings(home))
    add(person, FAR)
    person.wait_for(lambda: f"The RPC worker at {FAR} is not asked: the app is offline." in person.labels())
    assert "leaves this computer" in person.labels()


def home_settings(home: Path) -> str:
    path = Paths.under(home).settings
    return path.read_text(encoding="utf-8") if path.exists() else ""


@pytest.mark.usefixtures("able")
def test_one_that_says_nothing_is_not_waited_for(scripted: Callable[..., Person]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        endpoint = f"127.0.0.1:{silent.getsockname()[1]}"
        person = scripted("Hm.")
        person.click("Settings")
        add(person, endpoint)
        person.wait_for(lambda: "Asking what memory it has…" in person.labels())
        began = time.monotonic()
        person.click(f"Stop asking {endpoint}")
        assert "Stopped." in person.labels()
        person.wait_for(lambda: person.sees(f"Test {endpoint}"))
        assert time.monotonic() - began < AT_ONCE_S


def test_greyed_with_the_reason_where_the_build_cannot(
    scripted: Callable[..., Person], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(home, FAR)
    monkeypatch.setattr(rpc_panel, "has_rpc", lambda: False)
    person = scripted("Hm.")
    person.click("Settings")
    assert "This llama.cpp was built without its RPC part" in person.labels()
    assert not person.find(QAbstractButton, "Add another machine").isEnabled()
    use = person.find(QCheckBox, USE)
    assert use.isChecked()  # as the file has it: a load would be refused
    person.qtbot.mouseClick(use, Qt.MouseButton.LeftButton)
    person.wait_for(lambda: not saved(home).use)
    assert not use.isEnabled()
    person.click(f"Remove {FAR}")
    person.wait_for(lambda: saved(home).workers == [])


@needs_rpc
def test_one_that_goes_in_the_middle_of_an_answer(
    open_window: Callable[[Engine | None], Person], home: Path, machine: RpcMachine
) -> None:
    set_up(home, machine.endpoint)
    person = open_window(None)
    person.click("Fit")
    person.wait_for(lambda: f"RPC {machine.endpoint}: " in person.labels())
    person.click("Chat")
    person.ask("Write a very long story about a fire, with many chapters.")
    person.wait_for(lambda: person.sees("Stop") and len(person.conversation()) > BEGUN)
    machine.switch_off()
    gone = f"The RPC worker at {machine.endpoint} is gone"
    person.wait_for(lambda: person.sees("Send") and gone in person.conversation())

    person.ask("Go on.")
    person.wait_for(lambda: f"The RPC worker at {machine.endpoint} cannot be reached" in person.conversation())
    person.wait_for(lambda: person.sees("Send"))
    person.click("Settings")
    person.qtbot.mouseClick(person.find(QCheckBox, USE), Qt.MouseButton.LeftButton)
    person.click("Chat")
    person.ask("Say hello.")
    person.wait_for(
        lambda: len(person.conversation().partition("Say hello.")[2]) > BEGUN
    )  # or it ended, with a line below
    if person.sees("Stop"):
        person.click("Stop")
    person.wait_for(lambda: person.sees("Send"))
    assert person.conversation().count("cannot be reached") == 1
