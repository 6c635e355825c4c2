"""Where values come from, as a person sees and changes it: settings, publisher, model, preset, chat."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QSlider,
    QSpinBox,
    QToolButton,
)
from tests.models.gguf_file import LLAMA, GgufFile

from inglenook.engines.sampling import Sampling
from inglenook.engines.scripted import Scripted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine

MINE = """\
# mine
FROM any-model
PARAMETER temperature 0.1
PARAMETER num_ctx 512
PARAMETER stop END
SYSTEM Be exact.
MESSAGE user 1+1
MESSAGE assistant 2
"""


def write_preset(home: Path, text: str = MINE) -> Path:
    file = home / "presets" / "Mine.Modelfile"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def choose_preset(person: Person, words: str) -> None:
    """Open the picker, type what to look for, and press Enter."""
    person.click("Preset")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    view = next(view for view in menu.findChildren(QListView) if view.accessibleName() == "Presets on this computer")
    search = next(edit for edit in menu.findChildren(QLineEdit) if edit.accessibleName() == "Search presets")
    person.qtbot.keyClicks(search, words)
    assert view.model().rowCount() == 1
    person.qtbot.keyClick(search, Qt.Key.Key_Return)


def preset(person: Person) -> QAbstractButton:
    return person.find(QAbstractButton, "Preset")


def source(person: Person, name: str) -> str:
    """The word beside a value; empty when there is none."""
    wanted = f"{name}: where it comes from"
    found = [button for button in person.window.findChildren(QToolButton) if button.accessibleName() == wanted]
    return found[0].text() if found[0].isVisible() else ""


def press_in_menu(person: Person, name: str, entry: str) -> None:
    """Press the word beside a value, and an entry of the menu that opens."""
    person.click(f"{name}: where it comes from")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.text() == entry)
    person.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def slide(person: Person, name: str, key: Qt.Key) -> None:
    person.qtbot.keyClick(person.find(QSlider, name), key)


def test_a_preset_is_chosen_changed_reverted_and_saved(open_window: Callable[[Engine], Person], home: Path) -> None:
    file = write_preset(home)
    engine = Scripted(["Yes."])
    person = open_window(engine)
    assert preset(person).accessibleDescription() == "No preset is chosen"
    choose_preset(person, "mine")
    assert preset(person).text() == "Mine"
    assert (source(person, "Temperature"), source(person, "Top-k")) == ("preset", "")
    person.ask("First")
    person.wait_for_answer("finished")
    request = engine.requests[0]
    assert (request.sampling.temperature, request.stop) == (0.1, ("END",))
    assert [message.text for message in request.messages] == ["Be exact.", "1+1", "2", "First"]
    assert engine.loads[0][1].context_window == 512

    slide(person, "Temperature", Qt.Key.Key_Home)
    assert (source(person, "Temperature"), preset(person).text()) == ("chat", "● Mine")
    assert "modified" in preset(person).accessibleDescription()
    assert file.read_text(encoding="utf-8") == MINE  # a preset never changes by itself
    person.click("Put Temperature back to 0.10")
    assert (source(person, "Temperature"), preset(person).text()) == ("preset", "Mine")

    slide(person, "Temperature", Qt.Key.Key_Home)
    person.choose("Model", "Revert to the preset")
    assert preset(person).text() == "Mine"
    person.click("Undo")
    assert preset(person).text() == "● Mine"
    person.choose("Model", "Save into the preset")
    person.wait_for(lambda: preset(person).text() == "Mine")
    assert file.read_text(encoding="utf-8") == MINE.replace("temperature 0.1", "temperature 0")
    assert (source(person, "Temperature"), person.find(QSlider, "Temperature").value()) == ("preset", 0)


def test_two_chats_never_mix_and_the_next_start_has_both(open_window: Callable[[Engine], Person], home: Path) -> None:
    write_preset(home)
    engine = Scripted(["Yes."])
    person = open_window(engine)
    choose_preset(person, "mine")
    slide(person, "Top-k", Qt.Key.Key_Right)
    person.ask("First")
    person.wait_for_answer("finished")
    person.click("New chat")
    assert (preset(person).text(), source(person, "Top-k")) == ("No preset", "")
    slide(person, "Temperature", Qt.Key.Key_Home)
    person.ask("Second")
    person.wait_for_answer("finished")
    sampled = [(request.sampling.temperature, request.sampling.top_k) for request in engine.requests]
    assert sampled == [(0.1, 41), (0.0, 40)]

    slide(person, "Top-p", Qt.Key.Key_Home)  # and leave at once: it is stored all the same
    person.click_chat(1)
    person.wait_for(lambda: preset(person).text() == "● Mine")
    assert (source(person, "Top-k"), source(person, "Top-p"), source(person, "Temperature")) == ("chat", "", "preset")
    person = open_window(engine)
    person.wait_for(lambda: len(person.chats()) == 2)
    person.click_chat(0)
    person.wait_for(lambda: source(person, "Top-p") == "chat")
    assert (preset(person).text(), source(person, "Temperature"), source(person, "Top-k")) == ("No preset", "chat", "")


def test_the_chats_own_prompt_stands_before_the_presets(scripted: Callable[..., Person], home: Path) -> None:
    write_preset(home)
    person = scripted("Yes.")
    choose_preset(person, "mine")
    prompt = person.find(QPlainTextEdit, "System prompt")
    assert (prompt.toPlainText(), source(person, "System prompt")) == ("Be exact.", "preset")
    prompt.selectAll()
    person.qtbot.keyClicks(prompt, "Be kind.")
    assert source(person, "System prompt") == "chat"
    person.ask("First")
    person.wait_for_answer("finished")
    press_in_menu(person, "System prompt", "Put back to “Be exact.”")
    assert (prompt.toPlainText(), source(person, "System prompt")) == ("Be exact.", "preset")


def test_a_value_is_used_for_all_chats_or_for_the_model(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted(["Yes."])
    person = open_window(engine)
    slide(person, "Top-k", Qt.Key.Key_Right)
    press_in_menu(person, "Top-k", "Use for all chats")
    assert source(person, "Top-k") == ""
    slide(person, "Min-p", Qt.Key.Key_Home)
    press_in_menu(person, "Min-p", "Use for this model")
    assert source(person, "Min-p") == "model"

    person = open_window(engine)
    person.wait_for(lambda: source(person, "Min-p") == "model")
    person.ask("First")
    person.wait_for_answer("finished")
    assert (engine.requests[0].sampling.top_k, engine.requests[0].sampling.min_p) == (41, 0.0)
    press_in_menu(person, "Min-p", "Do not set it for this model")
    assert source(person, "Min-p") == ""


def test_what_the_publisher_advises_holds_until_it_is_switched_off(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    choice = person.contents.chat_page.conversing.choice
    model = choice.chosen_file
    assert model is not None
    assert model.facts is not None
    assert not person.sees("Use the publisher's values")
    choice.take_again(replace(model, facts=replace(model.facts, advice='{"temperature": 0.6, "top_k": 20}')))
    assert (source(person, "Temperature"), source(person, "Top-k"), source(person, "Min-p")) == (
        "publisher",
        "publisher",
        "",
    )
    word = person.find(QToolButton, "Top-k: where it comes from")
    assert word.toolTip() == (
        "Advised by the publisher of SmolLM2 135M Instruct. Without it: 40, from the settings for all chats."
    )
    person.click("Use the publisher's values")
    assert (source(person, "Temperature"), source(person, "Top-k")) == ("", "")


def test_what_a_models_file_advises_is_offered_and_answers_with_it(
    open_window: Callable[[Engine], Person], home: Path
) -> None:
    file = home / "models" / "tests" / "Advised" / "advised.gguf"
    file.parent.mkdir(parents=True)
    advice = {"general.sampling.temp": ("f", 0.6), "general.sampling.top_k": ("i", 20)}
    file.write_bytes(GgufFile({**LLAMA, **advice}).whole())
    (home / "settings.toml").write_text(f"[model]\nlast = '{file}'\n", encoding="utf-8")
    engine = Scripted(["Yes."])
    person = open_window(engine)
    person.wait_for(lambda: person.sees("Use the publisher's values"))
    assert "Advised for advised: Temperature 0.6, Top-k 20" in person.labels()
    person.ask("First")
    person.wait_for_answer("finished")
    person.click("Use the publisher's values")
    person.ask("Second")
    person.wait_for(lambda: len(engine.requests) == 2)
    person.wait_for_answer("finished")
    used = [(one.sampling.temperature, one.sampling.top_k) for one in engine.requests]
    assert used == [(0.6, 20), (Sampling().temperature, Sampling().top_k)]


def test_a_preset_that_asks_for_another_context_says_that_a_reload_comes(
    open_window: Callable[[Engine], Person], home: Path
) -> None:
    write_preset(home)
    engine = Scripted(["Yes."])
    person = open_window(engine)
    person.ask("First")
    person.wait_for_answer("finished")
    choose_preset(person, "mine")
    assert "The preset “Mine” asks for other options than the model was loaded with." in person.labels()
    assert person.find(QSpinBox, "Context window").value() == 512
    person.ask("Second")
    person.wait_for(lambda: len(engine.loads) == 2)
    person.wait_for_answer("finished")
    assert [options.context_window for _, options in engine.loads] == [8192, 512]


def test_a_preset_is_made_of_a_chat_and_one_that_is_gone_is_told(
    open_window: Callable[[Engine], Person], home: Path
) -> None:
    engine = Scripted(["Yes."])
    person = open_window(engine)
    slide(person, "Temperature", Qt.Key.Key_Home)
    person.choose("Model", "Save as a preset…")
    name = person.find(QLineEdit, "Name of the preset")
    person.qtbot.keyClicks(name, "Precise")
    person.qtbot.keyClick(name, Qt.Key.Key_Return)
    person.wait_for(lambda: "There is a preset “Precise” already" in person.labels())
    name.selectAll()
    person.qtbot.keyClicks(name, "Cold")
    person.qtbot.keyClick(name, Qt.Key.Key_Return)
    person.wait_for(lambda: preset(person).text() == "Cold")
    file = home / "presets" / "Cold.Modelfile"
    assert "PARAMETER temperature 0\n" in file.read_text(encoding="utf-8")
    assert source(person, "Temperature") == "preset"
    person.ask("First")
    person.wait_for_answer("finished")

    file.unlink()
    person = open_window(engine)
    person.wait_for(lambda: len(person.chats()) == 1)
    person.click_chat(0)
    person.wait_for(lambda: preset(person).text() == "Cold (missing)")
    assert "There is no preset “Cold” any more" in preset(person).toolTip()


def test_a_preset_that_was_put_there_by_hand_is_in_the_list(scripted: Callable[..., Person], home: Path) -> None:
    person = scripted("Yes.")
    write_preset(home)
    person.click("Preset")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    search, view = menu.findChildren(QLineEdit)[0], menu.findChildren(QListView)[0]
    person.qtbot.keyClicks(search, "exactly mine")
    assert any(label.text() == "No preset has these words." for label in menu.findChildren(QLabel) if label.isVisible())
    search.selectAll()
    person.qtbot.keyClicks(search, "mine")
    person.wait_for(lambda: view.model().rowCount() == 1)
    person.qtbot.keyClick(search, Qt.Key.Key_Return)
    person.wait_for(lambda: preset(person).text() == "Mine")


def test_a_broken_preset_is_listed_with_its_reason_and_cannot_be_chosen(
    scripted: Callable[..., Person], home: Path
) -> None:
    write_preset(home, "FROM\n")
    person = scripted("Yes.")
    choose_preset(person, "mine")
    menu = QApplication.activePopupWidget()
    assert menu is not None  # Enter did nothing
    (view,) = menu.findChildren(QListView)
    assert "Broken: " in str(view.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole))
    menu.close()
    assert preset(person).text() == "No preset"
