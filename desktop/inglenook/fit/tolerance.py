"""How far the engine's plan may be off, which is the least that any prediction may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.engines.llama_cpp.plan import Backend

# In percent. Buffers of the processor were the same to the byte in every load compared; process and vocabulary are not
# planned. Real cards turn some operations down, which moves a few buffers: with Vulkan 3 % of the whole at most.
HOST_PCT = 1.0
CUDA_PCT = 2.0
DEVICE_PCT = 3.0


def plan_tolerance_pct(backends: Sequence[Backend]) -> float:
    """In percent of a device's total; no backends: there is no card."""
    if not backends:
        return HOST_PCT
    return CUDA_PCT if set(backends) == {"cuda"} else DEVICE_PCT
