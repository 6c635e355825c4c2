"""What is attached stays to be seen above the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from inglenook.chats.attachment import Attachment
from inglenook.ui.chat.writing.attachment_chip import AttachmentChip
from inglenook.ui.chat.writing.attachment_strip import AttachmentStrip
from inglenook.ui.chat.writing.thumbnails import Thumbnails
from inglenook.ui.theme.theme import Theme

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

FILES = tuple(Attachment(f"report {number}.txt", "text", 100, f"{number}", tokens=30) for number in range(4))


def test_files_that_are_shown_anew_keep_their_room(qtbot: QtBot, tmp_path: Path) -> None:
    """As another model is chosen, which may not see pictures."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    window = QWidget()
    qtbot.addWidget(window)
    strip = AttachmentStrip(Theme(application, tmp_path), Thumbnails(window), window)
    column = QVBoxLayout(window)
    column.addWidget(strip)
    column.addStretch()
    window.resize(300, 400)
    window.show()
    for _ in range(3):
        strip.show_attachments(FILES)
        qtbot.wait(20)  # the layout settles
        chips = strip.findChildren(AttachmentChip)
        assert strip.height() >= max(chip.height() for chip in chips)
        assert all(not chip.visibleRegion().isEmpty() for chip in chips if chip.isVisible())
        assert sum(chip.isVisible() for chip in chips) == len(FILES)
