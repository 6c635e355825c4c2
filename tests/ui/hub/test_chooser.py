"""Answering a question or moving a weight ranks anew at once; the choice leads to Discover."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QSlider, QTableView, QTabWidget, QWidget

from inglenook.hub.catalogue import Catalogue
from inglenook.models.licence import Licences
from inglenook.ui.hub.chooser_dialog import ChooserDialog
from inglenook.ui.theme.theme import Theme

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

GIB = 2**30
_W = TypeVar("_W", bound=QWidget)
COMMON = {
    "publisher": "org",
    "family": "Family",
    "developer": "Org",
    "architecture": "llama",
    "active_parameters_b": None,
    "flavour": ["instruct", "chat"],
    "domain": None,
    "context_confidence": "card",
    "licence": "apache-2.0",
    "languages": ["en"],
    "capabilities": [],
    "size_tier": "small",
    "files": [],
    "evidence": [],
    "notes": "",
    "starter": True,
}
MODELS = (
    {"parameters_b": 8, "released": "2025-01", "context_length": 8192},
    {"parameters_b": 2, "released": "2025-06", "context_length": 4096, "languages": ["en", "de"]},
    {"parameters_b": 14, "released": "2024-06", "context_length": 8192, "licence": "exaone"},
)


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> ChooserDialog:
    models = [
        {**COMMON, **model, "repo_id": f"org/M{number}-GGUF", "base_model": f"org/Model-{number}"}
        for number, model in enumerate(MODELS)
    ]
    file = tmp_path / "catalogue.json"
    file.write_text(json.dumps({"languages": {"en": "English", "de": "German"}, "models": models}), "utf-8")
    theme = Theme(qapp, tmp_path)
    dialog = ChooserDialog(Catalogue(file), Licences(), memory_bytes=16 * GIB, theme=theme)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def named(dialog: ChooserDialog, kind: type[_W], name: str) -> _W:
    return next(widget for widget in dialog.findChildren(kind) if widget.accessibleName() == name)


def answer(dialog: ChooserDialog, question: str, text: str) -> None:
    named(dialog, QComboBox, question).setCurrentText(text)


def ranked(dialog: ChooserDialog) -> list[str]:
    model = named(dialog, QTableView, "Ranked models").model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def said(dialog: ChooserDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_answers_change_the_ranking_at_once(dialog: ChooserDialog) -> None:
    assert set(ranked(dialog)) == {"Model 0", "Model 1", "Model 2"}
    answer(dialog, "Which licence?", "Commercial use")
    assert set(ranked(dialog)) == {"Model 0", "Model 1"}
    answer(dialog, "How much memory?", "4 GiB")
    assert ranked(dialog) == ["Model 1"]
    assert "The only one that suits all of this" in said(dialog)
    answer(dialog, "What for?", "Coding")
    assert ranked(dialog) == []
    assert "No model of the catalogue suits all of this" in said(dialog)
    show = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Show on Discover")
    assert not show.isEnabled()


def test_what_was_left_out_is_listed_with_the_reason(dialog: ChooserDialog) -> None:
    answer(dialog, "In which language?", "German")
    tabs = dialog.findChildren(QTabWidget)[0]
    assert [tabs.tabText(0), tabs.tabText(1)] == ["Ranked (1)", "Left out (2)"]
    model = named(dialog, QTableView, "Models left out").model()
    assert {(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(2)} == {
        ("Model 0", "German not among its languages"),
        ("Model 2", "German not among its languages"),
    }


def test_a_weight_is_moved_with_the_keyboard_and_the_winner_follows(qtbot: QtBot, dialog: ChooserDialog) -> None:
    for name in ("Task", "Released", "Speed", "Memory", "Context", "Language", "Licence"):
        qtbot.keyClick(named(dialog, QSlider, name), Qt.Key.Key_Home)
    assert ranked(dialog) == ["Model 2", "Model 0", "Model 1"]  # by parameters alone
    assert "100.0 of 100" in said(dialog)
    assert "Steady: no single weight" in said(dialog)
    qtbot.keyClick(named(dialog, QSlider, "Parameters"), Qt.Key.Key_Home)
    qtbot.keyClick(named(dialog, QSlider, "Released"), Qt.Key.Key_End)
    assert ranked(dialog) == ["Model 1", "Model 0", "Model 2"]


def test_a_close_win_says_what_would_tip_it(qtbot: QtBot, dialog: ChooserDialog) -> None:
    answer(dialog, "How much memory?", "16 GiB")
    answer(dialog, "Which licence?", "Open licences only")
    for name in ("Task", "Speed", "Memory", "Context", "Language", "Licence"):
        qtbot.keyClick(named(dialog, QSlider, name), Qt.Key.Key_Home)
    assert ranked(dialog)[0] == "Model 0"  # 6 for parameters against 5 for the date
    assert "Model 1 would win with Parameters −20 %" in said(dialog)  # noqa: RUF001


def test_another_preference_puts_the_weights_where_it_has_them(dialog: ChooserDialog) -> None:
    before = named(dialog, QSlider, "Speed").value()
    answer(dialog, "Speed or quality?", "Quality first")
    assert named(dialog, QSlider, "Speed").value() < before
    assert ranked(dialog)[0] != "Model 1"


def test_each_number_says_where_it_comes_from(dialog: ChooserDialog) -> None:
    model = named(dialog, QTableView, "Ranked models").model()
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    row = ranked(dialog).index("Model 0")
    index = model.index(row, headings.index("Speed"))
    assert index.data() == "4.5 GiB a token"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Speed: 4.5 GiB a token"
    origin = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "computed: 8.0 billion parameters at 4.85 bits, a proxy: nothing was measured" in origin
    assert index.data(Qt.ItemDataRole.ToolTipRole) == origin


def test_enter_in_the_table_shows_the_chosen_one_on_discover(qtbot: QtBot, dialog: ChooserDialog) -> None:
    table = named(dialog, QTableView, "Ranked models")
    qtbot.keyClick(table, Qt.Key.Key_Down)
    chosen = ranked(dialog)[1]
    qtbot.keyClick(named(dialog, QSlider, "Context"), Qt.Key.Key_End)  # a new ranking keeps what was chosen
    with qtbot.waitSignal(dialog.repository_wanted) as wanted:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert wanted.args == [f"org/M{chosen[-1]}-GGUF"]
    assert not dialog.isVisible()


def test_the_button_shows_the_winner(qtbot: QtBot, dialog: ChooserDialog) -> None:
    winner = ranked(dialog)[0]
    show = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Show on Discover")
    with qtbot.waitSignal(dialog.repository_wanted) as wanted:
        qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    assert wanted.args == [f"org/M{winner[-1]}-GGUF"]
