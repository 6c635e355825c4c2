"""Events on their way to the app."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.event_packing import pack_event
from inglenook.engines.llama_cpp.frames import write_frame

if TYPE_CHECKING:
    from typing import BinaryIO

    from inglenook.engines.llama_cpp.messages import Event


class Outbox:
    """Any thread may send; when nobody reads any more, the process ends."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def send(self, event: Event) -> None:
        """Write one event."""
        payload = pack_event(event)
        try:
            with self._lock:
                write_frame(self._stream, payload)
        except OSError:
            os._exit(0)  # a worker does not outlive the app
