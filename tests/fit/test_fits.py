"""What the front ends are told: free memory with the loaded model given back once, what was learned, what helps."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest

from inglenook.engines.engine import BufferUse
from inglenook.engines.llama_cpp.planner import Planner
from inglenook.engines.scripted import SCRIPTED_MODEL
from inglenook.fit.computer import GIB, MIB, Computer, Host, invented
from inglenook.fit.fits import Fits
from inglenook.fit.headers import Headers
from inglenook.fit.measurements import Measurements
from inglenook.fit.options import FitOptions
from inglenook.fit.planning import PlannedFits
from inglenook.fit.this_computer import MAPPED_IS_AVAILABLE
from inglenook.hardware.bandwidth import Bandwidth
from inglenook.hardware.gpu import Gpu
from inglenook.hardware.memory import Memory
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.hub.hub import Hub

CARD = Gpu("RTX 4070", "cuda", is_integrated=False, total_bytes=12 * GIB, free_bytes=11 * GIB, source="NVML")


class Desk:
    """A computer whose memory a test sets."""

    def __init__(self, database: Database, cache: Path, *devices: str) -> None:
        self.memory = Memory(32 * GIB, 20 * GIB)
        self.card = CARD
        self.headers = Headers(cast("Hub", None), cache)
        self.fits = Fits(
            find_devices=lambda: (*devices, "CPU: processor"),
            planned=PlannedFits(Planner()),
            measurements=Measurements(database),
            bandwidth=lambda: Bandwidth(None, 1, "", ""),
            threads=8,
            memory=lambda: self.memory,
            gpus=lambda: (self.card,) if devices else (),
        )


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "inglenook.sqlite")
    yield database
    database.close()


def test_the_loaded_model_is_given_back_once(database: Database, tmp_path: Path, smol: Path) -> None:
    desk = Desk(database, tmp_path)
    fit = desk.fits.quick(desk.headers.of_path(smol), FitOptions(), desk.fits.computer())
    assert fit.host.evictable > 0
    desk.fits.note_loaded(fit)
    held = fit.host.resident - (fit.host.evictable if MAPPED_IS_AVAILABLE else 0)
    assert desk.fits.computer().host.available_bytes == 20 * GIB + held
    desk.fits.note_loaded(None)
    assert desk.fits.computer().host.available_bytes == 20 * GIB


def test_what_a_card_lost_beside_the_buffers_is_learned(database: Database, tmp_path: Path, smol: Path) -> None:
    desk = Desk(database, tmp_path, "CUDA0: RTX 4070")
    before = desk.fits.computer()
    assert before.devices[0].overhead_source == "assumed for CUDA"
    predicted = desk.fits.quick(desk.headers.of_path(smol), FitOptions(), before)
    allocated = BufferUse("CUDA0", "CUDA0", 100 * MIB, 180 * MIB, 20 * MIB)
    desk.card = replace(CARD, free_bytes=11 * GIB - 700 * MIB)
    desk.fits.note_measured(predicted, replace(SCRIPTED_MODEL, memory=(allocated,)), before)
    (device,) = desk.fits.computer().devices
    assert (device.overhead_bytes, device.overhead_source) == (400 * MIB, "measured on this card")


def test_a_smaller_quantization_is_among_what_helps(database: Database, tmp_path: Path) -> None:
    desk = Desk(database, tmp_path)
    computer = Computer("Small", Host(8 * GIB, 7 * GIB), threads=4)
    helps = desk.fits.remedies(desk.headers.invented("8B", "Q8_0"), FitOptions(memory_map=False), computer)
    (smaller,) = (remedy for remedy in helps if remedy.kind == "smaller quantization")
    assert smaller.quantization in {"Q5_K_M", "Q6_K", "Q4_K_M"}
    assert smaller.fit.verdict != "no"


@pytest.mark.parametrize("cards", ["", "RTX 4070:12"])
def test_when_memory_ran_out_after_all_less_is_counted_on(database: Database, tmp_path: Path, cards: str) -> None:
    desk = Desk(database, tmp_path)
    subject = desk.headers.invented("8B", "Q4_K_M")
    computer = invented(cards) if cards else Computer("Enough", Host(32 * GIB, 30 * GIB), threads=4)
    options = FitOptions()
    assert desk.fits.quick(subject, options, computer).verdict == "fits"
    assert not desk.fits.remedies(subject, options, computer)
    kinds = {remedy.kind for remedy in desk.fits.remedies_when_short(subject, options, computer)}
    assert {"smaller quantization"} < kinds
