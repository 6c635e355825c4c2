"""The licences of everything that comes with the app, read from its resources."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Licence:
    """One part of the app that others made."""

    name: str
    licence: str  # as SPDX writes it
    text: str


def read_licences(folder: Path) -> tuple[Licence, ...]:
    """What third-party.json in the folder lists, in its order; each entry names the file with its text."""
    listed = json.loads((folder / "third-party.json").read_text(encoding="utf-8"))
    return tuple(
        Licence(entry["name"], entry["licence"], (folder / entry["text"]).read_text(encoding="utf-8"))
        for entry in listed
    )
