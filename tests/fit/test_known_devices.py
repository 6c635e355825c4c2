"""The engine is asked for its devices once, until it or the cards are others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inglenook.fit.known_devices import KnownDevices
from inglenook.hardware.gpu import Gpu

if TYPE_CHECKING:
    from pathlib import Path


class Asked:
    """An engine that remembers how often it was asked."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> tuple[str, ...]:
        """What it finds."""
        self.times += 1
        return ("CUDA0: A card", "CPU: A processor")


def test_it_is_asked_once(tmp_path: Path) -> None:
    engine, file = Asked(), tmp_path / "cache" / "devices.json"
    first = KnownDevices(file, engine, gpus=tuple, engine="1")
    assert first() == first() == KnownDevices(file, engine, gpus=tuple, engine="1")()
    assert engine.times == 1


def test_another_engine_or_another_card_is_another_question(tmp_path: Path) -> None:
    engine, file = Asked(), tmp_path / "devices.json"
    KnownDevices(file, engine, gpus=tuple, engine="1")()
    KnownDevices(file, engine, gpus=tuple, engine="2")()
    card = Gpu("A card", "cuda", is_integrated=False, total_bytes=None, free_bytes=None, source="a test")
    KnownDevices(file, engine, gpus=lambda: (card,), engine="2")()
    assert engine.times == 3


@pytest.mark.parametrize("kept", ["", "{}", '{"of": ["1"], "devices": "x"}', '{"of": ["1"], "devices": []}', "[1"])
def test_a_spoilt_memory_is_asked_anew(tmp_path: Path, kept: str) -> None:
    engine, file = Asked(), tmp_path / "devices.json"
    file.write_text(kept, encoding="utf-8")
    assert KnownDevices(file, engine, gpus=tuple, engine="1")()[0] == "CUDA0: A card"
    assert engine.times == 1
