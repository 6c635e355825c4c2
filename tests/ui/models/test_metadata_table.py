"""All of a header's metadata can be searched, read in full and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTableView, QTabWidget

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.models.conftest import Person


def _open(person: Person) -> QTableView:
    person.window.findChildren(QTabWidget)[0].setCurrentIndex(1)
    view = person.find(QTableView, "Metadata")
    person.wait_for(lambda: view.model().rowCount() > 0)
    return view


def _keys(view: QTableView) -> list[str]:
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_it_is_read_searched_and_shown_in_full(open_page: Callable[..., Person]) -> None:
    person = open_page()
    person.wait_for(lambda: person.rows() != [])
    view = _open(person)
    whole = "{{ messages }}" * 100
    assert "llama.context_length" in _keys(view)
    person.qtbot.keyClicks(person.find(QLineEdit, "Search metadata"), "template")
    assert _keys(view) == ["tokenizer.chat_template"]
    index = view.model().index(0, 1)
    assert str(index.data()).endswith("…")
    view.setCurrentIndex(index)
    view.setFocus()
    person.qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == whole
    QGuiApplication.clipboard().clear()
    person.qtbot.keyClick(view, Qt.Key.Key_Return)
    dialog = person.dialog("tokenizer.chat_template")
    assert person.find(QPlainTextEdit, "tokenizer.chat_template", dialog).toPlainText() == whole
    person.click("Copy the value", dialog)
    assert QGuiApplication.clipboard().text() == whole
    person.click("Close", dialog)


def test_another_model_has_other_metadata(open_page: Callable[..., Person]) -> None:
    person = open_page()
    person.wait_for(lambda: person.rows() == ["Alpha Coder 7B", "Beta Base"])
    view = _open(person)
    person.choose("Beta Base")
    person.wait_for(lambda: view.model().rowCount() > 0 and "tokenizer.chat_template" not in _keys(view))


def test_a_file_that_cannot_be_read_says_why(open_page: Callable[..., Person], models: Path) -> None:
    (models / "AAA-broken.gguf").write_bytes(b"GGUF, but not really")
    person = open_page()
    person.wait_for(lambda: len(person.rows()) == 3)
    person.choose(next(name for name in person.rows() if "broken" in name))
    person.window.findChildren(QTabWidget)[0].setCurrentIndex(1)
    person.wait_for(lambda: not any(view.isVisible() for view in person.window.findChildren(QTableView)))
    assert person.labels().count("2 and 3 are the versions known") == 2  # in the head, and in place of the table
