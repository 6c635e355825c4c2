"""Which of the engine's devices is which card."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inglenook.hardware.engine_gpus import EngineDevice, engine_device, match_devices
from inglenook.hardware.gpu import Gpu

if TYPE_CHECKING:
    from inglenook.engines.llama_cpp.plan import Backend


def _gpu(name: str, backend: Backend, *, is_integrated: bool = False) -> Gpu:
    return Gpu(name, backend, is_integrated, None, None, "")


SMALL = _gpu("NVIDIA GeForce RTX 3060", "cuda")
LARGE = _gpu("NVIDIA GeForce RTX 4090", "cuda")
RADEON = _gpu("AMD Radeon RX 7900 XTX", "hip")
INSIDE = _gpu("Intel Iris Xe Graphics", "vulkan", is_integrated=True)
ALL = (LARGE, SMALL, RADEON, INSIDE)


@pytest.mark.parametrize(
    ("words", "backend", "gpu"),
    [
        ("CUDA1: NVIDIA GeForce RTX 3060", "cuda", SMALL),
        ("ROCm0: AMD Radeon RX 7900 XTX", "hip", RADEON),
        ("Vulkan0: AMD Radeon RX 7900 XTX (RADV NAVI31)", "vulkan", RADEON),
        ("Vulkan2: Intel(R) Iris(R) Xe Graphics (TGL GT2)", "vulkan", INSIDE),
        ("SYCL0: Intel(R) Arc(TM) Graphics", "sycl", INSIDE),
        ("CUDA0: NVIDIA GeForce RTX 9999", "cuda", LARGE),
        ("RPC0: 192.0.2.1:50052", "other", None),
        ("Vulkan0: llvmpipe (LLVM 21.1)", "vulkan", None),
    ],
)
def test_a_device_is_the_card_that_is_called_most_like_it(words: str, backend: str, gpu: Gpu | None) -> None:
    device = engine_device(words)
    assert device.backend == backend
    assert match_devices([engine_device("CPU: EPYC"), device], ALL) == ((device, gpu),)


def test_each_card_is_given_once_and_the_engines_order_stays() -> None:
    twin = _gpu("NVIDIA GeForce RTX 3060", "cuda")
    devices = tuple(map(engine_device, ("CUDA0: NVIDIA GeForce RTX 3060", "CUDA1: NVIDIA GeForce RTX 3060")))
    assert match_devices(devices, [LARGE, SMALL, twin]) == ((devices[0], SMALL), (devices[1], twin))
    assert match_devices(devices, [SMALL]) == ((devices[0], SMALL), (devices[1], None))


def test_a_device_without_a_description_has_its_name() -> None:
    assert engine_device("Metal") == EngineDevice("Metal", "Metal")
    assert engine_device("MTL0: Apple M2").backend == "metal"
