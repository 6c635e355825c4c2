"""Documents as the conversation shows them, and pictures of them beside the pictures that are kept."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter, QRegion
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout

from inglenook.chats.attachment import Attachment, Passage
from inglenook.ui.chat.conversation.conversation import Conversation
from inglenook.ui.chat.conversation.rows.row_widget import RowWidget
from inglenook.ui.chat.conversation.shown_message import ShownMessage
from inglenook.ui.theme.tokens import MONO_FONT, UI_FONT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from inglenook.ui.theme.theme import Theme

FOLDER = Path(__file__).parents[3] / "data" / "golden"
WIDTH, TALLEST, BELOW = 720, 3000, 16  # pixels; the last is left below the last row
CHANNEL = 10  # of 255: how far a colour may be from the one that is kept, which is rounded
SHARE = 0.0001  # of all pixels, that may be further from it
_ROUND = 8  # what kept colours are rounded to, to keep files small
RESTS_S, LOOKS = 0.15, 6  # a picture is ready when it has not changed for so long, and so many looks

_SHA = "5" * 64
_FILES = (
    Attachment("cube.png", "image", 48_213, _SHA),
    Attachment("annual report.pdf", "pdf", 1_482_000, _SHA, 81_000, 22_500, "passages"),
    Attachment("fit.py", "text", 4_100, _SHA, 4_100, 1_140),
)


def documents() -> dict[str, list[ShownMessage]]:
    """What is shown, by its name: the Markdown of the folder, and what is more than Markdown."""
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted((FOLDER / "documents").glob("*.md"))}
    found = {name: [_answer(text)] for name, text in texts.items()}
    found["thinking"] = [
        ShownMessage(1, "user", "", "", "Does it fit?"),
        _answer(
            "It **does**.",
            thinking="The weights are 4.9 GB.\n\n1. Add the cache\n2. Compare with `8 GB`\n\nThat is enough.",
            footer="61.3 tokens/s · first token after 0.42 s · 412 tokens · finished",
        ),
    ]
    found["files"] = [
        ShownMessage(1, "user", "", "", "What do these say?\n\nAnd what is in the picture?", attachments=_FILES),
        _answer("A red cube.", passages=(Passage("annual report.pdf", _SHA, 1_200, 300),)),
    ]
    found["failed"] = [
        ShownMessage(1, "user", "", "", "Go on.", is_pinned=True, versions=(1, 3)),
        _answer("Half an ans", error="The engine stopped unexpectedly. Send the message again to start it anew."),
    ]
    return found


def _answer(
    text: str, *, thinking: str = "", footer: str = "", error: str = "", passages: tuple[Passage, ...] = ()
) -> ShownMessage:
    seconds = 4.2 if thinking else 0.0
    return ShownMessage(2, "assistant", "Qwen3 8B", "Q4_K_M", text, thinking, seconds, footer, error, passages=passages)


class Letters:
    """Letters that the app's own fonts lack, the same on every system; they go with the last picture."""

    def __init__(self) -> None:
        self._fonts = [QFontDatabase.addApplicationFont(str(file)) for file in sorted(FOLDER.glob("fonts/*.?tf"))]
        names = [name for font in self._fonts for name in QFontDatabase.applicationFontFamilies(font)]
        QFontDatabase.setApplicationEmojiFontFamilies([name for name in names if "Emoji" in name])
        for family in (UI_FONT, MONO_FONT):
            QFont.insertSubstitutions(family, names)

    def remove(self) -> None:
        """As it was before."""
        for family in (UI_FONT, MONO_FONT):
            QFont.removeSubstitutions(family)
        QFontDatabase.setApplicationEmojiFontFamilies([])
        for font in self._fonts:
            QFontDatabase.removeApplicationFont(font)


def photograph(messages: list[ShownMessage], theme: Theme, qtbot: QtBot) -> QImage:
    """The whole of them, one pixel for one, thoughts open."""
    content = QFrame()  # the ground on which it stands in the window
    content.setObjectName("content")
    conversation = Conversation(theme, parent=content)
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(conversation)
    qtbot.addWidget(content)
    content.resize(WIDTH, TALLEST)
    content.show()
    qtbot.waitExposed(content)
    conversation.set_messages(messages)
    qtbot.waitUntil(lambda: conversation.is_settled)
    for button in conversation.findChildren(QToolButton, "think"):
        if button.isVisible():
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    conversation.go_to_start()
    rest = _Rest(conversation, theme.tokens.window)
    qtbot.waitUntil(rest.is_reached, timeout=60_000)
    return rest.picture


