"""The results of a search, fetched as far as somebody looks at them."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from inglenook.hub.hub_errors import told
from inglenook.hub.listing import listing_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.hub.connection import Connection
    from inglenook.hub.repository import Listing

MOST_LOOKED_AT = 1_000  # by one call: filters that nothing passes must not page through the whole hub


class Results:
    """Safe from any thread, one at a time."""

    def __init__(
        self,
        connection: Connection,
        ask: Callable[[], Iterator[object]],
        keep: Callable[[Listing], bool],
        *,
        purpose: str,
    ) -> None:
        self._connection = connection
        self._ask = ask
        self._found: Iterator[object] | None = None
        self._keep = keep
        self._purpose = purpose
        self._lock = threading.Lock()
        self._seen: set[str] = set()

    def more(self, count: int, cancel: Cancel) -> tuple[Listing, ...]:
        """The next ones, at most ``count``; none when there are no others, or none among the next thousand.

        Raises HubError's kinds and CancelledError; the next call then begins anew, without those that came before.
        """
        more: list[Listing] = []
        with self._lock:
            try:
                with told(is_parsed=True), self._connection.doing(self._purpose):
                    self._gather(more, count, cancel)
            except Exception:
                self._found = None  # a generator that raised has ended
                self._seen.difference_update(listing.id for listing in more)
                raise
        return tuple(more)

    def _gather(self, more: list[Listing], count: int, cancel: Cancel) -> None:
        self._found = found = self._found or self._ask()
        for _ in range(MOST_LOOKED_AT):
            cancel.raise_if_set()
            if len(more) >= count or (said := next(found, _END)) is _END:
                break
            listing = listing_of(said)
            if listing is None or listing.id in self._seen:  # pages shift while they are read
                continue
            if self._keep(listing):
                self._seen.add(listing.id)
                more.append(listing)


_END = object()
