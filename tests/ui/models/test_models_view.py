"""Where the list of models goes by itself, and from the search field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from tests.ui.models.conftest import write_model

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.models.conftest import Person

ALPHA, BETA = "Alpha Coder 7B", "Beta Base"


def test_the_neighbour_of_a_removed_model_is_the_current_one(
    open_page: Callable[..., Person], models: Path, trash: Path
) -> None:
    for name in ("Gamma", "Delta"):
        write_model(models / "more" / f"{name}-GGUF" / f"{name}.Q4_0.gguf")
    person = open_page()
    person.wait_for_rows(ALPHA, BETA, "Delta", "Gamma")
    person.choose(BETA)
    for gone, rows, current in (
        (BETA, (ALPHA, "Delta", "Gamma"), "Delta"),
        ("Delta", (ALPHA, "Gamma"), "Gamma"),
        ("Gamma", (ALPHA,), ALPHA),
    ):
        person.press(Qt.Key.Key_Delete)
        person.click("Move to the trash", person.dialog(f"Remove “{gone}”?"))
        person.wait_for_rows(*rows)
        person.window.activateWindow()
        person.wait_for(person.window.isActiveWindow)
        assert person.view().currentIndex().data() == current
    assert len(list(trash.rglob("*.gguf"))) == 3


def test_down_goes_from_the_search_field_into_the_list(open_page: Callable[..., Person]) -> None:
    person = open_page()
    person.wait_for_rows(ALPHA, BETA)
    search = person.find(QLineEdit, "Search models")
    search.setFocus()
    person.qtbot.keyClick(search, Qt.Key.Key_Down)
    assert person.view().hasFocus()
    person.press(Qt.Key.Key_Down)
    assert person.view().currentIndex().data() == BETA
