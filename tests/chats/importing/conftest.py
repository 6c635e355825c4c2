"""Imports what a test wrote into a file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Protocol

import pytest

from inglenook.cancel import Cancel
from inglenook.chats.importing.chat_files import find_chats

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.chats.importing.imported_chat import ImportedChat


class ReadChats(Protocol):
    """Reads chats from a file with this content, or from a file that is there."""

    def __call__(self, content: object, name: str = "chats.json") -> tuple[list[ImportedChat], list[str]]:
        """The chats, and what is said about broken ones without the file's path."""
        ...


@pytest.fixture
def read(tmp_path: Path) -> ReadChats:
    def read_one(content: object, name: str = "chats.json") -> tuple[list[ImportedChat], list[str]]:
        path = tmp_path / name
        if isinstance(content, bytes):
            path.write_bytes(content)
        elif content is not None:
            path.write_text(json.dumps(content), encoding="utf-8")
        found = list(find_chats([path], Cancel()))
        chats = [one.chat for one in found if one.chat is not None]
        return chats, [one.problem.removeprefix(f"“{path}”") for one in found if one.problem]

    return read_one


def outline(chat: ImportedChat) -> list[tuple[int | None, str, str]]:
    """Parent, role and text of each message."""
    return [(message.parent, message.role, message.text) for message in chat.messages]
