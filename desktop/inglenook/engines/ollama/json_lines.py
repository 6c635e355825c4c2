"""JSON objects, one a line (NDJSON), out of bytes that are cut anywhere."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from inglenook.engines.over_http.deltas import GarbledError
from inglenook.engines.over_http.sse import LONGEST_LINE, TooLongError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def json_lines(pieces: Iterable[bytes]) -> Iterator[dict[str, object]]:
    """The objects, one by one; a line that the end cuts off is left out, broken UTF-8 becomes �.

    Raises GarbledError when a line is no object, TooLongError.
    """
    held: list[bytes] = []
    size = 0
    for piece in pieces:
        *lines, rest = piece.split(b"\n")
        for line in lines:
            whole = b"".join([*held, line])
            held, size = [], 0
            if found := _object(whole):
                yield found
        held.append(rest)
        size += len(rest)
        if size > LONGEST_LINE:
            raise TooLongError
    try:
        last = _object(b"".join(held))  # some leave the end of the last line out
    except GarbledError:
        return
    if last:
        yield last


def _object(line: bytes) -> dict[str, object] | None:
    """None for a blank line."""
    if not line.strip():
        return None
    try:
        found = json.loads(line.decode("utf-8", "replace"))
    except (ValueError, RecursionError) as error:
        raise GarbledError from error
    if not isinstance(found, dict):
        raise GarbledError
    return cast("dict[str, object]", found)
