"""Text at twice its size: nothing of any page stands beyond the window, also in a small one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

WIDTH, HEIGHT = 1024, 700
SMALLEST_PX = 20  # of what is 10 at its usual size


def _beyond(person: Person) -> list[str]:
    """What ends outside the window, or outside the part of it that scrolls up and down."""
    found: list[str] = []
    for widget in person.window.findChildren(QWidget):
        around = widget.parentWidget()
        if around is None or not widget.isVisible() or widget.isWindow() or isinstance(around, QAbstractScrollArea):
            continue
        edges = around.rect()
        if widget.x() + widget.width() > edges.width() + 1 or widget.x() < -1:
            found.append(f"{type(widget).__name__} {widget.accessibleName()} in {type(around).__name__}")
    return found


def test_every_word_is_that_large_from_the_start(scripted: Callable[..., Person], home: Path) -> None:
    home.mkdir(parents=True)
    (home / "settings.toml").write_text("[appearance]\ntext_scale = 2.0\n", encoding="utf-8")
    person = scripted("Yes.")
    shown = [widget for widget in person.window.findChildren(QWidget) if widget.isVisible()]
    assert not [
        f"{type(widget).__name__} {widget.accessibleName()}"
        for widget in shown
        if widget.font().pixelSize() < SMALLEST_PX
    ]


def test_no_word_of_a_dialog_is_cut(scripted: Callable[..., Person], home: Path) -> None:
    home.mkdir(parents=True)
    (home / "settings.toml").write_text("[appearance]\ntext_scale = 2.0\n", encoding="utf-8")
    person = scripted("Yes.")
    person.ask("Hello?")
    person.wait_for_answer("Yes")
    person.choose("File", "Export chats…")
    person.wait_for(lambda: person.sees("Export…"))
    person.qtbot.wait(50)  # the layout settles
    dialog = person.find_button("Export…").window()
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert len(labels) >= 6
    assert not [label.text() for label in labels if label.height() < label.heightForWidth(label.width())]
    dialog.close()


@pytest.mark.parametrize("page", ["Chat", "Models", "Discover", "Fit", "Settings"])
def test_nothing_stands_beyond_the_window(scripted: Callable[..., Person], home: Path, page: str) -> None:
    home.mkdir(parents=True)
    (home / "settings.toml").write_text("[appearance]\ntext_scale = 2.0\n", encoding="utf-8")
    person = scripted("Yes.")
    person.ask("Hello?")
    person.wait_for_answer("Yes")
    person.wait_for(lambda: person.sees("Context"))  # the meter comes once the model has counted
    person.window.resize(WIDTH, HEIGHT)
    person.click(page)
    panels = ("Inspector", "Chats panel", "") if page == "Chat" else ("",)
    for panel in panels:
        if panel:
            person.click(panel)
        person.qtbot.wait(50)  # the layout settles
        assert (person.window.width(), person.window.height()) == (WIDTH, HEIGHT)
        assert not _beyond(person)
        person.photograph(f"large-{page}-{panel}")
