"""Finds the chats in files and folders, whatever app wrote them."""

from __future__ import annotations

import os
import re
import zipfile
import zlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from inglenook.chats.importing.chatgpt import chatgpt_chat, is_chatgpt
from inglenook.chats.importing.inglenook_chats import inglenook_chat, is_inglenook
from inglenook.chats.importing.json_object import JsonObject
from inglenook.chats.importing.json_pieces import JsonPieces, read_text
from inglenook.chats.importing.lm_studio import is_lm_studio, lm_studio_chat
from inglenook.chats.importing.ollama import ollama_chats
from inglenook.chats.importing.open_webui import is_open_webui, open_webui_chat
from inglenook.errors import ChatFileError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from inglenook.cancel import Cancel
    from inglenook.chats.importing.imported_chat import ImportedChat

MOST_FILES = 50_000  # of one folder
_SQLITE, _ZIP = b"SQLite format 3\0", b"PK\x03\x04"
_IN_ZIP = re.compile(r"(^|/)conversations(-\d+)?\.json$")  # large exports are split into several
_OLLAMA = "db.sqlite"
_NOT_OURS = say("none of the kinds of chats that Inglenook knows (its own, ChatGPT's, LM Studio's, Open WebUI's)")


@dataclass(frozen=True, slots=True)
class FoundChat:
    """A chat that was read, or the sentence of what is broken; and how far its file is read, 0 to 1."""

    file: Path
    fraction: float
    chat: ImportedChat | None = None
    problem: str = ""


def find_chats(paths: Sequence[Path], cancel: Cancel) -> Iterator[FoundChat]:
    """All chats of these files, and of the files in these folders; what is broken is told and the rest goes on."""
    for path in paths:
        for file in _files_of(path):
            cancel.raise_if_set()
            try:
                yield from _chats_of(file, cancel)
            except ChatFileError as error:
                yield FoundChat(file, 1.0, problem=say("“{file}”: {error}.", file=file, error=error))
            except OSError as error:
                yield FoundChat(
                    file,
                    1.0,
                    problem=say("“{file}” cannot be read: {reason}.", file=file, reason=error.strerror or error),
                )


def _files_of(path: Path) -> Iterator[Path]:
    """A file itself; of a folder those whose names fit, in the order of their names."""
    if not os.path.isdir(path):  # noqa: PTH112  Path.is_dir raises for a name that is too long
        yield path
        return
    count = 0
    for folder, folders, names in os.walk(path):
        folders.sort()
        for name in sorted(names):
            if name.casefold().endswith(".json") or name.casefold() == _OLLAMA:
                count += 1
                if count > MOST_FILES:
                    return
                yield Path(folder) / name


def _chats_of(file: Path, cancel: Cancel) -> Iterator[FoundChat]:
    with file.open("rb") as opened:
        start = opened.read(len(_SQLITE))
        opened.seek(0)
        moment = os.fstat(opened.fileno()).st_mtime  # for chats that do not say when they were
        if start == _SQLITE:
            for number, total, chat in ollama_chats(file, moment, cancel):
                yield FoundChat(file, number / total, chat if chat.messages else None)
        elif start.startswith(_ZIP):
            yield from _chats_of_zip(file, opened, moment, cancel)
        else:
            yield from _chats_of_json(file, read_text(opened, cancel), moment, cancel)


def _chats_of_zip(file: Path, opened: BinaryIO, moment: float, cancel: Cancel) -> Iterator[FoundChat]:
    try:
        with zipfile.ZipFile(opened) as archive:
            names = sorted(name for name in archive.namelist() if _IN_ZIP.search(name))
            if not names:
                raise ChatFileError(say("there is no conversations.json in this zip archive"))
            for name in names:
                with archive.open(name) as member:
                    text = read_text(cast("BinaryIO", member), cancel)
                yield from _chats_of_json(file, text, moment, cancel)
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise ChatFileError(say("the zip archive is damaged ({error})", error=error)) from error
    except (RuntimeError, NotImplementedError) as error:  # a password is asked for, or an unknown compression
        raise ChatFileError(say("the zip archive cannot be unpacked here ({error})", error=error)) from error


def _chats_of_json(file: Path, text: str, moment: float, cancel: Cancel) -> Iterator[FoundChat]:
    length = max(len(text), 1)
    head: dict[str, object] = {}
    members = 0
    for piece in JsonPieces(text):
        cancel.raise_if_set()
        if piece.number:
            members += 1
            read = inglenook_chat if is_inglenook(head) else _foreign
            yield _chat_of(
                FoundChat(file, piece.end / length),
                piece.value,
                say("conversation {number}", number=piece.number),
                read,
                moment,
            )
        else:
            head[piece.key] = piece.value
    if head and not members and not is_inglenook(head):
        yield _chat_of(FoundChat(file, 1.0), head, say("its conversation"), _foreign, moment)


def _chat_of(
    found: FoundChat, value: object, where: str, read: Callable[[JsonObject, float], ImportedChat], moment: float
) -> FoundChat:
    """With the conversation, or with what is wrong with it, its number and its title."""
    fields = JsonObject(cast("dict[str, object]", value) if isinstance(value, dict) else {})
    title = fields.value("title") or fields.value("name")
    if isinstance(title, str):
        where += f" (“{' '.join(title.split())[:60]}”)"
    try:
        chat = read(fields, moment)
    except ChatFileError as error:
        return replace(
            found, problem=say("“{file}”: {where} was left out: {error}.", file=found.file, where=where, error=error)
        )
    return replace(found, chat=chat if chat.messages or read is inglenook_chat else None)


def _foreign(fields: JsonObject, moment: float) -> ImportedChat:
    for looks_like, read in (
        (is_chatgpt, chatgpt_chat),
        (is_open_webui, open_webui_chat),
        (is_lm_studio, lm_studio_chat),
    ):
        if looks_like(fields):
            return read(fields, moment)
    raise ChatFileError(say("it is {not_ours}", not_ours=_NOT_OURS))
