"""Pictures in answers: shown when the answer holds them, fetched from elsewhere only by a press."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from tests.engines.pictures import png
from tests.hub.picture_server import PictureServer

from inglenook.ui.chat.conversation.conversation import Conversation
from inglenook.ui.chat.conversation.rows.picture_row import PictureRow
from inglenook.ui.chat.writing.picture_dialog import PictureDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.gui.conftest import Person

RED = png((200, 60, 30), 640, 360)
HELD = f"data:image/png;base64,{base64.b64encode(RED).decode()}"


@pytest.fixture
def place() -> Iterator[PictureServer]:
    with PictureServer() as running:
        running.files["/red.png"] = RED
        yield running


def rows(person: Person) -> list[PictureRow]:
    conversation = person.window.findChildren(Conversation)[0]
    return sorted((row for row in conversation.findChildren(PictureRow) if row.isVisible()), key=lambda row: row.y())


def said(row: PictureRow) -> str:
    """What the row says in words."""
    return " · ".join(label.text() for label in row.findChildren(QLabel) if label.isVisible() and label.text())


def buttons(row: PictureRow) -> list[QAbstractButton]:
    return [button for button in row.findChildren(QAbstractButton) if button.isVisible()]


def is_shown(row: PictureRow) -> bool:
    return any(each.accessibleName().startswith("Picture: ") and each.isEnabled() for each in buttons(row))


def test_a_picture_that_the_answer_holds_is_shown_and_opens_large(scripted: Callable[..., Person]) -> None:
    person = scripted(f"Here it is:\n\n![a red wall]({HELD})\n\nDone.")
    person.ask("Draw one")
    person.wait_for_answer("Done.")
    person.wait_for(lambda: [is_shown(row) for row in rows(person)] == [True])
    (row,) = rows(person)
    (picture,) = buttons(row)
    assert picture.accessibleName() == "Picture: a red wall"
    assert (picture.width(), picture.height()) == (640, 360)
    colour = picture.grab().toImage().pixelColor(100, 100)
    assert (colour.red(), colour.green(), colour.blue()) == (200, 60, 30)
    assert "base64" not in person.conversation()
    person.photograph("picture-in-an-answer")
    person.qtbot.keyClick(picture, Qt.Key.Key_Space)
    person.wait_for(lambda: isinstance(QApplication.activeModalWidget(), PictureDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.windowTitle() == "a red wall"
    dialog.close()


def test_one_of_elsewhere_is_asked_for_by_a_press_only(scripted: Callable[..., Person], place: PictureServer) -> None:
    person = scripted(f"Look:\n\n![the wall]({place.url}/red.png?you=known)\n\nDone.")
    person.ask("Show one")
    person.wait_for_answer("Done.")
    person.wait_for(lambda: len(rows(person)) == 1)
    host = place.url.removeprefix("http://")
    assert said(rows(person)[0]) == f"the wall · Picture from {host}: not loaded"
    person.photograph("picture-of-elsewhere")
    assert place.connections == 0
    person.click(f"Load: the wall, picture from {host}")
    person.wait_for(lambda: is_shown(rows(person)[0]))
    assert place.requests == ["GET /red.png"]
    person.click("New chat")
    person.click_chat(0)
    person.wait_for(lambda: len(rows(person)) == 1 and is_shown(rows(person)[0]))
    assert place.requests == ["GET /red.png"]


def test_offline_it_says_so_and_works_once_that_is_over(scripted: Callable[..., Person], place: PictureServer) -> None:
    person = scripted(f"![wall]({place.url}/red.png)")
    person.click("Settings")
    person.click("Offline")
    person.click("Chat")
    person.ask("Show one")
    host = place.url.removeprefix("http://")
    person.wait_for(lambda: person.sees(f"Load: wall, picture from {host}"))
    person.click(f"Load: wall, picture from {host}")
    person.wait_for(lambda: "offline" in said(rows(person)[0]))
    person.photograph("picture-of-elsewhere-offline")
    assert place.connections == 0
    person.click("Settings")
    person.click("Offline")
    person.click("Chat")
    person.click(f"Try again: wall, picture from {host}")
    person.wait_for(lambda: is_shown(rows(person)[0]))


def test_loading_can_be_stopped(scripted: Callable[..., Person], place: PictureServer) -> None:
    place.hold_after = 100
    person = scripted(f"![wall]({place.url}/red.png)")
    person.ask("Show one")
    host = place.url.removeprefix("http://")
    person.wait_for(lambda: person.sees(f"Load: wall, picture from {host}"))
    person.click(f"Load: wall, picture from {host}")
    person.wait_for(lambda: bool(place.requests))
    assert said(rows(person)[0]).endswith("loading…")
    person.click(f"Stop: wall, picture from {host}")
    person.wait_for(lambda: said(rows(person)[0]).endswith("not loaded"))
    place.go_on.set()


def test_what_cannot_be_shown_is_said(scripted: Callable[..., Person], place: PictureServer) -> None:
    person = scripted(
        f"![one](data:image/png;base64,AAAA)\n\n![two]({place.url}/gone.png)\n\n![three](/etc/passwd)\n\n![four]({HELD[:200]}"
    )
    person.ask("Show some")
    person.wait_for_answer("three")
    person.wait_for(lambda: len(rows(person)) == 3)
    person.wait_for(lambda: "damaged" in said(rows(person)[0]))
    assert "not whole" in said(rows(person)[2])
    host = place.url.removeprefix("http://")
    person.click(f"Load: two, picture from {host}")
    person.wait_for(lambda: "did not give the picture: it answered with status 404" in said(rows(person)[1]))
    person.photograph("pictures-that-cannot-be-shown")
