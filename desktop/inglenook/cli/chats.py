"""``inglenook chats``: the chats that are kept, listed, printed, exported and imported."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.cancel import Cancel
from inglenook.chats.exporting.chat_export import file_name
from inglenook.chats.exporting.chat_markdown import chat_markdown, when
from inglenook.chats.exporting.chats_json import chat_json
from inglenook.cli.chats_replay import replay, show_details
from inglenook.cli.chats_restore import restore_chats
from inglenook.cli.interrupt import interrupt_cancels
from inglenook.cli.status_line import StatusLine
from inglenook.cli.text import harmless, table
from inglenook.errors import StorageError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.chats.chat import Chat
    from inglenook.cli.arguments import Chats
    from inglenook.cli.rooms import ChatRooms, TerminalRooms

_SHOWN_CHOICES = 5


def chats(command: Chats, rooms: TerminalRooms) -> int:
    """Do what was asked for; the exit code. Raises StorageError when the chats' file does not open."""
    if command.action == "restore":
        return restore_chats(command, rooms)
    room = rooms.kept_chats
    if room is None:
        raise StorageError(rooms.chats_problem or "The chats cannot be opened.")
    cancel = Cancel()
    with interrupt_cancels(cancel):
        match command.action:
            case "list":
                return _list(command, room)
            case "show":
                return _show(command, room)
            case "replay":
                return replay(command, _named(command.chats[0], room), rooms, cancel)
            case "export":
                return _export(command, room, cancel)
            case "import":
                return _import(command, room, cancel)


def _list(command: Chats, room: ChatRooms) -> int:
    found = room.store.chats(command.search)
    if command.json:
        facts = [
            {
                "id": chat.id,
                "title": chat.title,
                "model": chat.model,
                "created_at": chat.created_at,
                "updated_at": chat.updated_at,
            }
            for chat in found
        ]
        print(json.dumps(facts, ensure_ascii=False, indent=2))
    elif found:
        rows = [(str(chat.id), when(chat.updated_at), chat.model or "", chat.title) for chat in found]
        print(table(("NUMBER", "LAST USED", "MODEL", "TITLE"), rows))
    else:
        print("No chat has this in it." if command.search else "There are no chats yet.")
    return 0


def _show(command: Chats, room: ChatRooms) -> int:
    if command.details:
        return show_details(command, _named(command.chats[0], room), room)
    exported = room.export.read(_named(command.chats[0], room).id)
    if command.json:
        print(chat_json(exported))
    else:
        print(harmless(chat_markdown(exported)), end="")
    return 0


def _export(command: Chats, room: ChatRooms, cancel: Cancel) -> int:
    wanted = _wanted(command, room)
    target = _target(command, wanted)
    is_file = len(wanted) == 1 or command.form == "json"
    if is_file and target.exists() and not command.force:
        raise UsageError(f"“{target}” is there already. Say --force to replace it, or name another file with --output.")
    status = StatusLine()
    paths: list[Path] = []
    try:
        for step in room.export.run([chat.id for chat in wanted], target, command.form, cancel):
            status.show_text(f"Exporting, {step.done:,} of {step.total:,}…")
            if step.path is not None:
                paths.append(step.path)
    finally:
        status.clear()
    if command.json:
        print(json.dumps({"exported": [str(path) for path in paths], "chats": len(wanted)}, ensure_ascii=False))
    else:
        for path in paths:
            print(harmless(str(path)))
    return 0


def _import(command: Chats, room: ChatRooms, cancel: Cancel) -> int:
    """1 when something was left out."""
    status = StatusLine()
    problems: list[str] = []
    stored = known = 0
    try:
        for step in room.importing.run(command.paths, cancel):
            doing = (
                f"Reading {harmless(step.file)}, {step.fraction:.0%}" if step.file else f"Storing, {step.fraction:.0%}"
            )
            status.show_text(f"{doing} · {step.found:,} chats")
            if step.problem:
                problems.append(step.problem)
            if step.is_done:
                stored, known = len(step.stored), step.known
    finally:
        status.clear()
    if command.json:
        print(json.dumps({"imported": stored, "known": known, "problems": problems}, ensure_ascii=False))
    else:
        print(f"Imported: {_counted(stored)}. There already: {_counted(known)}.")
        for problem in problems:
            print(f"inglenook: {harmless(problem)}", file=sys.stderr)
    return 1 if problems else 0


def _wanted(command: Chats, room: ChatRooms) -> Sequence[Chat]:
    if command.everything == bool(command.chats):
        raise UsageError("Name the chats to export, or say --all. “inglenook chats list” shows their numbers.")
    if command.everything:
        every = room.store.chats()
        if not every:
            raise UsageError("There are no chats to export yet.")
        return every
    return [_named(words, room) for words in command.chats]


def _named(words: str, room: ChatRooms) -> Chat:
    """By number, by its whole title, or by a part of one title only."""
    every = room.store.chats()
    by_number = [chat for chat in every if words == str(chat.id)]
    by_title = [chat for chat in every if chat.title.casefold() == words.strip().casefold()]
    by_part = [chat for chat in every if words.strip().casefold() in chat.title.casefold()]
    found = by_number or by_title or by_part
    if len(found) == 1:
        return found[0]
    if not found:
        raise UsageError(f"There is no chat “{words}”. “inglenook chats list” shows what there is.")
    numbers = ", ".join(str(chat.id) for chat in found[:_SHOWN_CHOICES])
    raise UsageError(f"“{words}” fits {len(found)} chats: say one of their numbers ({numbers}…).")


def _target(command: Chats, wanted: Sequence[Chat]) -> Path:
    if command.output is not None:
        is_folder = command.output.is_dir() and (len(wanted) == 1 or command.form == "json")
        return command.output / _name(command, wanted) if is_folder else command.output
    return Path(_name(command, wanted)) if len(wanted) == 1 or command.form == "json" else Path()


def _name(command: Chats, wanted: Sequence[Chat]) -> str:
    today = f"{datetime.now(UTC).astimezone():%Y-%m-%d}"
    return file_name(wanted[0].title if len(wanted) == 1 else f"Inglenook chats {today}", command.form)


def _counted(count: int) -> str:
    return "1 chat" if count == 1 else f"{count:,} chats"
