"""What is done with the preset of the chat shown: chosen, saved, saved under another name, gone back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.presets.saving import saved_into, saved_new
from inglenook.presets.unused import unused, unused_on
from inglenook.ui.chat.values.chat_start import ChatStart
from inglenook.ui.chat.values.preset_name_dialog import PresetNameDialog
from inglenook.ui.menus import Command
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.presets.preset import Preset
    from inglenook.presets.stored_preset import StoredPreset
    from inglenook.ui.chat.chat_pane import ChatPane
    from inglenook.ui.chat.undos import Undos
    from inglenook.ui.chat.values.chat_values import ChatValues
    from inglenook.ui.chat.values.value_places import ValuePlaces
    from inglenook.ui.rooms import WindowRooms


class PresetActions(QObject):
    """Presets are only written to here when the user says Save; every change offers to be taken back."""

    failed = Signal(str)
    noticed = Signal(str)
    manage_wanted = Signal()

    def __init__(
        self, rooms: WindowRooms, values: ChatValues, places: ValuePlaces, *, pane: ChatPane, undos: Undos
    ) -> None:
        super().__init__(values)
        self._rooms = rooms
        self._values = values
        self._pane = pane
        self._picker = pane.presets
        self._undos = undos
        self._told = ("", "")  # the preset and the model that were last told of
        values.failed.connect(self.failed)
        places.failed.connect(self.failed)
        values.changed.connect(self._show)
        self._picker.opened.connect(values.presets.refresh)
        self._picker.chosen.connect(self.choose)
        self._picker.save_wanted.connect(self.save)
        self._picker.save_as_wanted.connect(self.save_as)
        self._picker.revert_wanted.connect(self.revert)
        self._picker.manage_wanted.connect(self.manage_wanted)
        self._show()

    def commands(self, in_chat: Callable[[Callable[[], None]], Callable[[], None]]) -> list[Command]:
        """For the menu bar and the palette; ``in_chat`` has something done with the Chat page open."""
        return [
            Command("preset.choose", in_chat(self._picker.open_list)),
            Command("preset.save", self.save),
            Command("preset.save_as", self.save_as),
            Command("preset.revert", self.revert),
        ]

    def choose(self, name: str) -> None:
        """Have the chat be as the preset says; its own values go where that says something, its own prompt stays."""
        before = self._values.start
        stored = self._values.presets.find(name)
        preset = stored.preset if stored else None
        if name == before.preset:
            return
        self._values.take(before.with_preset(stored.name if stored else name, preset))
        if preset and set(preset.values) & set(before.own):
            gone = self.tr("The chat's own values gave way to the preset “{name}”.").format(name=name)
            self._undos.offer(gone, self._values.keeper(before))
        for sentence in unused(preset) if preset else ():
            self.noticed.emit(translated(sentence))

    def revert(self) -> None:
        """Let go of all that is the chat's own."""
        before = self._values.start
        if before.own:
            self._values.take(ChatStart(before.preset))
            self._undos.offer(self.tr("The chat is as its preset says again."), self._values.keeper(before))

    def save(self) -> None:
        """Write the chat's own values into its preset; without one, ask for a name."""
        start = self._values.start
        stored = self._values.presets.find(start.preset)
        if stored is None or stored.preset is None:
            self.save_as()
            return
        self._write(
            lambda: self._rooms.presets.save(stored.name, saved_into(stored.text, stored.name, start.own)),
            start,
            self.failed.emit,
        )

    def save_as(self) -> None:
        """Make a preset of what the chat's preset says and of its own values, and have the chat use that."""
        start = self._values.start
        stored = self._values.presets.find(start.preset)
        base = stored if stored is not None and stored.preset is not None else None
        dialog = PresetNameDialog("", self._pane.window())

        def write(name: str) -> None:
            def create() -> StoredPreset:
                text = saved_into(base.text, name, start.own) if base else saved_new(name, start.own)
                return self._rooms.presets.create(name, text)

            self._write(create, start, dialog.show_problem, dialog.accept)

        dialog.named.connect(write)
        dialog.open()

    def _write(
        self,
        write: Callable[[], StoredPreset],
        start: ChatStart,
        on_error: Callable[[str], None],
        then: Callable[[], None] = lambda: None,
    ) -> None:
        back = self._values.keeper(start)

        def work(_cancel: Cancel) -> Iterator[tuple[StoredPreset, tuple[StoredPreset, ...]]]:
            yield write(), self._rooms.presets.all()

        def written(found: tuple[StoredPreset, tuple[StoredPreset, ...]]) -> None:
            stored, presets = found
            then()
            self._values.presets.take(presets)
            if self._values.start == start:  # else another chat is shown, or more was changed: that stays
                self._values.take(ChatStart(stored.name))
            self._undos.offer(self.tr("The preset “{name}” is saved.").format(name=stored.name), undo(stored))

        def undo(stored: StoredPreset) -> Callable[[], None]:
            def take_back() -> None:
                self._take_back(stored.name)
                back()

            return take_back

        self._rooms.background.run(
            work, on_item=written, on_done=lambda: None, on_error=lambda error: on_error(translated(error))
        )

    def _take_back(self, name: str) -> None:
        """The preset as it was before, or gone if it was new."""

        def work(_cancel: Cancel) -> Iterator[None]:
            store = self._rooms.presets
            history = store.history(name)
            if history:
                store.save(name, history[0].text)
            else:
                store.delete(name)
            yield

        self._rooms.background.run(
            work,
            on_item=lambda _: self._values.presets.refresh(),
            on_done=lambda: None,
            on_error=lambda error: self.failed.emit(translated(error)),
        )

    def _show(self) -> None:
        values = self._values
        stored = values.presets.find(values.preset)
        problem = ""
        if values.preset and stored is None:
            problem = self.tr("There is no preset “{name}” any more: choose another.").format(name=values.preset)
        elif stored is not None and stored.preset is None:
            problem = self.tr("The preset “{name}” cannot be read: mend its file, or choose another.")
            problem = problem.format(name=values.preset)
        self._picker.show_presets(
            values.presets.presets, chosen=values.preset, problem=problem, is_modified=values.is_modified
        )
        self._tell_of_server(stored.preset if stored else None)

    def _tell_of_server(self, preset: Preset | None) -> None:
        """Once for each preset and model that come together."""
        model = self._values.model
        about = (preset.name if preset else "", model.key if model else "")
        if about == self._told:
            return
        self._told = about
        for sentence in unused_on(preset, model) if preset else ():
            self.noticed.emit(translated(sentence))
