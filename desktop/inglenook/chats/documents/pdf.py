"""The text of a PDF, page by page."""

from __future__ import annotations

import logging
from typing import IO, TYPE_CHECKING

from inglenook.chats.documents.read_file import MOST_CHARACTERS, too_long
from inglenook.chats.documents.time_limit import within
from inglenook.errors import AttachmentError, InglenookError
from inglenook.sentence import say

if TYPE_CHECKING:
    from pypdf import PdfReader

    from inglenook.cancel import Cancel

SECONDS = 120.0  # that reading may take: some thousand pages
_MOST_PAGES = 10_000


def pdf_text(file: IO[bytes], name: str, cancel: Cancel, seconds: float = SECONDS) -> str:
    """The pages with an empty line between them. Pictures are not read.

    Raises AttachmentError when it is broken, encrypted, too large or has no text, CancelledError.
    """
    import pypdf  # noqa: PLC0415  slow to import, and seldom wanted
    from pypdf.errors import FileNotDecryptedError, WrongPasswordError  # noqa: PLC0415

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells every oddity of a file
    try:
        text = within(seconds, cancel, name, lambda: _pages(pypdf.PdfReader(file), name))
    except InglenookError:
        raise
    except (FileNotDecryptedError, WrongPasswordError) as error:
        raise _encrypted(name) from error
    except MemoryError as error:
        raise AttachmentError(
            say("“{name}” was not attached: reading it takes more memory than there is.", name=name)
        ) from error
    except Exception as error:  # whatever a broken file makes of the reader
        raise AttachmentError(
            say(
                "“{name}” was not attached: it is a PDF that cannot be read ({reason}). Open it in its program, print "
                "it into a new PDF, and attach that.",
                name=name,
                reason=type(error).__name__,
            )
        ) from error
    if not text.strip():
        raise AttachmentError(
            say(
                "“{name}” was not attached: its pages hold pictures and no text, as scans do. Have its text recognised "
                "(OCR) by another program first.",
                name=name,
            )
        )
    return text


def _pages(reader: PdfReader, name: str) -> str:
    pages: list[str] = []
    length = 0
    if reader.is_encrypted and not reader.decrypt(""):
        raise _encrypted(name)
    if len(reader.pages) > _MOST_PAGES:
        raise AttachmentError(
            say(
                "“{name}” was not attached: it has more than {count:,} pages. Attach a part.",
                name=name,
                count=_MOST_PAGES,
            )
        )
    for page in reader.pages:
        text = page.extract_text().replace("\0", "").strip()
        length += len(text)
        if length > MOST_CHARACTERS:
            raise too_long(name)
        if text:
            pages.append(text)
    return "\n\n".join(pages)


def _encrypted(name: str) -> AttachmentError:
    return AttachmentError(
        say(
            "“{name}” was not attached: it is locked with a password. Save it without one in its program, and attach "
            "that.",
            name=name,
        )
    )
