"""Which programs hold a card's memory on Linux, from what the kernel tells of their open files.

Only programs of the same user can be seen. Source: the kernel's "DRM client usage stats".
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.hardware.gpu import GpuProcess

if TYPE_CHECKING:
    from collections.abc import Iterator

_REGIONS = ("vram", "vram0", "local0")  # amdgpu, xe, i915
_UNITS = {"": 1, "KiB": 2**10, "MiB": 2**20}


@dataclass(frozen=True, slots=True)
class _Client:
    address: str
    number: str
    used_bytes: int


def read_drm_processes(root: Path = Path("/")) -> dict[str, tuple[GpuProcess, ...]]:
    """For each PCI address the programs that use that card, most memory first."""
    used: dict[tuple[str, int], int] = {}
    seen: set[tuple[str, str]] = set()
    for pid, client in _clients(root / "proc"):
        if (client.address, client.number) not in seen:  # one client may be open many times
            seen.add((client.address, client.number))
            used[client.address, pid] = used.get((client.address, pid), 0) + client.used_bytes
    found: dict[str, list[GpuProcess]] = {}
    for (address, pid), bytes_ in sorted(used.items(), key=lambda item: (-item[1], item[0])):
        found.setdefault(address, []).append(GpuProcess(pid, _name(root / "proc" / str(pid)), bytes_))
    return {address: tuple(processes) for address, processes in found.items()}


def _clients(proc: Path) -> Iterator[tuple[int, _Client]]:
    for folder in _folder(proc):
        if folder.isdecimal():
            for descriptor in _folder(proc / folder / "fd"):
                client = _client(proc / folder, descriptor)
                if client is not None:
                    yield int(folder), client


def _folder(folder: Path) -> tuple[str, ...]:
    """The names in it; none where one may not look, or of a program that has just ended."""
    try:
        return tuple(sorted(os.listdir(folder)))  # noqa: PTH208  thousands of names, no paths wanted
    except OSError:
        return ()


def _client(process: Path, descriptor: str) -> _Client | None:
    try:
        target = os.readlink(process / "fd" / descriptor)  # noqa: PTH115  Path.readlink would make a path of it
        if not target.startswith("/dev/dri/"):
            return None
        text = (process / "fdinfo" / descriptor).read_text(encoding="ascii", errors="replace")
    except OSError:
        return None
    facts = {key: value.strip() for key, _, value in (line.partition(":") for line in text.splitlines())}
    address, number = facts.get("drm-pdev", ""), facts.get("drm-client-id", "")
    return _Client(address.casefold(), number, _used(facts)) if address and number else None


def _used(facts: dict[str, str]) -> int:
    """What is resident; amdgpu's older word for it is "drm-memory-vram"."""
    total = 0
    for region in _REGIONS:
        value = facts.get(f"drm-resident-{region}") or facts.get(f"drm-memory-{region}") or "0"
        number, _, unit = value.partition(" ")
        total += int(number) * _UNITS.get(unit.strip(), 0) if number.isdecimal() else 0
    return total


def _name(process: Path) -> str:
    try:
        return (process / "comm").read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
