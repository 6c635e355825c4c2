"""What the palette offers in the window: commands, chats, models and settings, and what is found in messages."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from inglenook.chats.searching import ChatFilter
from inglenook.settings.settings import MOST_GONE_TO
from inglenook.ui.palette.palette import Palette
from inglenook.ui.palette.palette_entry import PaletteEntry
from inglenook.ui.relative_time import relative_time
from inglenook.ui.settings.settings_index import settings_index
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from inglenook.cancel import Cancel
    from inglenook.chats.chat import Chat
    from inglenook.chats.searching import Hit
    from inglenook.models.model import Model
    from inglenook.presets.stored_preset import StoredPreset
    from inglenook.ui.chat.chat_page import ChatPage
    from inglenook.ui.chat.model_choice import ModelChoice
    from inglenook.ui.menus import Command
    from inglenook.ui.rooms import WindowRooms
    from inglenook.ui.window_pages import WindowPages

SEARCH_AFTER_MS = 150  # while somebody types
MOST_HITS = 8
LEAST_LETTERS = 2  # that are looked for in messages


class WindowPalette(QObject):
    """Made once; the palette itself when it is opened first. The chats are read in the background at each opening."""

    def __init__(  # noqa: PLR0913  what can be gone to
        self,
        window: QWidget,
        rooms: WindowRooms,
        *,
        pages: WindowPages,
        chat_page: ChatPage,
        choice: ModelChoice,
        use_model: Callable[[Model], None],
    ) -> None:
        super().__init__(window)
        self._rooms = rooms
        self._pages = pages
        self._chat_page = chat_page
        self._choice = choice
        self._use_model = use_model
        self._commands: Sequence[Command] = ()
        self._chats: tuple[Chat, ...] = ()
        self._presets: tuple[StoredPreset, ...] = ()
        self._palette: Palette | None = None
        self._words = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_AFTER_MS)
        self._timer.timeout.connect(self._search)

    def offer(self, menus: Mapping[str, Sequence[Command | None]]) -> None:
        """What can be done."""
        self._commands = [command for commands in menus.values() for command in commands if command]

    def open(self, root: QWidget) -> None:
        """Open the palette over the window's contents."""
        if self._palette is None:
            self._palette = Palette(self._rooms.theme, root)
            self._palette.chosen.connect(self._go)
            self._palette.searched.connect(self._look_in_messages)
        self._palette.open(self._entries(), self._rooms.settings.settings.window.gone_to)
        self._read_chats()

    def _entries(self) -> list[PaletteEntry]:
        """The commands first: of what is found as well as another, the first is told first."""
        keys = self._rooms.keys
        now = time.time()
        entries: list[PaletteEntry] = []
        titles = {command.id: group.name for group in keys.groups for command in group.commands}
        for command in self._commands:
            if command.id != "palette.open":
                name, told = keys.command(command.id).name, keys.told(command.id)
                entries.append(PaletteEntry(command.id, "command", name, command.run, titles[command.id], told))
        entries += [
            PaletteEntry(
                f"setting:{one.id}", "setting", one.name, partial(self._pages.show_setting, one.id), group.name
            )
            for group in settings_index()
            for one in group.entries
        ]
        entries += [
            PaletteEntry(
                f"model:{model.path}", "model", model.name, partial(self._use_model, model), model.quantization or ""
            )
            for model in self._choice.models
        ]
        entries += [
            PaletteEntry(
                f"preset:{one.name}", "preset", one.name, partial(self._use_preset, one.name), translated(one.note)
            )
            for one in self._chat_page.values.presets.presets
            if one.preset is not None
        ]
        entries += [
            PaletteEntry(
                f"chat:{chat.id}",
                "chat",
                chat.title,
                partial(self._open_chat, chat.id),
                relative_time(chat.updated_at, now),
            )
            for chat in self._chats
        ]
        entries += [
            PaletteEntry(
                f"edit-preset:{stored.name}",
                "preset",
                self.tr("Edit preset “{name}”").format(name=stored.name),
                partial(self._pages.show_preset, stored.name),
                translated(stored.note),
            )
            for stored in self._presets
        ]
        return entries

    def _read_chats(self) -> None:
        def read(_cancel: Cancel) -> Iterator[tuple[tuple[Chat, ...], tuple[StoredPreset, ...]]]:
            chats = self._rooms.searching.listed(ChatFilter(with_archived=True))
            yield tuple(sorted(chats, key=lambda chat: -chat.updated_at)), self._rooms.presets.all()

        self._rooms.background.run(
            read, on_item=lambda found: self._take(*found), on_done=lambda: None, on_error=lambda _: None
        )

    def _take(self, chats: tuple[Chat, ...], presets: tuple[StoredPreset, ...]) -> None:
        if (chats, presets) != (self._chats, self._presets) and self._palette is not None:
            self._chats, self._presets = chats, presets
            self._palette.offer(self._entries())

    def _look_in_messages(self, words: str) -> None:
        self._words = words
        if len(words.strip()) >= LEAST_LETTERS:
            self._timer.start()
        else:
            self._timer.stop()

    def _search(self) -> None:
        words = self._words

        def search(_cancel: Cancel) -> Iterator[tuple[Hit, ...]]:
            hits = self._rooms.searching.search(words, ChatFilter(with_archived=True), 2 * MOST_HITS)
            yield tuple(hit for hit in hits if hit.message_id is not None)[:MOST_HITS]

        def show(hits: tuple[Hit, ...]) -> None:
            if self._palette is not None:
                entries = [
                    PaletteEntry(
                        f"message:{hit.message_id}",
                        "message",
                        hit.chat.title,
                        partial(self._open_hit, hit, words),
                        hit.excerpt,
                    )
                    for hit in hits
                ]
                self._palette.add_found(words, self.tr("In messages"), entries)

        self._rooms.background.run(search, on_item=show, on_done=lambda: None, on_error=lambda _: None)

    def _use_preset(self, name: str) -> None:
        self._pages.show_page("Chat")
        self._chat_page.preset_actions.choose(name)

    def _open_chat(self, chat_id: int) -> None:
        self._pages.show_page("Chat")
        self._chat_page.open_chat(chat_id)

    def _open_hit(self, hit: Hit, words: str) -> None:
        self._pages.show_page("Chat")
        self._chat_page.open_hit(hit, words)

    def _go(self, entry: PaletteEntry) -> None:
        if entry.kind != "message":
            settings = self._rooms.settings
            gone_to = [entry.id, *(one for one in settings.settings.window.gone_to if one != entry.id)]
            settings.set_field("window", "gone_to", gone_to[:MOST_GONE_TO])
        entry.run()
