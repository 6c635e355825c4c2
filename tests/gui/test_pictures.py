"""Pictures that go along with a message: dropped, pasted, shown small and large, and seen by a model that can."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QImageReader
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView, QPlainTextEdit
from tests.engines.pictures import png
from tests.gui.test_attachments import drop, has_chip

from inglenook.engines.engine import BufferUse
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.scripted import SCRIPTED_MODEL, Scripted
from inglenook.paths import Paths
from inglenook.ui.chat.chat_pane import ChatPane
from inglenook.ui.chat.writing.picture_dialog import PictureDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine

SEEING = replace(SCRIPTED_MODEL, sees_images=True, projector=BufferUse("", "CPU", 1_500_000, 0, 300_000))
BLIND = "reads text only: choose a model with a projector"


@pytest.fixture
def cat(tmp_path: Path) -> Path:
    """A small picture."""
    path = tmp_path / "cat.png"
    path.write_bytes(png((220, 120, 30), 640, 480))
    return path


def load(person: Person) -> None:
    """Have the model in memory, which then knows whether it sees."""
    person.ask("Hello?")
    person.wait_for_answer("Hello.")


def chip(person: Person, name: str) -> QAbstractButton:
    """The picture of that name that is to be seen."""
    buttons = person.window.findChildren(QAbstractButton)
    return next(
        (each for each in buttons if each.isVisible() and each.accessibleName().startswith(f"{name}, ")), buttons[0]
    )


def hint(person: Person) -> str:
    """Why nothing can be sent."""
    return person.find(QAbstractButton, "Send").toolTip()


def file_of(image: QImage, kind: str) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # pyright: ignore[reportArgumentType, reportCallIssue]  PySide's stub wants bytes
    return bytes(data.data())


def painted(width: int, height: int, colour: str = "teal") -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    return image


def test_a_model_that_reads_text_only_says_so_and_nothing_is_sent(scripted: Callable[..., Person], cat: Path) -> None:
    person = scripted("Hello.")
    assert drop(person, cat)
    person.wait_for(lambda: person.sees("cat.png, the model does not see it"))
    assert BLIND in hint(person)
    assert not person.find(QAbstractButton, "Send").isEnabled()
    person.photograph("picture-not-seen")
    person.click("Remove cat.png")
    person.write("Hello?")
    assert person.find(QAbstractButton, "Send").isEnabled()


def test_a_dropped_picture_is_seen_and_shown(open_window: Callable[[Engine], Person], cat: Path) -> None:
    engine = Scripted(["Hello.", "A cat."], info=SEEING)
    person = open_window(engine)
    load(person)
    drop(person, cat)
    person.wait_for(lambda: has_chip(person, "cat.png"))
    person.photograph("picture-in-the-composer")
    person.ask("What is this?")
    person.wait_for_answer("A cat.")
    asked = engine.requests[-1].messages[-1]
    assert (asked.text, [image.data for image in asked.images]) == ("What is this?", [cat.read_bytes()])
    person.wait_for(lambda: has_chip(person, "cat.png"))
    person.wait_for(lambda: "640 by 480 pixels" in chip(person, "cat.png").toolTip())
    person.photograph("picture-above-the-message")
    person.qtbot.mouseClick(chip(person, "cat.png"), Qt.MouseButton.LeftButton)
    person.wait_for(lambda: isinstance(QApplication.activeModalWidget(), PictureDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.windowTitle() == "cat.png"
    dialog.close()


def test_a_picture_alone_is_a_message(open_window: Callable[[Engine], Person], cat: Path) -> None:
    engine = Scripted(["Hello.", "A cat."], info=SEEING)
    person = open_window(engine)
    load(person)
    drop(person, cat)
    person.wait_for(lambda: has_chip(person, "cat.png"))
    person.press(Qt.Key.Key_Return)
    person.wait_for_answer("A cat.")
    assert [len(message.images) for message in engine.requests[-1].messages] == [0, 0, 1]


def test_a_picture_of_the_screen_is_pasted(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted(["Hello.", "A window."], info=SEEING)
    person = open_window(engine)
    load(person)
    QGuiApplication.clipboard().setImage(painted(300, 200))
    person.qtbot.keyClick(person.find(QPlainTextEdit, "Message"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    person.wait_for(lambda: has_chip(person, "Pasted picture.png"))
    person.ask("And this?")
    person.wait_for_answer("A window.")
    sent = QImage.fromData(engine.requests[-1].messages[-1].images[0].data)
    assert (sent.width(), sent.height()) == (300, 200)


def test_a_picture_dropped_out_of_another_program_goes_along(open_window: Callable[[Engine], Person]) -> None:
    person = open_window(Scripted(["Hello."], info=SEEING))
    load(person)
    pane = person.window.findChildren(ChatPane)[0]
    data = QMimeData()
    data.setImageData(painted(80, 60))
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(200, 200), action, data, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(pane, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(pane, QDropEvent(QPointF(200, 200), action, data, button, Qt.KeyboardModifier.NoModifier))
    person.wait_for(lambda: has_chip(person, "Pasted picture.png"))


@pytest.mark.parametrize(("name", "kind"), [("photo.jpg", "JPEG"), ("scan.bmp", "BMP"), ("web.webp", "WEBP")])
def test_a_very_large_picture_is_scaled_down(
    open_window: Callable[[Engine], Person], tmp_path: Path, name: str, kind: str
) -> None:
    engine = Scripted(["Hello.", "Large."], info=SEEING)
    person = open_window(engine)
    load(person)
    path = tmp_path / name
    path.write_bytes(file_of(painted(3000, 1500).convertToFormat(QImage.Format.Format_RGB32), kind))
    drop(person, path)
    person.wait_for(lambda: has_chip(person, name))
    person.wait_for(lambda: "2,048 by 1,024 pixels, scaled down" in chip(person, name).toolTip())
    person.ask("How large?")
    person.wait_for_answer("Large.")
    data = QByteArray(engine.requests[-1].messages[-1].images[0].data)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    assert bytes(reader.format().data()) in {b"png", b"jpeg"}
    assert (reader.size().width(), reader.size().height()) == (2048, 1024)


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("half.png", png((1, 2, 3))[:60], "half.png” was not attached: the picture is damaged"),
        ("bomb.png", png((1, 2, 3)).replace(b"\0\0\0\x28\0\0\0\x1e", b"\0\1\0\0\0\1\0\0"), "too large to be unpacked"),
        ("none.jpg", b"\xff\xd8\xff\xe0" + bytes(40), "damaged"),
    ],
)
def test_a_picture_that_cannot_be_read_is_told(
    scripted: Callable[..., Person], tmp_path: Path, name: str, data: bytes, sentence: str
) -> None:
    person = scripted("Hello.")
    path = tmp_path / name
    path.write_bytes(data)
    drop(person, path)
    person.wait_for(lambda: sentence in person.notices())
    assert not has_chip(person, name)


def test_a_real_model_sees_a_picture_through_its_projector(
    open_window: Callable[[Engine], Person], home: Path, smol_with_projector: Path, cat: Path
) -> None:
    """What it says of it is noise: its projector has random weights."""
    folder = Paths.under(home).models / "tests" / "Seeing"
    shutil.copytree(smol_with_projector.parent, folder, symlinks=True)
    (folder / smol_with_projector.name).rename(folder / "Zebra-Instruct-Q4_1.gguf")
    person = open_window(LlamaCpp())
    drop(person, cat)
    person.wait_for(lambda: person.sees("cat.png, the model does not see it"))  # the starter
    person.click("Model")
    person.wait_for(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    view = popup.findChild(QListView)
    assert isinstance(view, QListView)
    person.qtbot.keyClick(view, Qt.Key.Key_Down)
    person.qtbot.keyClick(view, Qt.Key.Key_Return)
    person.wait_for(lambda: "Zebra" in person.find(QAbstractButton, "Model").text())
    person.ask("What is this?")
    person.wait_for(lambda: person.find(QAbstractButton, "Model").accessibleDescription().endswith(", loaded"))
    before = len(person.conversation())
    person.wait_for(lambda: len(person.conversation()) > before + 20 or not person.sees("Stop"))
    if person.sees("Stop"):
        person.click("Stop")
    person.wait_for_answer("prompt: ")
    assert has_chip(person, "cat.png")
    person.photograph("picture-seen-by-a-real-model")
    answer = person.contents.chat_page._feed.branch[-1]
    assert answer.details is not None
    assert answer.details.prompt_tokens > 64  # the picture's
