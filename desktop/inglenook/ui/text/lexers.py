"""The lexers that colour code, loaded on a thread: the first one alone takes some eighty milliseconds."""

from __future__ import annotations

import threading
from collections import deque

from PySide6.QtCore import QObject, Signal

from inglenook.ui.text import highlight


class Lexers(QObject):
    """Says which languages can be coloured now, and loads the others; `ready` names one that has come."""

    ready = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._wanted: deque[str] = deque()
        self._thread: threading.Thread | None = None

    def has(self, language: str) -> bool:
        """Whether it can be coloured now; if not, it is loaded."""
        if highlight.is_loaded(language):
            return True
        with self._lock:
            if language not in self._wanted:
                self._wanted.append(language)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="lexers", daemon=True)
                self._thread.start()
        return False

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._wanted:
                    self._thread = None
                    return
                language = self._wanted.popleft()
            highlight.load(language)
            self.ready.emit(language)
