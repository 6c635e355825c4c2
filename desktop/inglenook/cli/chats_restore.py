"""``inglenook chats restore``: the copies of the chats' file, and one of them put in its place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.cli.text import harmless, size_in_words, table
from inglenook.errors import CopyError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.cli.arguments import Chats
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.storage.restoring import Copy

NEWEST = "newest"


def restore_chats(command: Chats, rooms: TerminalRooms) -> int:
    """List the copies, or restore the one that was named; the exit code. Raises StorageError; nothing changed then."""
    copies = rooms.copies()
    if not command.copy:
        _list(copies, as_json=command.json)
        return 0
    restored = rooms.restore(_chosen(command.copy, copies))
    aside = restored.put_aside
    if command.json:
        facts = {"restored": str(restored.copy), "put_aside": str(aside) if aside else None}
        print(json.dumps(facts, ensure_ascii=False))
    else:
        print(harmless(f"The chats are as they were in “{restored.copy}”."))
        if aside:
            print(harmless(f"What stood there before is kept: “{aside}”."))
    return 0


def _list(copies: Sequence[Copy], *, as_json: bool) -> None:
    if as_json:
        facts = [
            {
                "name": copy.path.name,
                "path": str(copy.path),
                "made_at": copy.made_at.isoformat() if copy.made_at else None,
                "size_bytes": copy.size_bytes,
                "chats": copy.chats,
                "problem": copy.problem,
            }
            for copy in copies
        ]
        print(json.dumps(facts, ensure_ascii=False, indent=2))
    elif copies:
        rows = [
            (
                f"{copy.made_at.astimezone():%Y-%m-%d %H:%M}" if copy.made_at else "",
                "" if copy.chats is None else f"{copy.chats:,}",
                size_in_words(copy.size_bytes),
                copy.path.name if copy.problem is None else f"{copy.path.name} (damaged)",
            )
            for copy in copies
        ]
        print(table(("MADE", "CHATS", "SIZE", "COPY"), rows))
        print("“inglenook chats restore newest”, or with a name from this list, puts one in the chats' place.")
    else:
        print("There are no copies yet: one is made each day that Inglenook is used.")


def _chosen(words: str, copies: Sequence[Copy]) -> Path:
    if words == NEWEST:
        sound = next((copy for copy in copies if copy.problem is None), None)
        if sound is None:
            what = "none of the copies is sound" if copies else "there are no copies yet"
            raise CopyError(f"Nothing was restored: {what}. The chats are as they were.")
        return sound.path
    named = next((copy.path for copy in copies if words in {copy.path.name, copy.path.stem}), None)
    if named is None and not Path(words).is_file():
        raise UsageError(f"There is no copy “{words}”. “inglenook chats restore” lists what there is.")
    return named or Path(words)
