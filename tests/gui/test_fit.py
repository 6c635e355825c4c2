"""The Fit page in the whole window: from a model here or on the hub to settings that the loader takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QSlider, QSpinBox, QTableView
from tests.hub.hub_server import HubServer

from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.ui.fit.verdict_chip import VerdictChip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine

PLANNED = "By the engine's own plan"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    """The only one that the app knows."""
    with HubServer() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        yield server


def _verdict(person: Person) -> str:
    chips = [chip for chip in person.window.findChildren(VerdictChip) if chip.isVisible()]
    return chips[0].accessibleName() if chips else ""


def _tables(person: Person) -> list[list[str]]:
    tables = [each for each in person.window.findChildren(QTableView) if each.isVisible()]
    found = [each.model() for each in tables if each.accessibleName() == "Measured beside predicted"]
    return [[str(model.index(0, column).data()) for column in range(model.columnCount())] for model in found]


def test_a_model_is_planned_by_the_engine_and_its_settings_are_used(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    person.click("Fit")
    person.wait_for(lambda: PLANNED in person.labels())
    assert _verdict(person).startswith("Fits: ")
    person.qtbot.keyClick(person.find(QSlider, "Context window"), Qt.Key.Key_Home)
    assert _verdict(person).endswith(" MiB at 512 tokens")
    person.wait_for(lambda: PLANNED in person.labels())
    person.photograph("fit")
    person.click("Use these settings")
    spins = [spin for spin in person.window.findChildren(QSpinBox) if spin.accessibleName() == "Context window"]
    person.wait_for(lambda: spins[0].value() == 512)
    person.contents.show_page("Chat")
    person.ask("First")
    person.wait_for_answer("Yes.")


def test_what_a_load_took_stands_beside_what_was_predicted(open_window: Callable[[Engine], Person]) -> None:
    person = open_window(LlamaCpp())
    person.ask("Say yes.")
    person.wait_for(lambda: "Loaded with" in person.labels())
    if person.sees("Stop"):  # the model draws its words, and may go on for long
        person.click("Stop")
    person.wait_for_answer()
    person.click("Fit")
    person.wait_for(lambda: bool(_tables(person)))
    ((where, _, predicted, measured, difference),) = _tables(person)
    assert (where, predicted, difference) == ("Main memory", measured, "+0.0 %")


def test_a_repository_is_planned_before_anything_is_downloaded(
    scripted: Callable[..., Person], hub: HubServer, smol: Path
) -> None:
    data = smol.read_bytes()
    hub.add_repository("somebody/Zebra-135M-GGUF", files={"Zebra-135M-Q4_1.gguf": data})
    person = scripted("Yes.")
    person.click("Fit")
    person.qtbot.keyClick(person.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = person.find(QLineEdit, "Repository, address or file")
    assert field.hasFocus()
    person.qtbot.keyClicks(field, "somebody/Zebra-135M-GGUF")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    person.wait_for(lambda: "Zebra-135M-GGUF · Q4_1" in person.labels() and PLANNED in person.labels())
    assert _verdict(person).endswith(" MiB at 8,192 tokens")
    assert "The model is not on this computer." in person.labels()


def test_a_choice_on_discover_is_looked_at_closely(scripted: Callable[..., Person], hub: HubServer, smol: Path) -> None:
    files = {f"Zebra-135M-{name}.gguf": smol.read_bytes() for name in ("Q4_K_M", "Q8_0")}
    hub.add_repository("somebody/Zebra-135M-GGUF", files=files)
    person = scripted("Yes.")
    person.click("Discover")
    field = person.find(QLineEdit, "Search models on Hugging Face")
    person.qtbot.keyClicks(field, "somebody/Zebra-135M-GGUF")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)

    def memory() -> list[QPushButton]:
        buttons = person.window.findChildren(QPushButton)
        return [each for each in buttons if each.isVisible() and each.accessibleName().startswith("Memory of Q8_0")]

    person.wait_for(lambda: bool(memory()))
    memory()[0].click()
    person.wait_for(lambda: PLANNED in person.labels())
    assert "Zebra-135M-GGUF · Q8_0" in person.labels()
