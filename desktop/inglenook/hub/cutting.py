"""Ends a wait for the network from another thread."""

from __future__ import annotations

import contextlib
import socket
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

    import httpx2

    from inglenook.cancel import Cancel


def cut(wire: socket.socket) -> None:
    """Wake whoever reads from it: closing would wake nobody, and a TLS socket's own way takes its state away."""
    with contextlib.suppress(OSError):
        socket.socket.shutdown(wire, socket.SHUT_RDWR)


@contextlib.contextmanager
def cut_by(cancel: Cancel, response: httpx2.Response) -> Generator[None]:
    """Inside, a cancel ends a read of the answer that waits for the hub; what the read then raises is a network's."""
    stream = response.extensions.get("network_stream")
    wire: object = stream.get_extra_info("socket") if stream is not None else None

    def end() -> None:
        if isinstance(wire, socket.socket):
            cut(wire)

    forget = cancel.on_cancel(end)
    try:
        yield
    finally:
        forget()
