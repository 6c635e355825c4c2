"""Answers coloured by confidence, their tokens walked through, and another one taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from tests.gui.talk import Alt, Control, Shift, Talk
from tests.gui.test_replay import answer_on_screen, dialog

from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.scripted import Scripted
from inglenook.paths import Paths
from inglenook.ui.chat.conversation.rows.row_widget import RowWidget
from inglenook.ui.chat.conversation.text_painting import boxes_of
from inglenook.ui.chat.conversation.token_places import WHOLE
from inglenook.ui.chat.conversation.tokens.token_card import TokenCard
from inglenook.ui.chat.token_flow import TokenFlow
from inglenook.ui.chat.tokens_dialog import TokensDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine
    from inglenook.ui.chat.conversation.shown_message import ShownMessage


@pytest.fixture(autouse=True)
def seed(home: Path) -> None:
    """The same answers each time."""
    home.mkdir(parents=True)
    Paths.under(home).settings.write_text("[sampling]\nseed = 7\n", encoding="utf-8")


def card(talk: Talk) -> TokenCard:
    """The card of the token that is looked at, once it is there."""
    found = talk.pane.findChildren(TokenCard)[0]
    talk.person.wait_for(found.isVisible)
    return found


def second_of(talk: Talk) -> ShownMessage | None:
    """The other version of the answer, once it has ended."""
    rows = [row.row.entry.message for row in talk.pane.findChildren(RowWidget) if row.isVisible() and row.row]
    return next((message for message in rows if message.version == 2 and message.footer and not message.live), None)


def written(over: TokenCard | TokensDialog) -> str:
    return "\n".join(label.text() for label in over.findChildren(QLabel) if label.isVisible())


def test_a_word_is_looked_at_and_another_one_taken(open_window: Callable[[Engine], Person]) -> None:
    """By keys alone, on a real answer."""
    person = open_window(LlamaCpp())
    talk = Talk(person, Scripted([]))
    person.write("")
    talk.key(Qt.Key.Key_U, Control | Shift)
    person.wait_for(lambda: "Answers from now on keep how likely their words were" in person.notices())
    person.ask("Name three colours, briefly.")
    person.wait_for_answer("tokens/s")
    first = answer_on_screen(talk)
    confidence = talk.pane.tools.confidence
    person.wait_for(lambda: confidence.trace(first.id) is not None)
    trace = confidence.trace(first.id)
    assert trace is not None
    assert "".join(first.text[place.start : place.end] for place in trace.places) == first.text
    assert len({choice.before >= 0.5 for choice in trace.choices}) == 2  # some it was sure of, of others not
    person.photograph("tokens-coloured")

    talk.pane.setFocus()
    talk.key(Qt.Key.Key_T)
    shown = card(talk)
    assert "by the model" in written(shown)
    assert "bits" in written(shown)
    assert shown.list.count() >= 10
    numbers = [place.number for place in trace.places]
    at = next(place for place, number in enumerate(numbers) if place and len(trace.choices[number].candidates) > 1)
    for _ in range(at):
        talk.key(Qt.Key.Key_Right)
    assert confidence.current == (first.id, numbers[at])
    person.photograph("tokens-card")
    choice = trace.choices[numbers[at]]
    other = next(
        candidate
        for candidate in choice.candidates
        if candidate.token != choice.token and not candidate.ends and candidate.text.strip()
    )
    way = choice.candidates.index(other) - [one.token for one in choice.candidates].index(choice.token)
    for _ in range(abs(way)):
        talk.key(Qt.Key.Key_Down if way > 0 else Qt.Key.Key_Up)
    assert shown.list.candidate() == other
    talk.key(Qt.Key.Key_Return)
    person.wait_for(lambda: second_of(talk) is not None)
    second = answer_on_screen(talk)
    before = first.text[: trace.places[at].start]
    assert second.text.startswith(before + other.text)
    assert not shown.isVisible()
    person.wait_for(lambda: confidence.trace(second.id) is not None)
    kept = confidence.trace(second.id)
    assert kept is not None
    assert kept.places[0].start == 0  # what was there before is known too
    assert kept.choices[numbers[at]].token == other.token
    talk.key(Qt.Key.Key_Left, Alt)
    person.wait_for(lambda: answer_on_screen(talk).text == first.text)


def test_the_mouse_on_a_word_shows_its_card(open_window: Callable[[Engine], Person]) -> None:
    person = open_window(LlamaCpp())
    talk = Talk(person, Scripted([]))
    person.choose("View", "Colour by confidence")
    person.ask("Say hello.")
    person.wait_for_answer("tokens/s")
    answer = answer_on_screen(talk)
    confidence = talk.pane.tools.confidence
    person.wait_for(lambda: confidence.trace(answer.id) is not None)
    rows = [row for row in talk.pane.findChildren(RowWidget) if row.isVisible() and row.row and row.text]
    row = next(one for one in rows if one.row and one.row.entry.message.id == answer.id and one.row.kind == "text")
    assert row.text is not None
    assert row.row is not None
    span = confidence.spans(row.row, row.text.document)[0]
    box = next(boxes_of(row.text.document, (span.start, span.end), WHOLE))
    point = row.text.mapTo(talk.pane.viewport(), box.center().toPoint())
    talk.qtbot.mouseMove(talk.pane.viewport(), point - QPoint(1, 0))
    talk.qtbot.mouseMove(talk.pane.viewport(), point)
    shown = card(talk)
    assert confidence.current == (answer.id, span.number)
    talk.qtbot.mouseMove(talk.pane.viewport(), QPoint(2, 2))
    person.wait_for(lambda: not shown.isVisible())


def test_an_answer_and_its_prompt_are_read_token_by_token(open_window: Callable[[Engine], Person]) -> None:
    """One of which nothing was kept while it came."""
    person = open_window(LlamaCpp())
    talk = Talk(person, Scripted([]))
    person.ask("Say hello.")
    person.wait_for_answer("tokens/s")
    answer = answer_on_screen(talk)
    talk.pane.setFocus()
    talk.key(Qt.Key.Key_X, Control | Shift)
    shown = dialog(person, TokensDialog)
    person.wait_for(lambda: "bits of surprisal each" in written(shown))
    flow = shown.findChildren(TokenFlow)[0]
    assert flow.hasFocus()
    assert "by the model" in written(shown)
    talk.qtbot.keyClick(flow, Qt.Key.Key_Home)
    assert flow.current == 0
    assert "Nothing foretells the first token." in written(shown)
    assert "Nothing foretells" in flow.accessibleDescription()
    talk.qtbot.keyClick(flow, Qt.Key.Key_Right)
    assert flow.current == 1
    assert shown.list.count() >= 10
    assert talk.pane.tools.confidence.trace(answer.id) is not None  # known from now on
    shown.reject()


def test_an_engine_that_cannot_tell_says_so(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted(["Five."])
    person = open_window(engine)
    talk = Talk(person, engine)
    talk.ask("Count.")
    talk.pane.setFocus()
    talk.key(Qt.Key.Key_T)
    shown = dialog(person, TokensDialog)
    person.wait_for(lambda: "does not tell how likely each token of a text is" in written(shown))
    shown.reject()
