"""Chats and answers as the user meets them: listed, found, named, deleted, saved while they stream."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import inglenook
from inglenook.chats.chat_store import ChatStore
from inglenook.chats.message import AnswerDetails
from inglenook.errors import StorageError
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from inglenook.chats.message import Message

DETAILS = AnswerDetails(
    model="SmolLM2 135M Instruct",
    model_path="/models/smol.gguf",
    sampling='{"top_k": 40}',
    seed=7,
    prompt_tokens=20,
    cached_tokens=4,
    completion_tokens=11,
    ttft_s=0.5,
    generation_s=2.0,
    stop_reason="end",
    thinking_s=1.5,
)
STREAMER = """
import itertools, sys
from pathlib import Path
from inglenook.chats.chat_store import ChatStore
from inglenook.storage.database import Database
chats = ChatStore(Database(Path(sys.argv[1])))
chat = chats.create()
question = chats.add(chat.id, parent_id=None, role="user", text="Count!")
answer = chats.add(chat.id, parent_id=question.id, role="assistant", text="", state="streaming")
for number in itertools.count():
    chats.save_answer(answer.id, text="counting " * number, thinking="", state="streaming")
    print(number, flush=True)
"""


def ask(chats: ChatStore, text: str = "Why?") -> tuple[Message, Message]:
    """A new chat's question and the answer that is being written."""
    question = chats.add(chats.create().id, parent_id=None, role="user", text=text)
    answer = chats.add(question.chat_id, parent_id=question.id, role="assistant", text="", state="streaming")
    return question, answer


def test_the_first_question_names_a_chat(chats: ChatStore) -> None:
    chat = chats.create("Be kind.")
    assert (chat.title, chat.system_prompt, chat.leaf_id, chat.model) == ("New chat", "Be kind.", None, None)
    for text in (" \n", "What is a fjord?\nIn short.", "And a cirque?"):
        chats.add(chat.id, parent_id=None, role="user", text=text)
    assert chats.chat(chat.id).title == "What is a fjord?"


def test_a_chat_keeps_its_preset_its_values_and_whether_its_prompt_is_its_own(chats: ChatStore) -> None:
    chat = chats.create(None, preset="Precise", own_values='{"top_k": 5}')
    assert (chat.preset, chat.own_values, chat.inherits_prompt, chat.system_prompt) == (
        "Precise",
        '{"top_k": 5}',
        True,
        "",
    )
    chats.set_system_prompt(chat.id, "Be kind.")
    chats.set_values(chat.id, preset="", own_values="{}")
    chat = chats.chat(chat.id)
    assert (chat.preset, chat.own_values, chat.inherits_prompt, chat.system_prompt) == ("", "{}", False, "Be kind.")
    chats.set_system_prompt(chat.id, None)
    assert chats.chat(chat.id).inherits_prompt
    assert not chats.create().inherits_prompt


def test_a_name_by_the_user_stays(chats: ChatStore) -> None:
    chat = chats.create()
    chats.rename(chat.id, "  Geography\nhomework ")
    chats.add(chat.id, parent_id=None, role="user", text="What is a fjord?")
    assert chats.chat(chat.id).title == "Geography homework"
    chats.rename(chat.id, " ")
    assert chats.chat(chat.id).title == "What is a fjord?"


def test_the_last_used_chat_comes_first(chats: ChatStore) -> None:
    first, second, third = (chats.create().id for _ in range(3))
    chats.add(first, parent_id=None, role="user", text="me again")
    chats.rename(second, "looked at, not used")
    assert [chat.id for chat in chats.chats()] == [first, third, second]


@pytest.mark.parametrize(
    "search", ["100%", "a_b", "STRASSE", "émile", "\\", "'; DROP", "blue  sky", "Ὀδυσσεύς".upper()]
)
def test_search_takes_every_sign_as_it_is(chats: ChatStore, search: str) -> None:
    text = "100% a_b straße ÉMILE \\ '; DROP TABLE chats; -- the blue sky, ὀδυσσεύς"
    in_text, _ = ask(chats, f"First line\n{text}")
    in_title, _ = ask(chats, text[:55])
    ask(chats, "100 percent, axb, street")
    chats.rename(in_title.chat_id, text)
    assert {chat.id for chat in chats.chats(search)} == {in_text.chat_id, in_title.chat_id}


def test_search_finds_answers_but_not_the_trash(chats: ChatStore) -> None:
    question, answer = ask(chats)
    chats.save_answer(answer.id, text="A glacier carved it.", thinking="hidden", state="complete")
    assert [chat.id for chat in chats.chats("glacier")] == [question.chat_id]
    assert chats.chats("nothing like it") == ()
    chats.delete(question.chat_id)
    assert chats.chats("glacier") == ()


