"""Where other apps keep their chats on this computer."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class OtherApp:
    """An app whose chats lie here."""

    name: str
    path: Path  # a file or a folder


def apps_with_chats() -> tuple[OtherApp, ...]:
    """Those that are there; nothing is read but whether they are."""
    return tuple(OtherApp(name, path) for name, path in _places() if path.exists())


def _places() -> list[tuple[str, Path]]:
    home = Path(os.path.expanduser("~"))  # noqa: PTH111  pathlib's raises where there is none
    places = [
        ("LM Studio", home / ".lmstudio" / "conversations"),
        ("LM Studio", home / ".cache" / "lm-studio" / "conversations"),
    ]
    if sys.platform == "darwin":
        places.append(("Ollama", home / "Library" / "Application Support" / "Ollama" / "db.sqlite"))
    elif sys.platform == "win32" and "LOCALAPPDATA" in os.environ:
        places.append(("Ollama", Path(os.environ["LOCALAPPDATA"]) / "Ollama" / "db.sqlite"))
    return places
