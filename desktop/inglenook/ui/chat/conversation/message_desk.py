"""Work on single messages: the current one, its menu and keys, and the editor in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast, get_args

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from inglenook.ui.chat.conversation import accessible
from inglenook.ui.chat.conversation.message_commands import WITH_MODEL, WITH_PRESET, CommandName
from inglenook.ui.chat.conversation.message_menus import MessageMenus
from inglenook.ui.chat.conversation.rows.edit_row import EditRow
from inglenook.ui.chat.conversation.rows.row_widget import RowWidget
from inglenook.ui.chat.conversation.shown_message import ShownMessage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from inglenook.ui.chat.conversation.entry import Entry, Row
    from inglenook.ui.chat.conversation.page import Page
    from inglenook.ui.chat.conversation.row_layout import RowLayout
    from inglenook.ui.chat.conversation.row_pool import RowPool
    from inglenook.ui.chat.conversation.row_tools import RowTools
    from inglenook.ui.chat.conversation.transcript import Transcript
    from inglenook.ui.keys.keys import Keys

Role = Literal["user", "assistant", "system"]

_NEW = -1  # the id of a message that is being written between the others
_SPOKEN = 300  # characters of a message that a screen reader is told
_COMMANDS_HERE: dict[str, CommandName] = {
    "conversation.edit": "edit",
    "message.delete": "delete",
    "message.delete_below": "delete_below",
}


class MessageDesk(QObject):
    """The current message is the one that has the focus, else the one gone to last, else the last of all."""

    command_requested = Signal(int, str)  # the message's id, a CommandName
    edited = Signal(int, str, bool)  # the id, the other words, whether they are to be answered or gone on from
    inserted = Signal(int, str, str)  # the id of the message above, the role, the words
    link_chosen = Signal(str, object)  # the target; None, where a pointer tells the row
    dropped = Signal(int, str)  # the id, and the words that nobody took

    def __init__(  # noqa: PLR0913  the parts of the conversation, each by name
        self,
        area: QWidget,
        page: Page,
        *,
        transcript: Transcript,
        pool: RowPool,
        layout: RowLayout,
        tools: RowTools,
        lay_out: Callable[[], None],
        keys: Keys,
    ) -> None:
        super().__init__(area)
        self._keys = keys
        self.menus = MessageMenus(area, pool, keys, self.run, lambda target: self.link_chosen.emit(target, None))
        self._area = area
        self._page = page
        self._transcript = transcript
        self._pool = pool
        self._layout = layout
        self._lay_out = lay_out
        self._current_id: int | None = None
        self._is_marked = False  # the keyboard went there
        page.mark = self._marked
        tools.command_requested.connect(self.run)
        tools.menu_requested.connect(self._open_own_menu)
        tools.draft_ended.connect(self._draft_ended)
        tools.draft_resized.connect(self._draft_resized)
        below = Qt.ShortcutContext.WidgetWithChildrenShortcut
        keys.listen("conversation.up", area, lambda: self.go(-1), context=below)
        keys.listen("conversation.down", area, lambda: self.go(1), context=below)

    @property
    def current(self) -> Entry | None:
        """The message that a key or the menu is for."""
        row = self._focused_row()
        if row is not None:
            return row.entry
        chosen = self._transcript.find(self._current_id) if self._current_id is not None else None
        return chosen or (self._transcript.entries[-1] if self._transcript.entries else None)

    def choose(self, message_id: int | None) -> None:
        """Make a message the current one."""
        self._current_id = message_id
        self._is_marked = False
        self._page.update()

    def hold(self, message_id: int | None, top: float) -> None:
        """Make a message the current one, and keep the space above it where that is in the window."""
        self.choose(message_id)
        entry = self._transcript.find(message_id) if message_id is not None else None
        if entry is not None:
            self._layout.hold(self._transcript.rows(entry)[0], top)

    def go(self, step: int) -> None:
        """Make the message above or below the current one, bring it into view and have it spoken."""
        current, entries = self.current, self._transcript.entries
        if current is None:
            return
        started = self._current_id is not None or self._focused_row() is not None
        index = current.index + step if started else current.index
        entry = entries[min(max(index, 0), len(entries) - 1)]
        self._take_focus()
        self.choose(entry.message.id)
        self._is_marked = True
        self._bring_into_view(entry)
        accessible.announce(self._area, _spoken(entry.message))

    def run_current(self, command: CommandName) -> None:
        """Do something with the current message."""
        entry = self.current
        is_walk = command in {"previous", "next"}  # the one thing that an answer being written allows
        if entry is not None and (is_walk or not entry.message.live) and entry.draft is None:
            self.run(entry.message.id, command)

    def run(self, message_id: int, command: str) -> None:
        """Do something with a message; what changes the chat is asked for by signal."""
        self.choose(message_id)
        if command == "edit":
            self.edit(message_id)
        elif command.startswith("insert_"):
            self.insert_below(message_id, cast("Role", command.removeprefix("insert_")))
        elif command in {"regenerate_with", "regenerate_preset"}:
            self._open_choice(message_id, command)
        elif command in get_args(CommandName) or command.startswith((WITH_MODEL, WITH_PRESET)):
            self.command_requested.emit(message_id, command)

    def edit(self, message_id: int, words: str | None = None) -> None:
        """Open the editor in the message's place, with its own words or with these."""
        entry = self._transcript.find(message_id)
        if entry is not None and not entry.message.live:
            self._open_editor(entry, entry.message.text if words is None else words)

    def insert_below(self, message_id: int, role: Role, words: str = "") -> None:
        """Open the editor for a new message below one."""
        entry, former = self._transcript.find(message_id), self._transcript.find(_NEW)
        if former is not None:
            self._drop(former)
        if entry is not None:
            names = {"user": _tr("You"), "assistant": _tr("Answer"), "system": _tr("System")}
            message = ShownMessage(_NEW, role, names[role], "", "")
            self._open_editor(self._transcript.insert(entry.index + 1, message), words)

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key was for the current message."""
        command_id = self._keys.pressed("conversation", event)
        if command_id == "conversation.links":
            self._open_links()
            return True
        command = _COMMANDS_HERE.get(command_id or "")
        if command is not None:
            self.run_current(command)
        return command is not None

    def fill_menu(self, menu: QMenu, entry: Entry | None) -> None:
        """Add what can be done with a message, if there is one and it is not being written."""
        if entry is None or entry.message.live or entry.draft is not None:
            return
        self.choose(entry.message.id)
        self.menus.fill(menu, entry)

    def top_of(self, message_id: int) -> float:
        """Where the space above a message begins in the window; its upper edge where it is not in sight."""
        entry = self._transcript.find(message_id)
        row = entry.rows[0] if entry is not None and entry.rows else None
        widget = self._pool.find(row) if row is not None else None
        return float(widget.y() - row.gap) if widget is not None and row is not None else 0.0

    def _open_own_menu(self, message_id: int, place: QPoint) -> None:
        menu = self.menus.new()
        self.fill_menu(menu, self._transcript.find(message_id))
        menu.popup(place)

    def _open_choice(self, message_id: int, command: str) -> None:
        entry = self._transcript.find(message_id)
        if entry is not None:
            self._bring_into_view(entry)
            open_menu = self.menus.open_models if command == "regenerate_with" else self.menus.open_presets
            open_menu(entry, self._corner_of(entry))

    def _open_links(self) -> None:
        entry = self.current
        if entry is not None:
            self.menus.open_links(entry, self._corner_of(entry))

    def _corner_of(self, entry: Entry) -> QPoint:
        return self._page.mapToGlobal(self._place_of(entry).intersected(self._page.rect()).topLeft())

    def _open_editor(self, entry: Entry, words: str) -> None:
        entry.draft = words
        self._refresh(entry)
        self._bring_into_view(entry)
        row = next((row for row in entry.make_rows() if row.kind == "edit"), None)
        widget = self._pool.find(row) if row is not None else None
        if isinstance(widget, EditRow):
            widget.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draft_ended(self, row: Row, how: str) -> None:
        entry = row.entry
        words, message = entry.draft or "", entry.message
        above = self._transcript.entries[entry.index - 1].message.id if entry.index else None
        self._drop(entry)
        self._take_focus()
        if how == "cancel":
            if words.strip() and words != message.text and not entry.is_new:
                self.dropped.emit(message.id, words)
        elif entry.is_new and above is not None:
            self.inserted.emit(above, message.role, words)
        elif not entry.is_new and (how == "answer" or words != message.text):
            self.edited.emit(message.id, words, how == "answer")

    def _take_focus(self) -> None:
        """For the keys of messages, and with the ring that the keyboard's focus has."""
        self._area.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        self._area.setFocus(Qt.FocusReason.TabFocusReason)

    def _drop(self, entry: Entry) -> None:
        entry.draft = None
        if entry.is_new:
            self._transcript.remove(entry)
            self._lay_out()
        else:
            self._refresh(entry)

    def _draft_resized(self, row: Row) -> None:
        widget = self._pool.find(row)
        if widget is None or self._layout.is_measuring:
            return
        row.measured_for = -1
        if not self._layout.stick:
            self._layout.hold(row, widget.y() - row.gap)
        self._lay_out()

    def _refresh(self, entry: Entry) -> None:
        self._pool.bind_again(entry.update_rows(all_changed=True))
        self._transcript.entry_changed(entry)
        self._lay_out()

    def _bring_into_view(self, entry: Entry) -> None:
        """Its beginning, where it is not to be seen whole."""
        place, page = self._place_of(entry), self._page.rect()
        if place.isEmpty() or place.top() < 0 or place.bottom() > page.bottom():
            row = self._transcript.rows(entry)[0]
            self._layout.hold(row, 0.0)
        self._lay_out()
        self._page.update()

    def _place_of(self, entry: Entry) -> QRect:
        place = QRect()
        for widget in self._pool.widgets():
            if widget.row is not None and widget.row.entry is entry and not widget.isHidden():
                place = place.united(widget.geometry())
        return place

    def _marked(self) -> QRect:
        """Where the message gone to by key stands; nothing as long as none was."""
        marked = self._current_id if self._is_marked else None
        entry = self._transcript.find(marked) if marked is not None else None
        return self._place_of(entry) if entry is not None else QRect()

    def _focused_row(self) -> Row | None:
        widget = QApplication.focusWidget()
        while widget is not None and widget is not self._page and not isinstance(widget, RowWidget):
            widget = widget.parentWidget()
        is_ours = isinstance(widget, RowWidget) and self._page.isAncestorOf(widget)
        return widget.row if isinstance(widget, RowWidget) and is_ours else None


def _spoken(message: ShownMessage) -> str:
    words = f"{message.name}: {message.text[:_SPOKEN]}"
    if len(message.versions) < 2:  # noqa: PLR2004  one is no choice
        return words
    which = _tr("Version {number} of {count}").format(number=message.version, count=len(message.versions))
    return f"{which}. {words}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Conversation", text)
