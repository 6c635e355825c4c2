"""What a screen reader is told of an answer while it arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from inglenook.ui.chat import reading_along
from inglenook.ui.chat.reading_along import ReadingAlong

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Sentences instead of the screen reader that is not here."""
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)

    def tell(_widget: QWidget, sentence: str) -> None:
        told.append(sentence)

    monkeypatch.setattr(reading_along, "announce", tell)
    return told


@pytest.fixture
def reading(qtbot: QtBot) -> ReadingAlong:
    widget = QWidget()
    qtbot.addWidget(widget)
    return ReadingAlong(widget)


def test_a_line_is_told_once_it_is_whole(reading: ReadingAlong, said: list[str]) -> None:
    for piece in ("First ", "line", ".\nSec", "ond.", "\n\n"):
        reading.hear(piece)
    assert said == ["First line.", "Second."]
    reading.hear("The rest")
    reading.end()
    reading.end()
    assert said[2:] == ["The rest"]


def test_a_line_without_end_is_told_in_pieces_between_words(reading: ReadingAlong, said: list[str]) -> None:
    text = "word " * 500
    reading.hear(text)
    reading.end()
    assert " ".join(said).split() == text.split()
    reading.hear("x" * 5000)
    reading.end()
    assert sum(len(one) for one in said[-2:] if set(one) == {"x"}) == 5000


def test_of_a_picture_only_what_describes_it_is_told(reading: ReadingAlong, said: list[str]) -> None:
    held = "data:image/png;base64," + "iVBORw0K" * 400
    reading.hear(f"Look: ![a red wall](https://example.org/{'x' * 40}.png)\n")
    reading.hear(f"And ![a wide hall]({held})!\n")
    assert said == ["Look: a red wall", "And a wide hall!"]
    for start in range(0, len(held), 100):
        reading.hear(f"![a wide hall]({held[:100]}" if start == 0 else held[start : start + 100])
    reading.hear(").\n")
    assert "iVBO" not in "".join(said)
    assert "".join(said[2:]).endswith("hall.")


def test_marks_that_only_shape_are_not_spelled_out(reading: ReadingAlong, said: list[str]) -> None:
    reading.hear("## Tea\n\n> It is **green**, `Camellia`.\n```python\nprint(2**3)\n```\n__Done__.\n")
    assert said == ["Tea\nIt is green, Camellia.\nprint(2**3)\nDone."]


def test_nothing_of_the_answer_before_is_told(reading: ReadingAlong, said: list[str]) -> None:
    reading.hear("Half")
    reading.start()
    reading.hear("Other\n")
    assert said == ["Other"]


def test_who_turned_it_off_is_told_nothing(reading: ReadingAlong, said: list[str]) -> None:
    reading.is_wanted = False
    reading.hear("First.\n")
    assert not said
