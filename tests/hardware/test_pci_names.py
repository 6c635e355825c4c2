"""What PCI devices are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.hardware.linux_tree import LinuxTree

from inglenook.hardware.pci_names import PciNames

if TYPE_CHECKING:
    from pathlib import Path

PCI_IDS = (
    "# list",
    "1002  Advanced Micro Devices, Inc. [AMD/ATI]",
    "\t73bf  Navi 21 [Radeon RX 6800/6800 XT / 6900 XT]",
    "\t\t1002 0e3a  a board of somebody's",
    "8086  Intel Corporation",
    "\t73bf  not this one",
    "\t9a49  TigerLake-LP GT2",
)


def test_the_market_name_by_revision_comes_first(tmp_path: Path) -> None:
    tree = LinuxTree(tmp_path)
    tree.names("usr/share/hwdata/pci.ids", *PCI_IDS)
    tree.names("usr/share/libdrm/amdgpu.ids", "73BF,\tC0,\tAMD Radeon RX 6900 XT", "73BF,\tC3,\tAMD Radeon RX 6800")
    names = PciNames(tmp_path)
    assert names.name("1002", "73bf", "c3") == "AMD Radeon RX 6800"
    assert names.name("1002", "73bf", "00") == "AMD Radeon RX 6800/6800 XT / 6900 XT"
    assert names.name("8086", "9a49") == "Intel TigerLake-LP GT2"
    assert names.name("8086", "ffff") == "Intel graphics ffff"


def test_without_lists_there_are_numbers(tmp_path: Path) -> None:
    assert PciNames(tmp_path).name("1002", "73bf", "c3") == "AMD graphics 73bf"
