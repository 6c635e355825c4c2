"""News is shown at one place, said aloud, and stays as long as it matters."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from inglenook.ui.widgets.notice import SHOWN_MS, Notice
from inglenook.ui.widgets.notices import Notices

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    return window


@pytest.fixture
def notices(window: QWidget) -> Notices:
    return Notices(window)


def texts(notices: Notices) -> list[str]:
    return [notice.text for notice in notices.notices]


def time_is_up(notice: Notice) -> None:
    """As if its seconds had passed."""
    timer = next(timer for timer in notice.findChildren(QTimer) if timer.interval() == SHOWN_MS)
    assert timer.isActive()
    timer.stop()
    timer.timeout.emit()


def test_an_info_goes_by_itself(notices: Notices, qtbot: QtBot) -> None:
    notices.show_notice("The chat was saved.")
    time_is_up(notices.notices[0])
    qtbot.waitUntil(lambda: not notices.isVisible())
    assert texts(notices) == []


@pytest.mark.parametrize(("kind", "word"), [("warn", "Warning"), ("error", "Error")])
def test_what_matters_stays_until_closed_and_says_what_it_is(
    notices: Notices, qtbot: QtBot, kind: str, word: str
) -> None:
    notices.show_notice("The disk is full.", kind="error" if kind == "error" else "warn")
    notice = notices.notices[0]
    assert not any(timer.isActive() for timer in notice.findChildren(QTimer))
    assert word in [label.text() for label in notice.findChildren(QLabel)]
    assert notice.accessibleName() == f"{word}: The disk is full."
    qtbot.mouseClick(notice.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)
    assert texts(notices) == []
    assert not notices.isVisible()


def test_an_action_is_done_once_and_puts_the_notice_away(notices: Notices, qtbot: QtBot) -> None:
    done: list[str] = []
    notices.show_notice("The chat was deleted.", action=("Undo", lambda: done.append("undone")))
    qtbot.mouseClick(notices.notices[0].findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert texts(notices) == []


def test_escape_closes_the_notice_that_has_the_focus(notices: Notices, qtbot: QtBot) -> None:
    notices.show_notice("One", kind="error")
    notices.show_notice("Two", kind="error")
    qtbot.keyClick(notices.notices[0].findChildren(QToolButton)[0], Qt.Key.Key_Escape)
    assert texts(notices) == ["Two"]


def test_the_same_news_twice_is_shown_once(notices: Notices) -> None:
    notices.show_notice("No.", kind="error")
    notices.show_notice("No.", kind="error")
    notices.show_notice("No.", kind="warn")
    assert [notice.kind for notice in notices.notices] == ["error", "warn"]


def test_a_crowd_pushes_out_infos_before_errors(notices: Notices) -> None:
    notices.show_notice("broken", kind="error")
    for number in range(6):
        notices.show_notice(f"news {number}")
    assert texts(notices) == ["broken", "news 3", "news 4", "news 5"]


def test_they_stand_in_the_bottom_end_corner(window: QWidget, notices: Notices) -> None:
    notices.show_notice("A sentence that needs more than one line, since it says what happened and what to do. " * 2)
    assert window.rect().contains(notices.geometry())
    assert window.width() - notices.geometry().right() < 20
    assert window.height() - notices.geometry().bottom() < 20
    window.resize(640, 480)
    assert window.rect().contains(notices.geometry())
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert notices.x() < 20


def test_they_stand_above_what_must_stay_free(window: QWidget, notices: Notices) -> None:
    composer = QWidget(window)
    composer.setGeometry(0, 500, 800, 100)
    composer.show()
    notices.keep_clear_of(composer)
    notices.show_notice("News")
    assert notices.geometry().bottom() < 500
    composer.setGeometry(0, 500, 300, 100)
    assert notices.geometry().bottom() > 500
    composer.setGeometry(0, 450, 800, 150)
    assert notices.geometry().bottom() < 450
    composer.hide()
    assert notices.geometry().bottom() > 500


def test_a_program_that_ends_with_the_window_open_ends_well() -> None:
    """Events still come while the window is destroyed; touching it then was a segmentation fault."""
    program = (
        "from PySide6.QtWidgets import QApplication, QWidget\n"
        "from inglenook.ui.widgets.notices import Notices\n"
        "app = QApplication([])\n"
        "window = QWidget()\n"
        "notices = Notices(window)\n"
        "notices.show_notice('Still here.', kind='error')\n"
        "window.show()\n"
        "app.processEvents()\n"
    )
    surroundings = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    ended = subprocess.run([sys.executable, "-c", program], env=surroundings, check=False, timeout=60)
    assert ended.returncode == 0
