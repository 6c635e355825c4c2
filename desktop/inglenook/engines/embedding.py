"""What turns texts into vectors, so that texts of one meaning are found near each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inglenook.cancel import Cancel

Pooling = Literal["mean", "first", "last"]
WINDOW = 512  # tokens computed at once, of one or more texts: what most such models were trained for


@dataclass(frozen=True, slots=True)
class EmbeddingInfo:
    """What the engine says of the embedding model that it has loaded."""

    name: str
    width: int  # numbers in a vector
    longest: int  # tokens of a text; the end of a longer one is not read
    pooling: Pooling  # how the vectors of a text's tokens become one
    devices: tuple[str, ...]  # in words
    load_seconds: float


class EmbeddingModel(Protocol):
    """An embedding model in memory. One caller at a time."""

    @property
    def info(self) -> EmbeddingInfo:
        """What the engine said at load."""
        ...

    def embed(self, texts: Sequence[str], cancel: Cancel) -> Iterator[bytes]:
        """A vector for each text, in their order: ``width`` 16-bit floats, little-endian, together of length 1.

        Raises PromptError when the engine fails, CancelledError, WorkerError when the engine is gone.
        """
        ...

    def unload(self) -> None:
        """Free the memory; a second time does nothing."""
        ...
