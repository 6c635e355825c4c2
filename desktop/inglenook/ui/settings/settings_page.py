"""The Settings page: each setting with what it is for, saved at once; searched by words, its headings at the side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.ui.laid_out_ahead import lay_out_ahead
from inglenook.ui.parts import Parts
from inglenook.ui.settings.section_list import SectionList
from inglenook.ui.settings.settings_column import SettingsColumn
from inglenook.ui.settings.settings_filter import SettingsFilter, ShownGroup
from inglenook.ui.settings.settings_groups import SettingsGroups
from inglenook.ui.settings.settings_index import settings_index
from inglenook.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from inglenook.ui.rooms import WindowRooms

SECTIONS_PX = 190
SEARCH_PX = 460
WIDE_PX = 860  # of the page, from which on the headings stand at the side
LOOK_AFTER_MS = 80  # while somebody types


class SettingsPage(QWidget):
    """Only places the groups; each is made in a file of its own."""

    export_wanted = Signal()
    delete_wanted = Signal()
    folders_wanted = Signal()

    def __init__(self, rooms: WindowRooms, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._column = SettingsColumn(rooms.theme)
        self._groups: list[ShownGroup] = []
        self._filter = SettingsFilter(self._groups)
        self._search = QLineEdit()
        self._search.setProperty("role", "search")
        self._search.setAccessibleName("Search settings")
        self._search.setPlaceholderText(self.tr("Search settings"))
        self._search.setClearButtonEnabled(True)
        self._timer = QTimer(self, interval=LOOK_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self._look)
        self._search.textChanged.connect(lambda: self._timer.start())  # noqa: PLW0108  the text is no interval
        self._search.returnPressed.connect(self._look)
        self._sections = SectionList({group.id: group.name for group in settings_index()}, rooms.theme)
        self._sections.chosen.connect(self._go_to_group)
        self._nothing = EmptyState(self.tr("No setting found"), "")
        self._nothing.add_action(self.tr("Show all settings"), self._search.clear)
        self._nothing.hide()
        self._mark_soon = QTimer(self, interval=0, singleShot=True)  # once all rows have their places
        self._mark_soon.timeout.connect(self._mark_section)
        self._column.scrolled.connect(self._mark_soon.start)
        self._lay_out()
        self.parts = Parts(self._make_groups())  # within what stands: whatever is moved is styled once more
        rooms.theme.changed.connect(self._retheme)

    def focus_search(self) -> None:
        """Let the user type what to look for."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def show_setting(self, setting: str) -> None:
        """Bring a setting into view, with the keyboard there."""
        self.parts.make_rest()
        self._search.clear()
        self._look()
        for group in self._groups:
            for row in group.rows:
                if row.property("setting") == setting:
                    self._column.go_to(group.heading)
                    self._column.show_row(row)

    def show_network(self) -> None:
        """Bring what is about the network into view, with the keyboard there."""
        self.show_setting("network.offline")

    @override
    def setVisible(self, visible: bool) -> None:
        if visible:  # whole: what is added to what is seen already shows a turn later
            self.parts.make_rest()
        super().setVisible(visible)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _make_groups(self) -> Iterator[None]:
        groups = SettingsGroups(self._rooms, self)
        groups.export_wanted.connect(self.export_wanted)
        groups.delete_wanted.connect(self.delete_wanted)
        groups.folders_wanted.connect(self.folders_wanted)
        for group in settings_index():
            shown = self._column.add_group(group.id, group.name)
            self._groups.append(shown)
            for row in groups.rows_of(group.id):
                self._column.add_row(shown, row)
                yield
            if not self.isVisible():
                yield from lay_out_ahead(self)  # group by group: all at once takes long

    def _look(self) -> None:
        self._timer.stop()
        words = self._search.text()
        left = self._filter.look_for(words, self._rooms.theme.tokens)
        self._sections.show_only(left)
        sentence = self.tr("No setting has “{words}” in its name or its sentence.")
        self._nothing.set_texts(self.tr("No setting found"), sentence.format(words=" ".join(words.split())))
        self._nothing.setVisible(not left)
        self._column.setVisible(bool(left))
        self._column.go_to_start()

    def _go_to_group(self, group_id: str) -> None:
        group = next(group for group in self._groups if group.id == group_id)
        self._column.go_to(group.heading)

    def _mark_section(self) -> None:
        """The last one whose heading has gone past the upper edge, or stands there."""
        shown = [group for group in self._groups if not group.heading.isHidden()]
        past = [group for group in shown if self._column.is_past(group.heading)]
        if shown:
            self._sections.mark((past or shown[:1])[-1].id)

    def _retheme(self) -> None:
        self._fit()
        if self._search.text():
            self._look()  # the marks have the old colours

    def _fit(self) -> None:
        scale = self._rooms.theme.text_scale
        self._sections.setVisible(self.width() >= WIDE_PX * scale)
        self._sections.setFixedWidth(round(SECTIONS_PX * scale))
        self._search.setMaximumWidth(round(SEARCH_PX * scale))

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Settings"))
        title.setProperty("role", "h1")
        self._search.setMinimumWidth(1)
        head = QHBoxLayout()
        head.setContentsMargins(28, 22, 28, 10)
        head.setSpacing(24)
        head.addWidget(title)
        head.addWidget(self._search, 100)
        head.addStretch(1)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        side = QVBoxLayout()
        side.setContentsMargins(16, 6, 0, 12)
        side.addWidget(self._sections)
        below.addLayout(side)
        below.addWidget(self._column, 1)
        below.addWidget(self._nothing, 1)
        content = QFrame(self)
        content.setObjectName("content")
        inside = QVBoxLayout(content)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addLayout(head)
        inside.addLayout(below, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 8, 8, 8)
        outer.addWidget(content)
