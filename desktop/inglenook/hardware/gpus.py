"""All graphics cards of this computer, each told by whoever knows it best."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.hardware.drm import read_drm_cards
from inglenook.hardware.dxgi import read_dxgi
from inglenook.hardware.metal import read_metal
from inglenook.hardware.nvidia import NvidiaCards, read_nvidia

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inglenook.hardware.gpu import Gpu


@dataclass(frozen=True, slots=True)
class GpuReaders:
    """Who is asked. Each answers nothing on a system that is not its own."""

    nvidia: Callable[[], NvidiaCards] = read_nvidia
    others: tuple[Callable[[], tuple[Gpu, ...]], ...] = (read_drm_cards, read_dxgi, read_metal)


def read_gpus(readers: GpuReaders | None = None) -> tuple[Gpu, ...]:
    """Every card, those with memory of their own first, then by how much they have; never raises.

    NVIDIA's driver is asked for its own cards; the system for all others, and for those about which the driver is
    silent. What a processor's graphics may borrow of the computer's memory is never counted as theirs.
    """
    readers = readers or GpuReaders()
    nvidia = readers.nvidia()
    system = [gpu for read in readers.others for gpu in read()]
    found = [*(_completed(gpu, system) for gpu in nvidia.gpus), *_others(system, nvidia)]
    return tuple(sorted(found, key=lambda gpu: (gpu.is_integrated, -(gpu.total_bytes or 0))))


def _completed(gpu: Gpu, system: Sequence[Gpu]) -> Gpu:
    """NVIDIA's card, with what only the system knows."""
    same = next((other for other in system if gpu.address and other.address == gpu.address), None)
    if same is None or gpu.draws_screen is not None:
        return gpu
    return replace(gpu, draws_screen=same.draws_screen)


def _others(system: Sequence[Gpu], nvidia: NvidiaCards) -> list[Gpu]:
    """The system's cards without those that NVIDIA's driver has told of."""
    told = {gpu.address for gpu in nvidia.gpus}
    others: list[Gpu] = []
    for gpu in system:
        if gpu.backend != "cuda":
            others.append(gpu)
        elif gpu.address not in told and not (nvidia.gpus and not gpu.address):  # DXGI knows no address
            problem = nvidia.problem if gpu.total_bytes is None and nvidia.problem else gpu.problem
            others.append(replace(gpu, problem=problem))
    return others
