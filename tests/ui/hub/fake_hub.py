"""A hub with a memory and no network: tests say what it holds, whether it answers, and see what it was asked."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from inglenook.errors import NotOnHubError
from inglenook.hub.repository import Listing, Query, Repository, RepositoryFile
from inglenook.models.facts import Flavour, StatedLicence

if TYPE_CHECKING:
    from inglenook.cancel import Cancel
    from inglenook.models.model import HubOrigin

GIB = 2**30
SHA256 = "ab" * 32
PATIENCE_S = 20


def listing(id: str, **how: Any) -> Listing:  # noqa: A002, ANN401  as the hub calls it; any field
    """An instruct model of 8 billion parameters under Apache-2.0, unless told otherwise."""
    shown = Listing(
        id=id,
        downloads=48_000,
        likes=120,
        updated_at=1_700_000_000.0,
        created_at=1_690_000_000.0,
        gate="open",
        licence=StatedLicence(id="apache-2.0", origin="the hub's card"),
        flavours=(Flavour("instruct", ()),),
        languages=("en", "de"),
        tags=(),
        base_models=(),
        architecture="llama",
        parameters=8_000_000_000,
        trained_context=32_768,
    )
    return replace(shown, **how)


def file(path: str, gib: float = 4.6) -> RepositoryFile:
    """A file of so many GiB."""
    return RepositoryFile(path, round(gib * GIB), SHA256)


def repository(id: str, *files: RepositoryFile, card: str = "", **how: Any) -> Repository:  # noqa: A002, ANN401  as above
    """One with three quantizations, unless told otherwise; the rest are Listing's fields."""
    name = id.rpartition("/")[2]
    usual = (file(f"{name}-Q2_K.gguf", 3.0), file(f"{name}-Q4_K_M.gguf"), file(f"{name}-Q8_0.gguf", 8.0))
    return Repository(listing(id, **how), "c0ffee", files or usual, card, f"https://hub.test/{id}")


class FakeResults:
    """Some of the listings at each call."""

    def __init__(self, hub: FakeHub, found: list[Listing]) -> None:
        self._hub = hub
        self._found = found

    def more(self, count: int, cancel: Cancel) -> tuple[Listing, ...]:
        """As the window asks, in the background."""
        self._hub.pages += 1
        self._hub.wait_until_it_may_answer(cancel)
        more, self._found = self._found[:count], self._found[count:]
        return tuple(more)


class FakeHub:
    """``answers`` cleared: it keeps everybody waiting; ``error``: everybody gets it."""

    def __init__(self, *repositories: Repository) -> None:
        self.repositories = {each.listing.id: each for each in repositories}
        self.queries: list[Query] = []
        self.opened: list[tuple[str, str | None]] = []
        self.pages = 0
        self.cancelled = 0
        self.error: Exception | None = None
        self.new_commit: str | None = None
        self.answers = threading.Event()
        self.answers.set()

    def search(self, query: Query) -> FakeResults:
        """Those whose name has all words."""
        self.queries.append(query)
        words = query.words.casefold().split()
        found = [each.listing for each in self.repositories.values()]
        found = [each for each in found if all(word in each.id.casefold() for word in words)]
        wanted = query.flavours
        kept = [each for each in found if not wanted or wanted & {flavour.name for flavour in each.flavours}]
        return FakeResults(self, kept)

    def repository(self, id: str, revision: str | None = None) -> Repository:  # noqa: A002  as the hub calls it
        """As the window asks, in the background."""
        self.opened.append((id, revision))
        self.wait_until_it_may_answer()
        found = self.repositories.get(id)
        if found is None:
            message = f"“{id}” is not on the hub."
            raise NotOnHubError(message)
        return found

    def newer(self, origin: HubOrigin) -> str | None:
        """Whether there is another commit."""
        self.wait_until_it_may_answer()
        return self.new_commit if self.new_commit != origin.revision else None

    def wait_until_it_may_answer(self, cancel: Cancel | None = None) -> None:
        """Raises the error that the test set."""
        if cancel is not None:
            forget = cancel.on_cancel(self._note_cancel)
            self.answers.wait(PATIENCE_S)
            forget()
            cancel.raise_if_set()
        self.answers.wait(PATIENCE_S)
        if self.error is not None:
            raise self.error

    def _note_cancel(self) -> None:
        self.cancelled += 1
        self.answers.set()
