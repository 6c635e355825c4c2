"""``inglenook presets default``: the preset that new chats begin with."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from inglenook.cli.chat_choices import named_preset
from inglenook.cli.text import harmless

if TYPE_CHECKING:
    from inglenook.cli.arguments import Presets
    from inglenook.cli.rooms import TerminalRooms


def default_preset(command: Presets, rooms: TerminalRooms) -> int:
    """Choose it, or tell it; 1 when it is told and is not there any more. Raises PresetError, SettingsError."""
    settings = rooms.settings
    name = settings.chat.preset
    if command.name or command.none:
        name = ""
        if command.name:
            name = rooms.presets.read(command.name).name
            named_preset(rooms, name)  # which says why it cannot be used
        chat = settings.chat.model_copy(update={"preset": name})
        rooms.settings_file.write(settings.model_copy(update={"chat": chat}))
    stored = rooms.presets.find(name) if name else None
    is_there = stored is not None and stored.preset is not None
    if command.json:
        print(json.dumps({"default": name or None, "is_there": is_there}, ensure_ascii=False))
    elif not name:
        print("New chats begin without a preset.")
    elif is_there:
        print(f"New chats begin with the preset “{harmless(name)}”.")
    else:
        print(f"New chats should begin with the preset “{harmless(name)}”, but it cannot be read any more: none holds.")
    return 0 if is_there or not name else 1
