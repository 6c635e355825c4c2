"""The commands that a page shows, taken from its console and sh blocks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_BLOCK = re.compile(r"^```(console|sh)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def commands(page: Path) -> list[str]:
    """Each line that is typed: after "$ " in a console block, every line of an sh block; comments left out."""
    found: list[str] = []
    for kind, block in _BLOCK.findall(page.read_text(encoding="utf-8")):
        lines = [line.strip() for line in block.splitlines()]
        typed = [line.removeprefix("$ ") for line in lines if line.startswith("$ ") or kind == "sh"]
        found += [re.sub(r"\s+#\s.*$", "", line) for line in typed if line and not line.startswith("#")]
    return found
