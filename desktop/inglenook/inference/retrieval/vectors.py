"""How near two vectors are that an embedding model has made."""

from __future__ import annotations

import operator
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def nearness(question: bytes, others: Iterable[bytes]) -> list[float]:
    """The cosine of the angle to each, from -1 to 1. All are of length 1, as 16-bit floats, little-endian."""
    form = struct.Struct(f"<{len(question) // 2}e")
    asked = form.unpack(question)
    return [sum(map(operator.mul, asked, form.unpack(other))) for other in others]
