"""What screen readers find: every text as a paragraph, in the order in which it stands on screen.

A paragraph has its whole text as its name. Qt's text interface, for going through it letter by letter, cannot be given
from Python: PySide 6.11.3 crashes when AT-SPI asks for what ``interface_cast`` gave, an object or its address.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QWidget
from typing_extensions import override

from inglenook.ui.chat.conversation.page import Page
from inglenook.ui.chat.conversation.rows.row_widget import RowWidget
from inglenook.ui.chat.conversation.rows.text_block import TextBlock

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


class _AccessibleText(QAccessibleWidget):
    """A paragraph with its text."""

    def __init__(self, block: TextBlock) -> None:
        super().__init__(block, QAccessible.Role.Paragraph, "")

    @override
    def text(self, t: QAccessible.Text) -> str:
        block = self.object()
        if isinstance(block, TextBlock) and t in {QAccessible.Text.Name, QAccessible.Text.Value}:
            return block.whole_text()
        return super().text(t)


class _AccessibleConversation(QAccessibleWidget):
    """What the Tab key comes to is a group, and not just a place on the window."""

    def __init__(self, conversation: QAbstractScrollArea) -> None:
        super().__init__(conversation, QAccessible.Role.Grouping, "")


class _AccessiblePage(QAccessibleWidget):
    """The rows on screen from top to bottom, whatever the order in which their widgets were made."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, QAccessible.Role.Client, "")

    @override
    def childCount(self) -> int:
        return len(self._children())

    @override
    def child(self, index: int) -> QAccessibleInterface:
        children = self._children()
        if not 0 <= index < len(children):
            return super().child(index)  # gives none
        return QAccessible.queryAccessibleInterface(children[index])

    @override
    def indexOfChild(self, arg__1: QAccessibleInterface) -> int:
        children = self._children()
        found = arg__1.object()
        return next((index for index, child in enumerate(children) if child is found), -1)

    def _children(self) -> list[RowWidget]:
        page = self.object()
        if not isinstance(page, Page):
            return []
        rows = [child for child in page.children() if isinstance(child, RowWidget) and not child.isHidden()]
        rows.sort(key=lambda row: row.y())
        return rows


_kept: dict[int, QAccessibleInterface] = {}  # Qt asks for them later and does not keep Python's part alive


def _make(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    made: QAccessibleInterface | None = None
    if isinstance(thing, TextBlock):
        made = _AccessibleText(thing)
    elif isinstance(thing, QAbstractScrollArea) and thing.objectName() == "conversation":
        made = _AccessibleConversation(thing)
    elif isinstance(thing, Page):
        made = _AccessiblePage(thing)
    if made is not None:
        _kept[id(thing)] = made
    return made


@cache
def install() -> None:
    """Tell Qt how to describe the conversation; once in a process."""
    QAccessible.installFactory(_make)


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader say a sentence."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
