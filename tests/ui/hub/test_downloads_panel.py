"""The queue as a user has it: it follows by itself, each button does what it says, the focus stays where it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QProgressBar, QPushButton, QToolButton, QWidget
from tests.ui.hub.downloads_desk import LEFT, Desk
from tests.ui.hub.fake_downloads import GIB, MIB, FakeDownloads, download

from inglenook.errors import DownloadError
from inglenook.ui.background import Background
from inglenook.ui.hub.downloads_strip import DownloadsStrip
from inglenook.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from inglenook.hub.download import Download


@pytest.fixture
def theme(qapp: QApplication, tmp_path: Path) -> Theme:
    return Theme(qapp, tmp_path / "cache")


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    background = Background(lambda error: pytest.fail(str(error)))

    def make(*downloads: Download) -> Desk:
        there = [replace(each, folder=tmp_path) for each in downloads]
        for each in there:
            (each.folder / each.request.files[0].path).touch()
        return Desk(qtbot, theme, background, FakeDownloads(*there))

    yield make
    background.stop_all(5)


def test_it_looks_by_itself_only_while_something_runs(desk: Callable[..., Desk]) -> None:
    one = desk(download(1, state="paused"))
    assert not one.panel.watch.is_looking
    one.downloads.set(1, state="running", bytes_per_s=38.0 * MIB)
    one.panel.refresh()
    one.wait_for(lambda: "38 MiB/s" in one.reads())
    one.downloads.set(1, done_bytes=2 * GIB)
    one.wait_for(lambda: "2.0 of 4.0 GiB" in one.reads())
    one.downloads.set(1, state="done", done_bytes=4 * GIB)
    one.wait_for(lambda: "Ready · 4.0 GiB" in one.reads())
    assert not one.panel.watch.is_looking


def test_a_row_stays_the_same_widget_and_keeps_the_focus(desk: Callable[..., Desk]) -> None:
    one = desk(download(1, "Qwen"), download(2, "Gemma"))
    pause = one.button("Pause: Qwen")
    pause.setFocus()
    bar = one.row("Qwen").findChildren(QProgressBar)[0]
    one.downloads.set(1, done_bytes=3 * GIB)
    one.wait_for(lambda: bar.value() == 75)
    assert bar.accessibleName() == "Qwen"
    assert bar.accessibleDescription() == "3.0 of 4.0 GiB"
    one.qtbot.keyClick(pause, Qt.Key.Key_Space)
    one.wait_for(lambda: one.sees("Resume: Qwen"))
    assert one.button("Resume: Qwen") is pause
    assert pause.hasFocus()
    one.qtbot.keyClick(pause, Qt.Key.Key_Space)
    one.wait_for(lambda: one.state(1) == "running")


def test_a_countdown_lives(desk: Callable[..., Desk]) -> None:
    one = desk(download(1, retry_in_s=7.6, sentence="The hub is busy."))
    assert "The hub is busy. Trying again in 8 s" in one.reads()
    one.downloads.set(1, retry_in_s=6.9)
    one.wait_for(lambda: "Trying again in 7 s" in one.reads())


def test_each_that_becomes_done_is_told_once(qtbot: QtBot, desk: Callable[..., Desk], tmp_path: Path) -> None:
    one = desk(download(1, "Old", state="done"), download(2, "New"))
    told: list[Path] = []
    one.panel.downloaded.connect(told.append)
    one.downloads.set(2, state="done")
    one.wait_for(lambda: bool(told))
    one.panel.refresh()
    one.downloads.list.append(download(3, "Quick", state="done", folder=tmp_path))  # over before anybody looked
    one.panel.refresh()
    assert told == [tmp_path / "New-Q4_K_M.gguf", tmp_path / "Quick-Q4_K_M.gguf"]
    with qtbot.waitSignal(one.panel.chat_wanted) as asked:
        one.click("Chat: New")
    assert asked.args == [told[0]]


def test_much_is_given_up_only_after_a_question(desk: Callable[..., Desk]) -> None:
    one = desk(download(1, "Much"), download(2, "Little", done_bytes=90_000_000))
    one.click("Cancel: Little")
    one.wait_for(lambda: one.state(2) == "cancelled")
    for answer, state in (("Keep it", "running"), ("Cancel the download", "cancelled")):
        one.click("Cancel: Much")
        box = one.window.findChildren(QMessageBox)[-1]
        assert "1.0 GiB" in box.informativeText()
        one.qtbot.mouseClick(next(each for each in box.buttons() if each.text() == answer), LEFT)
        one.wait_for(lambda state=state: one.state(1) == state)


def test_finished_ones_stay_until_they_are_cleared(desk: Callable[..., Desk]) -> None:
    one = desk(download(1, "Ready", state="done"), download(2, "Runs"), download(3, "Failed", state="failed"))
    one.wait_for(lambda: one.rows() == ["Runs", "Failed", "Ready"])
    one.click("Clear finished")
    one.wait_for(lambda: one.rows() == ["Runs", "Failed"])
    assert not one.sees("Clear finished")
    one.click("Remove: Failed")
    one.wait_for(lambda: one.rows() == ["Runs"])


def test_a_file_that_is_gone_is_told_and_can_be_fetched_again(desk: Callable[..., Desk]) -> None:
    one = desk(download(1, "Here", state="done"), download(2, "Gone", state="done"))
    gone = one.downloads.list[1]
    assert one.button("Remove from the list: Here").toolTip() == "The file stays where it is"
    (gone.folder / gone.request.files[0].path).unlink()
    one.window.hide()
    one.window.show()  # somebody comes back to the page
    one.wait_for(lambda: "Not on this computer any more" in one.reads())
    assert not one.sees("Chat: Gone")
    assert one.sees("Chat: Here")
    one.click("Download again: Gone")
    one.wait_for(lambda: one.state(2) == "running" and one.sees("Pause: Gone"))
    one.downloads.set(2, state="done", done_bytes=4 * GIB)
    one.wait_for(lambda: one.sees("Chat: Gone"))


@pytest.mark.qt_log_ignore("This plugin does not support")  # raising a window, grabbing the keyboard
def test_the_order_is_changed_by_keys_menu_and_mouse(desk: Callable[..., Desk]) -> None:
    one = desk(*(download(number, name, state="paused") for number, name in enumerate(("A", "B", "C"), 1)))
    one.wait_for(lambda: one.rows() == ["A", "B", "C"])

    def queue() -> list[str]:
        return [each.request.name for each in one.downloads.list]

    last = one.button("Resume: C")
    last.setFocus()
    one.qtbot.keyClick(last, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    one.wait_for(lambda: queue() == one.rows() == ["A", "C", "B"])
    assert last.hasFocus()
    one.qtbot.keyClick(last, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    one.wait_for(lambda: queue() == one.rows() == ["A", "B", "C"])
    more = next(each for each in one.row("A").findChildren(QToolButton) if each.accessibleName() == "More: A")
    one.qtbot.mouseClick(more, LEFT)
    actions = one.row("A").findChildren(QMenu)[-1].actions()
    assert not actions[0].isEnabled()
    actions[1].trigger()
    one.wait_for(lambda: queue() == one.rows() == ["B", "A", "C"])
    drag(one.row("C"), QPoint(40, 20), one.row("B").mapTo(one.row("C").window(), QPoint(40, 2)))
    one.wait_for(lambda: queue() == one.rows() == ["C", "B", "A"])
    one.button("Resume: C").setFocus()
    for _ in range(3):  # its other two buttons, and the first of the row below
        one.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert one.button("Resume: B").hasFocus()


def drag(row: QWidget, start: QPoint, end: QPoint) -> None:
    """With the button held, over the window."""
    window = row.window()
    first = row.mapTo(window, start)
    steps = [first + (end - first) * part / 10 for part in range(11)]
    kinds = (
        (QEvent.Type.MouseButtonPress, steps[:1], LEFT),
        (QEvent.Type.MouseMove, steps[1:], Qt.MouseButton.NoButton),
        (QEvent.Type.MouseButtonRelease, steps[-1:], LEFT),
    )
    for kind, points, button in kinds:
        for point in points:
            local, on_screen = QPointF(row.mapFrom(window, point)), QPointF(window.mapToGlobal(point))
            held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
            event = QMouseEvent(kind, local, on_screen, button, held, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(row, event)
            QApplication.processEvents()


def test_all_pause_and_go_on_together(desk: Callable[..., Desk]) -> None:
    one = desk(download(1), download(2, state="waiting"))
    assert not one.button("Resume all").isEnabled()
    one.click("Pause all")
    one.wait_for(lambda: {each.state for each in one.downloads.list} == {"paused"})
    one.wait_for(lambda: one.button("Resume all").isEnabled())
    one.click("Resume all")
    one.wait_for(lambda: {each.state for each in one.downloads.list} == {"running"})


class Browser(QObject):
    """Takes what would be opened outside the app."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Remember it."""
        self.opened.append(url.toString())


