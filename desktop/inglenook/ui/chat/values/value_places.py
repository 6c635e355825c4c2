"""Puts a value of the chat shown to where it holds for more: all chats, or those with its model."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from inglenook.presets.layers import SYSTEM_PROMPT
from inglenook.presets.model_wishes import wishes_of
from inglenook.presets.values import BY_KEY
from inglenook.ui.chat.one_by_one import OneByOne
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from inglenook.cancel import Cancel
    from inglenook.models.model import Model
    from inglenook.presets.layers import Chosen
    from inglenook.presets.model_wishes import ModelWishes
    from inglenook.ui.chat.model_choice import ModelChoice
    from inglenook.ui.chat.values.chat_values import ChatValues
    from inglenook.ui.rooms import WindowRooms

_SECTIONS: dict[str, Literal["sampling", "engine", "chat"]] = {"sampling": "sampling", "load": "engine"}


class ValuePlaces(QObject):
    """What the user wants of a model is written in the background, into the library's records."""

    failed = Signal(str)

    def __init__(self, rooms: WindowRooms, choice: ModelChoice, values: ChatValues) -> None:
        super().__init__(values)
        self._rooms = rooms
        self._choice = choice
        self._values = values
        self._in_order = OneByOne(rooms.background)

    def use_for_all(self, key: str) -> None:
        """What holds in this chat becomes what is set for all of them."""
        value = self._values.layers.value(key)
        section = _SECTIONS.get(BY_KEY[key].group, "chat") if key != SYSTEM_PROMPT else "chat"
        self._rooms.settings.set_field(section, key, value)
        self._values.put_back([key])

    def use_for_model(self, key: str) -> None:
        """What holds in this chat becomes what is set for its model."""
        value = self._values.layers.value(key)
        self.wish(lambda wishes: replace(wishes, values=MappingProxyType({**wishes.values, key: value})))
        self._values.put_back([key])

    def load_with(self, values: Mapping[str, Chosen]) -> None:
        """Set load options for the model; those that a preset or the chat speaks of, for the chat."""
        layers = self._values.layers
        above = {key for key in values if key in layers.layer("preset").values or key in layers.layer("chat").values}
        for key in above:
            self._values.set(key, values[key])
        rest = {key: value for key, value in values.items() if key not in above}
        if rest:
            self.wish(lambda wishes: replace(wishes, values=MappingProxyType({**wishes.values, **rest})))

    def forget_for_model(self, key: str) -> None:
        """Nothing is set for the model any more."""

        def forget(wishes: ModelWishes) -> ModelWishes:
            left = {name: value for name, value in wishes.values.items() if name != key}
            return replace(wishes, values=MappingProxyType(left))

        self.wish(forget)

    def use_publisher(self, *, uses: bool) -> None:
        """Whether what the model's publisher advises holds."""
        self.wish(lambda wishes: replace(wishes, uses_publisher=uses))

    def wish(self, change: Callable[[ModelWishes], ModelWishes]) -> None:
        """Something else is wanted of the model that is chosen."""
        model = self._choice.chosen_file
        if model is None:
            return
        wanted = replace(model, wishes=change(wishes_of(model.wishes)).kept)
        self._choice.take_again(wanted)

        def write(_cancel: Cancel) -> Iterator[Model]:
            yield self._rooms.library.set_wishes(wanted, wanted.wishes)

        self._in_order.run(
            write,
            on_item=lambda _: None,
            on_done=lambda: None,
            on_error=lambda error: self.failed.emit(translated(error)),
        )
