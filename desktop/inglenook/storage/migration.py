"""A step of the chats' file from one format to the next."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Migration:
    """One step; its statements run in one transaction, which also writes its number into the file."""

    number: int
    name: str
    statements: tuple[str, ...]
