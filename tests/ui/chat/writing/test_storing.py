"""A chat is made with its first message, or not at all."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from inglenook.chats.attachment import Attachment
from inglenook.chats.chat_store import ChatStore
from inglenook.chats.draft import Draft
from inglenook.storage.database import Database
from inglenook.ui.chat.values.chat_start import ChatStart
from inglenook.ui.chat.writing.storing import store_message

if TYPE_CHECKING:
    from pathlib import Path


def test_a_first_message_that_cannot_be_stored_leaves_no_chat(tmp_path: Path) -> None:
    database = Database(tmp_path / "inglenook.sqlite")
    chats = ChatStore(database)
    nowhere = Attachment("gone.txt", "text", 4, "0" * 64)
    with pytest.raises(sqlite3.IntegrityError):  # what goes along is not there
        store_message(chats, None, Draft("Look at this.", (nowhere,)), ChatStart("Precise"))
    with database.reading() as connection:
        assert connection.execute("SELECT count(*) FROM chats").fetchone()[0] == 0
    chat, message = store_message(chats, None, Draft("Look at nothing."), ChatStart("Precise"))
    assert (chat.title, chat.preset, chat.leaf_id) == ("Look at nothing.", "Precise", message.id)
    database.close()
