"""Presets come in from files, the clipboard and by dropping, and go out again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from tests.ui.presets.conftest import PRECISE, STORY
from tests.ui.presets.presets_desk import CONTROL

from inglenook.ui.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.presets.presets_desk import PresetsDesk

    Open = Callable[..., PresetsDesk]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus want the keyboard


def test_files_and_texts_become_presets_and_bad_ones_are_named(page: Open, tmp_path: Path) -> None:
    desk = page()
    good, bad = tmp_path / "good.Modelfile", tmp_path / "bad.txt"
    good.write_text(STORY, encoding="utf-8")
    bad.write_text("SYSTEM no from\n", encoding="utf-8")
    desk.page.import_paths([good, bad, tmp_path / "gone.Modelfile"])
    desk.wait_for(lambda: desk.rows() == ["good"])
    desk.settle()
    assert "bad.txt" in desk.notices()
    assert "gone.Modelfile" in desk.notices()
    QGuiApplication.clipboard().setText("FROM x\nSYSTEM pasted\n")
    desk.view().setFocus()
    desk.qtbot.keyClick(desk.view(), Qt.Key.Key_V, CONTROL)
    desk.wait_for(lambda: "Pasted preset" in desk.rows())
    desk.settle()
    assert "SYSTEM pasted" in desk.text()


def test_what_would_be_lost_on_the_way_in_is_told_before(page: Open, tmp_path: Path) -> None:
    desk = page()
    file = tmp_path / "mine.preset.json"
    fields = [{"key": "llm.prediction.temperature", "value": 0.3}, {"key": "odd.thing", "value": 1}]
    file.write_text(json.dumps({"operation": {"fields": fields}}), encoding="utf-8")
    desk.page.import_paths([file])
    dialog = desk.dialog()
    assert "“mine” would lose" in desk.labels(dialog)
    assert "odd.thing has no place in a preset here" in desk.labels(dialog)
    desk.settle()
    assert desk.rows() == []
    desk.click("Cancel", dialog)
    desk.settle()
    assert desk.rows() == []
    desk.page.import_paths([file])
    desk.click("Import without it", desk.dialog())
    desk.wait_for(lambda: desk.rows() == ["mine"])
    desk.settle()
    assert "PARAMETER temperature 0.3" in desk.text()
    assert "Imported presets: 1" in desk.notices()


@pytest.mark.usefixtures("presets")
def test_what_a_format_cannot_hold_is_told_before_it_goes_out(page: Open, tmp_path: Path) -> None:
    desk = page()
    desk.open("Precise")
    desk.write_at_end('TEMPLATE """{{ .Prompt }}"""')
    desk.settle()
    desk.choose_in_menu("More for this preset", "Export…")
    dialog = desk.dialog()
    assert "It holds all of the preset." in desk.labels(dialog)
    form = desk.find(ChoiceBox, "Format", dialog)
    form.setCurrentIndex(form.findData("lmstudio"))
    assert "The template is left out" in desk.labels(dialog)
    desk.click("Choose where to export to", dialog)
    files = desk.dialog()
    assert isinstance(files, QFileDialog)
    name = files.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    assert name.text() == "Precise.preset.json"
    name.setText(str(tmp_path / "out.preset.json"))
    desk.qtbot.keyClick(name, Qt.Key.Key_Return)
    desk.wait_for(lambda: "Exported to" in desk.notices())
    assert '"llm.prediction.temperature"' in (tmp_path / "out.preset.json").read_text(encoding="utf-8")
    desk.page.import_paths([tmp_path / "out.preset.json"])
    desk.wait_for(lambda: "Precise 2" in desk.rows())
    desk.settle()
    preset = desk.store.read("Precise 2").preset
    assert preset is not None
    assert preset.values["temperature"] == 0.2


@pytest.mark.usefixtures("presets")
def test_files_are_dropped_on_the_page_even_over_the_text(page: Open, tmp_path: Path) -> None:
    desk = page()
    desk.open("Precise")
    (tmp_path / "dropped.Modelfile").write_text(STORY, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(tmp_path / "dropped.Modelfile")])
    _drop(desk.editor().viewport(), data)
    desk.wait_for(lambda: "dropped" in desk.rows())
    desk.settle()
    assert desk.store.read("Precise").text == PRECISE
    assert desk.text() == STORY


def _drop(widget: QWidget, data: QMimeData) -> None:
    """What the system sends; Qt hands it to the parents of a widget that does not take it."""
    place: QWidget | None = widget
    while place is not None:
        arrives = QDragEnterEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        arrives.ignore()
        if place.acceptDrops():
            QApplication.sendEvent(place, arrives)
            if arrives.isAccepted():
                falls = QDropEvent(
                    QPointF(5, 5),
                    Qt.DropAction.CopyAction,
                    data,
                    Qt.MouseButton.LeftButton,
                    Qt.KeyboardModifier.NoModifier,
                )
                QApplication.sendEvent(place, falls)
                return
        place = place.parentWidget()
    raise AssertionError("nobody takes it")
