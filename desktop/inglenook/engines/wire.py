"""The way to a server: what engines send and what comes back, whoever opens the connection."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from contextlib import AbstractContextManager

    from inglenook.cancel import Cancel

QUIET_S = 15.0  # without a byte, for a question that needs no thinking


@dataclass(frozen=True, slots=True)
class WireRequest:
    """One request to a server; ``path`` goes behind its host: who asks has looked at the address's own path."""

    method: Literal["GET", "POST", "DELETE"]
    path: str  # with its slash
    purpose: str  # for the list of every request
    body: bytes = field(default=b"", repr=False)  # JSON
    quiet_s: float = QUIET_S  # seconds without a byte that end it


class WireAnswer(Protocol):
    """An answer whose body is not read yet."""

    @property
    def status(self) -> int:
        """As HTTP counts them."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """By name, in any case."""
        ...

    def pieces(self) -> Iterator[bytes]:
        """The body as it comes. Raises ServerGoneError when the connection ends before the body does."""
        ...


class Wire(Protocol):
    """Safe from any thread. Each request has a connection of its own, which a cancel ends at once."""

    def ask(self, request: WireRequest, cancel: Cancel) -> AbstractContextManager[WireAnswer]:
        """Send it and wait for the answer's head.

        Raises ServerGoneError when there is no way to the server, CancelledError when cancelled.
        """
        ...
