"""Every request can be seen, searched, copied and taken away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTableView

from inglenook.hub.request_log import Request, RequestLog
from inglenook.storage.database import Database
from inglenook.ui.background import Background
from inglenook.ui.hub.requests_dialog import RequestsDialog
from inglenook.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SEARCH = Request(
    at=1_790_000_000.0,
    purpose="Searching for “qwen”",
    method="GET",
    url="https://hub.example/api/models?search=qwen",
    status=200,
    received_bytes=4096,
    duration_s=0.25,
)
REFUSED = Request(
    at=1_790_000_060.0,
    purpose="Opening a repository",
    method="GET",
    url="https://hub.example/api/models/private/one",
    status=None,
    received_bytes=0,
    duration_s=10.0,
    error="The hub did not answer.",
)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[RequestLog]:
    database = Database(tmp_path / "inglenook.sqlite")
    yield RequestLog(database)
    database.close()


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication, log: RequestLog, tmp_path: Path) -> Iterator[Callable[[], RequestsDialog]]:
    background = Background(lambda error: pytest.fail(str(error)))
    theme = Theme(qapp, tmp_path / "cache")

    def show() -> RequestsDialog:
        dialog = RequestsDialog(log, background, theme)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
        qtbot.waitUntil(lambda: background.is_idle)
        return dialog

    yield show
    background.stop_all(5)


def rows(dialog: RequestsDialog) -> list[list[str]]:
    table = dialog.findChildren(QTableView)[0]
    model = table.model() if table.isVisible() else None
    if model is None:
        return []
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def press(qtbot: QtBot, dialog: RequestsDialog, text: str) -> None:
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def reads(dialog: RequestsDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_the_newest_is_first_and_all_of_it_can_be_read(
    qtbot: QtBot, log: RequestLog, show: Callable[[], RequestsDialog]
) -> None:
    log.end(log.begin(SEARCH), SEARCH)
    log.end(log.begin(REFUSED), REFUSED)
    dialog = show()
    assert [row[1:] for row in rows(dialog)] == [
        ["Opening a repository", f"GET {REFUSED.url}", "none", "0", "10.00"],
        ["Searching for “qwen”", f"GET {SEARCH.url}", "200", "4 KiB", "0.25"],
    ]
    assert "2 requests" in reads(dialog)
    table = dialog.findChildren(QTableView)[0]
    table.setFocus()
    table.selectRow(0)
    assert f"GET {REFUSED.url}\nThe hub did not answer." in reads(dialog)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().split("\t")
    assert copied[1:] == ["Opening a repository", f"GET {REFUSED.url}", "none", "0", "10.00", "The hub did not answer."]


def test_words_leave_out_what_has_them_not(qtbot: QtBot, log: RequestLog, show: Callable[[], RequestsDialog]) -> None:
    log.end(log.begin(SEARCH), SEARCH)
    log.end(log.begin(REFUSED), REFUSED)
    dialog = show()
    search = dialog.findChildren(QLineEdit)[0]
    qtbot.keyClicks(search, "SEARCHING 200")
    assert [row[1] for row in rows(dialog)] == ["Searching for “qwen”"]
    assert "1 of 2 requests" in reads(dialog)
    press(qtbot, dialog, "Copy all")
    assert QGuiApplication.clipboard().text().count("\n") == 0
    qtbot.keyClicks(search, " nothing")
    assert not rows(dialog)
    assert "No request has these words" in reads(dialog)


def test_cleared_there_is_nothing_and_it_says_so(
    qtbot: QtBot, log: RequestLog, show: Callable[[], RequestsDialog]
) -> None:
    log.end(log.begin(SEARCH), SEARCH)
    dialog = show()
    assert "1 request" in reads(dialog)
    press(qtbot, dialog, "Clear")
    qtbot.waitUntil(lambda: "Inglenook has opened no connection" in reads(dialog))
    assert not log.entries()
    log.end(log.begin(REFUSED), REFUSED)
    press(qtbot, dialog, "Refresh")
    qtbot.waitUntil(lambda: len(rows(dialog)) == 1)


def test_what_runs_still_is_there_and_says_so(
    qtbot: QtBot, log: RequestLog, show: Callable[[], RequestsDialog]
) -> None:
    fetching = Request(at=1_790_000_090.0, purpose="Download it", method="GET", url="https://hub.example/it.gguf")
    number = log.begin(fetching)
    dialog = show()
    assert [row[1:] for row in rows(dialog)] == [["Download it", f"GET {fetching.url}", "unfinished", "", ""]]
    dialog.findChildren(QTableView)[0].selectRow(0)
    assert "it runs still, or the app ended before it did" in reads(dialog)
    log.end(number, replace(fetching, status=206, received_bytes=4096, duration_s=2.0))
    press(qtbot, dialog, "Refresh")
    qtbot.waitUntil(lambda: rows(dialog)[0][3:] == ["206", "4 KiB", "2.00"])
