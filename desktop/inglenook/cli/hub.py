"""``inglenook hub``: finding models and fetching them, from a terminal."""

from __future__ import annotations

import contextlib
import json
import sys
import time
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from inglenook.cancel import Cancel
from inglenook.cli.hub_choice import choose_model, list_catalogue
from inglenook.cli.hub_download import download, opened
from inglenook.cli.interrupt import interrupt_cancels
from inglenook.cli.status_line import StatusLine
from inglenook.cli.text import count_in_words, harmless, is_terminal, size_in_words, table
from inglenook.errors import UsageError
from inglenook.hub.file_groups import group_files
from inglenook.hub.repository import Query

if TYPE_CHECKING:
    from inglenook.cli.arguments import Hub
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.hub.repository import Listing


def hub(command: Hub, rooms: TerminalRooms) -> int:
    """Do what was asked for; the exit code."""
    if command.offline:
        rooms.connection.set_options(rooms.connection.options.as_offline())
    cancel = Cancel()
    with interrupt_cancels(cancel):
        match command.action:
            case "search":
                code = _search(command, rooms, cancel)
            case "files":
                code = _files(command, rooms)
            case "download":
                code = download(command, rooms, cancel)
            case "catalogue":
                code = list_catalogue(command, rooms)
            case "choose":
                code = choose_model(command, rooms)
            case "requests":
                code = _requests(command, rooms)
            case "token":
                code = _token(command, rooms)
    return code


def _search(command: Hub, rooms: TerminalRooms, cancel: Cancel) -> int:
    query = Query(
        words=" ".join(command.words),
        sort=command.sort,
        licence_classes=frozenset({command.licence_class} - {""}),
        flavours=frozenset({command.flavour} - {""}),
    )
    status = StatusLine()
    status.show_text("Asking the hub…")
    results = rooms.hub.search(query)
    found: list[Listing] = []
    try:
        while len(found) < command.limit:
            more = results.more(command.limit - len(found), cancel)
            if not more:
                break
            found += more
    finally:
        status.clear()
    if command.json:
        print(json.dumps([asdict(listing) for listing in found], ensure_ascii=False, indent=2))
    elif found:
        head = ("REPOSITORY", "PARAMETERS", "LICENCE", "DOWNLOADS", "LIKES", "UPDATED", "NOTE")
        print(table(head, [_row(listing, rooms) for listing in found]))
    else:
        print("Nothing with these words. “inglenook hub catalogue” shows Inglenook's own list.")
    return 0


def _row(listing: Listing, rooms: TerminalRooms) -> tuple[str, ...]:
    return (
        listing.id,
        count_in_words(listing.parameters) if listing.parameters else "",
        rooms.licences.resolve(listing.licence).licence_class,
        "" if listing.downloads is None else f"{listing.downloads:,}",
        "" if listing.likes is None else f"{listing.likes:,}",
        "" if listing.updated_at is None else datetime.fromtimestamp(listing.updated_at, UTC).date().isoformat(),
        "" if listing.gate == "open" else "asks for its licence to be accepted",
    )


def _files(command: Hub, rooms: TerminalRooms) -> int:
    repository, _ = opened(command.what, rooms)
    groups = group_files(repository.files, repository.listing.parameters, room_bytes=rooms.room_bytes())
    if command.json:
        facts = {
            "repository": repository.listing.id,
            "revision": repository.revision,
            "page": repository.page,
            "licence": asdict(rooms.licences.resolve(repository.listing.licence)),
            "groups": [asdict(group) for group in groups],
        }
        print(json.dumps(facts, ensure_ascii=False, indent=2, default=str))
        return 0
    licence = rooms.licences.resolve(repository.listing.licence)
    about = f"{repository.listing.id}, licence {licence.name} ({licence.licence_class}); {repository.page}"
    print(f"{harmless(about)}\n")
    rows = [
        (
            group.quantization or group.kind,
            "" if group.size_bytes is None else size_in_words(group.size_bytes),
            "" if group.bits_per_weight is None else f"{group.bits_per_weight:.2f}",
            f"{len(group.files)}",
            group.kind,
            "; ".join(
                part for part in (_recommended(group.recommended), group.suspicious, _missing(group.missing)) if part
            ),
        )
        for group in groups
    ]
    print(table(("QUANTIZATION", "SIZE", "BITS PER WEIGHT", "FILES", "KIND", "NOTE"), rows))
    return 0


def _recommended(reason: str) -> str:
    return f"recommended: {reason}" if reason else ""


def _missing(names: tuple[str, ...]) -> str:
    return f"parts are missing: {', '.join(names)}" if names else ""


def _requests(command: Hub, rooms: TerminalRooms) -> int:
    entries = rooms.requests.entries(limit=command.limit)
    if command.json:
        facts = [{**asdict(entry), "is_unfinished": entry.is_unfinished} for entry in entries]
        print(json.dumps(facts, ensure_ascii=False, indent=2))
    elif not entries:
        print("Inglenook has opened no connection.")
    else:
        rows = [
            (
                time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(entry.at)),
                entry.purpose,
                f"{entry.method} {entry.url}",
                entry.error or str(entry.status or "unfinished: it runs still, or was cut off"),
                "" if entry.is_unfinished else size_in_words(entry.received_bytes),
                "" if entry.is_unfinished else f"{entry.duration_s:.2f} s",
            )
            for entry in entries
        ]
        print(table(("TIME", "WHAT FOR", "REQUEST", "ANSWER", "RECEIVED", "TOOK"), rows))
    return 0


def _token(command: Hub, rooms: TerminalRooms) -> int:
    tokens = rooms.tokens
    match command.what:
        case "set":
            tokens.write(_read_token())
        case "forget":
            tokens.forget()
        case _:
            pass
    found = tokens.read()
    origin = found.origin if found else None
    if command.json:
        print(json.dumps({"token_from": origin}))
    else:
        print(harmless(f"There is a token, from {origin}." if origin else "There is no token."))
    return 0


def _read_token() -> str:
    if is_terminal(sys.stdin):
        import getpass  # noqa: PLC0415  nothing else needs it

        with contextlib.suppress(EOFError):
            return getpass.getpass("Token (it is not shown): ").strip()
    token = sys.stdin.read().strip()
    if not token:
        raise UsageError("No token was given: pipe it in, as in “inglenook hub token set < file”.")
    return token
