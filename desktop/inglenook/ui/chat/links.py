"""Opens a link of a message in the system's browser."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

LINK_SCHEMES = {"http", "https", "mailto"}


def open_link(link: str) -> None:
    """Only what a browser or a mail program takes."""
    url = QUrl(link)
    if url.scheme() in LINK_SCHEMES:
        QDesktopServices.openUrl(url)