def test_a_gated_one_leads_to_its_licence_and_can_be_tried_again(desk: Callable[..., Desk]) -> None:
    browser = Browser()
    one = desk(download(1, "Gated"))
    QDesktopServices.setUrlHandler("https", browser, "open")  # pyright: ignore[reportArgumentType]  it takes str, the stubs say bytes
    one.downloads.set(1, state="failed", sentence="The licence is not accepted.", page="https://hub/publisher/repo")
    one.wait_for(lambda: "The licence is not accepted." in one.reads())
    one.click("Open licence page: Gated")
    QDesktopServices.unsetUrlHandler("https")
    with one.qtbot.waitSignal(one.panel.network_wanted):
        one.click("Network settings: Gated")
    assert browser.opened == ["https://hub/publisher/repo"]
    assert not one.notices.notices  # it is told where it is seen
    one.click("Try again: Gated")
    one.wait_for(lambda: one.state(1) == "running" and not one.sees("Open licence page: Gated"))
    assert not one.sees("Network settings: Gated")


def test_a_failure_that_nobody_sees_is_news(qtbot: QtBot, desk: Callable[..., Desk]) -> None:
    one = desk(download(1, "Qwen"))
    one.panel.hide()
    one.downloads.set(1, state="failed", sentence="The disk is full.")
    one.wait_for(lambda: bool(one.notices.notices))
    assert "“Qwen” is not downloaded: The disk is full." in one.notices.notices[0].text
    with qtbot.waitSignal(one.panel.panel_wanted):
        one.click("Show downloads")


