"""Full-text search over 10,000 messages, and the list of 10,000 chats, in milliseconds.

    python benchmarks/search.py [--messages N] [--rounds N]

The messages are made of the same words each time: 1,000 characters on average, one in ten Chinese. There are two peers:
one reads every message, as a search without an index does; the other is Qt's text widget with all messages in it, whose
find looks for the words as they stand, until it has as many places as we have hits or is through. All answer the same
question in turns, over the same text.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from inglenook.chats.searching import MOST_HITS, ChatFilter, FilterChoices, Searching
from inglenook.storage.database import Database
from inglenook.ui.chat.chat_list import ChatList
from inglenook.ui.chat.chat_rows import Listed, arranged
from inglenook.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.chats.chat import Chat

GOAL_MS = 50
PER_CHAT = 10
RARE, RARE_EVERY = "inglenook", 1_000  # one message in so many
QUESTIONS = {
    "a rare word": RARE,
    "a beginning": RARE[:5],
    "a common word": "the",
    "two words": f"the {RARE}",
    "two letters": "qu",
    "two Chinese letters": "天气",
    "two letters nowhere": "龙虾",
    "nothing": "nowhere to be found",
}
_SYLLABLES = ("an", "ber", "cu", "do", "el", "fa", "gri", "ho", "is", "ju", "ka", "lo", "mi", "ne", "or", "pu", "qui")
_CHINESE = "今天天气很好我们去公园吧你看书说话写字学习工作时间问题中文"
_PLAIN = "SELECT count(DISTINCT chat_id) FROM messages WHERE instr(casefold(text), ?) > 0"


@dataclass(frozen=True, slots=True)
class Answer:
    """What one question took, in milliseconds."""

    question: str
    hits: int
    ours_ms: float
    plain_ms: float
    widget_ms: float


@dataclass(frozen=True, slots=True)
class Measured:
    """One file, and what was asked of it."""

    written_s: float
    size_mb: float
    list_ms: float
    window_ms: float  # of the window's thread, until the list shows it
    chats: int
    answers: tuple[Answer, ...]


def measure(*, messages: int, rounds: int) -> Measured:
    """Writes a file of its own, and asks each question so many times."""
    with tempfile.TemporaryDirectory() as folder, contextlib.closing(Database(Path(folder, "chats"))) as database:
        started = time.perf_counter()
        write(database, messages)
        written_s = time.perf_counter() - started
        searching = Searching(database)
        widget = _widget_of(database)
        answers = tuple(_ask(database, searching, widget, name, rounds) for name in QUESTIONS)
        with database.transaction() as connection:
            connection.executemany(
                "INSERT INTO chats (title, created_at, updated_at) VALUES (?, ?, ?)",
                ((f"Chat {number}", number, number) for number in range(10_000 - messages // PER_CHAT)),
            )
        list_ms = statistics.median(_timed(lambda: searching.listed(ChatFilter())) for _ in range(rounds))
        listed = searching.listed(ChatFilter())
        window_ms = statistics.median(_shown_ms(listed[number:], Path(folder)) for number in range(rounds))
        size = sum(path.stat().st_size for path in Path(folder).iterdir())
        return Measured(written_s, size / 1e6, list_ms, window_ms, len(listed), answers)


def _widget_of(database: Database) -> QPlainTextEdit:
    """Every message in one text widget."""
    application = QApplication.instance() or QApplication(["search"])
    assert application is not None
    widget = QPlainTextEdit()
    rows = database.connection().execute("SELECT text FROM messages ORDER BY id").fetchall()
    widget.setPlainText("\n".join(row["text"] for row in rows))
    return widget


def _find_in(widget: QPlainTextEdit, words: str) -> int:
    """Its places from the beginning on, as many as we would show."""
    document, count = widget.document(), 0
    found = document.find(words)
    while not found.isNull() and count < MOST_HITS:
        count += 1
        found = document.find(words, found)
    return count


def _ask(database: Database, searching: Searching, widget: QPlainTextEdit, name: str, rounds: int) -> Answer:
    words = QUESTIONS[name]
    hits = len(searching.search(words, ChatFilter()))
    ours: list[float] = []
    plain: list[float] = []
    found: list[float] = []
    for _ in range(rounds):
        ours.append(_timed(lambda: searching.search(words, ChatFilter())))
        plain.append(_timed(lambda: database.connection().execute(_PLAIN, (words,)).fetchall()))
        found.append(_timed(lambda: _find_in(widget, words)))
    return Answer(name, hits, statistics.median(ours), statistics.median(plain), statistics.median(found))


def _shown_ms(chats: tuple[Chat, ...], cache: Path) -> float:
    application = QApplication.instance() or QApplication(["search"])
    assert isinstance(application, QApplication)
    widget = ChatList(Theme(application, cache))
    widget.resize(252, 900)
    widget.show()
    rows = arranged(chats, (), closed=(), hide_empty=False)
    listed = Listed.of(rows, choices=FilterChoices((), ()))
    application.processEvents()

    def show() -> None:
        widget.set_listed(listed)
        application.processEvents()

    return _timed(show)


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def write(database: Database, messages: int) -> None:
    """Chats of PER_CHAT messages each, with the same words each time."""
    chance = random.Random(7)  # noqa: S311  the same words each time
    words = ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(5_000)] + ["the"] * 300
    with database.transaction() as connection:
        for number in range(messages):
            chat = number // PER_CHAT + 1
            if number % PER_CHAT == 0:
                connection.execute(
                    "INSERT INTO chats (title, created_at, updated_at) VALUES (?, ?, ?)", (f"Chat {chat}", chat, chat)
                )
            text = " ".join(chance.choices(words, k=140)) if number % 10 else "".join(chance.choices(_CHINESE, k=400))
            connection.execute(
                "INSERT INTO messages (chat_id, role, text, state, created_at) VALUES (?, 'user', ?, 'complete', ?)",
                (chat, text if number % RARE_EVERY != 1 else f"{text} {RARE}", number),
            )


def main() -> None:
    """Print what each question took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=7)
    given = parser.parse_args()
    found = measure(messages=given.messages, rounds=given.rounds)
    print(f"{given.messages:,} messages written in {found.written_s:.1f} s, {found.size_mb:.0f} MB with the index")
    shown = f"{found.window_ms:.1f} ms of the window's thread"
    print(f"the list of {found.chats:,} chats: {found.list_ms:.0f} ms to read, {shown}\n")
    print(f"{'question':<22}{'hits':>6}{'ours, ms':>10}{'plain, ms':>11}{'ratio':>8}{'widget, ms':>12}{'ratio':>8}")
    for answer in found.answers:
        times = f"{answer.ours_ms:>10.1f}{answer.plain_ms:>11.1f}{answer.ours_ms / answer.plain_ms:>8.3f}"
        widget = f"{answer.widget_ms:>12.1f}{answer.ours_ms / answer.widget_ms:>8.3f}"
        print(f"{answer.question:<22}{answer.hits:>6}{times}{widget}")


if __name__ == "__main__":
    main()
