"""The table of commands as a page of the documentation: python -m inglenook.ui.keys.keys_page > docs/keys.md."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from inglenook.ui.keys.command_table import command_table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inglenook.ui.keys.command_table import CommandEntry

_HEAD = """# Keys

Every key can be changed: on the list that **F1** opens, or in Settings under *Keys*. Choose a command, press Enter,
press the new keys. If another command has them, you are told its name and decide. *Reset* puts one back, *Reset all*
every one. A switch in Settings turns all shortcuts off; Tab, Enter and Esc work nevertheless. Where it says **fixed**,
the key is always the same.

**Ctrl+K** opens the palette: a few letters of a command, chat, model or setting, and Enter goes there. Initials do
(`nc` for *New chat*), and below stands what is found in messages. What you went to last comes first.

On a Mac, Ctrl is ⌘ and Alt is ⌥.

In the settings' file the keys stand by the names in the last column:

```toml
[keys.own]
"chat.new" = ["Ctrl+N"]
"chat.pin" = []            # no key
```

A name or a key that does not exist, or two commands on one key, is told when the window opens; the keys below are then
in force.
"""
_PLACES = {
    "conversation": "in the conversation",
    "composer": "in a field of the chat",
    "find": "in the search of a chat",
    "chats": "in the list of chats",
    "models": "in the list of models",
    "downloads": "in the downloads",
}


def keys_page() -> str:
    """The whole page, as it is in docs."""
    parts = [_HEAD]
    for group in command_table():
        parts.append(f"\n## {group.name}\n\n| What | Keys | Where | Name |\n| --- | --- | --- | --- |\n")
        parts += _rows(group.commands)
    return "".join(parts)


def _rows(commands: Iterable[CommandEntry]) -> Iterable[str]:
    for command in commands:
        keys = " or ".join(f"`{keys}`" for keys in command.keys) or "none"
        fixed = ", fixed" if command.is_fixed else ""
        yield f"| {command.name} | {keys}{fixed} | {_PLACES.get(command.place, 'everywhere')} | `{command.id}` |\n"


if __name__ == "__main__":
    sys.stdout.write(keys_page())
