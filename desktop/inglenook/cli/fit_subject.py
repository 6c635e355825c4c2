"""Which model ``inglenook fit`` was asked about: one here, one on the hub, or one that is only thought of."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.errors import ModelNotFoundError
from inglenook.fit.precision import PRECISIONS

if TYPE_CHECKING:
    from inglenook.cancel import Cancel
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.fit.subject import Subject

_SIZE = re.compile(
    r"(?P<size>\d+(?:\.\d+)?[BM])(?:[:,]\s*(?P<how>\w+))?(?:[:,]\s*(?P<like>[a-z]+)(?:-like)?)?", re.IGNORECASE
)
_USUAL = "Q4_K_M"


def named_subject(what: str, rooms: TerminalRooms, cancel: Cancel) -> Subject:
    """The model named; what this computer has goes before the hub, and only its header is read.

    Raises InglenookError with the sentence.
    """
    size = _SIZE.fullmatch(what.strip())
    if size is not None:
        return rooms.headers.invented(size["size"], _precision(size["how"] or _USUAL), size["like"] or "llama")
    if what.startswith(("http://", "https://")):
        return rooms.headers.of_url(what, cancel)
    try:
        model = rooms.library.find(what, any_kind=True)
    except ModelNotFoundError:
        if rooms.hub.named(what) is None:
            raise
        return rooms.headers.of_url(what, cancel)
    return replace(rooms.headers.of_path(model.path), name=model.name)


def _precision(name: str) -> str:
    """As it is spelt; case does not matter."""
    known = (precision.name for precision in PRECISIONS)
    return next((one for one in known if one.casefold() == name.casefold()), name.upper())
