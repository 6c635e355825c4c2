"""The graphics cards that Linux has a driver for: AMD's and Intel's with their memory, others by name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.hardware.drm_processes import read_drm_processes
from inglenook.hardware.gpu import Gpu
from inglenook.hardware.pci_names import PciNames
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.hardware.gpu import GpuProcess

_AMD, _INTEL, _NVIDIA = "1002", "8086", "10de"
_CARD = re.compile(r"card\d+")
_INTEL_INTEGRATED = "0000:00:02.0"  # where Intel's processors have their graphics
_OLD_DISCRETE_BYTES = 2 * 2**30  # older than gpu_metrics: what a processor's graphics never had
_METRICS_OF_PROCESSORS = frozenset({2, 3})  # format_revision; 1 is a card's (kernel: amdgpu gpu_metrics)


@dataclass(frozen=True, slots=True)
class _Card:
    """Its folder in /sys/class/drm."""

    folder: Path
    address: str

    def text(self, name: str) -> str:
        """What a file in the folder says; empty when there is none."""
        try:
            return (self.folder / name).read_text(encoding="utf-8", errors="replace").strip()
        except OSError:
            return ""

    def number(self, *names: str) -> int | None:
        """The first of these files that holds a number."""
        return next((int(text) for text in map(self.text, names) if text.isdecimal()), None)

    def id(self, name: str) -> str:
        """Hexadecimal digits without 0x, lower case."""
        return self.text(f"device/{name}").casefold().removeprefix("0x")

    @property
    def draws_screen(self) -> bool:
        """Whether a screen is plugged in: /sys/class/drm/card0-DP-1/status."""
        for status in self.folder.parent.glob(f"{self.folder.name}-*/status"):
            try:
                if status.read_text(encoding="ascii", errors="replace").strip() == "connected":
                    return True
            except OSError:
                continue
        return False


def read_drm_cards(root: Path = Path("/")) -> tuple[Gpu, ...]:
    """Every card under /sys/class/drm, in the kernel's order; never raises."""
    cards = _cards(root / "sys" / "class" / "drm")
    if not cards:
        return ()
    processes = read_drm_processes(root)
    names = PciNames(root)
    return tuple(_read_card(card, names, processes.get(card.address, ())) for card in cards)


def _cards(folder: Path) -> list[_Card]:
    try:
        found = [entry for entry in folder.iterdir() if _CARD.fullmatch(entry.name)]
    except OSError:
        return []
    found.sort(key=lambda entry: int(entry.name.removeprefix("card")))
    cards: list[_Card] = []
    for entry in found:
        address = (entry / "device").resolve().name.casefold()  # a link to the device on its bus
        card = _Card(entry, address)
        if card.text("device/vendor"):  # a virtual screen has none
            cards.append(card)
    return cards


def _read_card(card: _Card, names: PciNames, processes: tuple[GpuProcess, ...]) -> Gpu:
    vendor = card.id("vendor")
    name = card.text("device/product_name") or names.name(vendor, card.id("device"), card.id("revision"))
    if vendor == _AMD:
        return _read_amd(card, name, processes)
    if vendor == _INTEL:
        return _read_intel(card, name, processes)
    maker = "NVIDIA's driver" if vendor == _NVIDIA else say("its driver")
    return Gpu(
        name=name,
        backend="cuda" if vendor == _NVIDIA else "other",
        is_integrated=False,
        total_bytes=None,
        free_bytes=None,
        source="Linux",
        address=card.address,
        draws_screen=card.draws_screen,
        processes=processes,
        problem=say("How much memory this card has is told by {maker} only, which does not answer.", maker=maker),
    )


def _read_amd(card: _Card, name: str, processes: tuple[GpuProcess, ...]) -> Gpu:
    total, used = card.number("device/mem_info_vram_total"), card.number("device/mem_info_vram_used")
    free = None if total is None or used is None else max(0, total - used)
    return Gpu(
        name=name,
        backend="hip",
        is_integrated=_is_amd_processor(card, total),
        total_bytes=total,
        free_bytes=free,
        source="amdgpu",
        address=card.address,
        draws_screen=card.draws_screen,
        processes=processes,
        problem=""
        if free is not None
        else say("The driver amdgpu does not tell how much memory this card has or has free."),
    )


def _is_amd_processor(card: _Card, total: int | None) -> bool:
    """Whether the card is a part of the processor: the layout of its own measurements tells (all since Vega 12)."""
    try:
        with (card.folder / "device" / "gpu_metrics").open("rb") as file:
            header = file.read(4)  # size (16 bits), format revision, content revision
    except OSError:
        header = b""
    if len(header) == 4:  # noqa: PLR2004
        return header[2] in _METRICS_OF_PROCESSORS
    return total is not None and total < _OLD_DISCRETE_BYTES


def _read_intel(card: _Card, name: str, processes: tuple[GpuProcess, ...]) -> Gpu:
    is_integrated = card.address == _INTEL_INTEGRATED
    total, free = (None, None) if is_integrated else _intel_memory(card, processes)
    problem = ""
    if is_integrated:
        problem = say("This card is a part of the processor: it has no memory of its own and borrows the computer's.")
    elif total is None:
        problem = say("Intel's driver does not tell how much memory this card has.")
    return Gpu(
        name=name,
        backend="vulkan",
        is_integrated=is_integrated,
        total_bytes=total,
        free_bytes=free,
        source="Linux",
        address=card.address,
        draws_screen=card.draws_screen,
        processes=processes,
        problem=problem,
    )


def _intel_memory(card: _Card, processes: tuple[GpuProcess, ...]) -> tuple[int | None, int | None]:
    """Total and free; i915 tells both in the card's folder, xe the size of each tile only.

    What the user's own programs hold is then taken off: other users' is not known.
    """
    total, free = card.number("lmem_total_bytes"), card.number("lmem_avail_bytes")
    if total is not None:
        return total, free
    sizes = (
        card.number(f"device/tile{tile}/physical_vram_size_bytes", f"device/tile{tile}/memory/physical_vram_size_bytes")
        for tile in range(4)
    )
    total = sum(size or 0 for size in sizes) or None
    return total, None if total is None else max(0, total - sum(process.used_bytes or 0 for process in processes))
