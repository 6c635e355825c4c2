"""What a PCI device is called, from the lists that a Linux system has."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKET_NAMES = ("usr/share/libdrm/amdgpu.ids", "opt/amdgpu/share/libdrm/amdgpu.ids")  # "744C, C8, AMD Radeon RX 7900"
_CHIP_NAMES = ("usr/share/hwdata/pci.ids", "usr/share/misc/pci.ids")
_VENDORS = {"1002": "AMD", "8086": "Intel", "10de": "NVIDIA"}


@dataclass(frozen=True, slots=True)
class PciNames:
    """The lists under ``root``; what is not there is not used."""

    root: Path = Path("/")

    def name(self, vendor: str, device: str, revision: str = "") -> str:
        """Such as "AMD Radeon RX 7900 XTX"; vendor, device and revision in hexadecimal without 0x, lower case."""
        maker = _VENDORS.get(vendor, f"PCI {vendor}")
        market = self._market_name(device, revision) if maker == "AMD" else ""
        chip = market or self._chip_name(vendor, device)
        return market or (f"{maker} {chip}" if chip else f"{maker} graphics {device}")

    def _market_name(self, device: str, revision: str) -> str:
        for line in self._lines(_MARKET_NAMES):
            parts = [part.strip() for part in line.split(",", 2)]
            if len(parts) == 3 and parts[0].casefold() == device and parts[1].casefold().zfill(2) == revision:  # noqa: PLR2004
                return parts[2]
        return ""

    def _chip_name(self, vendor: str, device: str) -> str:
        """Such as "DG2 [Arc A770]", of which the part in brackets is what is sold."""
        is_vendor = False
        for line in self._lines(_CHIP_NAMES):
            if line[:1] not in {"\t", "#", "\n"}:
                if is_vendor:
                    break
                is_vendor = line.startswith(vendor + " ")
            elif is_vendor and line.startswith(f"\t{device} "):
                name = line.strip().partition(" ")[2].strip()
                return name.partition("[")[2].rstrip("]").strip() or name
        return ""

    def _lines(self, places: tuple[str, ...]) -> Iterator[str]:
        """Of the first list that is there."""
        for place in places:
            try:
                with (self.root / place).open(encoding="utf-8", errors="replace") as file:
                    yield from file
            except OSError:
                continue
            return
