"""What llama.cpp writes to its log, caught line by line."""

from __future__ import annotations

import logging
from collections import deque
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.worker.library import api

if TYPE_CHECKING:
    import ctypes
    from collections.abc import Callable

# enum ggml_log_level, ggml.h
_LEVELS = {1: logging.DEBUG, 2: logging.INFO, 3: logging.WARNING, 4: logging.ERROR}
_CONTINUED = 5  # goes on with the line before
_KEPT = 2000  # lines; a large model has several for each layer
_NOISE = "create_tensor: loading tensor"  # thousands, at debug level


class EngineLog:
    """Takes llama.cpp's log from its making to ``close``; ``emit`` gets each whole line with a level of logging's.

    ``emit`` is called on whatever thread llama.cpp is writing from.
    """

    def __init__(self, emit: Callable[[int, str], None]) -> None:
        self.told_from = logging.NOTSET  # the least level that ``emit`` gets; all are remembered
        self._emit = emit
        self._lines: deque[tuple[int, str]] = deque(maxlen=_KEPT)
        self._level = logging.INFO
        self._begun = ""
        self._callback = api.llama_log_callback(self._take)
        self.projector_callback = api.llama_log_callback(self._take_of_projector)
        self._silent = api.llama_log_callback(_ignore)
        api.llama_log_set(self._callback, None)  # pyright: ignore[reportArgumentType]  NULL is meant

    def forget(self) -> None:
        """Begin anew to remember lines."""
        self._lines.clear()

    def lines(self, level: int = logging.DEBUG) -> list[str]:
        """The remembered lines of at least this level, oldest first."""
        return [text for severity, text in list(self._lines) if severity >= level]

    def close(self) -> None:
        """Let go of llama.cpp's log, which then says nothing."""
        api.llama_log_set(self._silent, None)  # pyright: ignore[reportArgumentType]  NULL is meant

    def _take_of_projector(self, level: int, text: bytes | None, data: ctypes.c_void_p | None) -> None:
        """The projector's debug lines hold what the user writes."""
        if _LEVELS.get(level) != logging.DEBUG:
            self._take(level, text, data)

    def _take(self, level: int, text: bytes | None, _data: ctypes.c_void_p | None) -> None:
        if level != _CONTINUED:
            self._level = _LEVELS.get(level, logging.INFO)
            self._begun = ""
        *whole, self._begun = (self._begun + (text or b"").decode(errors="replace")).split("\n")
        for line in whole:
            # Rows of dots are llama.cpp's progress bar.
            if line.strip(". ") and not line.startswith(_NOISE):
                self._lines.append((self._level, line))
                if self._level >= self.told_from:
                    self._emit(self._level, line)


def _ignore(_level: int, _text: bytes | None, _data: ctypes.c_void_p | None) -> None:
    pass
