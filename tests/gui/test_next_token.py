"""What the chain of samplers makes of the last answer's tokens, with the real engine; and its order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListView, QSlider

from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.sampling import SAMPLERS
from inglenook.engines.scripted import Scripted
from inglenook.ui.chat.sampling.token_bars import TokenBars

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine


@pytest.fixture
def answered(open_window: Callable[[Engine], Person], home: Path) -> Person:
    """A window whose chat has an answer of the real engine, the same each time."""
    home.mkdir(parents=True)
    (home / "settings.toml").write_text("[sampling]\nseed = 1\n", encoding="utf-8")
    person = open_window(LlamaCpp())
    person.ask("What is the capital of France?")
    person.wait_for_answer("finished")
    person.wait_for(lambda: bool(bars(person)))
    return person


def bars(person: Person) -> list[str]:
    """The bars as they are read out."""
    (found,) = person.window.findChildren(TokenBars)
    return found.accessibleDescription().split("\n") if found.isVisible() else []


def chain(person: Person) -> QListView:
    return person.find(QListView, "Order of the samplers")


def rows(person: Person) -> list[str]:
    model = chain(person).model()
    return [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]


def order(person: Person) -> tuple[str, ...]:
    return person.contents.chat_page.values.resolved().sampling.sampler_order


def part(person: Person) -> str:
    """All that is written in that part of the panel."""
    found = person.contents.chat_page.inspector.next_token
    return "\n".join(label.text() for label in found.findChildren(QLabel) if label.isVisible())


def row_of(person: Person, name: str) -> int:
    return next(place for place, row in enumerate(rows(person)) if row.startswith(name))


def go_to(person: Person, name: str) -> None:
    view = chain(person)
    view.setFocus()
    point = view.visualRect(view.model().index(row_of(person, name), 0)).center()
    person.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_before_an_answer_it_says_what_will_be_here(open_window: Callable[[Engine], Person]) -> None:
    person = open_window(Scripted(["Yes."]))
    assert "on the last words of the next answer in this chat" in part(person)
    assert bars(person) == []
    assert rows(person)[0] == "penalties, off"  # the order is there all the same
    person.ask("First")
    person.wait_for_answer("finished")
    person.wait_for(lambda: "does not tell how likely its tokens are" in part(person))


def test_a_change_shows_at_once_what_it_does(answered: Person) -> None:
    person = answered
    assert any("it is the one that came" in bar for bar in bars(person))
    assert "Before and after the whole chain" in part(person)
    assert rows(person)[0].startswith("the model, 49,152 left")
    person.qtbot.keyClick(person.find(QSlider, "Top-k"), Qt.Key.Key_Home)  # off
    person.qtbot.keyClick(person.find(QSlider, "Top-p"), Qt.Key.Key_End)  # off
    person.qtbot.keyClick(person.find(QSlider, "Min-p"), Qt.Key.Key_Home)  # off
    person.wait_for(lambda: "No sampler takes a token away: all 49,152 can be drawn." in part(person))
    assert "top-k, off" in rows(person)
    person.qtbot.keyClick(person.find(QSlider, "Top-k"), Qt.Key.Key_Right)
    person.wait_for(lambda: "top-k 1 leaves one candidate" in part(person))
    assert sum("then taken out" in bar for bar in bars(person)) >= 7


def test_all_rows_are_there_whatever_the_wheel_does(answered: Person) -> None:
    person = answered
    view = chain(person)
    port = view.viewport()
    wheel = QWheelEvent(
        QPointF(20, 20),
        port.mapToGlobal(QPointF(20, 20)),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  Qt's own signature
    )
    QApplication.sendEvent(port, wheel)
    person.qtbot.keyClick(person.find(QSlider, "Top-k"), Qt.Key.Key_Home)  # a row has less to say
    last = view.model().rowCount() - 1
    assert view.visualRect(view.model().index(0, 0)).top() == 0
    assert view.visualRect(view.model().index(last, 0)).bottom() < port.height()


def test_one_stage_can_be_looked_at_by_itself(answered: Person) -> None:
    person = answered
    go_to(person, "top-k")
    person.wait_for(lambda: "Before and after top-k" in part(person))
    assert not any("taken out" in bar for bar in bars(person))  # forty are left, and eight are shown
    go_to(person, "top-k")
    person.wait_for(lambda: "Before and after the whole chain" in part(person))
    go_to(person, "top-k")
    person.qtbot.keyClick(chain(person), Qt.Key.Key_Escape)
    person.wait_for(lambda: "Before and after the whole chain" in part(person))


def test_earlier_tokens_of_the_answer_can_be_looked_at(answered: Person) -> None:
    person = answered
    first = bars(person)
    earlier = person.find(QAbstractButton, "Earlier token")
    person.qtbot.mouseClick(earlier, Qt.MouseButton.LeftButton)
    person.wait_for(lambda: bool(bars(person)) and bars(person) != first)
    person.click("Later token")
    person.wait_for(lambda: bars(person) == first)
    for _ in range(8):
        if not earlier.isEnabled():
            break
        seen = bars(person)
        person.qtbot.mouseClick(earlier, Qt.MouseButton.LeftButton)
        person.wait_for(lambda seen=seen: bool(bars(person)) and bars(person) != seen)
    assert not earlier.isEnabled()  # the question is not looked at


def test_the_order_is_changed_by_keys_and_put_back(answered: Person) -> None:
    person = answered
    go_to(person, "temperature")
    for _ in range(8):
        person.qtbot.keyClick(chain(person), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order(person) == ("temperature", *SAMPLERS[:-1])
    assert rows(person)[row_of(person, "temperature")] == rows(person)[1]
    person.qtbot.keyClick(chain(person), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)  # the model stays first
    assert order(person)[0] == "temperature"
    person.wait_for(lambda: part(person).find("Temperature 0.8 moves") >= 0 or "one candidate" in part(person))
    person.qtbot.keyClick(chain(person), Qt.Key.Key_Space)
    assert order(person) == SAMPLERS[:-1]
    assert "temperature, left out" in rows(person)
    person.qtbot.keyClick(chain(person), Qt.Key.Key_Space)
    assert order(person) == SAMPLERS
    person.qtbot.keyClick(chain(person), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    person.click("Back to llama.cpp's order")
    assert order(person) == SAMPLERS
    assert not person.sees("Back to llama.cpp's order")


def test_the_order_is_dragged_and_reaches_the_engine_and_the_next_start(
    open_window: Callable[[Engine], Person],
) -> None:
    engine = Scripted(["Yes."])
    person = open_window(engine)
    view = chain(person)
    place = {name: view.visualRect(view.model().index(row_of(person, name), 0)).center() for name in ("top-k", "DRY")}
    port = view.viewport()
    person.qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=place["top-k"])
    for y in range(place["top-k"].y(), place["DRY"].y() - 1, -4):
        person.qtbot.mouseMove(port, QPoint(place["top-k"].x(), y))
    assert order(person) == SAMPLERS  # not before it is let go
    person.qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=place["DRY"])
    expected = ("penalties", "top_k", "dry", "top_n_sigma", *SAMPLERS[4:])
    assert order(person) == expected
    person.ask("First")
    person.wait_for_answer("finished")
    assert engine.requests[0].sampling.sampler_order == expected
    person = open_window(engine)
    person.wait_for(lambda: len(person.chats()) == 1)
    person.click_chat(0)
    person.wait_for(lambda: order(person) == expected)


def test_another_chat_has_not_been_answered(answered: Person) -> None:
    person = answered
    person.click("New chat")
    person.wait_for(lambda: bars(person) == [])
    assert "the next answer in this chat" in part(person)
    person.click_chat(0)
    person.wait_for(lambda: bool(bars(person)))
