"""The groups of answers, the largest first, growing while answers come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from inglenook.ui.lab.vote.figures_row import percent
from inglenook.ui.lab.vote.group_row import GroupRow
from inglenook.ui.translated import grouped

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.lab.vote.tally import Group, Tally
    from inglenook.lab.vote.vote_course import VoteCourse
    from inglenook.ui.theme.theme import Theme

_SILENT = ""  # the key of those that say nothing that can be counted; a group's own is never empty


class GroupsCard(QFrame):
    """Rows are kept as groups grow, so that what is open stays open and the keyboard stays where it is."""

    keep_wanted = Signal(int)  # the answer's number

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme = theme
        self._can_keep = False
        self._kept: frozenset[int] = frozenset()
        self._rows: dict[str, GroupRow] = {}
        self._order: list[str] = []
        title = QLabel(self.tr("What the answers say"))
        title.setProperty("role", "title")
        self.setAccessibleName(title.text())
        self._nothing = QLabel(self.tr("Nothing has been counted yet."))
        self._nothing.setProperty("role", "quiet")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 14)
        self._column.setSpacing(4)
        self._column.addWidget(title)
        self._column.addWidget(self._nothing)

    @property
    def rows(self) -> tuple[GroupRow, ...]:
        """As they stand, from the top."""
        return tuple(self._rows[key] for key in self._order)

    def begin(self, *, can_keep: bool) -> None:
        """Another vote; ``can_keep``: its answers can be kept in a chat."""
        self._can_keep, self._kept = can_keep, frozenset()
        for row in self._rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._order = {}, []
        self._nothing.show()

    def show_course(self, course: VoteCourse, kept: frozenset[int] = frozenset()) -> None:
        """As the vote stands; ``kept``: answers that the chat has already."""
        self._kept = kept
        counted = course.tally
        tied = {group.key for group in counted.tied}
        wanted = [group.key for group in counted.groups] + ([_SILENT] if counted.silent else [])
        for place, group in enumerate(counted.groups):
            row = self._row(group.key)
            self._show_group(row, group, counted, is_first=place == 0 or group.key in tied, is_tied=group.key in tied)
            row.show_answers({number: course.answers[number] for number in group.numbers}, kept)
        if counted.silent:
            self._show_silent(course, counted)
        self._put_in_order(wanted)
        self._nothing.setVisible(not wanted)

    def _show_group(self, row: GroupRow, group: Group, counted: Tally, *, is_first: bool, is_tied: bool) -> None:
        figures = self.tr("{votes} of {count} · {share}").format(
            votes=grouped(group.votes), count=grouped(counted.count), share=percent(group.share)
        )
        note = self.tr("tie") if is_tied else ""
        row.head.show_group(group.shown, figures, share=group.share, is_first=is_first, note=note)

    def _show_silent(self, course: VoteCourse, counted: Tally) -> None:
        row = self._row(_SILENT)
        share = len(counted.silent) / counted.count
        figures = self.tr("{votes} of {count} · {share}").format(
            votes=grouped(len(counted.silent)), count=grouped(counted.count), share=percent(share)
        )
        row.head.show_group(self.tr("Nothing that can be counted"), figures, share=share, is_first=False)
        row.show_answers({number: course.answers[number] for number in counted.silent}, self._kept)

    def _row(self, key: str) -> GroupRow:
        row = self._rows.get(key)
        if row is None:
            row = self._rows[key] = GroupRow(self._theme, can_keep=self._can_keep)
            row.keep_wanted.connect(self.keep_wanted)
            self._column.addWidget(row)
            row.show()  # now: the keyboard may go there at once
            self._order.append(key)
        return row

    def _put_in_order(self, wanted: list[str]) -> None:
        if wanted == self._order:
            return
        first = self._column.indexOf(self._nothing) + 1
        for place, key in enumerate(wanted):
            self._column.insertWidget(first + place, self._rows[key])
        self._order = wanted
        for before, after in zip(self.rows, self.rows[1:], strict=False):
            self.setTabOrder(before.head, after.head)
