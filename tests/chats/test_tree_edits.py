"""A tree is changed without anything written being lost, and what was deleted comes back as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.chats.test_branches import grow, shown

from inglenook.chats.message import AnswerDetails
from inglenook.chats.tree_edits import TreeEdits
from inglenook.errors import StorageError

if TYPE_CHECKING:
    from inglenook.chats.chat_store import ChatStore
    from inglenook.chats.message import Message
    from inglenook.storage.database import Database

DETAILS = AnswerDetails("SmolLM2", "/m.gguf", "{}", 7, 20, 12, 9, 0.2, 0.4, "end")


@pytest.fixture
def tree(database: Database) -> TreeEdits:
    return TreeEdits(database)


@pytest.fixture
def ids(chats: ChatStore) -> dict[str, int]:
    """The tree of ``grow`` with q1 → a1 → q2 → a2 shown; a2 says how it came about."""
    ids = grow(chats)
    chats.save_answer(ids["a2"], text="a2", thinking="Hm.", state="complete", details=DETAILS)
    chats.show(ids["chat"], ids["a2"])
    return ids


def whole(chats: ChatStore, ids: dict[str, int]) -> tuple[tuple[Message, ...], tuple[Message, ...]]:
    return chats.tree(ids["chat"]), chats.branch(ids["chat"])


def test_the_children_of_each_message(tree: TreeEdits, ids: dict[str, int]) -> None:
    children = tree.children(ids["chat"])
    assert children[None] == (ids["q1"], ids["r1"])
    assert children[ids["q1"]] == (ids["a1"], ids["b1"])
    assert ids["a2"] not in children


def test_a_revised_message_is_a_version_and_keeps_what_follows(
    chats: ChatStore, tree: TreeEdits, ids: dict[str, int]
) -> None:
    before = chats.tree(ids["chat"])
    new = tree.revise(ids["a1"], "better")
    assert shown(chats, ids) == ["q1", "better", "q2", "a2"]
    assert [message.text for message in chats.siblings(new)] == ["a1", "b1", "better"]
    assert chats.tree(ids["chat"])[: len(before)] == before
    copy = chats.branch(ids["chat"])[-1]
    assert (copy.thinking, copy.details) == ("Hm.", DETAILS)


def test_a_message_is_inserted_anywhere(chats: ChatStore, tree: TreeEdits, ids: dict[str, int]) -> None:
    tree.insert(ids["chat"], ids["q1"], role="assistant", text="between")
    assert shown(chats, ids) == ["q1", "between", "a1", "q2", "a2"]
    tree.insert(ids["chat"], None, role="system", text="first")
    assert shown(chats, ids) == ["first", "q1", "between", "a1", "q2", "a2"]
    last = chats.branch(ids["chat"])[-1]
    tree.insert(ids["chat"], last.id, role="user", text="last")
    assert shown(chats, ids)[-2:] == ["a2", "last"]
    assert all(message.parent_id is None or message.parent_id < message.id for message in chats.tree(ids["chat"]))


def test_a_role_is_changed_and_told(chats: ChatStore, tree: TreeEdits, ids: dict[str, int]) -> None:
    assert tree.set_role(ids["q2"], "system") == "user"
    assert chats.branch(ids["chat"])[2].role == "system"


def test_a_new_chat_from_a_message(chats: ChatStore, tree: TreeEdits, ids: dict[str, int]) -> None:
    before = whole(chats, ids)
    chats.set_values(ids["chat"], preset="Precise", own_values='{"top_k": 5}')
    fork = tree.fork(ids["q2"])
    assert (fork.preset, fork.own_values, fork.inherits_prompt) == ("Precise", '{"top_k": 5}', False)
    assert [message.text for message in chats.branch(fork.id)] == ["q1", "a1", "q2"]
    assert fork.title == chats.chat(ids["chat"]).title
    assert whole(chats, ids) == before


def test_one_message_is_deleted_and_its_children_stay(chats: ChatStore, tree: TreeEdits, ids: dict[str, int]) -> None:
    tree.remove(ids["a1"], with_below=False)
    assert shown(chats, ids) == ["q1", "q2", "a2"]
    tree.remove(ids["q1"], with_below=False)
    assert shown(chats, ids) == ["q2", "a2"]


@pytest.mark.parametrize(
    ("text", "left"),
    [("a2", ["q1", "a1", "q2"]), ("a1", ["q1", "b1"]), ("q1", ["r1", "c1"]), ("r1", ["q1", "a1", "q2", "a2"])],
)
def test_what_is_shown_after_a_deletion(
    chats: ChatStore, tree: TreeEdits, ids: dict[str, int], text: str, left: list[str]
) -> None:
    tree.remove(ids[text], with_below=True)
    assert shown(chats, ids) == left


@pytest.mark.parametrize("with_below", [True, False])
@pytest.mark.parametrize("text", ["q1", "a1", "q2", "a2", "b1", "r1"])
def test_a_deletion_is_undone_whole(
    chats: ChatStore, tree: TreeEdits, ids: dict[str, int], text: str, *, with_below: bool
) -> None:
    before = whole(chats, ids)
    tree.put_back(tree.remove(ids[text], with_below=with_below))
    assert whole(chats, ids) == before


def test_a_deletion_below_another_one_waits_for_it(chats: ChatStore, tree: TreeEdits, ids: dict[str, int]) -> None:
    before = whole(chats, ids)
    inner = tree.remove(ids["a2"], with_below=True)
    outer = tree.remove(ids["q2"], with_below=True)
    with pytest.raises(StorageError, match="Undo that deletion first"):
        tree.put_back(inner)
    tree.put_back(outer)
    tree.put_back(inner)
    assert whole(chats, ids) == before


def test_an_empty_chat_can_be_filled_again(chats: ChatStore, tree: TreeEdits) -> None:
    chat = chats.create()
    only = chats.add(chat.id, parent_id=None, role="user", text="q")
    removal = tree.remove(only.id, with_below=True)
    assert chats.branch(chat.id) == ()
    tree.put_back(removal)
    assert chats.branch(chat.id) == (only,)


def test_what_is_being_written_is_left_alone(chats: ChatStore, tree: TreeEdits, ids: dict[str, int]) -> None:
    chats.add(ids["chat"], parent_id=ids["a2"], role="assistant", text="", state="streaming")
    before = whole(chats, ids)
    for change in (
        lambda: tree.remove(ids["q1"], with_below=True),
        lambda: tree.revise(ids["q1"], "x"),
        lambda: tree.insert(ids["chat"], ids["q1"], role="user", text="x"),
        lambda: tree.set_role(before[1][-1].id, "user"),
    ):
        with pytest.raises(StorageError, match="Stop it"):
            change()
    assert whole(chats, ids) == before


def test_a_message_that_is_gone_is_told(tree: TreeEdits, ids: dict[str, int]) -> None:
    tree.remove(ids["a2"], with_below=False)
    with pytest.raises(StorageError, match="not there any more"):
        tree.revise(ids["a2"], "x")


def test_a_branch_of_any_length_is_deleted_and_put_back(chats: ChatStore, tree: TreeEdits) -> None:
    chat, parent = chats.create(), None
    for number in range(1_500):
        parent = chats.add(chat.id, parent_id=parent, role="user", text=str(number)).id
    first = chats.branch(chat.id)[0]
    tree.put_back(tree.remove(first.id, with_below=True))
    assert len(chats.branch(chat.id)) == 1_500
