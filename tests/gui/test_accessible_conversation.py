"""The first conversation from outside the process: the whole app on a real screen, worked by names through AT-SPI."""

from __future__ import annotations

import json
import signal
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import psutil
import pytest
from tests.gui.accessible_session import AccessibleSession, accessible_session, missing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PRESSED = ("Chat", "Settings", "New chat", "Model", "Strategy")
WRITTEN = ("Message", "Search chats", "Seed", "System prompt")
NUMBERS = ("Temperature", "Top-k", "Top-p", "Min-p", "Context window", "GPU layers")
QUESTION = "Say hello."


@pytest.fixture
def session(tmp_path: Path) -> Iterator[AccessibleSession]:
    """The app in a session of its own, or a skip that names what is not installed."""
    if reason := missing():
        pytest.skip(reason)
    with accessible_session(tmp_path / "session.log") as session:
        yield session


def test_a_first_conversation_by_names_alone(session: AccessibleSession, home: Path) -> None:
    ask = session.ask
    for name in PRESSED:
        ask("find", name, "Action", "Press")
    for name in WRITTEN:
        ask("find", name, "EditableText")
    for name in NUMBERS:
        ask("find", name, "Value")

    ask("set_share", "Temperature", 0.6)
    assert ask("read", "Temperature, value") == ["1.20"]
    ask("set_value", "Top-k", 1)  # the likeliest token each time: a short answer, always
    ask("write", "Seed", "7")
    ask("press", "Settings")
    ask("gone", "Message")
    ask("press", "Chat")

    ask("write", "Message", QUESTION)
    ask("press", "Send")
    answer = _answer(session)
    assert len(answer) > 10

    ask("press", "New chat")
    ask("gone", "Conversation")
    ask("below", "Chats", QUESTION)
    ask("choose", "Chats", 0)
    assert _answer(session) == answer

    workers = psutil.Process(session.app.pid).children(recursive=True)
    assert workers
    session.app.send_signal(signal.SIGTERM)
    assert session.app.wait(20) == 0
    assert psutil.wait_procs(workers, timeout=5)[1] == []
    with closing(sqlite3.connect(home / "inglenook.sqlite")) as database:
        (kept,) = database.execute("SELECT own_values FROM chats").fetchone()
    assert json.loads(kept) == {"temperature": 1.2, "top_k": 1, "seed": 7}


def _answer(session: AccessibleSession) -> str:
    """Wait for the end of the answer; its text."""
    session.ask("below", "Conversation", "first token after")
    session.ask("gone", "Stop")
    question, *answer = session.ask("below", "Conversation", QUESTION, "paragraph")
    assert question == QUESTION
    return "\n".join(answer)
