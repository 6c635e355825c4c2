"""Models cut into several files, as llama.cpp's gguf-split names them: name-00001-of-00003.gguf."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_PART = re.compile(r"(?P<stem>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})\.gguf", re.IGNORECASE)
_MOST = 1000


def parts_of(path: Path) -> tuple[Path, ...]:
    """All the files of the model that this file belongs to, the first one first; just this one if it stands alone.

    They need not all be there.
    """
    part = _PART.fullmatch(path.name)
    count = int(part["count"]) if part else 1
    if part is None or not 1 < count <= _MOST:
        return (path,)
    return tuple(
        path.with_name(f"{part['stem']}-{number:05}-of-{count:05}{path.suffix}") for number in range(1, count + 1)
    )


def whole_stem(path: Path) -> str:
    """The file's name without its ending and without the number of its part."""
    part = _PART.fullmatch(path.name)
    return part["stem"] if part else path.stem
