"""One thing that the doctor looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Check:
    """What was found. "warn" limits the app, "wrong" keeps a part of it from working."""

    name: str
    state: Literal["ok", "warn", "wrong"]
    sentence: str
