"""The dialogs show what they are given, and their buttons do what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QPlainTextEdit, QPushButton, QTabBar

from inglenook.ui.dialogs.about_dialog import AboutDialog
from inglenook.ui.dialogs.licences import Licence
from inglenook.ui.dialogs.report_dialog import ReportDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

REPORT = "Traceback (most recent call last):\nKeyError: 7\n\nPython 3.11.7"


def press(qtbot: QtBot, dialog: QDialog, text: str) -> QPushButton:
    button = next(button for button in dialog.findChildren(QPushButton) if button.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    return button


def test_a_report_is_shown_and_copied_as_it_is(qtbot: QtBot) -> None:
    dialog = ReportDialog("Sending did not work.", REPORT)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.findChildren(QPlainTextEdit)[0].toPlainText() == REPORT
    assert "Sending did not work." in [label.text() for label in dialog.findChildren(QLabel)]
    button = press(qtbot, dialog, "Copy report")
    assert QGuiApplication.clipboard().text() == REPORT
    assert button.text() == "Copied"


def test_after_a_report_one_goes_on_or_quits(qtbot: QtBot) -> None:
    quits: list[bool] = []
    for text in ("Continue", "Quit Inglenook"):
        dialog = ReportDialog("Sending did not work.", REPORT)
        qtbot.addWidget(dialog)
        dialog.quit_wanted.connect(lambda: quits.append(True))
        dialog.show()
        press(qtbot, dialog, text)
        assert not dialog.isVisible()
    assert quits == [True]


def test_about_shows_versions_and_the_words_of_each_licence(qtbot: QtBot) -> None:
    licences = [Licence("Jinja2", "BSD-3-Clause", "Redistribution"), Licence("Qt", "LGPL-3.0-only", "Lesser")]
    dialog = AboutDialog("1.2.3", {"Qt": "6.11.3"}, licences)
    qtbot.addWidget(dialog)
    dialog.show()
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"Version 1.2.3", "Qt", "6.11.3"} <= set(shown)
    dialog.findChildren(QTabBar)[0].setCurrentIndex(1)
    names, text = dialog.findChildren(QListWidget)[0], dialog.findChildren(QPlainTextEdit)[0]
    assert text.toPlainText() == "Redistribution"
    qtbot.keyClick(names, Qt.Key.Key_Down)
    assert text.toPlainText() == "Lesser"
