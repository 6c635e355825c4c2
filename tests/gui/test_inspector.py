"""The inspector: what is set reaches the engine, stays set, and can be put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QSlider, QSpinBox

from inglenook.engines.scripted import Scripted

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine

SLIDERS = ("Temperature", "Top-k", "Top-p", "Min-p", "Repeat penalty")


def test_what_is_set_reaches_the_engine_and_the_next_start(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted(["Yes."])
    person = open_window(engine)
    temperature = person.find(QSlider, "Temperature")
    person.qtbot.keyClick(temperature, Qt.Key.Key_Home)
    person.qtbot.keyClick(person.find(QSlider, "Top-k"), Qt.Key.Key_Right)
    person.qtbot.keyClicks(person.find(QLineEdit, "Seed"), "42")
    person.ask("First")
    person.wait_for_answer("finished")
    sampling = engine.requests[0].sampling
    assert (sampling.temperature, sampling.top_k, sampling.seed) == (0.0, 41, 42)

    person = open_window(engine)
    assert person.find(QLineEdit, "Seed").text() == ""  # of another chat
    person.wait_for(lambda: len(person.chats()) == 1)
    person.click_chat(0)
    person.wait_for(lambda: person.find(QLineEdit, "Seed").text() == "42")
    person.click("Reset sampling")
    assert person.find(QLineEdit, "Seed").text() == ""
    person.ask("Second")
    person.wait_for(lambda: len(engine.requests) == 2)
    person.wait_for_answer("finished")
    assert engine.requests[1].sampling.seed == -1
    assert engine.requests[1].sampling.top_k == 40


def test_greedy_has_no_use_for_the_sliders(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted(["Yes."])
    person = open_window(engine)
    strategy = person.find(QComboBox, "Strategy")
    strategy.setFocus()
    person.qtbot.keyClick(strategy, Qt.Key.Key_Down)
    assert [person.find(QSlider, name).isEnabled() for name in SLIDERS] == [False, False, False, False, True]
    assert "Greedy always takes the likeliest token" in person.labels()
    person.ask("First")
    person.wait_for_answer("finished")
    assert engine.requests[0].sampling.strategy == "greedy"
    person.qtbot.keyClick(strategy, Qt.Key.Key_Up)
    assert all(person.find(QSlider, name).isEnabled() for name in SLIDERS)


def test_the_dice_draws_a_seed_to_keep(open_window: Callable[[Engine], Person]) -> None:
    person = open_window(Scripted(["Yes."]))
    person.click("Draw a seed")
    assert person.find(QLineEdit, "Seed").text().isdecimal()


def test_another_context_window_takes_effect_when_the_model_is_loaded_again(
    open_window: Callable[[Engine], Person],
) -> None:
    engine = Scripted(["Yes."])
    person = open_window(engine)
    person.ask("First")
    person.wait_for_answer("finished")
    assert not person.sees("Load again now")
    spin = person.find(QSpinBox, "Context window")
    spin.selectAll()
    person.qtbot.keyClicks(spin, "2048")
    person.qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert "Takes effect when the model is loaded again" in person.labels()
    person.click("Load again now")
    person.wait_for(lambda: [options.context_window for _, options in engine.loads] == [8192, 2048])
    person.wait_for(lambda: person.find(QAbstractButton, "Model").accessibleDescription().endswith(", loaded"))
    person.wait_for(lambda: not person.sees("Load again now"))


def test_a_further_part_of_the_panel_is_folded_until_it_is_wanted(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    fold = person.contents.chat_page.inspector.add_section("More of it", QLabel("Something else"))
    person.wait_for(lambda: person.sees("More of it"))
    assert "Something else" not in person.labels()
    person.find(QAbstractButton, "More of it").setFocus()
    person.qtbot.keyClick(person.find(QAbstractButton, "More of it"), Qt.Key.Key_Space)
    assert fold.is_open
    assert "Something else" in person.labels()
