"""The trash: what is in it, and when it goes for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.chats.trash import DAY_S, KEPT_DAYS, Trash

if TYPE_CHECKING:
    from inglenook.chats.chat_store import ChatStore
    from inglenook.storage.database import Database


def test_a_chat_comes_back_or_goes_for_good(chats: ChatStore, database: Database) -> None:
    trash = Trash(database)
    kept, back, gone = (chats.create().id for _ in range(3))
    chats.delete(back)
    chats.delete(gone)
    assert [chat.id for chat in trash.chats()] == [gone, back]
    trash.restore(back)
    trash.delete(gone)
    trash.delete(kept)  # it is not in the trash
    assert trash.chats() == ()
    assert {chat.id for chat in chats.chats()} == {kept, back}
    chats.delete(back)
    assert trash.empty() == 1
    assert [chat.id for chat in chats.chats()] == [kept]


def test_it_empties_after_thirty_days(chats: ChatStore, database: Database) -> None:
    chat = chats.create().id
    chats.delete(chat)
    (deleted,) = Trash(database).chats()
    assert deleted.deleted_at is not None
    last = deleted.deleted_at + KEPT_DAYS * DAY_S
    assert Trash(database, clock=lambda: last).empty_old() == 0
    assert Trash(database, clock=lambda: last + 1).empty_old() == 1
    assert Trash(database).chats() == ()
