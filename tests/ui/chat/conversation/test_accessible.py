"""What a screen reader finds."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface

from .conftest import ANSWER, Screen, answer, question

if TYPE_CHECKING:
    import pytest
    from PySide6.QtWidgets import QWidget


def _tree(widget: QWidget) -> list[tuple[QAccessible.Role, str]]:
    found: list[tuple[QAccessible.Role, str]] = []

    def walk(interface: QAccessibleInterface) -> None:
        found.append((interface.role(), interface.text(QAccessible.Text.Name)))
        for index in range(interface.childCount()):
            child = interface.child(index)
            if child.isValid() and not child.state().invisible:
                walk(child)

    walk(QAccessible.queryAccessibleInterface(widget))
    return found


def test_messages_are_paragraphs_in_the_order_of_the_screen(screen: Screen) -> None:
    screen.conversation.set_messages([question(1, "What is it?"), answer(2, ANSWER), question(3, "Thanks")])
    screen.conversation.go_to_end()
    screen.conversation.go_to_start()
    screen.settle()
    tree = _tree(screen.conversation)
    assert tree[0][1] == "Conversation"
    paragraphs = [name for role, name in tree if role == QAccessible.Role.Paragraph]
    assert paragraphs[:2] == ["What is it?", "How the cache grows"]
    assert paragraphs[2].startswith("A transformer keeps, for every layer")
    assert "class Fit:\n    weights: int" in paragraphs
    names = [name for _, name in tree]
    assert "Copy code" in names
    assert "Qwen3 8B" in names


def test_the_tree_survives_other_chats(screen: Screen) -> None:
    for number in range(30):
        screen.conversation.set_messages([question(number, f"Chat {number}"), answer(1000 + number, ANSWER)])
        screen.conversation.go_to_start()
        names = [name for _, name in _tree(screen.conversation)]
        assert f"Chat {number}" in names
        gc.collect()


def test_the_end_of_an_answer_is_announced_and_its_words_are_not(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    screen.conversation.set_messages([question(1, "Go"), answer(2, "", live=True)])
    screen.conversation.stream(2, text="Some words.")
    screen.qtbot.waitUntil(lambda: "Some words." in screen.text())
    assert said == []
    screen.conversation.replace(answer(2, "Some words.", footer="done"))
    assert said == ["Answer finished"]
    screen.conversation.replace(answer(2, "Some words.", footer="done"))
    assert said == ["Answer finished"]
