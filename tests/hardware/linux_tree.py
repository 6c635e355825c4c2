"""Builds /sys, /proc and /usr/share of a Linux computer in a folder."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class LinuxTree:
    """A root folder; cards and programs are added to it."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def card(self, number: int, address: str, *, screens: tuple[str, ...] = (), **files: str | bytes) -> Path:
        """A card at that PCI address with these files: ``mem_info_vram_total="…"``; "__" stands for a folder."""
        device = self.root / "sys/devices/pci0000:00" / address
        for name, content in files.items():
            self.write(device / name.replace("__", "/"), content)
        folder = self.root / f"sys/class/drm/card{number}"
        folder.mkdir(parents=True)
        (folder / "device").symlink_to(device, target_is_directory=True)
        for place, status in enumerate(screens):
            self.write(folder.parent / f"card{number}-DP-{place}/status", f"{status}\n")
        return folder

    def program(self, pid: int, name: str, opened: dict[int, tuple[str, str]]) -> None:
        """A program with these open files: number to (path, what the kernel tells of it)."""
        process = self.root / f"proc/{pid}"
        self.write(process / "comm", f"{name}\n")
        (process / "fd").mkdir()
        for number, (path, told) in opened.items():
            os.symlink(path, process / f"fd/{number}")  # noqa: PTH211  it leads nowhere here
            self.write(process / f"fdinfo/{number}", told)

    def names(self, place: str, *lines: str) -> None:
        """A list of names of PCI devices."""
        self.write(self.root / place, "\n".join(lines) + "\n")

    @staticmethod
    def write(path: Path, content: str | bytes) -> None:
        """A file with its folders."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
