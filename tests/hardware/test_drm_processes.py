"""Who holds a card's memory on Linux."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from tests.hardware.linux_tree import LinuxTree

from inglenook.hardware.drm_processes import read_drm_processes
from inglenook.hardware.gpu import GpuProcess

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="these are links, which need rights there")

CARD = "/dev/dri/renderD128"


def _told(client: int, memory: str, address: str = "0000:03:00.0") -> str:
    return f"pos:\t0\ndrm-driver:\tamdgpu\ndrm-client-id:\t{client}\ndrm-pdev:\t{address}\n{memory}\n"


def test_each_client_counts_once_and_a_program_with_all_of_its_clients(tmp_path: Path) -> None:
    tree = LinuxTree(tmp_path)
    tree.program(
        100,
        "browser",
        {
            3: (CARD, _told(1, "drm-memory-vram:\t1024 KiB")),
            4: (CARD, _told(1, "drm-memory-vram:\t1024 KiB")),  # the same, opened twice
            5: (CARD, _told(2, "drm-memory-vram:\t512 KiB")),
            6: ("/dev/null", _told(9, "drm-memory-vram:\t9999 KiB")),
        },
    )
    tree.program(200, "model", {3: ("/dev/dri/card1", _told(3, "drm-resident-vram:\t8 MiB\ndrm-memory-vram:\t1 KiB"))})
    tree.program(300, "other card", {3: (CARD, _told(4, "drm-resident-local0:\t77", "0000:04:00.0"))})
    assert read_drm_processes(tmp_path) == {
        "0000:03:00.0": (GpuProcess(200, "model", 8 * 2**20), GpuProcess(100, "browser", 1536 * 1024)),
        "0000:04:00.0": (GpuProcess(300, "other card", 77),),
    }


def test_what_is_not_understood_takes_nothing(tmp_path: Path) -> None:
    tree = LinuxTree(tmp_path)
    tree.program(1, "odd", {3: (CARD, _told(1, "drm-memory-vram:\tmuch")), 4: (CARD, "drm-pdev:\t\n")})
    (tmp_path / "proc/2/fd").mkdir(parents=True)  # has just ended
    (tmp_path / "proc/2/fd/3").symlink_to(CARD)
    (tmp_path / "proc/self").mkdir()
    assert read_drm_processes(tmp_path) == {"0000:03:00.0": (GpuProcess(1, "odd", 0),)}
    assert read_drm_processes(tmp_path / "nowhere") == {}
