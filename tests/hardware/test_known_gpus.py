"""Cards as their makers describe them."""

from __future__ import annotations

import pytest

from inglenook.hardware.known_gpus import find_known_gpu


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("NVIDIA GeForce RTX 4090", "RTX 4090"),
        ("rtx4070 ti SUPER", "RTX 4070 Ti Super"),
        ("NVIDIA A100-SXM4-80GB", "A100 80GB"),
        ("NVIDIA H100 80GB HBM3", "H100"),
        ("NVIDIA L40S", "L40S"),
        ("AMD Radeon RX 7900 XTX (RADV NAVI31)", "RX 7900 XTX"),
        ("Intel(R) Arc(tm) A770 Graphics (DG2)", "Arc A770"),
        ("Apple M2 Ultra", "Apple M2 Ultra"),
    ],
)
def test_a_card_is_found_however_it_is_spelled(name: str, known: str) -> None:
    found = find_known_gpu(name)
    assert found is not None
    assert found.name == known


@pytest.mark.parametrize(
    "name",
    [
        "NVIDIA GeForce RTX 4090 Laptop GPU",  # slower than its namesake
        "NVIDIA RTX 4000 SFF Ada Generation",
        "Radeon RX 7900 XT/7900 XTX",  # one of two
        "llvmpipe",
        "",
    ],
)
def test_what_is_not_known_is_not_guessed(name: str) -> None:
    assert find_known_gpu(name) is None
