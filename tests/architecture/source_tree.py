"""What the checks of the source tree look at: its files, by folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "desktop" / "inglenook"
CODE_FOLDERS = ("desktop", "tests", "packaging", "benchmarks")


def python_files() -> Iterator[Path]:
    """Every file of Python that we wrote."""
    for folder in CODE_FOLDERS:
        yield from (ROOT / folder).rglob("*.py")


def text_files() -> Iterator[Path]:
    """Every file that people read: code, pages, settings of tools, lock files."""
    for folder in (*CODE_FOLDERS, "docs", ".ci"):
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts and b"\0" not in path.read_bytes()[:4096]:
                yield path
    yield from ROOT.glob("*.md")
    yield from ROOT.glob("*.toml")
