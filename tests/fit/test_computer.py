"""Computers that are only thought of."""

from __future__ import annotations

import pytest

from inglenook.errors import UsageError
from inglenook.fit.computer import GIB, invented


def test_a_card_is_named_with_its_memory() -> None:
    computer = invented("RTX 4090:24")
    (card,) = computer.devices
    assert (card.id, card.name, card.backend, card.total_bytes) == ("gpu0", "RTX 4090", "cuda", 24 * GIB)
    assert card.limit_bytes == 24 * GIB - int(24 * GIB * 0.05)
    assert card.is_invented
    assert computer.is_invented


def test_several_cards_and_main_memory() -> None:
    computer = invented("RTX 3060:12, RTX 3060:12, RAM:64")
    assert [card.id for card in computer.devices] == ["gpu0", "gpu1"]
    assert computer.host.total_bytes == 64 * GIB


def test_main_memory_alone_is_a_computer_without_a_card() -> None:
    assert invented("RAM:16").devices == ()


@pytest.mark.parametrize(
    ("name", "backend"), [("RX 7900 XTX", "hip"), ("Arc A770", "vulkan"), ("RTX 6000 Ada", "cuda"), ("What", "cuda")]
)
def test_the_maker_tells_the_backend(name: str, backend: str) -> None:
    assert invented(f"{name}:16").devices[0].backend == backend


def test_apple_shares_its_memory() -> None:
    computer = invented("Apple M3 Max:64")
    assert computer.host.total_bytes == 64 * GIB
    assert computer.devices[0].shares_memory
    assert computer.devices[0].total_bytes == 48 * GIB


@pytest.mark.parametrize("text", ["8", "8 GiB", ":8", "8.0gb"])
def test_a_size_alone_is_a_card(text: str) -> None:
    assert invented(text).devices[0].total_bytes == 8 * GIB


@pytest.mark.parametrize("text", ["", " , ", "RTX 4090", "RTX 4090:", "RTX:0", "RTX:-4", "RTX:1e9", "A:8;B:8"])
def test_what_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="RTX 4090:24"):
        invented(text)
