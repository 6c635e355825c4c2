"""The roofline: how long a token takes on devices whose memory and arithmetic have a known speed.

Generating, every weight that is asked is read once for each token, and the cache as far as it is filled. Reading a
prompt, operations count. Devices work one after the other, each on its layers.
What is lost on the way is taken from measurements in llama.cpp's pull requests 4766, 5835, 13324, 15802 and 21024 and
ipex-llm's issue 12991: 45 to 90 % of a card's memory speed is reached, and 0.3 to 2.8 times its float32 operations,
as tensor cores do more.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.plan import HOST
from inglenook.fit.work import work_of
from inglenook.hardware.known_gpus import find_known_gpu

if TYPE_CHECKING:
    from inglenook.engines.llama_cpp.plan import Backend
    from inglenook.fit.computer import Computer, Device
    from inglenook.fit.fit import Fit
    from inglenook.fit.shape import Shape
    from inglenook.fit.work import Work

CPU = "CPU"


@dataclass(frozen=True, slots=True)
class Losses:
    """One end of what is to be expected."""

    card_memory: float  # of its speed, reached
    main_memory: float
    card_layer_s: float  # to start a layer's steps on a card
    host_layer_s: float  # for the threads to wait for each other
    thread_operations: float  # in a second, on weights of 4 to 8 bits
    to_card_bytes_s: float  # over the bus between main memory and a card
    card_operations: dict[Backend, float]  # times float32's
    other_operations: float


WORST = Losses(
    card_memory=0.5,
    main_memory=0.35,
    card_layer_s=40e-6,
    host_layer_s=100e-6,
    thread_operations=10e9,
    to_card_bytes_s=6e9,
    card_operations={"cuda": 0.8, "metal": 0.45},
    other_operations=0.3,
)
BEST = Losses(
    card_memory=0.92,
    main_memory=1.0,
    card_layer_s=10e-6,
    host_layer_s=10e-6,
    thread_operations=80e9,
    to_card_bytes_s=25e9,
    card_operations={"cuda": 2.8, "metal": 0.9},
    other_operations=2.4,
)
_OFFLOADED_BATCH = 32  # tokens, from which on weights in main memory go to a card (ggml-backend.cpp, offload_op)


@dataclass(frozen=True, slots=True)
class _Place:
    """A device, and what it has to do."""

    work: Work
    name: str
    backend: Backend
    memory_bytes_s: int | None
    float32_operations: float | None  # of a card


class Roofline:
    """One load on one computer."""

    def __init__(self, shape: Shape, fit: Fit, computer: Computer) -> None:
        devices = {device.id: device for device in computer.devices}
        self._places = tuple(_place(work, devices.get(work.device), computer) for work in work_of(shape, fit, computer))
        self._threads = fit.parameters.n_threads
        self._batch = max(1, fit.parameters.n_ubatch)
        self._streams = fit.parameters.op_offload and self._batch >= _OFFLOADED_BATCH

    @property
    def names(self) -> tuple[str, ...]:
        """The devices that have something to do; CPU stands for the processor."""
        return tuple(place.name for place in self._places)

    @property
    def speeds(self) -> tuple[tuple[str, int], ...]:
        """Each device's memory in bytes per second, where it is known."""
        return tuple((place.name, place.memory_bytes_s) for place in self._places if place.memory_bytes_s)

    def generation(self, losses: Losses, fill: float) -> float | None:
        """Tokens in a second while the context is filled to this share; None where a memory's speed is not known."""
        seconds = 0.0
        for place in self._places:
            if place.memory_bytes_s is None:
                return None
            work = place.work
            reading = (work.read_bytes + work.kv_bytes * fill) / (place.memory_bytes_s * _reached(place, losses))
            computing = work.read_operations / (self._threads * losses.thread_operations) if _is_host(place) else 0.0
            seconds += max(reading, computing) + work.layers * _layer_s(place, losses)
        return 1 / seconds if seconds else None

    def prompt(self, losses: Losses, before: float) -> float | None:
        """Tokens in a second that are read while ``before`` tokens are there already; None where not known."""
        card = next((place for place in self._places if place.work.device != HOST and place.backend != "metal"), None)
        seconds = 0.0
        for place in self._places:
            batch = self._seconds_of_batch(place, card, losses, before)
            if batch is None:
                return None
            seconds += batch
        return self._batch / seconds if seconds else None

    def _seconds_of_batch(self, place: _Place, card: _Place | None, losses: Losses, before: float) -> float | None:
        work = place.work
        operations = self._batch * (work.prompt_operations + work.looking_back * before)
        if work.device == HOST and not (card and self._streams):
            return operations / (self._threads * losses.thread_operations)
        computing = card if work.device == HOST and card else place
        if computing.float32_operations is None:
            return None
        rate = losses.card_operations.get(computing.backend, losses.other_operations) * computing.float32_operations
        moving = work.all_bytes / losses.to_card_bytes_s if work.device == HOST else 0.0
        return max(operations / rate, moving) + work.layers * losses.card_layer_s


def _is_host(place: _Place) -> bool:
    return place.work.device == HOST


def _reached(place: _Place, losses: Losses) -> float:
    return losses.main_memory if _is_host(place) else losses.card_memory


def _layer_s(place: _Place, losses: Losses) -> float:
    return losses.host_layer_s if _is_host(place) else losses.card_layer_s


def _place(work: Work, device: Device | None, computer: Computer) -> _Place:
    if device is None:
        return _Place(work, CPU, "cpu", computer.bandwidth_bytes_s, None)
    known = find_known_gpu(device.name)
    speed = device.bandwidth_bytes_s or (known.bandwidth_bytes_s if known else None)
    if speed is None and device.shares_memory:
        speed = computer.bandwidth_bytes_s
    return _Place(work, device.name, device.backend, speed, known.flops if known else None)
