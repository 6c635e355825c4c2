"""Vectors without a model, for tests and screenshots: texts that share parts of words are near each other."""

from __future__ import annotations

import math
import struct
import zlib
from typing import TYPE_CHECKING

from typing_extensions import override

from inglenook.engines.embedding import WINDOW, EmbeddingInfo, EmbeddingModel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inglenook.cancel import Cancel

_WIDTH = 256
_PART = 4  # letters


class ScriptedEmbedding(EmbeddingModel):
    """Made by Scripted; ``embedded`` remembers what was asked of it."""

    def __init__(self, embedded: list[str]) -> None:
        self._embedded = embedded

    @property
    @override
    def info(self) -> EmbeddingInfo:
        return EmbeddingInfo("Scripted", _WIDTH, WINDOW, "mean", ("CPU",), 0.1)

    @override
    def embed(self, texts: Sequence[str], cancel: Cancel) -> Iterator[bytes]:
        for text in texts:
            cancel.raise_if_set()
            self._embedded.append(text)
            yield _vector(text.casefold())

    @override
    def unload(self) -> None:
        """There is nothing to free."""


def _vector(text: str) -> bytes:
    counts = [0.0] * _WIDTH
    for start in range(len(text) - _PART + 1):
        part = text[start : start + _PART]
        if part.isalpha():
            counts[zlib.crc32(part.encode()) % _WIDTH] += 1
    length = math.sqrt(sum(count * count for count in counts)) or 1.0
    return struct.pack(f"<{_WIDTH}e", *(count / length for count in counts))
