"""Keeps a streaming answer on disk while it grows, so that a crash costs at most the last moment."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Self

from inglenook.errors import StorageError

if TYPE_CHECKING:
    from inglenook.chats.chat_store import ChatStore
    from inglenook.engines.engine import Beginning

INTERVAL_S = 0.25


class AnswerSaver:
    """Saves what was added to the beginning, four times a second, on a thread of its own; a context manager."""

    def __init__(self, chats: ChatStore, message_id: int, beginning: Beginning) -> None:
        self._chats = chats
        self.message_id = message_id
        self._lock = threading.Lock()
        self._text = [beginning.text]
        self._thinking = [beginning.thinking]
        self._changed = False
        self._problem: str | None = None
        self._was_told = False
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._run, name="answer saver", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    @property
    def text(self) -> str:
        """The answer so far."""
        with self._lock:
            return "".join(self._text)

    @property
    def thinking(self) -> str:
        """The thinking so far."""
        with self._lock:
            return "".join(self._thinking)

    def add(self, text: str, *, thinking: bool) -> None:
        """Another piece."""
        with self._lock:
            (self._thinking if thinking else self._text).append(text)
            self._changed = True

    def take_problem(self) -> str | None:
        """The sentence of the first save that failed; told once."""
        with self._lock:
            if self._problem is None or self._was_told:
                return None
            self._was_told = True
            return self._problem

    def _run(self) -> None:
        while not self._done.wait(INTERVAL_S):
            with self._lock:
                changed, self._changed = self._changed, False
            if changed:
                self._save()

    def _save(self) -> None:
        try:
            self._chats.save_answer(self.message_id, text=self.text, thinking=self.thinking, state="streaming")
        except StorageError as error:
            with self._lock:
                self._problem = self._problem or str(error)
                self._changed = True  # the disk may have room again the next time
