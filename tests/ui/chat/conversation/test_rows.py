"""The rows' own controls: copying code, thoughts, trying again, links, and what stands while one waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollBar, QToolButton, QWidget

from .conftest import ANSWER, Screen, answer, question

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.ui.chat.conversation.rows.row_widget import RowWidget


def test_code_is_copied_and_the_button_says_so(screen: Screen, clipboard: Callable[[], str]) -> None:
    screen.conversation.set_messages([answer(1, ANSWER)])
    button = screen.button(QToolButton, "Copy code")
    screen.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert clipboard() == "class Fit:\n    weights: int"
    assert button.text() == "Copied"
    screen.qtbot.waitUntil(lambda: button.text() == "Copy")


def test_a_code_in_parts_is_copied_whole(screen: Screen, clipboard: Callable[[], str]) -> None:
    code = "\n".join(f"line {number}" for number in range(900))
    screen.conversation.set_messages([answer(1, f"```text\n{code}\n```")])
    screen.conversation.go_to_start()
    screen.qtbot.mouseClick(screen.button(QToolButton, "Copy code"), Qt.MouseButton.LeftButton)
    assert clipboard() == code


def test_a_message_is_copied_as_it_was_written(screen: Screen, clipboard: Callable[[], str]) -> None:
    screen.conversation.set_messages([answer(1, ANSWER, footer="42.1 tokens/s · finished")])
    screen.settle()
    assert "42.1 tokens/s · finished" in [label.text() for label in screen.conversation.findChildren(QLabel)]
    screen.qtbot.mouseClick(screen.button(QToolButton, "Copy message"), Qt.MouseButton.LeftButton)
    assert clipboard() == ANSWER


def test_thoughts_open_in_place_and_close(screen: Screen) -> None:
    turns = [question(1, "Go"), answer(2, ANSWER, thinking="Let me see.\n\nIt is easy."), question(3, "Thanks")]
    screen.conversation.set_messages(turns)
    screen.conversation.go_to_start()
    screen.settle()
    button = next(b for b in screen.conversation.findChildren(QToolButton, "think") if b.isVisible())
    assert button.text() == "Thought for 4.2 s"
    assert "Let me see." not in screen.text()
    place = button.mapTo(screen.conversation, QPoint(0, 0))
    screen.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "Let me see." in screen.text()
    assert button.mapTo(screen.conversation, QPoint(0, 0)) == place
    screen.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "Let me see." not in screen.text()


def test_thoughts_stream_while_they_are_open(screen: Screen) -> None:
    screen.conversation.set_messages([question(1, "Go"), answer(2, "", live=True)])
    screen.settle()
    assert any("Waiting" in label.text() for label in screen.conversation.findChildren(QLabel) if label.isVisible())
    screen.conversation.stream(2, thinking="First ")
    screen.qtbot.waitUntil(lambda: bool(_think(screen)))
    assert _think(screen)[0].text() == "Thinking…"
    screen.qtbot.mouseClick(_think(screen)[0], Qt.MouseButton.LeftButton)
    screen.conversation.stream(2, thinking="thought.")
    screen.qtbot.waitUntil(lambda: "First thought." in screen.text())
    screen.conversation.stream(2, text="The answer.")
    screen.qtbot.waitUntil(lambda: "The answer." in screen.text())
    assert _think(screen)[0].text().startswith("Thought for")
    assert not any("Waiting" in label.text() for label in screen.conversation.findChildren(QLabel) if label.isVisible())


def _think(screen: Screen) -> list[QToolButton]:
    return [button for button in screen.conversation.findChildren(QToolButton, "think") if button.isVisible()]


def test_a_failed_answer_says_why_and_can_be_tried_again(screen: Screen) -> None:
    screen.conversation.set_messages([question(1, "Go"), answer(2, "", live=True)])
    screen.conversation.replace(answer(2, "Half an ans", error="The engine stopped. Try again."))
    assert "The engine stopped. Try again." in screen.text()
    assert "Half an ans" in screen.text()
    retry = next(b for b in screen.conversation.findChildren(QPushButton) if b.isVisible() and b.text() == "Try again")
    with screen.qtbot.waitSignal(screen.conversation.retry_requested) as asked:
        screen.qtbot.mouseClick(retry, Qt.MouseButton.LeftButton)
    assert asked.args == [2]


def _middle_of(row: RowWidget, words: str) -> tuple[QWidget, QPoint]:
    text = row.text
    assert text is not None
    position = text.document.toPlainText().index(words) + len(words) // 2
    for y in range(2, text.height(), 4):
        for x in range(2, text.width(), 4):
            if text.position_at(QPointF(x, y)) == position and text.link_at(QPointF(x, y)):
                return text, QPoint(x, y)
    raise AssertionError(words)


def test_a_click_on_a_link_asks_to_follow_it_and_a_drag_does_not(screen: Screen) -> None:
    screen.conversation.set_messages([answer(1, "Read the [manual](https://example.org/kv) before you start.")])
    text, place = _middle_of(screen.row("manual"), "manual")
    with screen.qtbot.waitSignal(screen.conversation.link_activated) as followed:
        screen.qtbot.mouseClick(text, Qt.MouseButton.LeftButton, pos=place)
    assert followed.args == ["https://example.org/kv"]
    with screen.qtbot.assertNotEmitted(screen.conversation.link_activated):
        screen.send(text, QEvent.Type.MouseButtonPress, text.mapToGlobal(place - QPoint(40, 0)))
        screen.send(text, QEvent.Type.MouseMove, text.mapToGlobal(place))
        screen.send(text, QEvent.Type.MouseButtonRelease, text.mapToGlobal(place))


def test_tab_goes_through_the_controls_from_top_to_bottom(screen: Screen) -> None:
    screen.conversation.set_messages([answer(1, ANSWER, thinking="Hm.", footer="done")])
    screen.conversation.go_to_start()
    screen.conversation.setFocus()
    names: list[str] = []
    for _ in range(4):
        screen.qtbot.keyClick(screen.conversation.window().focusWidget() or screen.conversation, Qt.Key.Key_Tab)
        focused = screen.conversation.window().focusWidget()
        assert focused is not None
        assert screen.conversation.viewport().rect().contains(focused.mapTo(screen.conversation.viewport(), QPoint()))
        names.append(focused.accessibleName())
    assert names == ["Thought for 4.2 s (hidden)", "Save code as a file", "Copy code", "Copy message"]


def test_long_lines_of_code_wrap_and_stop_wrapping(screen: Screen) -> None:
    screen.conversation.set_messages([answer(1, f"```text\n{'word ' * 60}\n```\n\n```text\nshort\n```")])
    long, short = screen.row("word"), screen.row("short")
    narrow = long.height()
    buttons = [button for button in screen.conversation.findChildren(QToolButton, "wrapCode") if button.isVisible()]
    assert [long.isAncestorOf(button) for button in buttons] == [True], "only where it changes something"
    screen.qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert buttons[0].isChecked()
    screen.settle()
    assert long.height() > narrow + 20
    assert not [bar for bar in long.findChildren(QScrollBar) if bar.isVisible()]
    assert short.height() < narrow
    screen.qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    screen.settle()
    assert long.height() == narrow


def test_code_is_offered_whole_to_be_saved(screen: Screen) -> None:
    screen.conversation.set_messages([answer(1, ANSWER)])
    with screen.qtbot.waitSignal(screen.conversation.save_requested) as wanted:
        screen.qtbot.mouseClick(screen.button(QToolButton, "Save code as a file"), Qt.MouseButton.LeftButton)
    assert wanted.args == ["class Fit:\n    weights: int", "python"]


def test_a_footnote_is_jumped_to_and_back(screen: Screen) -> None:
    text = "Called[^note] here.\n\n" + "Something between.\n\n" * 60 + "[^note]: What it says.\n"
    screen.conversation.set_messages([answer(1, text)])
    screen.conversation.go_to_start()
    assert "What it says" not in screen.text()
    called, place = _middle_of(screen.row("Called"), "1")
    with screen.qtbot.assertNotEmitted(screen.conversation.link_activated):
        screen.qtbot.mouseClick(called, Qt.MouseButton.LeftButton, pos=place)
    assert "What it says" in screen.text()
    assert "Called" not in screen.text()
    note, place = _middle_of(screen.row("What it says"), "1")
    screen.qtbot.mouseClick(note, Qt.MouseButton.LeftButton, pos=place)
    assert "Called1 here." in screen.text()
