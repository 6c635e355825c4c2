"""Writes and hashes on a thread of its own, so that the network does not wait for the disk nor the disk for it."""

from __future__ import annotations

import contextlib
import queue
import threading
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from inglenook.hub.part_file import PartFile

_WAITING = 64  # pieces, of some 64 KiB, at most: the memory stays flat however slow the disk is
_AT_ONCE = 16  # pieces written together, when that many have come


class PartWriter:
    """Open it around one answer of the hub; when it is left, all that was put in is in the file.

    An error of the disk (OSError) is raised by the next ``put`` or on leaving. ``on_written`` hears of each piece how
    long the file is then, on the writer's thread; what it raises counts like an error of the disk.
    """

    def __init__(self, part: PartFile, on_written: Callable[[int], None]) -> None:
        self._part = part
        self._on_written = on_written
        self._pieces: queue.Queue[bytes | None] = queue.Queue(_WAITING)
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._write, name="part-writer", daemon=True)

    def put(self, piece: bytes) -> None:
        """Hand over a piece; waits while too many wait already."""
        if self._error is not None:
            raise self._error
        self._pieces.put(piece)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pieces.put(None)
        self._thread.join()
        if self._error is not None and self._error is not error:
            raise self._error

    def _write(self) -> None:
        is_open = True
        while is_open:
            pieces = [self._pieces.get()]
            with contextlib.suppress(queue.Empty):  # what has come is written at once, however little
                while pieces[-1] is not None and len(pieces) < _AT_ONCE:
                    pieces.append(self._pieces.get_nowait())
            is_open = pieces[-1] is not None
            data = b"".join(piece for piece in pieces if piece is not None)
            if self._error is not None or not data:
                continue  # what still comes is taken, or ``put`` would wait for ever
            try:
                self._part.append(data)
                self._on_written(self._part.size)
            except Exception as error:  # noqa: BLE001  it is raised where the piece came from
                self._error = error
