"""What the palette offers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

Kind = Literal["command", "chat", "message", "model", "preset", "setting"]


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """``id`` tells it from all others and is remembered; ``detail`` is searched too, but a hit in the title wins."""

    id: str
    kind: Kind
    title: str
    run: Callable[[], None]
    detail: str = ""
    keys: str = ""  # as this system writes them
