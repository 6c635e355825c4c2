"""Reads a file that is to go along with a message; what kind it is is seen from its content, not from its name."""

from __future__ import annotations

import errno
import io
import os
import zipfile
from typing import TYPE_CHECKING

from inglenook.chats.attachment import MOST_BYTES
from inglenook.chats.documents.docx import docx_text, is_docx
from inglenook.chats.documents.pdf import pdf_text
from inglenook.chats.documents.plain_text import text_of
from inglenook.chats.documents.read_file import MOST_CHARACTERS, ReadFile, too_long
from inglenook.chats.image_header import read_image_header
from inglenook.errors import AttachmentError
from inglenook.sentence import say

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.chats.attachment import AttachmentKind

_AT_ONCE = 2**20
_PDF_WITHIN = 1024  # bytes that may stand before a PDF's mark (ISO 32000-1, annex H, note 13)
_IMAGES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM")


def read_document(path: Path, cancel: Cancel) -> ReadFile:
    """The file's text, or picture. Raises AttachmentError with the reason when it cannot go along, CancelledError."""
    return document_of(_bytes_of(path, cancel), path.name, cancel)


def document_of(data: bytes, name: str, cancel: Cancel) -> ReadFile:
    """A file's content as text, or as the picture that it is; raises as ``read_document`` does."""
    if _is_image(data):
        return _picture_of(data, name)
    kind, text = _text_of(data, name, cancel)
    if not text.strip():
        raise AttachmentError(say("“{name}” was not attached: there is no text in it.", name=name))
    if len(text) > MOST_CHARACTERS:
        raise too_long(name)
    return ReadFile(name, kind, len(data), text.encode("utf-8", "replace"))


def _picture_of(data: bytes, name: str) -> ReadFile:
    """A picture stays the file that it is."""
    header = read_image_header(data)
    if header is None:
        raise AttachmentError(
            say("“{name}” was not attached: the picture is damaged, or of a kind that cannot be read.", name=name)
        )
    if header.is_too_large:
        raise AttachmentError(
            say(
                "“{name}” was not attached: the picture has {width:,} by {height:,} pixels, which is too large to be "
                "unpacked. Scale it down, and attach that.",
                name=name,
                width=header.width,
                height=header.height,
            )
        )
    return ReadFile(name, "image", len(data), data)


def _is_image(data: bytes) -> bool:
    return data.startswith(_IMAGES) or (data.startswith(b"RIFF") and data[8:12] == b"WEBP")


def _text_of(data: bytes, name: str, cancel: Cancel) -> tuple[AttachmentKind, str]:
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return "pdf", pdf_text(io.BytesIO(data), name, cancel)
    if data.startswith(b"PK\x03\x04") and is_docx(_names_in(data)):
        return "docx", docx_text(io.BytesIO(data), name, cancel)
    if data.startswith(b"GGUF"):
        raise AttachmentError(
            say("“{name}” was not attached: it is a model. Open it as a model file to chat with it.", name=name)
        )
    text = text_of(data)
    if text is None:
        raise AttachmentError(
            say(
                "“{name}” was not attached: it is neither text nor code, PDF or Word (docx). Save it as one of these, "
                "and attach that.",
                name=name,
            )
        )
    return "text", text


def _bytes_of(path: Path, cancel: Cancel) -> bytes:
    try:
        if not path.is_file():  # a pipe would be waited for
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        with path.open("rb") as file:
            pieces: list[bytes] = []
            size = 0
            while piece := file.read(_AT_ONCE):
                cancel.raise_if_set()
                pieces.append(piece)
                size += len(piece)
                if size > MOST_BYTES:  # counted, since it may be growing
                    raise _too_large(path.name)
            return b"".join(pieces)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise AttachmentError(
            say(
                "“{name}” was not attached: it cannot be read ({reason}). See whether it is still there, and may be "
                "read.",
                name=path.name,
                reason=reason,
            )
        ) from error


def _too_large(name: str) -> AttachmentError:
    size = MOST_BYTES // 2**20
    return AttachmentError(
        say("“{name}” was not attached: it is larger than {size} MiB. Attach a part of it.", name=name, size=size)
    )


def _names_in(data: bytes) -> set[str]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return set(archive.namelist())
    except Exception:  # noqa: BLE001  whatever a broken archive makes of its reader
        return set()