class _Rest:
    """Whether everything that comes later has come: formulas, colours of code."""

    def __init__(self, conversation: Conversation, ground: str) -> None:
        self._conversation = conversation
        self._ground = ground
        self._since = time.monotonic()
        self._looks = 0
        self.picture = QImage()

    def is_reached(self) -> bool:
        """To be asked again and again."""
        picture = self._grab()
        is_drawing = any(thread.name in {"formulas", "lexers"} for thread in threading.enumerate())
        if picture != self.picture or is_drawing or not self._conversation.is_settled:
            self.picture, self._since, self._looks = picture, time.monotonic(), 0
        self._looks += 1
        return self._looks > LOOKS and time.monotonic() - self._since > RESTS_S

    def _grab(self) -> QImage:
        page, content = self._conversation.viewport(), self._conversation.window()
        rows = [row for row in page.findChildren(RowWidget) if row.isVisible()]
        bottom = max((row.geometry().bottom() for row in rows), default=0)
        seen = QImage(page.width(), bottom + BELOW, QImage.Format.Format_RGB32)
        seen.fill(QColor(self._ground))
        content.render(seen, QPoint(), QRegion(seen.rect()))
        return seen


def keep(picture: QImage, path: Path) -> None:
    """Store it small: colours are rounded, and few enough of them become a palette."""
    rounded = bytes(min(255, (value + _ROUND // 2) // _ROUND * _ROUND) for value in range(256))
    data = bytes(picture.constBits()).translate(rounded)
    pixels = [data[at : at + 4] for at in range(0, len(data), 4)]
    colours = {colour: index for index, colour in enumerate(sorted(set(pixels)))}
    width, height = picture.width(), picture.height()
    small = QImage(data, width, height, 4 * width, QImage.Format.Format_RGB32)
    if len(colours) <= 256:
        rows = (pixels[start : start + width] for start in range(0, len(pixels), width))
        filled = b"".join(bytes(colours[pixel] for pixel in row) for row in rows)
        small = QImage(filled, width, height, width, QImage.Format.Format_Indexed8)
        small.setColorTable([0xFF000000 | int.from_bytes(colour[:3], "little") for colour in colours])
    assert small.save(str(path), "PNG", 0)  # pyright: ignore[reportCallIssue, reportArgumentType]  a format's name


@dataclass(frozen=True, slots=True)
class Comparison:
    """How a picture differs from the one that is kept; empty reason: it does not."""

    reason: str
    difference: QImage | None = None


def compare(actual: QImage, kept: QImage) -> Comparison:
    """Pixel by pixel; what differs is red on a pale copy."""
    if actual.size() != kept.size():
        was, now = kept.size(), actual.size()
        return Comparison(f"it is {now.width()} x {now.height()} pixels, kept are {was.width()} x {was.height()}")
    differing = [
        place
        for place, (one, other) in enumerate(zip(_channels(actual), _channels(kept), strict=True))
        if _far(one, other)
    ]
    count, pixels = len(set(differing)), actual.width() * actual.height()
    if count <= SHARE * pixels:
        return Comparison("")
    difference = QImage(actual.size(), QImage.Format.Format_RGB32)
    with QPainter(difference) as painter:
        painter.fillRect(difference.rect(), QColor("white"))
        painter.setOpacity(0.25)
        painter.drawImage(0, 0, actual)
    for place in differing:
        difference.setPixelColor(place % actual.width(), place // actual.width(), QColor("red"))
    return Comparison(f"{count:,} of {pixels:,} pixels differ", difference)


def _channels(image: QImage) -> Iterator[bytes]:
    data = bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())
    return (data[at : at + 3] for at in range(0, len(data), 4))


def _far(one: bytes, other: bytes) -> bool:
    return one != other and any(abs(a - b) > CHANNEL for a, b in zip(one, other, strict=True))
