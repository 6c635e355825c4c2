"""Folders, pins, tags and the archive, as they are stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inglenook.chats.organising import LONGEST_NAME, Organising
from inglenook.chats.searching import ChatFilter, Searching
from inglenook.errors import StorageError

if TYPE_CHECKING:
    from inglenook.chats.chat_store import ChatStore
    from inglenook.storage.database import Database


@pytest.fixture
def organising(database: Database) -> Organising:
    return Organising(database)


def test_a_deleted_folder_gives_its_chats_back(chats: ChatStore, organising: Organising) -> None:
    folder = organising.create_folder("  Work \n and more ")
    assert organising.folders() == (folder,)
    assert folder.name == "Work and more"
    chat = chats.create().id
    organising.move(chat, folder.id)
    assert chats.chat(chat).folder_id == folder.id
    organising.delete_folder(folder.id)
    assert chats.chat(chat).folder_id is None
    assert organising.folders() == ()


def test_folders_stand_by_name(organising: Organising) -> None:
    for name in ("beta", "Alpha", "Gamma"):
        organising.create_folder(name)
    assert [folder.name for folder in organising.folders()] == ["Alpha", "beta", "Gamma"]
    organising.rename_folder(organising.folders()[0].id, "Zeta")
    assert [folder.name for folder in organising.folders()] == ["beta", "Gamma", "Zeta"]


def test_a_folder_needs_a_name_and_keeps_it_short(organising: Organising) -> None:
    for name in ("", " \n"):
        with pytest.raises(StorageError, match="needs a name"):
            organising.create_folder(name)
    assert len(organising.create_folder("x" * 5_000).name) == LONGEST_NAME
    assert organising.create_folder("half \ud83d").name == "half \ufffd\ufffd\ufffd"


def test_the_pinned_come_first(chats: ChatStore, organising: Organising, database: Database) -> None:
    old, new = chats.create().id, chats.create().id
    listed = Searching(database).listed
    assert [chat.id for chat in listed(ChatFilter())] == [new, old]
    organising.pin(old, pinned=True)
    assert [(chat.id, chat.is_pinned) for chat in listed(ChatFilter())] == [(old, True), (new, False)]
    organising.pin(old, pinned=False)
    assert [chat.id for chat in listed(ChatFilter())] == [new, old]


def test_a_tag_in_other_capitals_is_the_same(chats: ChatStore, organising: Organising) -> None:
    one, two = chats.create().id, chats.create().id
    organising.set_tags(one, ["Über", "work", "", " work "])
    assert chats.chat(one).tags == ("work", "Über")
    organising.set_tags(two, ["UBER"])
    assert chats.chat(two).tags == ("Über",)
    organising.set_tags(one, [])
    assert chats.chat(one).tags == ()


def test_what_is_gone_is_told(chats: ChatStore, organising: Organising) -> None:
    chat = chats.create().id
    with pytest.raises(StorageError, match="folder is not there"):
        organising.move(chat, 99)
    with pytest.raises(StorageError, match="folder is not there"):
        organising.rename_folder(99, "x")
    for change in (
        lambda: organising.move(99, None),
        lambda: organising.pin(99, pinned=True),
        lambda: organising.set_tags(99, ["x"]),
    ):
        with pytest.raises(StorageError, match="chat is not there"):
            change()
