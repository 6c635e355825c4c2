"""A chat as a tree: asked again, answered again, another branch shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inglenook.errors import StorageError

if TYPE_CHECKING:
    from inglenook.chats.chat_store import ChatStore


def grow(chats: ChatStore) -> dict[str, int]:
    """q1 → a1 → q2 → a2, a second answer b1 to q1, and the question asked anew as r1 → c1; by text."""
    chat = chats.create().id
    ids: dict[str, int] = {"chat": chat}
    for text, parent in (
        ("q1", None),
        ("a1", "q1"),
        ("q2", "a1"),
        ("a2", "q2"),
        ("b1", "q1"),
        ("r1", None),
        ("c1", "r1"),
    ):
        role = "user" if text[0] in "qr" else "assistant"
        ids[text] = chats.add(chat, parent_id=ids[parent] if parent else None, role=role, text=text).id
    return ids


def shown(chats: ChatStore, ids: dict[str, int]) -> list[str]:
    return [message.text for message in chats.branch(ids["chat"])]


def test_what_was_added_last_is_shown(chats: ChatStore) -> None:
    ids = grow(chats)
    assert shown(chats, ids) == ["r1", "c1"]
    assert [message.text for message in chats.tree(ids["chat"])] == ["q1", "a1", "q2", "a2", "b1", "r1", "c1"]


def test_another_branch_can_be_shown(chats: ChatStore) -> None:
    ids = grow(chats)
    chats.show(ids["chat"], ids["a2"])
    assert shown(chats, ids) == ["q1", "a1", "q2", "a2"]
    chats.show(ids["chat"], ids["q1"])  # to have it answered once more
    assert shown(chats, ids) == ["q1"]
    assert chats.chat(ids["chat"]).leaf_id == ids["q1"]


@pytest.mark.parametrize(
    ("text", "siblings", "leaf"),
    [("q1", ["q1", "r1"], "b1"), ("a1", ["a1", "b1"], "a2"), ("b1", ["a1", "b1"], "b1"), ("q2", ["q2"], "a2")],
)
def test_siblings_and_the_end_of_each(chats: ChatStore, text: str, siblings: list[str], leaf: str) -> None:
    grow(chats)  # another chat's messages are no siblings
    ids = grow(chats)
    assert [message.text for message in chats.siblings(ids[text])] == siblings
    assert chats.newest_leaf(ids[text]) == ids[leaf]


def test_chats_do_not_mix(chats: ChatStore) -> None:
    one, other = grow(chats), grow(chats)
    with pytest.raises(StorageError, match="another chat"):
        chats.show(one["chat"], other["a1"])
    with pytest.raises(StorageError, match="another chat"):
        chats.add(one["chat"], parent_id=other["a1"], role="user", text="x")
    with pytest.raises(StorageError, match="not there any more"):
        chats.add(one["chat"], parent_id=999, role="user", text="x")
    assert shown(chats, one) == ["r1", "c1"]
    assert len(chats.tree(one["chat"])) == 7


def test_a_chat_without_messages_has_an_empty_branch(chats: ChatStore) -> None:
    chat = chats.create()
    assert chats.branch(chat.id) == chats.tree(chat.id) == ()