def test_what_cannot_be_done_is_told(desk: Callable[..., Desk]) -> None:
    one = desk(download(1, "Qwen"))
    one.downloads.refuses = DownloadError("The queue could not be written.")
    one.click("Pause: Qwen")
    one.wait_for(lambda: [each.text for each in one.notices.notices] == ["The queue could not be written."])


def test_nothing_at_all_says_where_downloads_begin(desk: Callable[..., Desk]) -> None:
    one = desk()
    assert "Nothing is being downloaded" in one.reads()
    assert not one.sees("Pause all")


def test_the_strip_is_there_while_there_is_something_to_tell(qtbot: QtBot, desk: Callable[..., Desk]) -> None:
    one = desk()
    strip = DownloadsStrip(one.panel.watch, one.theme, one.window)
    assert not strip.isVisibleTo(one.window)
    running: Download = download(1, bytes_per_s=38.0 * MIB)
    one.downloads.list.append(running)
    one.panel.refresh()
    assert strip.isVisible()
    button = strip.findChildren(QPushButton)[0]
    assert button.accessibleDescription().startswith("1 download · 25")
    with qtbot.waitSignal(strip.opened):
        qtbot.mouseClick(button, LEFT)
    with qtbot.waitSignal(strip.opened):
        qtbot.mouseClick(strip, LEFT)
