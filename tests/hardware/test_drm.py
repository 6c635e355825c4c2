"""The cards in Linux' /sys, for each driver's way of telling."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from tests.hardware.linux_tree import LinuxTree

from inglenook.hardware.drm import read_drm_cards
from inglenook.hardware.gpu import GpuProcess

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="these are links, which need rights there")

GIB = 2**30
OF_A_CARD = bytes([96, 0, 1, 3])  # gpu_metrics: size, format revision, content revision
OF_A_PROCESSOR = bytes([120, 0, 2, 2])


@pytest.fixture
def tree(tmp_path: Path) -> LinuxTree:
    return LinuxTree(tmp_path)


def test_an_amd_card(tree: LinuxTree) -> None:
    tree.names("usr/share/libdrm/amdgpu.ids", "# revised", "744C,\tC8,\tAMD Radeon RX 7900 XTX")
    tree.card(
        1,
        "0000:03:00.0",
        screens=("disconnected", "connected"),
        vendor="0x1002\n",
        device="0x744c\n",
        revision="0xc8\n",
        gpu_metrics=OF_A_CARD,
        mem_info_vram_total=f"{24 * GIB}\n",
        mem_info_vram_used=f"{2 * GIB}\n",
        mem_info_gtt_total=f"{32 * GIB}\n",
    )
    (gpu,) = read_drm_cards(tree.root)
    assert (gpu.name, gpu.backend, gpu.source) == ("AMD Radeon RX 7900 XTX", "hip", "amdgpu")
    assert (gpu.total_bytes, gpu.free_bytes) == (24 * GIB, 22 * GIB)
    assert (gpu.is_integrated, gpu.draws_screen, gpu.address, gpu.problem) == (False, True, "0000:03:00.0", "")


@pytest.mark.parametrize(
    ("metrics", "total", "is_integrated"),
    [
        (OF_A_PROCESSOR, 8 * GIB, True),  # what the firmware sets aside can be a lot
        (OF_A_CARD, GIB, False),
        (None, 8 * GIB, False),  # older than these measurements: Polaris
        (None, GIB // 2, True),
    ],
)
def test_amds_graphics_inside_a_processor_never_count_what_they_borrow(
    tree: LinuxTree, metrics: bytes | None, total: int, *, is_integrated: bool
) -> None:
    folder = tree.card(
        0,
        "0000:0c:00.0",
        vendor="0x1002",
        device="0x15bf",
        mem_info_vram_total=str(total),
        mem_info_vram_used="0",
        mem_info_gtt_total=str(30 * GIB),
    )
    if metrics is not None:
        tree.write(folder / "device" / "gpu_metrics", metrics)
    (gpu,) = read_drm_cards(tree.root)
    assert gpu.is_integrated is is_integrated
    assert gpu.total_bytes == total
    assert gpu.name == "AMD graphics 15bf"


def test_an_intel_card_with_i915(tree: LinuxTree) -> None:
    tree.names("usr/share/misc/pci.ids", "8086  Intel Corporation", "\t56a0  DG2 [Arc A770]", "10de  NVIDIA")
    folder = tree.card(0, "0000:03:00.0", vendor="0x8086", device="0x56a0")
    tree.write(folder / "lmem_total_bytes", str(16 * GIB))
    tree.write(folder / "lmem_avail_bytes", str(15 * GIB))
    (gpu,) = read_drm_cards(tree.root)
    assert (gpu.name, gpu.backend) == ("Intel Arc A770", "vulkan")
    assert (gpu.total_bytes, gpu.free_bytes, gpu.is_integrated) == (16 * GIB, 15 * GIB, False)


def test_an_intel_card_with_xe_tells_its_size_and_programs_tell_the_rest(tree: LinuxTree) -> None:
    tree.card(0, "0000:03:00.0", vendor="0x8086", device="0xe20b", tile0__physical_vram_size_bytes=str(12 * GIB))
    told = "drm-client-id:\t7\ndrm-pdev:\t0000:03:00.0\ndrm-resident-vram0:\t2097152 KiB\n"
    tree.program(321, "game", {5: ("/dev/dri/renderD128", told)})
    (gpu,) = read_drm_cards(tree.root)
    assert (gpu.total_bytes, gpu.free_bytes) == (12 * GIB, 10 * GIB)
    assert gpu.processes == (GpuProcess(321, "game", 2 * GIB),)


def test_intels_graphics_inside_a_processor_have_no_memory(tree: LinuxTree) -> None:
    tree.card(0, "0000:00:02.0", vendor="0x8086", device="0xa7a0")
    (gpu,) = read_drm_cards(tree.root)
    assert (gpu.total_bytes, gpu.free_bytes, gpu.is_integrated) == (None, None, True)
    assert "borrows the computer's" in gpu.problem


def test_other_cards_are_named_and_what_is_no_card_is_not(tree: LinuxTree) -> None:
    tree.names("usr/share/hwdata/pci.ids", "10de  NVIDIA Corporation", "\t2684  AD102 [GeForce RTX 4090]")
    tree.card(10, "0000:01:00.0", vendor="0x10de", device="0x2684")
    tree.card(2, "0000:05:00.0", vendor="0x1a03", device="0x2000")
    tree.card(3, "vgem")  # a screen that is only pretended
    tree.write(tree.root / "sys/class/drm/version", "drm 1.1.0")
    server, nvidia = read_drm_cards(tree.root)
    assert server.name == "PCI 1a03 graphics 2000"
    assert (nvidia.name, nvidia.backend) == ("NVIDIA GeForce RTX 4090", "cuda")
    assert nvidia.problem == "How much memory this card has is told by NVIDIA's driver only, which does not answer."


def test_a_driver_that_says_nonsense(tree: LinuxTree) -> None:
    tree.card(
        0,
        "0000:03:00.0",
        vendor="0x1002",
        device="\xff",
        gpu_metrics=b"",
        mem_info_vram_total="lots",
        mem_info_vram_used="-1",
    )
    (gpu,) = read_drm_cards(tree.root)
    assert (gpu.total_bytes, gpu.free_bytes) == (None, None)
    assert gpu.problem


def test_a_computer_without_cards(tmp_path: Path) -> None:
    assert read_drm_cards(tmp_path) == ()


def test_this_computer_can_be_asked() -> None:
    for gpu in read_drm_cards():
        assert gpu.name
        assert gpu.free_bytes is not None or gpu.problem
