"""A download in the whole window: it stops with the network and goes on with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView
from tests.hub.hub_server import HubServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.gui.conftest import Person


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    """The only one that the app knows."""
    with HubServer() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        yield server


def _open_first(person: Person) -> None:
    view = next(each for each in person.window.findChildren(QListView) if each.accessibleName() == "Models to download")
    person.wait_for(lambda: view.model().rowCount() == 1)
    place = view.visualRect(view.model().index(0, 0)).center()
    person.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_offline_stops_it_and_online_it_goes_on(
    scripted: Callable[..., Person], hub: HubServer, smol: Path, home: Path
) -> None:
    hub.add_repository("somebody/Zebra-135M-GGUF", files={"Zebra-135M-Q4_K_M.gguf": smol.read_bytes()})
    fetched = home / "models" / "somebody" / "Zebra-135M-GGUF" / "Zebra-135M-Q4_K_M.gguf"
    person = scripted("Yes.")
    person.click("Discover")
    field = person.find(QLineEdit, "Search models on Hugging Face")
    person.qtbot.keyClicks(field, "zebra")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    _open_first(person)
    person.wait_for(lambda: person.sees("Download Q4_K_M"))
    hub.hold_after = 20_000_000
    person.click("Download Q4_K_M")
    part = fetched.with_name(f"{fetched.name}.part")
    person.wait_for(lambda: part.exists() and part.stat().st_size > 0)
    person.click("Settings")
    person.click("Offline")
    person.click("Discover")
    person.wait_for(lambda: "Paused" in person.labels())
    assert not fetched.exists()
    asked = len(hub.requests)
    hub.hold_after = None
    hub.go_on.set()
    person.click("Settings")
    person.click("Offline")
    person.wait_for(fetched.exists)
    assert fetched.read_bytes() == smol.read_bytes()
    ranges = [headers.get("range") for _, headers in hub.headers[asked:]]
    assert any(each and each != "bytes=0-" for each in ranges)  # it went on, it did not begin anew
