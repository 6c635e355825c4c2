"""Full-text search: what is found, where, and what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest.mock import Mock

import pytest

from inglenook.chats import searching as searching_module
from inglenook.chats.finding import BEFORE, excerpt, spans_of, terms_of
from inglenook.chats.message import AnswerDetails
from inglenook.chats.organising import Organising
from inglenook.chats.searching import ChatFilter, Hit, Searching

if TYPE_CHECKING:
    from inglenook.chats.chat_store import ChatStore
    from inglenook.storage.database import Database

ANY = ChatFilter()
TEXT = (
    "The Grüße of a Riesenschlange, naïve café \uff21\uff22\uff23, 100% a_b, \\ '; DROP TABLE chats, ὈΔΥΣΣΕΎΣ, "
    "今天天气很好,我们去公园吧。日本語も 한국어"
)


@pytest.fixture
def searching(database: Database) -> Searching:
    return Searching(database)


@pytest.fixture
def organising(database: Database) -> Organising:
    return Organising(database)


def write(chats: ChatStore, text: str, *, answer: str = "") -> int:
    chat = chats.create()
    question = chats.add(chat.id, parent_id=None, role="user", text=text)
    if answer:
        message = chats.add(chat.id, parent_id=question.id, role="assistant", text="", state="streaming")
        chats.save_answer(message.id, text=answer, thinking="", state="complete")
    return chat.id


@pytest.mark.parametrize(
    "words",
    [
        "gruss",  # a beginning, without its accent and its ß
        "GRÜSSE",
        "schlange",  # the end of a long word
        "naive cafe",
        "abc",
        "100%",
        "a_b",
        "\\",
        "'; DROP",
        "οδυσσευς",
        "天气",  # two letters: too short for a trigram
        "天气很好",
        "公园 今天",  # both, in any order
        "日本",
        "한국",
        '"the grüße of"',
    ],
)
def test_finds_it_in_every_script(chats: ChatStore, searching: Searching, words: str) -> None:
    wanted = write(chats, f"A title\n{TEXT}")
    write(chats, "A title\nThe gruel of a rising lange, in nave coffee, 100 percent, axb, 今夜気")
    assert [hit.chat.id for hit in searching.search(words, ANY)] == [wanted]


@pytest.mark.parametrize("words", ["", " ", "天和", '"of the"', "gruss nothing", "\0", "AND", "NEAR(the of)"])
def test_what_is_not_there_is_not_found(chats: ChatStore, searching: Searching, words: str) -> None:
    write(chats, f"Title\n{TEXT}".replace("DROP TABLE", ""))
    assert searching.search(words, ANY) == ()


def test_every_message_is_a_hit_and_the_last_used_chat_comes_first(chats: ChatStore, searching: Searching) -> None:
    first = write(chats, "Tell me of a glacier", answer="A glacier is ice.")
    second = write(chats, "Rivers", answer="They begin at a glacier, " + "far away " * 60)
    hits = searching.search("glacier", ANY)
    assert [hit.chat.id for hit in hits] == [second, first, first]
    assert hits[0].excerpt.startswith("They begin at a glacier, far away")
    assert hits[0].excerpt.endswith("…")
    assert all(hit.message_id for hit in hits)
    assert len(searching.search("glacier", ANY, limit=2)) == 2


def test_a_title_is_found_where_no_message_says_it(chats: ChatStore, searching: Searching) -> None:
    chat = write(chats, "Hello")
    chats.rename(chat, "Geography")
    (hit,) = searching.search("geogra", ANY)
    assert (hit.chat.id, hit.message_id, hit.excerpt) == (chat, None, "")
    chats.rename(chat, "Maths")
    assert searching.search("geography", ANY) == ()


def test_follows_what_is_written_edited_and_deleted(chats: ChatStore, searching: Searching) -> None:
    chat = chats.create().id
    question = chats.add(chat, parent_id=None, role="user", text="ask")
    answer = chats.add(chat, parent_id=question.id, role="assistant", text="", state="streaming")
    chats.save_answer(answer.id, text="half an", thinking="", state="streaming")
    assert searching.search("half", ANY) == ()
    chats.save_answer(answer.id, text="half an answer", thinking="", state="stopped")
    assert len(searching.search("half", ANY)) == 1
    chats.save_answer(answer.id, text="another", thinking="", state="complete")
    assert searching.search("half", ANY) == ()
    assert len(searching.search("another", ANY)) == 1
    chats.delete(chat)
    assert searching.search("another", ANY) == ()
    chats.restore(chat)
    assert len(searching.search("another", ANY)) == 1
    chats.delete(chat)
    assert chats.purge(before=9_999.0) == 1
    assert searching.search("another", ANY) == ()


def test_the_index_is_empty_when_all_is_gone(chats: ChatStore, database: Database) -> None:
    chats.delete(write(chats, "something", answer="else"))
    chats.purge(before=9_999.0)
    assert database.connection().execute("SELECT count(*) FROM search").fetchone()[0] == 0


def test_filters_go_together(chats: ChatStore, searching: Searching, organising: Organising) -> None:
    details = AnswerDetails(
        model="Qwen3 8B",
        model_path="",
        sampling="{}",
        seed=1,
        prompt_tokens=1,
        cached_tokens=0,
        completion_tokens=1,
        ttft_s=1,
        generation_s=1,
        stop_reason="end",
    )
    one, two, three = (write(chats, f"question {number}", answer="yes") for number in range(3))
    chats.save_answer(chats.branch(two)[-1].id, text="yes", thinking="", state="complete", details=details)
    folder = organising.create_folder("Work").id
    organising.move(two, folder)
    organising.set_tags(three, ["later"])
    organising.archive(one, archived=True)

    def both(wanted: ChatFilter) -> list[int]:
        listed = [chat.id for chat in searching.listed(wanted)]
        assert {hit.chat.id for hit in searching.search("question", wanted)} == set(listed)
        return listed

    assert both(ANY) == [two, three]
    assert both(ChatFilter(with_archived=True)) == [two, three, one]
    assert both(ChatFilter(model="Qwen3 8B")) == both(ChatFilter(folder_id=folder)) == [two]
    assert both(ChatFilter(tag="later")) == [three]
    assert both(ChatFilter(tag="later", folder_id=folder)) == []
    assert both(ChatFilter(since=chats.chat(two).updated_at)) == [two]
    assert searching.choices().models == ("Qwen3 8B",)
    assert searching.choices().tags == ("later",)


def test_hits_are_where_they_stand_in_the_text() -> None:
    def hits(text: str, words: str) -> list[str]:
        return [text[span.start : span.start + span.length] for span in spans_of(text, terms_of(words))]

    assert hits("Straße, STRASSE, strasse", "strasse") == ["Straße", "STRASSE", "strasse"]
    assert hits("Grüße 🌍 Gru\u0308ße", "grusse") == ["Grüße", "Gru\u0308ße"]
    assert hits("ﬁsh and fish", "fish") == ["ﬁsh", "fish"]
    assert hits("abcabc", "abca cab") == ["abcab"]
    assert hits("", "a") == hits("text", "") == []


def test_an_excerpt_begins_near_the_hit() -> None:
    text = "word " * 100 + "glacier" + " word" * 100
    found = excerpt(text, terms_of("glacier"))
    assert found.startswith("…word")
    assert found.endswith("…")
    assert found.index("glacier") < 20
    assert excerpt("two\n\nlines", terms_of("none")) == "two lines"


@pytest.mark.parametrize("letter", ["a", "ä", "ﬁ", "a\u0308", "天", "ßa\u0301"])
@pytest.mark.parametrize("before", [0, 10, 250, 255, 256, 257, 1020, 1024, 5000])
def test_an_excerpt_begins_at_the_first_of_the_words(letter: str, before: int) -> None:
    text = f"{letter * before} one two and one more"
    for words in ("one", "two one", "more two", '"one two"', "and"):
        terms = terms_of(words)
        first = spans_of(text.strip(), terms)[0].start
        assert text.strip()[max(0, first - BEFORE) :][: BEFORE + 3].split()[-1] in excerpt(text, terms)


def test_an_excerpt_begins_at_a_letter_behind_marks_that_are_not_compared() -> None:
    text = "\u0301\u0301" + "ﬁ" * 40 + "\u0301\u0301天气" + "好" * 200
    found = excerpt(text, terms_of("天气"))
    assert found == f"…{'ﬁ' * (BEFORE - 2)}\u0301\u0301天气{'好' * 142}…"


@pytest.mark.parametrize("words", ["tea", "te", "tea milk", "12", "cake", "nowhere"])
@pytest.mark.parametrize("limit", [1, 3, 10, 1000])
def test_common_words_are_found_another_way_with_the_same_hits(
    chats: ChatStore, searching: Searching, words: str, limit: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(30):
        chat_id = write(chats, f"tea {number}", answer=f"with milk, or cake and tea {number * 4}")
        if number % 3 == 0:
            chats.rename(chat_id, f"Tea and milk {number}" if number % 2 else "Other")
        if number % 7 == 0:
            chats.delete(chat_id)
    found: list[tuple[Hit, ...]] = []
    for is_common in (True, False):
        monkeypatch.setattr(searching_module, "_is_common", Mock(return_value=is_common))
        found.append(searching.search(words, ANY, limit=limit))
    assert found[0] == found[1]
    assert bool(found[0]) == (words != "nowhere")
