"""The inspector: what is set reaches the engine, stays set, and can be put back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QSlider,
    QSpinBox,
)

from inglenook.engines.sampling import Sampling
from inglenook.engines.scripted import Scripted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

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


def choose(person: Person, strategy: str) -> None:
    """Type the beginning of its name, as one does in a list of choices."""
    combo = person.find(QComboBox, "Strategy")
    combo.setFocus()
    while combo.currentText() != strategy:
        before = combo.currentIndex()
        wanted = combo.findText(strategy)
        person.qtbot.keyClick(combo, Qt.Key.Key_Down if wanted > before else Qt.Key.Key_Up)
        assert combo.currentIndex() != before


def sliders(person: Person) -> list[str]:
    """The names of those that are there."""
    found = person.contents.chat_page.inspector.sampling.findChildren(QSlider)
    return [slider.accessibleName() for slider in found if slider.isVisible()]


def test_each_strategy_has_its_own_controls_and_reaches_the_engine(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted(["Yes."])
    person = open_window(engine)
    assert sliders(person) == list(SLIDERS)
    expected = {
        "Greedy": ("greedy", 0, 1, ["Repeat penalty"]),
        "Mirostat 1": ("mirostat", 1, 1, ["Temperature", "Mirostat target", "Mirostat rate"]),
        "Mirostat 2": ("mirostat", 2, 1, ["Temperature", "Mirostat target", "Mirostat rate"]),
        "Beam search": ("beam_search", 2, 1, ["Beams", "Length penalty"]),
        "Diverse beams": (
            "beam_search",
            2,
            2,
            ["Beams", "Length penalty", "Groups of beams", "Diversity penalty"],
        ),
        "Contrastive search": ("contrastive_search", 2, 2, ["Contrastive candidates", "Contrastive alpha"]),
        "Sampling": ("sampling", 0, 1, list(SLIDERS)),
    }
    for number, (name, (strategy, mirostat, groups, controls)) in enumerate(expected.items()):
        choose(person, name)
        assert sliders(person) == controls, name
        person.ask(f"Question {number}")
        person.wait_for(lambda number=number: len(engine.requests) == number + 1)
        person.wait_for_answer("finished")
        sampling = engine.requests[number].sampling
        assert (sampling.strategy, sampling.mirostat, sampling.beam_groups) == (strategy, mirostat, groups), name


def test_beams_stay_as_many_as_their_groups_divide(open_window: Callable[[Engine], Person]) -> None:
    person = open_window(Scripted(["Yes."]))
    choose(person, "Diverse beams")
    beams, groups = person.find(QSlider, "Beams"), person.find(QSlider, "Groups of beams")
    person.qtbot.keyClick(beams, Qt.Key.Key_Right)  # 5, a prime
    sampling = person.contents.chat_page.values.resolved().sampling
    assert (sampling.beams, sampling.beam_groups) == (5, 5)
    person.qtbot.keyClick(beams, Qt.Key.Key_Right)
    person.qtbot.keyClick(groups, Qt.Key.Key_Left)
    assert person.contents.chat_page.values.resolved().sampling.beam_groups == 3
    person.qtbot.keyClick(groups, Qt.Key.Key_Left)
    assert person.contents.chat_page.values.resolved().sampling.beam_groups == 2
    person.qtbot.keyClick(groups, Qt.Key.Key_Left)  # one group would be another strategy
    assert person.find(QComboBox, "Strategy").currentText() == "Diverse beams"


def test_a_control_tells_more_and_the_rarer_ones_are_folded(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted(["Yes."])
    person = open_window(engine)
    person.find(QAbstractButton, "About Min-p").setFocus()
    person.qtbot.keyClick(person.find(QAbstractButton, "About Min-p"), Qt.Key.Key_Space)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    told = "\n".join(label.text() for label in popup.findChildren(QLabel))
    for part in ("Min-p\n", "share of the likeliest", "From 0 to 1.", "Without a change: 0.05.", "Off: 0.", "Nguyen"):
        assert part in told
    person.qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    person.click("More controls")
    person.wait_for(lambda: "DRY looks back" in sliders(person))
    xtc = person.find(QSlider, "XTC probability")
    person.qtbot.keyClick(xtc, Qt.Key.Key_End)
    choose(person, "Greedy")
    assert "XTC probability" not in sliders(person)
    assert "DRY multiplier" in sliders(person)
    choose(person, "Sampling")
    person.ask("First")
    person.wait_for_answer("finished")
    assert engine.requests[0].sampling.xtc_probability == 1.0


def test_a_starting_point_sets_everything_but_the_seed_and_can_be_taken_back(
    open_window: Callable[[Engine], Person],
) -> None:
    engine = Scripted(["Yes."])
    person = open_window(engine)
    person.qtbot.keyClicks(person.find(QLineEdit, "Seed"), "7")
    person.qtbot.keyClick(person.find(QSlider, "Repeat penalty"), Qt.Key.Key_End)
    person.click("Starting points")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.text() == "Varied")
    assert "min-p" in action.toolTip()
    person.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    person.ask("First")
    person.wait_for_answer("finished")
    expected = Sampling(temperature=1.2, top_k=0, top_p=1.0, min_p=0.05, seed=7)
    assert engine.requests[0].sampling == expected
    person.click("Reset sampling")
    assert person.contents.chat_page.values.resolved().sampling == Sampling()


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


def test_an_answer_is_ended_shortened_and_kept_from_words(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted(["Yes."])
    person = open_window(engine)
    person.click("The answer")
    longest = person.find(QSpinBox, "Longest answer")
    assert longest.text() == "until the model ends it"
    longest.selectAll()
    person.qtbot.keyClicks(longest, "50")
    person.qtbot.keyClick(longest, Qt.Key.Key_Return)
    for name, texts in (("Stop texts", ("END", r"\n\n")), ("Banned words", ("delve",)), ("Favoured words", ("warm",))):
        for number, text in enumerate(texts, 1):
            person.click(f"Add to: {name}")
            person.qtbot.keyClicks(person.find(QLineEdit, f"{name} {number}"), text)
    favour = person.find(QSlider, "Favour for words")
    person.qtbot.keyClick(favour, Qt.Key.Key_Right)
    person.ask("First")
    person.wait_for_answer("finished")
    request = engine.requests[0]
    assert (request.stop, request.max_tokens) == (("END", "\n\n"), 50)
    sampling = request.sampling
    assert (sampling.banned_words, sampling.favoured_words, sampling.word_favour) == (("delve",), ("warm",), 3.5)

    person = open_window(engine)
    person.wait_for(lambda: len(person.chats()) == 1)
    person.click_chat(0)
    person.click("The answer")
    person.wait_for(lambda: person.sees("Remove Stop texts 2"))
    person.click("Remove Stop texts 2")
    person.click("Remove Stop texts 1")
    person.click("Remove Banned words 1")
    longest = person.find(QSpinBox, "Longest answer")
    person.qtbot.keyClick(longest, Qt.Key.Key_Home)
    longest.selectAll()
    person.qtbot.keyClicks(longest, "0")
    person.qtbot.keyClick(longest, Qt.Key.Key_Return)
    values = person.contents.chat_page.values
    assert set(values.start.own) == {"favoured_words", "word_favour"}
    assert (values.resolved().stop, values.resolved().max_tokens) == ((), None)


def test_an_order_that_no_engine_knows_is_shown_as_it_is(scripted: Callable[..., Person], home: Path) -> None:
    file = home / "presets" / "Odd.Modelfile"
    file.parent.mkdir(parents=True)
    file.write_text('FROM any\n# inglenook: sampler_order ["top_k", "magic", "top_k"]\n', encoding="utf-8")
    person = scripted("Yes.")
    person.wait_for(lambda: person.contents.chat_page.values.presets.find("Odd") is not None)
    values = person.contents.chat_page.values
    values.take(replace(values.start, preset="Odd"))
    model = person.find(QListView, "Order of the samplers").model()
    shown = [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(3)]
    assert shown == ["top-k, 40", "magic, unknown", "top-k, 40"]
