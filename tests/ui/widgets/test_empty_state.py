"""An empty page says why, and its buttons do what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from inglenook.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_its_sentence_is_shown_whole_and_its_buttons_work(qtbot: QtBot) -> None:
    empty = EmptyState("No chats yet", "What you write here stays on this computer, all of it. " * 4)
    qtbot.addWidget(empty)
    pressed: list[str] = []
    empty.add_action("New chat", lambda: pressed.append("new"), primary=True)
    empty.add_action("Open", lambda: pressed.append("open"))
    empty.resize(320, 420)
    empty.show()
    for label in empty.findChildren(QLabel):
        if label.text():
            assert label.height() >= label.heightForWidth(label.width())
    for button in empty.findChildren(QPushButton):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert sorted(pressed) == ["new", "open"]
