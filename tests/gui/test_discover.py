"""Discover in the whole window, over a hub on loopback: from words to a model that answers."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListView, QPushButton
from tests.hub.hub_server import HubServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.gui.conftest import Person

SEARCH = "Search models on Hugging Face"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    """The only one that the app knows."""
    with HubServer() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        yield server


def _list(person: Person) -> QListView:
    return next(each for each in person.window.findChildren(QListView) if each.accessibleName() == "Models to download")


def _rows(person: Person) -> list[str]:
    model = _list(person).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _search(person: Person, text: str) -> None:
    person.click("Discover")
    person.qtbot.keyClick(person.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = person.find(QLineEdit, SEARCH)
    assert field.hasFocus()
    field.selectAll()
    person.qtbot.keyClicks(field, text)
    person.qtbot.keyClick(field, Qt.Key.Key_Return)


def _memory(person: Person) -> list[str]:
    """What is told of what the choices take."""
    buttons = person.window.findChildren(QPushButton)
    return [each.text() for each in buttons if each.accessibleName().startswith("Memory of Q4_K_M")]


def test_a_model_is_searched_fetched_and_answers(
    scripted: Callable[..., Person], hub: HubServer, smol: Path, home: Path
) -> None:
    data = smol.read_bytes()
    hub.add_repository(
        "somebody/Zebra-135M-GGUF",
        files={"Zebra-135M-Q4_K_M.gguf": data, "README.md": b"---\nlicense: mit\n---\n# Zebra\n"},
        card={"license": "mit"},
        downloads=1234,
    )
    person = scripted("Yes.")
    _search(person, "zebra")
    person.wait_for(lambda: _rows(person) == ["Zebra-135M-GGUF"])
    view = _list(person)
    index = view.model().index(0, 0)
    assert "1,234 downloads" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    person.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    person.wait_for(lambda: person.sees("Download Q4_K_M"))
    person.wait_for(lambda: any("MiB at 8,192 tokens" in text for text in _memory(person)))
    person.photograph("discover")
    person.click("Download Q4_K_M")
    person.wait_for(lambda: person.sees("Chat Q4_K_M"))
    fetched = home / "models" / "somebody" / "Zebra-135M-GGUF" / "Zebra-135M-Q4_K_M.gguf"
    assert hashlib.sha256(fetched.read_bytes()).digest() == hashlib.sha256(data).digest()
    person.click("Chat Q4_K_M")
    person.wait_for(lambda: "Zebra" in person.find(QAbstractButton, "Model").text())
    person.ask("First")
    person.wait_for_answer("Yes.")
    person.click("Discover")
    assert person.sees("Chat Q4_K_M")


def test_a_hub_that_is_gone_is_told_and_the_own_list_is_there(scripted: Callable[..., Person], hub: HubServer) -> None:
    person = scripted("Yes.")
    hub.stop()
    _search(person, "llama")
    person.wait_for(lambda: "Llama 3.2 1B Instruct" in _rows(person))
    assert person.sees("Try again")
    person.contents.show_page("Chat")
    person.ask("Are you there?")
    person.wait_for_answer("Yes.")


def test_offline_nothing_is_asked_until_the_settings_allow_it(scripted: Callable[..., Person], hub: HubServer) -> None:
    hub.add_repository("somebody/Llama-GGUF", files={"Llama-Q4_K_M.gguf": b"GGUF" * 1000})
    person = scripted("Yes.")
    person.click("Discover")
    person.click("Settings")
    person.click("Offline")
    _search(person, "llama 3.2 1b")
    person.wait_for(lambda: "Llama 3.2 1B Instruct" in _rows(person))
    assert not hub.requests
    person.click("Network settings")
    assert person.find(QAbstractButton, "Offline").hasFocus()
    person.click("Offline")
    _search(person, "llama")
    person.wait_for(lambda: _rows(person) == ["Llama-GGUF"])
