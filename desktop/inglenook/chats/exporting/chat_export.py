"""Writes chats into files: one chat into one file, several into a folder, as JSON into one file."""

from __future__ import annotations

import contextlib
import os
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.chats.exporting.chat_html import chat_html
from inglenook.chats.exporting.chat_markdown import chat_markdown
from inglenook.chats.exporting.chats_json import BETWEEN, HEAD, TAIL, chat_json
from inglenook.chats.exporting.exported_chat import SUFFIXES, ExportedChat
from inglenook.errors import ChatFileError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.chats.attachment_store import AttachmentStore
    from inglenook.chats.chat_store import ChatStore
    from inglenook.chats.exporting.exported_chat import Form
    from inglenook.chats.organising import Organising

_LONGEST_NAME = 80  # characters of a title in a file's name
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')  # on Windows; the others allow more
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}


@dataclass(frozen=True, slots=True)
class ExportStep:
    """How far it is; ``path`` is a file that is whole now."""

    done: int  # chats
    total: int
    path: Path | None = None


class ChatExport:
    """Reads chats and writes files; a file appears under its name only when it is whole."""

    def __init__(
        self,
        chats: ChatStore,
        organising: Organising,
        attachments: AttachmentStore,
        write_pdf: Callable[[ExportedChat, Path, Cancel], None] | None = None,
    ) -> None:
        self._chats = chats
        self._organising = organising
        self._attachments = attachments
        self._write_pdf = write_pdf

    def run(self, chat_ids: Sequence[int], target: Path, form: Form, cancel: Cancel) -> Iterator[ExportStep]:
        """Write these chats. With JSON or a single chat ``target`` is the file, which is replaced; else a folder.

        In a folder nothing is replaced: a name that is taken gets a number. Raises ChatFileError when a file cannot
        be written, StorageError when a chat is gone, CancelledError; files that are whole by then stay.
        """
        if form == "json":
            yield from self._write_json(chat_ids, target, cancel)
        elif len(chat_ids) == 1:
            self._write_one(chat_ids[0], target, form, cancel)
            yield ExportStep(1, 1, target)
        else:
            for number, chat_id in enumerate(chat_ids, 1):
                cancel.raise_if_set()
                path = _free_path(target, file_name(self._chats.chat(chat_id).title, form))
                self._write_one(chat_id, path, form, cancel)
                yield ExportStep(number, len(chat_ids), path)

    def read(self, chat_id: int) -> ExportedChat:
        """A chat as it is exported."""
        chat = self._chats.chat(chat_id)
        folders = {folder.id: folder.name for folder in self._organising.folders()} if chat.folder_id else {}
        folder = folders.get(chat.folder_id or 0, "")
        tree = self._chats.tree(chat_id)
        used = {one.sha256 for message in tree for one in (*message.attachments, *message.passages)}
        contents = {sha256: self._attachments.content(sha256) for sha256 in sorted(used)}
        return ExportedChat(chat, tree, self._chats.branch(chat_id), folder, contents)

    def _write_one(self, chat_id: int, path: Path, form: Form, cancel: Cancel) -> None:
        exported = self.read(chat_id)
        with _whole(path) as part:
            if form != "pdf":
                text = chat_html(exported) if form == "html" else chat_markdown(exported)
                part.write_text(text, encoding="utf-8", newline="\n")
            elif self._write_pdf is not None:
                self._write_pdf(exported, part, cancel)
            else:
                raise ChatFileError(say("PDF can only be written from the window. Choose markdown, html or json here."))
            cancel.raise_if_set()

    def _write_json(self, chat_ids: Sequence[int], target: Path, cancel: Cancel) -> Iterator[ExportStep]:
        with _whole(target) as part, part.open("w", encoding="utf-8", newline="\n") as file:
            file.write(HEAD)
            for number, chat_id in enumerate(chat_ids, 1):
                cancel.raise_if_set()
                file.write((BETWEEN if number > 1 else "") + chat_json(self.read(chat_id)))
                yield ExportStep(number, len(chat_ids))
            file.write(TAIL)
        yield ExportStep(len(chat_ids), len(chat_ids), target)


def file_name(title: str, form: Form) -> str:
    """A title as a file's name that every system takes."""
    name = " ".join(_FORBIDDEN.sub(" ", unicodedata.normalize("NFC", title)).split())[:_LONGEST_NAME].strip(" .")
    if not name or name.split(".")[0].casefold() in _RESERVED:
        name = f"Chat {name}".strip()
    return name + SUFFIXES[form]


def _free_path(folder: Path, name: str) -> Path:
    path, number = folder / name, 1
    while path.exists():
        number += 1
        path = folder / f"{(folder / name).stem} ({number}){path.suffix}"
    return path


@contextlib.contextmanager
def _whole(path: Path) -> Generator[Path]:
    """A file beside it to write into, which takes its name at the end or goes away."""
    part = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            yield part
            os.replace(part, path)  # noqa: PTH105  pathlib's is the same
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise ChatFileError(
            say(
                "“{path}” cannot be written: {reason}. Choose another place, or make room there.",
                path=path,
                reason=error.strerror or error,
            )
        ) from error