def test_the_trash(chats: ChatStore, database: Database) -> None:
    kept, restored, purged = (ask(chats)[0].chat_id for _ in range(3))
    chats.delete(restored)
    chats.delete(purged)
    assert [chat.id for chat in chats.chats()] == [kept]
    chats.restore(restored)
    assert {chat.id for chat in chats.chats()} == {kept, restored}
    assert chats.purge(before=0.0) == 0
    assert chats.purge(before=9_999.0) == 1
    assert {chat.id for chat in chats.chats()} == {kept, restored}
    (left,) = database.connection().execute("SELECT count(*) FROM messages WHERE chat_id = ?", (purged,)).fetchone()
    assert left == 0
    with pytest.raises(StorageError, match="deleted for good"):
        chats.restore(purged)
    assert chats.create().id > purged  # an id never comes back


def test_a_chat_of_thousands_of_messages_can_be_purged(chats: ChatStore) -> None:
    chat = chats.create()
    parent = None
    for _ in range(1_500):  # beyond the 1,000 nested actions that SQLite allows
        parent = chats.add(chat.id, parent_id=parent, role="user", text="on").id
    assert len(chats.branch(chat.id)) == 1_500
    chats.delete(chat.id)
    assert chats.purge(before=9_999.0) == 1


def test_an_answer_is_saved_as_it_grows(chats: ChatStore) -> None:
    question, answer = ask(chats)
    chats.save_answer(answer.id, text="Be", thinking="hm", state="streaming", details=DETAILS)
    assert chats.branch(question.chat_id)[-1].text == "Be"
    done = chats.save_answer(answer.id, text="Because.", thinking="hm, so", state="complete")
    assert done == replace(answer, text="Because.", thinking="hm, so", state="complete", details=DETAILS)
    assert chats.branch(question.chat_id) == (question, done)
    assert chats.chat(question.chat_id).model == "SmolLM2 135M Instruct"


def test_a_failed_answer_keeps_its_sentence(chats: ChatStore) -> None:
    _, answer = ask(chats)
    failed = chats.save_answer(answer.id, text="", thinking="", state="failed", error="The prompt is too long.")
    assert (failed.state, failed.error, failed.details) == ("failed", "The prompt is too long.", None)


def test_halves_of_characters_and_nulls_are_stored(chats: ChatStore) -> None:
    question, answer = ask(chats, "a\ud83d b\0c")
    assert question.text == "a\ufffd\ufffd\ufffd b\0c"
    details = replace(DETAILS, model_path="/models/\udcff.gguf")
    failed = chats.save_answer(
        answer.id, text="\udcff", thinking="🌍", state="failed", details=details, error="No “\udcff”."
    )
    assert (failed.thinking, failed.error) == ("🌍", "No “\ufffd\ufffd\ufffd”.")
    assert len(chats.chats("\ud83d")) == 1


def test_what_is_gone_is_said(chats: ChatStore) -> None:
    for ask_for in (
        lambda: chats.chat(99),
        lambda: chats.branch(99),
        lambda: chats.tree(99),
        lambda: chats.rename(99, "x"),
        lambda: chats.set_system_prompt(99, "x"),
        lambda: chats.delete(99),
        lambda: chats.siblings(99),
        lambda: chats.newest_leaf(99),
        lambda: chats.add(99, parent_id=None, role="user", text="x"),
        lambda: chats.save_answer(99, text="", thinking="", state="complete"),
    ):
        with pytest.raises(StorageError, match="not there any more"):
            ask_for()


def test_mending_stops_what_nobody_will_finish(chats: ChatStore) -> None:
    question, answer = ask(chats)
    other, measured = ask(chats)
    chats.save_answer(answer.id, text="Once upon", thinking="", state="streaming")
    chats.save_answer(measured.id, text="Twice", thinking="", state="streaming", details=DETAILS)
    cut_off = chats.mend()
    assert [(each.chat_id, each.message_id, each.words) for each in cut_off] == [
        (question.chat_id, answer.id, 2),
        (other.chat_id, measured.id, 1),
    ]
    assert chats.mend() == ()
    mended = chats.branch(question.chat_id)[-1]
    assert (mended.text, mended.state) == ("Once upon", "stopped")
    assert mended.details is not None
    assert mended.details.stop_reason == "interrupted"
    assert chats.branch(other.chat_id)[-1].details == replace(DETAILS, stop_reason="interrupted")


def test_a_killed_app_loses_at_most_the_last_save(tmp_path: Path) -> None:
    path = tmp_path / "inglenook.sqlite"
    environment = {**os.environ, "PYTHONPATH": str(Path(inglenook.__file__).parent.parent)}
    with subprocess.Popen(
        [sys.executable, "-c", STREAMER, path], stdout=subprocess.PIPE, text=True, env=environment
    ) as app:
        assert app.stdout is not None
        told = [app.stdout.readline() for _ in range(50)]
        app.kill()
        saved = int((told + app.stdout.readlines())[-1])
    with contextlib.closing(Database(path)) as database:
        assert database.integrity() is None
        chats = ChatStore(database)
        assert len(chats.mend()) == 1
        _, answer = chats.branch(chats.chats()[0].id)
        assert answer.text in {"counting " * saved, "counting " * (saved + 1)}
        assert answer.state == "stopped"
