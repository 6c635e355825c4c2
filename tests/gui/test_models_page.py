"""The Models page in the whole window: from a file in a folder to an answer."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListView

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person


def _rows(person: Person) -> list[str]:
    views = [view for view in person.window.findChildren(QListView) if "Models" in view.accessibleName()]
    return [str(view.model().index(row, 0).data()) for view in views for row in range(view.model().rowCount())]


def test_a_model_is_found_and_answers(scripted: Callable[..., Person], smol: Path, home: Path) -> None:
    folder = home / "models" / "somebody" / "a-model"
    folder.mkdir(parents=True)
    shutil.copy(smol, folder / "Zebra-Instruct.gguf")
    person = scripted("Yes.")
    person.click("Models")
    person.wait_for(lambda: "Zebra Instruct" in _rows(person))
    person.qtbot.keyClick(person.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = person.find(QLineEdit, "Search models")
    assert search.hasFocus()
    person.qtbot.keyClicks(search, "zebra")
    assert _rows(person) == ["Zebra Instruct"]
    view = person.find(QListView, "Models on this computer")
    person.qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.currentIndex()).center()
    )
    person.photograph("models")
    person.click("Chat with this model")
    person.wait_for(lambda: "Zebra" in person.find(QAbstractButton, "Model").text())
    person.ask("First")
    person.wait_for_answer("Yes.")


def test_a_new_name_is_known_everywhere(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    person.click("Models")
    person.wait_for(lambda: _rows(person) == ["SmolLM2 135M Instruct"])
    view = person.find(QListView, "Models on this computer")
    person.qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.currentIndex()).center()
    )
    person.qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChildren(QLineEdit)[0]
    editor.selectAll()
    person.qtbot.keyClicks(editor, "Little One")
    person.qtbot.keyClick(editor, Qt.Key.Key_Return)
    person.wait_for(lambda: _rows(person) == ["Little One"])
    person.click("Chat")
    person.wait_for(lambda: "Little One" in person.find(QAbstractButton, "Model").text())
