"""The links of a message that are in sight, for its menu: the keyboard's way to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.ui.chat.conversation.message_commands import MessageCommand, MessageSubmenu
from inglenook.ui.text.inline_rules import is_allowed_link

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextDocument

    from inglenook.ui.chat.conversation.entry import Entry
    from inglenook.ui.chat.conversation.row_pool import RowPool

_MOST = 20
_WORDS, _TARGET = 40, 60  # characters


def links_in_sight(entry: Entry, pool: RowPool) -> MessageSubmenu | None:
    """An entry a target, which is what a command is called; None when there are none."""
    found: dict[str, str] = {}
    for row in entry.rows or ():
        widget = pool.find(row)
        if widget is not None and widget.text is not None:
            for target, words in _links(widget.text.document):
                found[target] = found.get(target, "") + words
    links = [(target, words) for target, words in found.items() if is_allowed_link(target)][:_MOST]
    if not links:
        return None
    commands = tuple(MessageCommand(target, _told(target, words)) for target, words in links)
    return MessageSubmenu(QCoreApplication.translate("Conversation", "Open a link"), commands)


def _links(document: QTextDocument) -> Iterator[tuple[str, str]]:
    block = document.begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            if fragment.charFormat().isAnchor() and fragment.charFormat().anchorHref():
                yield fragment.charFormat().anchorHref(), fragment.text()
            place += 1
        block = block.next()


def _told(target: str, words: str) -> str:
    """Its words, and where it really leads."""
    words = " ".join(words.split())
    short = words if len(words) <= _WORDS else f"{words[:_WORDS]}…"
    address = target if len(target) <= _TARGET else f"{target[:_TARGET]}…"
    return address if short == address or not short else f"{short} — {address}"
