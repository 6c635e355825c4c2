"""Links of messages are opened once their host was shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QPushButton
from tests.gui.talk import Talk

from inglenook.engines.scripted import Scripted
from inglenook.ui.chat.conversation.conversation import Conversation
from inglenook.ui.chat.conversation.link_line import LinkLine
from inglenook.ui.chat.conversation.rows.text_block import TextBlock
from inglenook.ui.chat.link_opening import real_host, told_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine


class Browser(QObject):
    """Notes what it is told to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """As the system would."""
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")  # pyright: ignore[reportArgumentType]  it takes str, the stubs say bytes
    yield browser
    QDesktopServices.unsetUrlHandler("https")


def talk_of(open_window: Callable[[Engine], Person], *answers: str) -> Talk:
    engine = Scripted(answers)
    return Talk(open_window(engine), engine)


def click_link(talk: Talk, text: str) -> None:
    """A text that begins with a link."""
    blocks = [block for block in talk.pane.findChildren(TextBlock) if block.isVisible()]
    block = next(block for block in blocks if block.whole_text().startswith(text))
    pane = talk.person.window.findChildren(Conversation)[0]
    place = block.mapTo(pane.viewport(), QPoint(6, 10))
    talk.qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)


def question(talk: Talk) -> QMessageBox:
    talk.person.wait_for(lambda: any(box.isVisible() for box in talk.person.window.findChildren(QMessageBox)))
    return next(box for box in talk.person.window.findChildren(QMessageBox) if box.isVisible())


def press(talk: Talk, name: str) -> None:
    button = next(one for one in question(talk).findChildren(QPushButton) if one.accessibleName() == name)
    talk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_host_is_asked_for_once(open_window: Callable[[Engine], Person], browser: Browser) -> None:
    talk = talk_of(open_window, "[Our bank](https://evil.example/login?next=bank)", "[Again](https://evil.example/)")
    talk.ask("Where?")
    click_link(talk, "Our bank")
    box = question(talk)
    assert "https://evil.example in your browser?" in box.text()
    assert "https://evil.example/login?next=bank" in box.informativeText()
    press(talk, "Cancel")
    assert browser.opened == []
    click_link(talk, "Our bank")
    press(talk, "Copy address")
    assert QGuiApplication.clipboard().text() == "https://evil.example/login?next=bank"
    assert browser.opened == []
    click_link(talk, "Our bank")
    talk.qtbot.keyClick(question(talk), Qt.Key.Key_Return)
    talk.person.wait_for(lambda: browser.opened == ["https://evil.example/login?next=bank"])
    talk.ask("And?")
    click_link(talk, "Again")
    talk.person.wait_for(lambda: browser.opened[-1] == "https://evil.example/")


@pytest.mark.parametrize(
    ("address", "host", "told"),
    [
        ("https://example.org/a", "example.org", ""),
        ("http://example.org:8080/", "example.org:8080", ""),
        ("https://\u0430pple.com/", "xn--pple-43d.com", "may look like others"),
        ("https://xn--pple-43d.com/", "xn--pple-43d.com", "may look like others"),
        ("https://bank.example@evil.example/", "evil.example", "a user's name: the host is evil.example"),
    ],
)
def test_the_real_host_is_told(address: str, host: str, told: str) -> None:
    url = QUrl(address)
    assert real_host(url) == host
    assert told in " ".join(told_of(url, host))


def test_where_a_link_leads_is_told_under_the_mouse(open_window: Callable[[Engine], Person]) -> None:
    talk = talk_of(open_window, "[Our bank](https://evil.example/login)")
    talk.ask("Where?")
    block = next(
        one for one in talk.pane.findChildren(TextBlock) if one.isVisible() and one.whole_text().startswith("Our bank")
    )
    line = talk.pane.findChildren(LinkLine)[0]
    place = block.mapTo(talk.pane.viewport(), QPoint(6, 10))
    talk.qtbot.mouseMove(talk.pane.viewport(), place)
    talk.person.wait_for(line.isVisible)
    assert line.text() == "https://evil.example/login"
    talk.qtbot.mouseMove(talk.pane.viewport(), place + QPoint(400, 200))
    talk.person.wait_for(line.isHidden)


def test_a_link_is_opened_by_keys(open_window: Callable[[Engine], Person], browser: Browser) -> None:
    talk = talk_of(open_window, "See [one](https://one.example/) and [two](https://two.example/a).")
    talk.ask("Where?")
    talk.pane.setFocus()
    talk.qtbot.keyClick(talk.pane, Qt.Key.Key_L)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [
        "one — https://one.example/",
        "two — https://two.example/a",
    ]
    talk.qtbot.keyClick(menu, Qt.Key.Key_Down)
    talk.qtbot.keyClick(menu, Qt.Key.Key_Return)
    talk.qtbot.keyClick(question(talk), Qt.Key.Key_Return)
    talk.person.wait_for(lambda: browser.opened == ["https://two.example/a"])
