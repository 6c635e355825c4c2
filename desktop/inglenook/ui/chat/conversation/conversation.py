"""The pane that shows a chat of any length: only the rows near the window exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from typing_extensions import override

from inglenook.ui.chat.conversation import accessible
from inglenook.ui.chat.conversation.context_menu import add_copy_entries, new_menu
from inglenook.ui.chat.conversation.copying import Copying
from inglenook.ui.chat.conversation.end_button import EndButton
from inglenook.ui.chat.conversation.finding import Finding
from inglenook.ui.chat.conversation.flush import Flush
from inglenook.ui.chat.conversation.layout_rounds import LayoutRounds
from inglenook.ui.chat.conversation.links import Links
from inglenook.ui.chat.conversation.marking import Marking
from inglenook.ui.chat.conversation.message_desk import MessageDesk
from inglenook.ui.chat.conversation.page import Page
from inglenook.ui.chat.conversation.pointer import Pointer
from inglenook.ui.chat.conversation.quiet_scroll_bar import QuietScrollBar
from inglenook.ui.chat.conversation.row_layout import RowLayout
from inglenook.ui.chat.conversation.row_pool import RowPool
from inglenook.ui.chat.conversation.row_tools import RowTools
from inglenook.ui.chat.conversation.scroll_keys import scroll_of, scroll_to
from inglenook.ui.chat.conversation.selection import Selection
from inglenook.ui.chat.conversation.tab_order import next_stop
from inglenook.ui.chat.conversation.token_places import TokenPlaces
from inglenook.ui.chat.conversation.token_walk import TokenWalk
from inglenook.ui.chat.conversation.transcript import Transcript
from inglenook.ui.keys.keys import Keys
from inglenook.ui.text.maths import Formulas
from inglenook.ui.theme.tokens import CONTROL_PX
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.chat.conversation.shown_message import ShownMessage
    from inglenook.ui.theme.theme import Theme

_NOTCH = 72  # pixels that one notch of a wheel scrolls
_MANY = 200  # messages: what they are shown with takes a turn of the event loop by itself


class Conversation(QAbstractScrollArea):
    """Messages as a column of rows that scrolls, can be selected and copied, and grows while an answer streams in."""

    link_activated = Signal(str)
    retry_requested = Signal(int)  # the message's id
    save_requested = Signal(str, str)  # a code and its language

    def __init__(self, theme: Theme, keys: Keys | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        accessible.install()
        self.setObjectName("conversation")
        self.setAccessibleName("Conversation")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = QuietScrollBar(self)
        self.setVerticalScrollBar(self._bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._theme = theme
        self._page = Page(theme)
        self.setViewport(self._page)
        self._transcript = Transcript()
        self._selection = Selection(self)
        self._formulas = Formulas(theme.font(CONTROL_PX, mono=True))
        self.tools = tools = RowTools(theme, self._formulas, self._selection, self)
        self._pool = RowPool(self._page, tools)
        self._layout = RowLayout(self._page, self._transcript, self._pool)
        self._layout.set_scale(theme.text_scale)
        self._copying = Copying(self._transcript, self._pool, self._selection)
        self._pointer = Pointer(self._page, self._pool, self._selection, self)
        self._flush = Flush(self._show_more, self)
        to_end = EndButton(self, theme)
        self._rounds = LayoutRounds(self._bar, self._page, self._transcript, self._layout, to_end)
        self._lay_out = self._rounds.whole
        self._links = Links(self._transcript, self._pool, self._layout, self._lay_out, self)
        self.desk = MessageDesk(
            self,
            self._page,
            transcript=self._transcript,
            pool=self._pool,
            layout=self._layout,
            tools=tools,
            lay_out=self._lay_out,
            keys=keys or Keys(),
        )
        self.marking = Marking(self._transcript, self._pool, self._rounds.follow)
        self.finding = Finding(self._page, self._transcript, self._pool, self._layout, tools.found, self._lay_out)
        places = TokenPlaces(self, self._transcript, self._pool, self._layout, tools.confidence, self._lay_out)
        self.walk = TokenWalk(self, places, tools, desk=self.desk, pointer=self._pointer, keys=keys or Keys())
        self._connect(tools)
        to_end.clicked.connect(self.go_to_end)

    def set_messages(self, messages: Sequence[ShownMessage], *, hold: tuple[int, int] | None = None) -> None:
        """Show another chat, from its end; or this one as it is now, the second message where the first one was."""
        top = self.desk.top_of(hold[0]) if hold else 0.0
        self._flush.drop()
        self.walk.close()
        self._pool.pinned = None
        self._selection.clear()
        self._transcript.set_messages(messages)
        self.marking.mark()
        self._layout.stick = True
        self.desk.hold(hold[1] if hold else None, top)
        if len(messages) > _MANY and not hold:
            self._rounds.begin_soon()
        else:
            self._rounds.whole() if hold else self._rounds.begin()

    def append(self, message: ShownMessage) -> None:
        """Add a message at the end; the user's own brings the end into view, and keys are for the end again."""
        if self._transcript.find(message.id) is not None:
            self.replace(message)
            return
        self._transcript.append(message)
        if message.role == "user":
            self._layout.stick = True
            self.desk.choose(None)
        self._lay_out()

    def stream(self, message_id: int, *, text: str = "", thinking: str = "") -> None:
        """Add pieces to a live answer; they are shown as soon as there is time. An unknown id is passed over."""
        if text or thinking:
            self._flush.add(message_id, text, thinking)

    def replace(self, message: ShownMessage) -> None:
        """Show a message as it is now, an answer that has ended in most cases. An unknown id is passed over."""
        self._flush.now()
        entry = self._transcript.find(message.id)
        if entry is None:
            return
        ended = entry.message.live and not message.live
        self._pool.bind_again(entry.put(message))
        self._transcript.entry_changed(entry)
        self._lay_out()
        if ended:
            failed = self.tr("The answer failed: {0}").format(translated(message.error))
            accessible.announce(self, failed if message.error else self.tr("Answer finished"))

    def selected_text(self) -> str:
        """The selected text as it is copied; rows that are not on screen come as Markdown."""
        return self._copying.text()

    @property
    def is_settled(self) -> bool:
        """Whether every row near the window is there: a window full of new ones comes in several rounds."""
        return self._rounds.is_settled

    def rows_alive(self) -> int:
        """How many rows have a widget now."""
        return len(self._pool)

    def scroll_by(self, pixels: float) -> None:
        """Move the rows down by some pixels, up for a negative number."""
        self._layout.move_by(pixels)
        self._lay_out()

    def go_to_end(self) -> None:
        """Show the end, and keep it in view while the answer grows."""
        self._layout.stick = True
        self._rounds.begin()

    def go_to_start(self) -> None:
        """Show the first message."""
        self._layout.go_to(0)
        self._rounds.begin()

    def _connect(self, tools: RowTools) -> None:
        self._theme.changed.connect(self._look_changed)
        self._selection.changed.connect(self._paint_selection)
        self._formulas.ready.connect(self._formulas_ready)
        self._links.listen(self._pointer, self.desk, self)
        self._links.activated.connect(self.link_activated)
        self._pointer.scroll_wanted.connect(self.scroll_by)
        tools.thinking_toggled.connect(self._toggle_thinking)
        tools.retry_requested.connect(self.retry_requested)
        tools.save_requested.connect(self.save_requested)
        tools.wrapping_changed.connect(self._look_changed)
        tools.pictures.changed.connect(self._picture_changed)

    def _show_more(self, message_id: int, text: str, thinking: str) -> None:
        entry = self._transcript.find(message_id)
        if entry is None or not entry.message.live:
            return
        self._pool.bind_again(entry.add(text, thinking))
        self._transcript.entry_changed(entry)
        self._rounds.follow()

    def _toggle_thinking(self, row: Row) -> None:
        widget = self._pool.find(row)
        entry = row.entry
        entry.thinking_open = not entry.thinking_open
        self._selection.clear()  # the rows below change their numbers
        changed = entry.update_rows()
        self._pool.bind_again([row, *changed])
        self._transcript.entry_changed(entry)
        if widget is not None:
            self._layout.hold(row, widget.y() - row.gap)
        self._lay_out()

    def _look_changed(self) -> None:
        self._layout.set_scale(self._theme.text_scale)
        self._pool.look_changed()
        self._page.update()
        self._rounds.begin()

    def _formulas_ready(self, news: set[str]) -> None:
        self._pool.bind_with(news)
        self._rounds.follow()

    def _picture_changed(self, address: str) -> None:
        self._pool.bind_picture(address)
        self._rounds.follow()

    def _paint_selection(self) -> None:
        for widget in self._pool.widgets():
            (widget.text or widget).update()

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        key = arg__1.key()
        move = scroll_of(key, self._page.height())
        if arg__1.matches(QKeySequence.StandardKey.Copy):
            self._copying.copy()
        elif arg__1.matches(QKeySequence.StandardKey.SelectAll):
            self._copying.select_all()
        elif move and not self.walk.is_walking:
            self.scroll_by(move)
        elif key == Qt.Key.Key_Home:
            self.go_to_start()
        elif key == Qt.Key.Key_End:
            self.go_to_end()
        elif not self.walk.press(arg__1) and not self.desk.press(arg__1):
            super().keyPressEvent(arg__1)

    @override
    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        by_key = arg__1.reason() == arg__1.Reason.Keyboard
        point = self._page.mapFromGlobal(arg__1.globalPos())
        under = None if by_key else self._pointer.row_under(point)
        menu = new_menu(self)
        add_copy_entries(menu, self._copying, "" if by_key else self._pointer.link_at(point))
        self.desk.fill_menu(menu, under.row.entry if under and under.row else self.desk.current if by_key else None)
        menu.popup(arg__1.globalPos())

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        self._page.paint_focus()  # the viewport's own paintEvent is never called: Qt sends it here

    @override
    def mousePressEvent(self, arg__1: QMouseEvent) -> None:
        self._pointer.press(arg__1)

    @override
    def mouseMoveEvent(self, arg__1: QMouseEvent) -> None:
        self._pointer.move(arg__1)

    @override
    def mouseReleaseEvent(self, arg__1: QMouseEvent) -> None:
        self._pointer.release(arg__1)

    @override
    def mouseDoubleClickEvent(self, arg__1: QMouseEvent) -> None:
        self._pointer.double_click(arg__1)

    @override
    def wheelEvent(self, arg__1: QWheelEvent) -> None:
        self.scroll_by(arg__1.pixelDelta().y() or arg__1.angleDelta().y() / 120 * _NOTCH)
        arg__1.accept()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The rows move themselves."""

    @override
    def resizeEvent(self, arg__1: QResizeEvent) -> None:
        self._rounds.begin()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        stop = next_stop(self, self._page, forward=next)
        if stop is None:
            return super().focusNextPrevChild(next)
        self.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        stop.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        if self._page.isAncestorOf(stop):
            self.scroll_by(scroll_to(stop, self._page))
        return True
