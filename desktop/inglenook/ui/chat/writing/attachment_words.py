"""What is said of an attachment: its size, and how much of it the model is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.ui.chat.writing.picture_file import MOST_SIDE
from inglenook.ui.sizes import KIB, size
from inglenook.ui.translated import grouped

if TYPE_CHECKING:
    from inglenook.chats.attachment import Attachment
    from inglenook.ui.chat.writing.thumbnails import ShownPicture

translate = QCoreApplication.translate


def about(attachment: Attachment) -> str:
    """Such as "12.4 KiB · ≈ 3,400 tokens · the end is left out"."""
    parts = [_size(attachment.size_bytes)]
    if attachment.tokens:
        one, more = translate("Attachments", "≈ {count} token"), translate("Attachments", "≈ {count} tokens")
        parts.append((one if attachment.tokens == 1 else more).format(count=grouped(attachment.tokens)))
    if given := reading_in_words(attachment):
        parts.append(given)
    return " · ".join(parts)


def picture_in_words(size_bytes: int, shown: ShownPicture) -> str:
    """Such as "640 by 480 pixels", and whether that is what is left of a larger one; empty when nothing is known.

    ``size_bytes``: of the file as it was given.
    """
    width, height = shown.width, shown.height
    if not width:
        return ""
    words = translate("Attachments", "{width} by {height} pixels").format(width=grouped(width), height=grouped(height))
    if max(width, height) < MOST_SIDE or size_bytes == shown.size_bytes:
        return words
    scaled = translate("Attachments", "{size}, scaled down from a file of {file}: models look at no more")
    return scaled.format(size=words, file=_size(size_bytes))


def reading_in_words(attachment: Attachment) -> str:
    """How much of a document is given; empty when it is all."""
    if attachment.reading == "passages":
        return translate("Attachments", "passages are looked up")
    if attachment.reading != "cut" or attachment.kept == attachment.length:
        return ""
    if attachment.kept is None:
        return translate("Attachments", "the end is left out")
    kept = f"{100 * attachment.kept / max(1, attachment.length):.0f}"
    return translate("Attachments", "the first {percent} % are read").format(percent=kept)


def _size(size_bytes: int) -> str:
    few = translate("Attachments", "{count} bytes")
    return few.format(count=size_bytes) if size_bytes < KIB else size(size_bytes)
