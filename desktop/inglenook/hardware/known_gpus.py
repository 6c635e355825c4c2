"""What makers write of their cards: how fast the memory is and how much can be computed.

Source: the makers' data sheets. Where one name stands for several cards, the slower one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# Gigabytes per second; float32 operations in TFLOP/s (those are told of every card, unlike those of tensor cores).
_TABLE = """
RTX 5090, 1792, 104.8
RTX 5080, 960, 56.3
RTX 5070 Ti, 896, 43.9
RTX 5070, 672, 30.9
RTX 5060 Ti, 448, 23.7
RTX 5060, 448, 19.2
RTX 4090, 1008, 82.6
RTX 4080 Super, 736, 52.2
RTX 4080, 717, 48.7
RTX 4070 Ti Super, 672, 44.1
RTX 4070 Ti, 504, 40.1
RTX 4070 Super, 504, 35.5
RTX 4070, 504, 29.1
RTX 4060 Ti, 288, 22.1
RTX 4060, 272, 15.1
RTX 3090 Ti, 1008, 40.0
RTX 3090, 936, 35.6
RTX 3080 Ti, 912, 34.1
RTX 3080, 760, 29.8
RTX 3070 Ti, 608, 21.7
RTX 3070, 448, 20.3
RTX 3060 Ti, 448, 16.2
RTX 3060, 360, 12.7
RTX 3050, 224, 9.1
RTX 2080 Ti, 616, 13.4
RTX 2080 Super, 496, 11.2
RTX 2080, 448, 10.1
RTX 2070 Super, 448, 9.1
RTX 2070, 448, 7.5
RTX 2060, 336, 6.5
GTX 1080 Ti, 484, 11.3
GTX 1080, 320, 8.9
GTX 1070, 256, 6.5
GTX 1060, 192, 4.4
RTX PRO 6000, 1792, 110.0
RTX 6000 Ada, 960, 91.1
RTX A6000, 768, 38.7
RTX A5000, 768, 27.8
RTX A4000, 448, 19.2
L40S, 864, 91.6
L40, 864, 90.5
L4, 300, 30.3
A10, 600, 31.2
A100, 1555, 19.5
A100 80GB, 1935, 19.5
H100 PCIe, 2000, 51.2
H100, 3350, 66.9
H200, 4800, 66.9
V100, 900, 14.1
P40, 346, 11.8
T4, 320, 8.1
RX 9070 XT, 640, 48.7
RX 9070, 640, 36.1
RX 9060 XT, 320, 25.6
RX 7900 XTX, 960, 61.4
RX 7900 XT, 800, 51.6
RX 7900 GRE, 576, 46.0
RX 7800 XT, 624, 37.3
RX 7700 XT, 432, 35.2
RX 7600 XT, 288, 22.6
RX 7600, 288, 21.8
RX 6950 XT, 576, 23.7
RX 6900 XT, 512, 23.0
RX 6800 XT, 512, 20.7
RX 6800, 512, 16.2
RX 6750 XT, 432, 13.3
RX 6700 XT, 384, 13.2
RX 6600 XT, 256, 10.6
RX 6600, 224, 8.9
RX 5700 XT, 448, 9.8
Radeon VII, 1024, 13.4
Radeon 8060S, 256, 14.8
MI50, 1024, 13.3
MI100, 1229, 23.1
MI210, 1638, 22.6
MI300X, 5300, 163.4
PRO W7900, 864, 61.3
PRO W6800, 512, 17.8
Arc A770, 512, 19.7
Arc A750, 512, 17.2
Arc A580, 512, 12.3
Arc A380, 186, 4.2
Arc B580, 456, 14.6
Arc B570, 380, 11.5
Apple M1, 68, 2.6
Apple M1 Pro, 200, 4.6
Apple M1 Max, 400, 8.0
Apple M1 Ultra, 800, 16.4
Apple M2, 100, 2.9
Apple M2 Pro, 200, 5.7
Apple M2 Max, 400, 10.7
Apple M2 Ultra, 800, 21.5
Apple M3, 100, 2.9
Apple M3 Pro, 150, 5.0
Apple M3 Max, 300, 10.6
Apple M3 Ultra, 819, 21.2
Apple M4, 120, 3.4
Apple M4 Pro, 273, 7.4
Apple M4 Max, 410, 14.7
"""
_WORD = re.compile(r"[a-z]+|\d+")
# A name with one of these is another card than a name without it.
_VARIANTS = frozenset(
    {"ti", "super", "laptop", "mobile", "max", "pro", "ultra", "xt", "xtx", "gre", "m", "d", "q", "ada", "pcie"}
)


@dataclass(frozen=True, slots=True)
class KnownGpu:
    """A card as its maker describes it."""

    name: str
    bandwidth_bytes_s: int
    flops: float  # float32 operations in a second


def find_known_gpu(name: str) -> KnownGpu | None:
    """The card of that name, whoever spelled it; None when it is not in the list, or could be two of it."""
    words = _words(name)
    fitting = [(len(entry), gpu) for entry, gpu in _GPUS if entry <= words and not (words - entry) & _VARIANTS]
    return max(fitting, key=lambda found: found[0])[1] if fitting else None


def _words(name: str) -> frozenset[str]:
    return frozenset(_WORD.findall(name.casefold()))


def _read(line: str) -> tuple[frozenset[str], KnownGpu]:
    name, speed, flops = line.split(",")
    return _words(name), KnownGpu(name, int(speed) * 10**9, float(flops) * 1e12)


_GPUS = tuple(map(_read, _TABLE.strip().splitlines()))
