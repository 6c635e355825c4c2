"""Fetching a model from a terminal: what was meant, then one line of progress until it is there."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from inglenook.cli.status_line import StatusLine
from inglenook.cli.text import harmless, size_in_words
from inglenook.errors import DownloadError, UsageError
from inglenook.hub.download import ENDED
from inglenook.hub.file_groups import group_files
from inglenook.hub.reference import parse_reference
from inglenook.hub.requesting import group_named, projector_of, request_for

if TYPE_CHECKING:
    from inglenook.cancel import Cancel
    from inglenook.cli.arguments import Hub
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.hub.download import Download
    from inglenook.hub.reference import Reference
    from inglenook.hub.repository import Repository

_LOOK_EVERY_S = 0.2


def opened(text: str, rooms: TerminalRooms) -> tuple[Repository, Reference]:
    """The repository that was meant, and what of it; raises UsageError for words that name none."""
    reference = parse_reference(text, endpoint=rooms.connection.endpoint)
    if reference is None:
        raise UsageError(f"“{text}” names no repository: write publisher/repo, or search with “inglenook hub search”.")
    return rooms.hub.repository(reference.repository, reference.revision or None), reference


def download(command: Hub, rooms: TerminalRooms, cancel: Cancel) -> int:
    """Fetch it whole; stopped, it goes on from there the next time. Raises DownloadError with the sentence."""
    repository, reference = opened(command.what, rooms)
    groups = group_files(repository.files, repository.listing.parameters, room_bytes=rooms.room_bytes())
    group = group_named(repository, groups, file=reference.file, quantization=reference.quantization)
    wants_projector = command.projector and group.kind == "model"
    request = request_for(repository, group, projector_of(groups) if wants_projector else None)
    started = rooms.downloads.add(request)
    if started.state in ENDED or started.state == "paused":
        rooms.downloads.retry(started.id)
    ended = _follow(started.id, rooms, cancel)
    if ended.state != "done":
        raise DownloadError(ended.sentence or "The download was cancelled.")
    path = ended.folder / request.files[0].path
    if command.json:
        facts = {"path": str(path), "bytes": ended.total_bytes, "repository": request.repository}
        print(json.dumps(facts, ensure_ascii=False))
    else:
        print(harmless(str(path)))
    return 0


def _follow(number: int, rooms: TerminalRooms, cancel: Cancel) -> Download:
    status = StatusLine()
    said = ""
    try:
        while True:
            download = next((each for each in rooms.downloads.all() if each.id == number), None)
            if download is None:
                raise DownloadError("The download was taken off the list by another Inglenook.")
            if download.state in ENDED or download.state == "paused":
                return download
            status.show_text(_in_words(download))
            if download.sentence != said:
                said = download.sentence
                if said:
                    status.clear()
                    print(f"inglenook: {harmless(said)}", file=sys.stderr)
            if cancel.wait(_LOOK_EVERY_S):
                rooms.downloads.pause(number)
                raise KeyboardInterrupt
    finally:
        status.clear()


def _in_words(download: Download) -> str:
    if download.retry_in_s is not None:
        return f"Trying again in {download.retry_in_s:.0f} s"
    total = f" of {size_in_words(download.total_bytes)}" if download.total_bytes else ""
    words = [f"{size_in_words(download.done_bytes)}{total}"]
    if download.bytes_per_s:
        words.append(f"{size_in_words(round(download.bytes_per_s))}/s")
    if download.seconds_left is not None:
        minutes, seconds = divmod(round(download.seconds_left), 60)
        words.append(f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02} left")
    return " · ".join([download.doing or download.request.name, *words])
