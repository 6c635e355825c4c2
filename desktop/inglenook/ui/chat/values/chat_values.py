"""The values of the chat shown: what holds, where it comes from, and what the user changes in them."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inglenook.presets.chat_layers import chat_layers, own_values
from inglenook.presets.layers import Layers
from inglenook.presets.resolving import resolve
from inglenook.settings.app_layer import app_layer
from inglenook.ui.chat.one_by_one import OneByOne
from inglenook.ui.chat.values.chat_start import ChatStart
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from inglenook.cancel import Cancel
    from inglenook.chats.chat import Chat
    from inglenook.models.any_model import AnyModel
    from inglenook.presets.layers import Chosen, Sourced
    from inglenook.presets.resolving import Resolved
    from inglenook.ui.chat.model_choice import ModelChoice
    from inglenook.ui.chat.values.known_presets import KnownPresets
    from inglenook.ui.rooms import WindowRooms

SAVE_AFTER_MS = 400  # a slider that is dragged, or a prompt that is written, is stored once it rests


class ChatValues(QObject):
    """A change belongs to the chat alone; only what differs from what would hold without it is kept.

    A new chat has its values before it is stored. What is set for all chats, or for the model, is in ValuePlaces.
    """

    changed = Signal()  # a value, or where it comes from
    failed = Signal(str)  # what was set could not be stored

    def __init__(
        self, rooms: WindowRooms, choice: ModelChoice, presets: KnownPresets, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._choice = choice
        self.presets = presets
        self._chat_id: int | None = None
        self._begun = self._start = self._new_start()
        self._made_of: tuple[object, object, object, object] = (None, None, None, None)
        self._made = Layers()
        self._in_order = OneByOne(rooms.background)
        self._timer = QTimer(self, interval=SAVE_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self._save)
        rooms.settings.changed.connect(self._begin_as_set)
        choice.changed.connect(self.changed)
        presets.changed.connect(self._begin_as_set)
        presets.refresh()

    @property
    def start(self) -> ChatStart:
        """What is the chat's own."""
        return self._start

    @property
    def preset(self) -> str:
        """The name of its preset, also of one that is not there any more; empty: none."""
        return self._start.preset

    @property
    def model(self) -> AnyModel | None:
        """The one that is chosen for the next answer."""
        return self._choice.chosen

    @property
    def layers(self) -> Layers:
        """All that is said about the chat shown, with the model that is chosen."""
        return self._layers(self._start, self._choice.chosen)

    @property
    def is_modified(self) -> bool:
        """Whether the chat has a preset and is not as that says."""
        return bool(self.preset) and bool(self.changes)

    @property
    def changes(self) -> dict[str, Chosen]:
        """What is set for this chat alone and is other than what would hold without it."""
        layers = self.layers
        return {key: value for key, value in self._start.own.items() if _value(layers.below("chat", key)) != value}

    def sourced(self, key: str) -> Sourced | None:
        """A value and where it comes from."""
        return self.layers.sourced(key)

    def show(self, chat: Chat | None) -> None:
        """Another chat is shown, or the one shown was read again; what is not stored yet of it stays."""
        chat_id = chat.id if chat else None
        if chat_id == self._chat_id and chat is not None and self._timer.isActive():
            return
        self.flush()
        self._chat_id = chat_id
        self._begun = self._new_start()
        self._start = ChatStart(chat.preset, own_values(chat)) if chat else self._begun
        self.changed.emit()

    def stored(self, chat_id: int) -> None:
        """The new chat that is shown is stored, and has this number; what was changed since is written, too."""
        if self._chat_id is None:
            self._chat_id = chat_id
            self._timer.start()

    def set(self, key: str, value: Chosen) -> None:
        """Set a value for this chat alone."""
        below = self.layers.below("chat", key)
        if below is not None and below.value == value:
            self.put_back([key])
        elif key not in self._start.own or self._start.own[key] != value:
            self.take(replace(self._start, own={**self._start.own, key: value}))

    def set_all(self, values: Mapping[str, Chosen]) -> None:
        """Set several for this chat alone, in one change."""
        layers = self.layers
        below = {key: layers.below("chat", key) for key in values}
        own = {key: value for key, value in self._start.own.items() if key not in values}
        own |= {key: value for key, value in values.items() if (found := below[key]) is None or found.value != value}
        if own != self._start.own:
            self.take(replace(self._start, own=own))

    def put_back(self, keys: Iterable[str]) -> None:
        """Have hold what would without this chat's own values."""
        gone = set(keys)
        own = {key: value for key, value in self._start.own.items() if key not in gone}
        if own != self._start.own:
            self.take(replace(self._start, own=own))

    def take(self, start: ChatStart) -> None:
        """Another preset, or other values of its own."""
        self._start = replace(start, own=MappingProxyType(dict(start.own)))
        self._timer.start()
        self.changed.emit()

    def keeper(self, start: ChatStart) -> Callable[[], None]:
        """Puts what the chat shown now has into it again, whichever is shown by then."""
        chat_id = self._chat_id

        def restore() -> None:
            if self._chat_id == chat_id:
                self.take(start)
            elif chat_id is not None:
                self._write(chat_id, start)

        return restore

    def resolved(self, chat: Chat | None = None, model: AnyModel | None = None, preset: str | None = None) -> Resolved:
        """What an answer is asked for: of the chat shown as it is now, of another one as it is stored.

        ``preset``: as if this one were chosen; empty: none, None: the chat's own.
        """
        is_shown = chat is None or chat.id == self._chat_id
        start = self._start if is_shown or chat is None else ChatStart(chat.preset, own_values(chat))
        if preset is not None:
            stored = self.presets.find(preset)
            start = start.with_preset(preset, stored.preset if stored else None)
        settings = self._rooms.settings.settings
        layers = self._layers(start, model or self._choice.chosen)
        return resolve(layers, settings.sampling.to_sampling(), settings.engine.to_load_options())

    def flush(self) -> None:
        """Store at once what is not stored yet."""
        if self._timer.isActive():
            self._timer.stop()
            self._save()

    def save_now(self) -> None:
        """Before the end. Raises StorageError."""
        if self._timer.isActive() and self._chat_id is not None:
            self._timer.stop()
            self._start.write(self._rooms.chats, self._chat_id)

    def _new_start(self) -> ChatStart:
        """As a new chat begins: with the preset that is set for that, where it is there and sound."""
        stored = self.presets.find(self._rooms.settings.settings.chat.preset)
        return ChatStart(stored.name) if stored is not None and stored.preset is not None else ChatStart()

    def _begin_as_set(self) -> None:
        """A new chat in which nothing was chosen begins as is set now."""
        if self._chat_id is None and self._start == self._begun:
            self._begun = self._start = self._new_start()
        self.changed.emit()

    def _layers(self, start: ChatStart, model: AnyModel | None) -> Layers:
        """Everything in the window asks for them at each change, so they are worked out once a change."""
        stored = self.presets.find(start.preset)
        preset = stored.preset if stored else None
        settings = self._rooms.settings.settings
        made_of = (settings, model, preset, start)
        if not all(one is other for one, other in zip(made_of, self._made_of, strict=True)):
            self._made_of, self._made = made_of, chat_layers(app_layer(settings), model, preset, start.own)
        return self._made

    def _save(self) -> None:
        if self._chat_id is not None:  # a new chat is stored with its first message
            self._write(self._chat_id, self._start)

    def _write(self, chat_id: int, start: ChatStart) -> None:
        def write(_cancel: Cancel) -> Iterator[None]:
            yield start.write(self._rooms.chats, chat_id)

        self._in_order.run(
            write,
            on_item=lambda _: None,
            on_done=lambda: None,
            on_error=lambda error: self.failed.emit(translated(error)),
        )


def _value(sourced: Sourced | None) -> Chosen:
    return sourced.value if sourced else None
