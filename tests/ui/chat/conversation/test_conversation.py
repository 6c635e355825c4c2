"""Only what is near the window exists; what is seen stays where it is; the end is followed until the user leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from inglenook.ui.chat.conversation.rows.row_widget import RowWidget

from .conftest import ANSWER, Screen, answer, question

if TYPE_CHECKING:
    from inglenook.ui.chat.conversation.conversation import Conversation
    from inglenook.ui.theme.theme import Theme

_MANY = [question(n, f"Question {n}?") if n % 2 else answer(n, ANSWER, footer="done") for n in range(2000)]


def _wheel(conversation: Conversation, notches: int) -> None:
    page = conversation.viewport()
    middle = QPointF(page.rect().center())
    event = QWheelEvent(
        middle,
        page.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  not inverted
    )
    QApplication.sendEvent(page, event)


def test_a_long_chat_opens_at_its_end_with_few_widgets(screen: Screen) -> None:
    screen.conversation.set_messages(_MANY)
    assert "Question 1999?" in screen.text()
    assert screen.conversation.rows_alive() < 100
    for _ in range(60):
        _wheel(screen.conversation, 3)
    assert screen.conversation.rows_alive() < 100
    assert "Question 1999?" not in screen.text()


def test_rows_that_stay_move_by_exactly_what_was_scrolled(screen: Screen) -> None:
    screen.conversation.set_messages(_MANY)
    screen.conversation.verticalScrollBar().setValue(200_000)  # far from anything measured
    for step in (100, 100, -100, 250):
        before = {row: row.y() for row in screen.rows()}
        screen.conversation.scroll_by(step)
        kept = [(row, y) for row, y in before.items() if row in screen.rows()]
        assert kept
        assert {row.y() - y for row, y in kept} == {step}


def test_the_scroll_bar_reaches_both_ends(screen: Screen) -> None:
    screen.conversation.set_messages(_MANY)
    bar = screen.conversation.verticalScrollBar()
    bar.setValue(0)
    assert "How the cache grows" in screen.text()
    assert screen.rows()[0].y() < 60
    bar.setValue(bar.maximum())
    assert "Question 1999?" in screen.text()


@pytest.mark.parametrize(("key", "words"), [(Qt.Key.Key_Home, "Question 1?"), (Qt.Key.Key_End, "Question 2?")])
def test_keys_lead_to_both_ends(screen: Screen, key: Qt.Key, words: str) -> None:
    screen.conversation.set_messages([question(1, "Question 1?"), answer(3, ANSWER * 3), question(2, "Question 2?")])
    screen.qtbot.keyClick(screen.conversation, Qt.Key.Key_PageUp)
    assert words not in screen.text()
    screen.qtbot.keyClick(screen.conversation, key)
    assert words in screen.text()


def test_a_page_key_keeps_a_line_in_view(screen: Screen) -> None:
    screen.conversation.set_messages(_MANY)
    lowest = screen.rows()[0]
    screen.qtbot.keyClick(screen.conversation, Qt.Key.Key_PageUp)
    assert lowest in screen.rows()
    screen.qtbot.keyClick(screen.conversation, Qt.Key.Key_PageDown)
    assert "Question 1999?" in screen.text()


def test_an_answer_streams_in_and_leaves_finished_rows_alone(screen: Screen) -> None:
    screen.conversation.set_messages([question(1, "Go"), answer(2, "", live=True)])
    screen.conversation.stream(2, text="One paragraph.\n\nAnother paragraph.\n\nA third paragraph.\n\nA fou")
    screen.qtbot.waitUntil(lambda: "A fou" in screen.text())
    before = [(row, row.row) for row in screen.rows()[:-1]]
    screen.conversation.stream(2, text="rth paragraph and ")
    screen.conversation.stream(2, text="more.\n\nA fifth.")
    screen.qtbot.waitUntil(lambda: "A fourth paragraph and more." in screen.text() and "A fifth." in screen.text())
    after = screen.rows()
    assert [(row, row.row) for row in after[: len(before)]] == before
    row = screen.row("A fifth").row
    assert row is not None
    screen.conversation.replace(answer(2, row.entry.message.text, footer="finished"))
    assert [(row, row.row) for row in screen.rows()[: len(before)]] == before


def test_pieces_for_a_chat_that_is_no_longer_shown_are_passed_over(screen: Screen) -> None:
    screen.conversation.set_messages([answer(2, "", live=True)])
    screen.conversation.stream(2, text="stale")
    screen.conversation.set_messages([question(5, "Another chat")])
    screen.conversation.stream(2, text="stale")
    screen.conversation.replace(answer(2, "stale"))
    screen.conversation.append(answer(6, "", live=True))
    screen.conversation.stream(6, text="fresh")
    screen.qtbot.waitUntil(lambda: "fresh" in screen.text())
    assert "stale" not in screen.text()


def test_the_end_is_followed_until_the_user_scrolls_up_and_again_after_the_button(screen: Screen) -> None:
    conversation = screen.conversation
    conversation.set_messages([question(1, "Go"), answer(2, "", live=True)])
    for number in range(40):
        conversation.stream(2, text=f"Line {number}.\n\n")
    screen.qtbot.waitUntil(lambda: "Line 39." in screen.text())
    assert not [b for b in conversation.findChildren(QAbstractButton, "toTheEnd") if b.isVisible()]

    _wheel(conversation, 2)
    seen = {row: row.y() for row in screen.rows()}
    conversation.stream(2, text="Line 40.\n\nLine 41.\n\nLine 42.")
    row = screen.rows()[0].row
    assert row is not None
    screen.qtbot.waitUntil(lambda: "Line 42." in row.entry.message.text)
    assert {row: row.y() for row in screen.rows()} == seen
    button = screen.button(QAbstractButton, "To the end")

    screen.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "Line 42." in screen.text()
    assert not button.isVisible()
    conversation.stream(2, text="\n\nLine 43.")
    screen.qtbot.waitUntil(lambda: "Line 43." in screen.text())


def test_scrolling_down_to_the_end_follows_it_again(screen: Screen) -> None:
    screen.conversation.set_messages([answer(2, ANSWER * 3, live=True)])
    _wheel(screen.conversation, 4)
    _wheel(screen.conversation, -6)
    screen.conversation.stream(2, text="\n\nStill here.\n\n" + ANSWER + "\n\nAt the end.")
    screen.qtbot.waitUntil(lambda: "At the end." in screen.text())


def test_the_own_message_brings_the_end_into_view(screen: Screen) -> None:
    screen.conversation.set_messages([answer(2, ANSWER * 3)])
    _wheel(screen.conversation, 9)
    screen.conversation.append(question(3, "And now?"))
    assert "And now?" in screen.text()


def test_resizing_keeps_the_place_and_the_end(screen: Screen) -> None:
    screen.conversation.set_messages(_MANY)
    screen.conversation.resize(500, 600)
    assert "Question 1999?" in screen.text()
    screen.conversation.go_to_start()
    screen.conversation.resize(900, 700)
    row = screen.rows()[0].row
    assert row is not None
    assert row.place == (0, 0)


def test_the_theme_changes_what_is_on_screen(screen: Screen, theme: Theme) -> None:
    screen.conversation.set_messages([question(1, "Go"), answer(2, ANSWER)])
    height = screen.row("The last words").height()
    theme.set_mode("dark")
    image = screen.conversation.grab().toImage()
    bubble = theme.tokens.bubble.lower()
    code = theme.tokens.code_ground.lower()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert code in colours
    screen.conversation.go_to_start()
    image = screen.conversation.grab().toImage()
    assert bubble in {image.pixelColor(x, 40).name() for x in range(image.width())}
    screen.conversation.go_to_end()
    theme.set_text_scale(1.5)
    assert screen.row("The last words").height() > height


def test_a_window_full_of_rows_comes_in_rounds(screen: Screen) -> None:
    screen.conversation.set_messages(_MANY)
    assert screen.conversation.rows_alive() == 0, "the window has its turn first"
    counts = [0]
    while not screen.conversation.is_settled:
        QApplication.processEvents()
        counts.append(screen.conversation.rows_alive())
    assert counts == sorted(counts)
    assert "Question 1999?" in screen.text()
    whole = {row.row for row in screen.rows()}
    screen.conversation.scroll_by(0)
    assert {row.row for row in screen.rows()} == whole


def test_rows_stay_on_screen_while_their_look_changes(screen: Screen, theme: Theme) -> None:
    screen.conversation.set_messages([question(1, "Go"), answer(2, ANSWER), question(3, "Thanks")])
    before = [row.row for row in screen.rows()]
    theme.set_mode("dark")
    shown = {row.row for row in screen.conversation.viewport().findChildren(RowWidget) if row.isVisible()}
    assert shown >= set(before)
    assert [row.row for row in screen.rows()] == before


def test_a_short_chat_stands_at_the_top_from_its_first_round(screen: Screen) -> None:
    screen.conversation.set_messages([question(1, "Go"), answer(2, "Short."), question(3, "Thanks")])
    first = next(row for row in screen.conversation.viewport().findChildren(RowWidget) if row.isVisible())
    place = first.y()
    screen.settle()
    assert screen.rows()[0].y() == place < 60
