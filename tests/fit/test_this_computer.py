"""The computer as the fit sees it, for what the system and the engine say of it."""

from __future__ import annotations

from dataclasses import replace

from inglenook.engines.llama_cpp.plan import Backend, LoadParameters
from inglenook.fit.computer import GIB, MIB
from inglenook.fit.fit import DeviceFit, Fit, HostFit, Use
from inglenook.fit.this_computer import Here, this_computer, unused_gpus, with_counted_back
from inglenook.hardware.bandwidth import Bandwidth
from inglenook.hardware.engine_gpus import EngineDevice, engine_device
from inglenook.hardware.gpu import Gpu
from inglenook.hardware.memory import Memory

CPU = engine_device("CPU: AMD Ryzen 7 7840U")
CUDA = engine_device("CUDA0: NVIDIA GeForce RTX 4070")
NVIDIA = Gpu(
    name="NVIDIA GeForce RTX 4070",
    backend="cuda",
    is_integrated=False,
    total_bytes=12 * GIB,
    free_bytes=11 * GIB,
    source="NVML",
    draws_screen=True,
    bandwidth_bytes_s=504_000_000_000,
)
INSIDE = replace(NVIDIA, name="AMD Radeon 780M", backend="hip", is_integrated=True, total_bytes=GIB, free_bytes=GIB)


def _here(*engine: EngineDevice, gpus: tuple[Gpu, ...] = ()) -> Here:
    return Here((*engine, CPU), threads=8, memory=lambda: Memory(32 * GIB, 20 * GIB), gpus=lambda: gpus)


def test_main_memory_and_its_speed() -> None:
    measured = Bandwidth(60_000_000_000, 8, "2026-03-01", "Measured.")
    computer = this_computer(replace(_here(), bandwidth=measured))
    assert (computer.host.total_bytes, computer.host.available_bytes) == (32 * GIB, 20 * GIB)
    assert (computer.devices, computer.threads, computer.bandwidth_bytes_s) == ((), 8, 60_000_000_000)
    assert not computer.is_invented


def test_a_card_that_draws_the_screen_keeps_more_free() -> None:
    (device,) = this_computer(_here(CUDA, gpus=(NVIDIA,))).devices
    assert (device.id, device.name, device.kind, device.backend) == ("gpu0", NVIDIA.name, "gpu", "cuda")
    assert (device.total_bytes, device.free_bytes) == (12 * GIB, 11 * GIB)
    assert device.reserve_bytes == int(0.05 * 12 * GIB)
    assert device.bandwidth_bytes_s == NVIDIA.bandwidth_bytes_s
    (headless,) = this_computer(_here(CUDA, gpus=(replace(NVIDIA, draws_screen=False),))).devices
    assert headless.reserve_bytes == 256 * MIB


def test_what_the_driver_takes_is_assumed_until_it_was_measured() -> None:
    (assumed,) = this_computer(_here(CUDA, gpus=(NVIDIA,))).devices
    assert assumed.overhead_source == "assumed for CUDA"

    def learned_overhead(name: str, backend: Backend) -> int | None:
        return 321 * MIB if (name, backend) == (NVIDIA.name, "cuda") else None

    (learned,) = this_computer(replace(_here(CUDA, gpus=(NVIDIA,)), learned_overhead=learned_overhead)).devices
    assert learned.overhead_bytes == 321 * MIB
    assert learned.overhead_source == "measured on this card"


def test_graphics_inside_the_processor_have_only_what_is_theirs() -> None:
    engine = EngineDevice("Vulkan0", "AMD Radeon 780M (RADV PHOENIX)", 24 * GIB, 23 * GIB)
    (device,) = this_computer(_here(engine, gpus=(INSIDE,))).devices
    assert (device.kind, device.backend) == ("igpu", "vulkan")
    assert (device.total_bytes, device.free_bytes) == (GIB, GIB)


def test_the_engines_own_figures_are_the_last_resort() -> None:
    engine = EngineDevice("Vulkan0", "Intel Arc B580", 12 * GIB, 11 * GIB)
    silent = replace(NVIDIA, name="Intel Arc B580", backend="vulkan", total_bytes=None, free_bytes=None)
    for gpus in ((silent,), ()):
        (device,) = this_computer(_here(engine, gpus=gpus)).devices
        assert (device.total_bytes, device.free_bytes) == (12 * GIB, 11 * GIB)
    (unknown,) = this_computer(_here(replace(engine, total_bytes=0, free_bytes=0), gpus=())).devices
    assert (unknown.total_bytes, unknown.free_bytes, unknown.limit_bytes) == (None, None, None)


def test_a_macs_graphics_have_no_more_than_the_computer_has_free() -> None:
    apple = replace(NVIDIA, name="Apple M2", backend="metal", total_bytes=24 * GIB, free_bytes=24 * GIB)
    (device,) = this_computer(
        _here(engine_device("MTL0: Apple M2"), gpus=(replace(apple, bandwidth_bytes_s=None),))
    ).devices
    assert (device.total_bytes, device.free_bytes) == (24 * GIB, 20 * GIB)
    assert device.bandwidth_bytes_s == 100_000_000_000  # from its data sheet


def test_cards_that_the_engine_cannot_use_are_named() -> None:
    assert this_computer(_here(gpus=(NVIDIA, INSIDE))).devices == ()
    (sentence,) = unused_gpus([CPU], (NVIDIA, INSIDE))
    assert sentence == "“NVIDIA GeForce RTX 4070” is not used: this engine was built without what computes on it."
    assert unused_gpus([CUDA, CPU], (NVIDIA, INSIDE)) == ()


def test_memory_is_read_again_each_time() -> None:
    left = iter([20 * GIB, 5 * GIB])
    here = replace(_here(), memory=lambda: Memory(32 * GIB, next(left)))
    assert [this_computer(here).host.available_bytes for _ in range(2)] == [20 * GIB, 5 * GIB]


def test_the_model_that_is_about_to_go_is_counted_back() -> None:
    computer = this_computer(_here(CUDA, gpus=(replace(NVIDIA, free_bytes=4 * GIB),)))
    on_card = Use(weights=5 * GIB, kv=GIB, overhead=GIB // 2)
    mapped = HostFit(Use(weights=3 * GIB, overhead=GIB), (), GIB, 4 * GIB, 3 * GIB, 0)
    loaded = Fit(
        context=8192,
        parameters=LoadParameters(8192, 512, 512, 8),
        devices=(DeviceFit("gpu0", NVIDIA.name, "gpu", "cuda", on_card, None, None),),
        host=mapped,
        verdict="fits",
        source="measured",
        tolerance_pct=0,
        gpu_layers=20,
        layers=33,
    )
    after = with_counted_back(computer, loaded, mapped_is_available=True)
    assert after.devices[0].free_bytes == 10 * GIB + GIB // 2
    assert after.host.available_bytes == 21 * GIB  # its mapped file was never taken away
    elsewhere = with_counted_back(computer, loaded, mapped_is_available=False)
    assert elsewhere.host.available_bytes == 24 * GIB
    twice = with_counted_back(after, loaded)
    assert twice.devices[0].free_bytes == 12 * GIB  # never more than there is
    inside = replace(computer, devices=(replace(computer.devices[0], kind="igpu"),))
    shared = with_counted_back(inside, loaded, mapped_is_available=True)
    assert shared.host.available_bytes == 27 * GIB + GIB // 2  # its part of the card was the main memory's
