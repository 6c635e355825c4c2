"""The button beside the search of the chats: which model, time, folder and tag they should have."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from inglenook.chats.searching import ChatFilter, FilterChoices

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from inglenook.chats.organising import Folder
    from inglenook.ui.theme.theme import Theme

DAY_S = 86_400
Value = TypeVar("Value", int, str)


class ChatFilterButton(QToolButton):
    """Opens a menu; while a filter is set, its accessible description and its tick say so."""

    changed = Signal(object)  # a ChatFilter

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filter = ChatFilter()
        self._days: int | None = None
        self._choices = FilterChoices((), ())
        self._folders: tuple[Folder, ...] = ()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(self.tr("Filter chats"))
        self._show_state()
        self.retheme()
        theme.changed.connect(self.retheme)

    @property
    def in_words(self) -> str:
        """What is set, as a line; empty when nothing is."""
        wanted = self._filter
        folders = [folder.name for folder in self._folders if folder.id == wanted.folder_id]
        days = self._times().get(self._days) if self._days else None
        archived = self.tr("with the archive") if wanted.with_archived else None
        parts = [wanted.model, days, *folders, f"#{wanted.tag}" if wanted.tag else None, archived]
        return " · ".join(part for part in parts if part)

    def offer(self, choices: FilterChoices, folders: tuple[Folder, ...]) -> None:
        """What can be chosen."""
        self._choices, self._folders = choices, folders
        self._show_state()

    def clear(self) -> None:
        """Leave nothing out but the archive."""
        self._days = None
        self._set(ChatFilter())

    def retheme(self) -> None:
        """Take the present colours."""
        is_set = self._filter != ChatFilter()
        self._theme.put_icon(self, "sliders-horizontal", color="accent" if is_set else "text2", px=16)

    def _fill(self) -> None:
        self._menu.clear()
        wanted = self._filter
        models: dict[str | None, str] = {None: self.tr("Any model"), **{name: name for name in self._choices.models}}
        self._offer(self.tr("Model"), models, wanted.model, lambda model: self._set(replace(wanted, model=model)))
        self._offer(self.tr("Used"), self._times(), self._days, self._set_days)
        folders: dict[int | None, str] = {
            None: self.tr("Any folder"),
            **{folder.id: folder.name for folder in self._folders},
        }
        self._offer(
            self.tr("Folder"), folders, wanted.folder_id, lambda folder: self._set(replace(wanted, folder_id=folder))
        )
        tags: dict[str | None, str] = {None: self.tr("Any tag"), **{tag: f"#{tag}" for tag in self._choices.tags}}
        self._offer(self.tr("Tag"), tags, wanted.tag, lambda tag: self._set(replace(wanted, tag=tag)))
        self._menu.addSeparator()
        archived = QAction(self.tr("Archived chats too"), self._menu, checkable=True, checked=wanted.with_archived)
        archived.triggered.connect(lambda: self._set(replace(wanted, with_archived=not wanted.with_archived)))
        self._menu.addAction(archived)
        clear = QAction(self.tr("Clear the filters"), self._menu, enabled=wanted != ChatFilter())
        clear.triggered.connect(self.clear)
        self._menu.addAction(clear)

    def _offer(
        self,
        title: str,
        entries: Mapping[Value | None, str],
        chosen: Value | None,
        choose: Callable[[Value | None], None],
    ) -> None:
        menu = self._menu.addMenu(title)
        menu.setEnabled(len(entries) > 1)
        group = QActionGroup(menu)
        for value, words in entries.items():
            self._entry(menu, group, words, is_on=value == chosen, run=partial(choose, value))

    def _entry(self, menu: QMenu, group: QActionGroup, words: str, *, is_on: bool, run: Callable[[], None]) -> None:
        action = QAction(words.replace("&", "&&"), group, checkable=True, checked=is_on)
        action.triggered.connect(lambda: run())  # noqa: PLW0108  Qt would hand over its "checked"
        menu.addAction(action)

    def _times(self) -> dict[int | None, str]:
        return {
            None: self.tr("Any time"),
            1: self.tr("Last day"),
            7: self.tr("Last 7 days"),
            30: self.tr("Last 30 days"),
            365: self.tr("Last year"),
        }

    def _set_days(self, days: int | None) -> None:
        self._days = days
        self._set(replace(self._filter, since=None if days is None else time.time() - days * DAY_S))

    def _set(self, wanted: ChatFilter) -> None:
        self._filter = wanted
        self._show_state()
        self.retheme()
        self.changed.emit(wanted)

    def _show_state(self) -> None:
        words = self.in_words
        self.setToolTip(self.tr("Filter: {filters}").format(filters=words) if words else self.tr("Filter chats"))
        self.setAccessibleDescription(words)
