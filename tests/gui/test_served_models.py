"""A server's model is chosen in the picker and answers; what leaves this computer is said where one writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QListView, QSlider
from tests.engines.openai_compatible.hostile_server import HostileServer, Reply, said
from tests.gui.test_values import choose_preset, write_preset

from inglenook.paths import Paths
from inglenook.settings.server_list import with_server
from inglenook.settings.settings import Settings
from inglenook.settings.settings_file import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.gui.conftest import Person


@pytest.fixture
def hostile() -> Iterator[HostileServer]:
    with HostileServer() as server:
        server.replies = [Reply(tuple(said("From the ", "server.")))]
        yield server


def set_up(home: Path, **addresses: str) -> None:
    """Servers in the settings, by their names."""
    settings = Settings()
    for name, address in addresses.items():
        settings, _ = with_server(settings, name, address, kind="openai", self_signed=False)
    SettingsFile(Paths.under(home).settings).write(settings)


def rows(view: QListView) -> list[str]:
    """What a screen reader says of each."""
    model = view.model()
    return [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]


def open_picker(person: Person) -> QListView:
    """The list, once the servers have told what they have."""
    person.wait_for(lambda: "SmolLM2" in person.find(QAbstractButton, "Model").text())
    person.click("Model")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    view = popup.findChild(QListView)
    assert view is not None
    person.wait_for(lambda: not any("Asking" in row for row in rows(view)))
    return view


def choose(view: QListView, start: str) -> None:
    """By the mouse."""
    row = next(number for number, text in enumerate(rows(view)) if text.startswith(start))
    index = view.model().index(row, 0)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


def test_a_servers_model_is_chosen_and_answers(
    scripted: Callable[..., Person], home: Path, hostile: HostileServer
) -> None:
    set_up(home, Box=hostile.address)
    person = scripted("From the file.")
    view = open_picker(person)
    assert any(row.startswith("tiny, Box · ") and "on this computer" in row for row in rows(view))

    choose(view, "tiny")
    person.ask("Hello?")
    person.wait_for_answer("From the server.")

    assert person.find(QAbstractButton, "Model").accessibleDescription() == "tiny, on Box, on this computer"
    assert "leaves this computer" not in person.labels().lower()


def test_it_is_chosen_still_at_the_next_start_and_nothing_is_asked_by_itself(
    scripted: Callable[..., Person], home: Path, hostile: HostileServer
) -> None:
    set_up(home, Box=hostile.address)
    choose(open_picker(scripted("Hm.")), "tiny")
    asked = len(hostile.requests)

    person = scripted("Hm.")

    person.wait_for(lambda: person.find(QAbstractButton, "Model").text() == "tiny")
    assert len(hostile.requests) == asked


def test_what_leaves_this_computer_is_said_and_a_server_that_is_gone_is_a_row(
    scripted: Callable[..., Person], home: Path
) -> None:
    set_up(home, Far="http://192.0.2.1:8000", Gone="http://127.0.0.1:9")
    settings, problem = SettingsFile(Paths.under(home).settings).read()
    assert problem is None
    model = settings.model.model_copy(update={"last": "served:far/big"})
    offline = settings.network.model_copy(update={"offline": True})
    SettingsFile(Paths.under(home).settings).write(settings.model_copy(update={"model": model, "network": offline}))

    person = scripted("Hm.")
    person.wait_for(lambda: person.find(QAbstractButton, "Model").text() == "big")

    assert "Leaves this computer: Far (http://192.0.2.1:8000)" in person.labels()
    assert person.find(QAbstractButton, "Model").accessibleDescription() == "big, on Far, leaves this computer"
    person.click("Model")
    popup = QApplication.activePopupWidget()
    view = popup.findChild(QListView) if popup else None
    assert view is not None
    person.wait_for(lambda: any("Gone, “Gone” cannot be reached" in row for row in rows(view)))
    assert any("Far, Inglenook is offline" in row for row in rows(view))
    if popup is not None:
        popup.close()


def test_values_that_a_server_does_not_take_are_grey_with_the_reason(
    scripted: Callable[..., Person], home: Path, hostile: HostileServer
) -> None:
    set_up(home, Box=hostile.address)
    person = scripted("Hm.")
    choose(open_picker(person), "tiny")

    assert not person.find(QSlider, "Top-k").isEnabled()
    assert person.find(QSlider, "Temperature").isEnabled()
    assert "The model's server does not take what is grey here." in person.labels()
    assert "A server decodes by itself: what its samplers do cannot be drawn here." in person.labels()
    strategies = person.find(QComboBox, "Strategy").model()
    possible = [
        str(strategies.index(row, 0).data())
        for row in range(strategies.rowCount())
        if strategies.index(row, 0).flags() & Qt.ItemFlag.ItemIsEnabled
    ]
    assert possible == ["Sampling", "Greedy"]
    assert "has no beams" in str(strategies.index(4, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert "The server decides how it holds this model in memory." in person.labels()


def test_what_a_preset_asks_of_a_server_in_vain_is_said_with_it(
    scripted: Callable[..., Person], home: Path, hostile: HostileServer
) -> None:
    set_up(home, Box=hostile.address)
    write_preset(home, 'FROM any-model\nTEMPLATE "{{ .Prompt }}"\nADAPTER /somewhere/lora.gguf\n')
    person = scripted("Hm.")
    choose(open_picker(person), "tiny")
    assert "has no effect there" not in person.labels()

    choose_preset(person, "mine")

    person.wait_for(lambda: "does not take the adapter of “Mine”" in person.labels())
    assert "“Box” writes the prompt by the template of its own model" in person.labels()
