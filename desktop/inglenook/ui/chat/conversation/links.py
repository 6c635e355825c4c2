"""What a press on a link does: an address is told to whoever opens it, a footnote is brought into view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.ui.chat.conversation.link_line import LinkLine
from inglenook.ui.text.footnotes import called_note, calling_note
from inglenook.ui.text.inline_rules import is_allowed_link

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.chat.conversation.message_desk import MessageDesk
    from inglenook.ui.chat.conversation.pointer import Pointer
    from inglenook.ui.chat.conversation.row_layout import RowLayout
    from inglenook.ui.chat.conversation.row_pool import RowPool
    from inglenook.ui.chat.conversation.transcript import Transcript

_TOP = 72  # pixels between the window's top and a row that was jumped to


class Links(QObject):
    """Follows links; a target that is neither an address nor a note of the same message is passed over."""

    activated = Signal(str)  # an address of the web or of mail

    def __init__(
        self, transcript: Transcript, pool: RowPool, layout: RowLayout, lay_out: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._transcript = transcript
        self._pool = pool
        self._layout = layout
        self._lay_out = lay_out

    def listen(self, pointer: Pointer, desk: MessageDesk, area: QWidget) -> None:
        """Hear of links that are pressed, chosen, and under the mouse."""
        pointer.link_clicked.connect(self.follow)
        desk.link_chosen.connect(self.follow)

        line = LinkLine(area)

        def tell(target: str) -> None:
            line.show_target(target if is_allowed_link(target) else "")

        pointer.link_hovered.connect(tell)

    def follow(self, link: str, row: Row | None) -> None:
        """A link in a row was pressed."""
        if is_allowed_link(link):
            self.activated.emit(link)
        elif row is not None and (target := self._note(link, row)) is not None:
            self._bring_into_view(target)

    def _note(self, link: str, row: Row) -> Row | None:
        note, caller = called_note(link), calling_note(link)
        call = f"[^{note if note is not None else caller}]"
        for other in self._transcript.rows(row.entry):
            source = other.block.source if other.block else ""
            is_note = source.lstrip().startswith(f"{call}:")
            if is_note if note is not None else call in source and not is_note:
                return other
        return None

    def _bring_into_view(self, row: Row) -> None:
        widget = self._pool.find(row)
        page = widget.parentWidget() if widget else None
        if widget is None or page is None or widget.y() < 0 or widget.geometry().bottom() > page.height():
            self._layout.hold(row, _TOP)
            self._lay_out()
